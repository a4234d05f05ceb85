import type { Topic } from './Case';

export const CONTINUATIONS: Topic = {
  topic: 'lines that go on',
  bodies: true,
  cases: [
    ['one backslash', 'RUN a \\\n  b', ['2-3 RUN shell <a   b>']],
    ['white space behind it', 'RUN a \\ \t\n  b', ['2-3 RUN shell <a   b>']],
    [
      'two backslashes',
      'RUN a \\\\\nRUN b',
      ['2 RUN shell <a \\\\>', '3 RUN shell <b>'],
    ],
    [
      'three backslashes',
      'RUN a \\\\\\\nRUN b',
      ['2 RUN shell <a \\\\\\>', '3 RUN shell <b>'],
    ],
    [
      'a backslash on a line of its own',
      'RUN a \\\n\\\n  b',
      ['2-4 RUN shell <a   b>'],
    ],
    ['a backslash at the end of the file', 'RUN a \\', ['2 RUN shell <a>']],
    ['a comment between', 'RUN a \\\n# c\n  b', ['2-4 RUN shell <a   b>']],
    [
      'an indented comment that ends in a backslash',
      'RUN a \\\n  # c \\\n  b',
      ['2-4 RUN shell <a   b>'],
    ],
    ['an empty line between', 'RUN a \\\n\n  b', ['2-4 RUN shell <a   b>']],
    [
      'a carriage return before the line feed',
      'RUN a \\\r\n  b\r\nRUN c\r\n',
      ['2-3 RUN shell <a   b>', '4 RUN shell <c>'],
    ],
    ['a keyword in two parts', 'RU\\\nN a', ['2-3 RUN shell <a>']],
    [
      'a setting over several lines',
      'ENV A=1 \\\n    B=2 \\\n    C="3 4"',
      ['2-4 ENV A=1 B=2 C="3 4"'],
    ],
    [
      'exec form over several lines',
      'CMD ["a", \\\n  "b"]',
      ['2-3 CMD exec <a><b>'],
    ],
    ['a backslash within quotes', 'ENV A="b \\\n  c"', ['2-3 ENV A="b   c"']],
    [
      'a sign of a comment within a line',
      'RUN a # b \\\n  c',
      ['2-3 RUN shell <a # b   c>'],
    ],
    [
      'a continuation into another instruction',
      'RUN a \\\nRUN b',
      ['2-3 RUN shell <a RUN b>'],
    ],
  ],
};
