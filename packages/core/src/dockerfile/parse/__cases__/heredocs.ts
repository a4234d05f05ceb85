import type { Topic } from './Case';

export const HEREDOCS: Topic = {
  topic: 'more here-documents',
  bodies: true,
  cases: [
    [
      'a body for a program',
      "RUN python3 <<EOF\nprint('a')\nEOF",
      ['2-4 RUN shell <python3 <<EOF> <<EOF@3-4"print(\'a\')\\n"'],
    ],
    [
      'a program behind the marker',
      'RUN <<EOF python3\nx\nEOF',
      ['2-4 RUN shell <<<EOF python3> <<EOF@3-4"x\\n"'],
    ],
    [
      'a shebang',
      'RUN <<EOF\n#!/bin/sh\nx\nEOF',
      ['2-5 RUN shell <<<EOF> <<EOF@3-5"#!/bin/sh\\nx\\n"'],
    ],
    [
      'flags before it',
      'RUN --network=none <<EOF\nx\nEOF',
      ['2-4 RUN --network=none shell <<<EOF> <<EOF@3-4"x\\n"'],
    ],
    [
      'flags of COPY before it',
      'COPY --chmod=755 <<EOF /x\na\nEOF',
      ['2-4 COPY --chmod=755 shell <<<EOF></x> <<EOF@3-4"a\\n"'],
    ],
    [
      'a file name as the end word',
      'COPY <<a.txt /x/\nb\na.txt',
      ['2-4 COPY shell <<<a.txt></x/> <<a.txt@3-4"b\\n"'],
    ],
    [
      'one beside a file',
      'COPY a <<EOF /x/\nb\nEOF',
      ['2-4 COPY shell <a><<<EOF></x/> <<EOF@3-4"b\\n"'],
    ],
    [
      'end words inside each other',
      'COPY <<X <<Y /d\nY\nX\nX\nY',
      ['2-6 COPY shell <<<X><<<Y></d> <<X@3-4"Y\\n" <<Y@5-6"X\\n"'],
    ],
    [
      'the same end word twice',
      'COPY <<E <<E /d/\na\nE\nb\nE',
      ['2-6 COPY shell <<<E><<<E></d/> <<E@3-4"a\\n" <<E@5-6"b\\n"'],
    ],
    [
      'three of them',
      'RUN a <<A <<B <<C\nA\nB\nC',
      ['2-5 RUN shell <a <<A <<B <<C> <<A@3"" <<B@4"" <<C@5""'],
    ],
    [
      'an instruction inside a body',
      'RUN <<EOF\nFROM y\nRUN z\nEOF',
      ['2-5 RUN shell <<<EOF> <<EOF@3-5"FROM y\\nRUN z\\n"'],
    ],
    [
      'a here-document inside a body',
      'RUN <<EOF\ncat <<X\nb\nX\nEOF',
      ['2-6 RUN shell <<<EOF> <<EOF@3-6"cat <<X\\nb\\nX\\n"'],
    ],
    [
      'a directive inside a body',
      'RUN <<EOF\n# escape=`\nEOF\nRUN a \\\nb',
      ['2-4 RUN shell <<<EOF> <<EOF@3-4"# escape=`\\n"', '5-6 RUN shell <a b>'],
    ],
    [
      'mixed quotes in the name',
      'RUN <<"E"\'O\'F\na\nEOF',
      ['2-4 RUN shell <<<"E"\'O\'F> <<\'EOF\'@3-4"a\\n"'],
    ],
    [
      'quotes in a name and an escape',
      "RUN <<'e'o\\'f\na\neo'f",
      ["2-4 RUN shell <<<'e'o\\'f> <<'eo'f'@3-4\"a\\n\""],
    ],
    [
      'a dash and quotes',
      "RUN <<-'EOF'\n\ta\n\tEOF",
      ["2-4 RUN shell <<<-'EOF'> <<-'EOF'@3-4\"a\\n\""],
    ],
    [
      'a number for the name',
      'RUN cat <<1\na\n1',
      ['2-4 RUN shell <cat <<1> <<1@3-4"a\\n"'],
    ],
    [
      'a large file descriptor',
      'RUN a 10<<E\nE',
      ['2-3 RUN shell <a 10<<E> 10<<E@3""'],
    ],
    [
      'a redirection behind it',
      'RUN cat <<EOF > /x\na\nEOF',
      ['2-4 RUN shell <cat <<EOF > /x> <<EOF@3-4"a\\n"'],
    ],
    [
      'a glued redirection is part of the name',
      'RUN cat <<EOF>/x\na\nEOF>/x',
      ['2-4 RUN shell <cat <<EOF>/x> <<EOF>/x@3-4"a\\n"'],
    ],
    [
      'a glued semicolon is part of the name',
      'RUN cat <<EOF;\na\nEOF;',
      ['2-4 RUN shell <cat <<EOF;> <<EOF;@3-4"a\\n"'],
    ],
    [
      'a pipe behind it',
      'RUN cat <<EOF | sh\na\nEOF',
      ['2-4 RUN shell <cat <<EOF | sh> <<EOF@3-4"a\\n"'],
    ],
    [
      'a command behind it',
      'RUN cat <<A && b\na\nA',
      ['2-4 RUN shell <cat <<A && b> <<A@3-4"a\\n"'],
    ],
    [
      'a marker on the second line',
      'RUN a && \\\n b <<E\nc\nE',
      ['2-5 RUN shell <a &&  b <<E> <<E@4-5"c\\n"'],
    ],
    [
      'a comment before the marker',
      'RUN a \\\n# b\n <<E\nc\nE',
      ['2-6 RUN shell <a  <<E> <<E@5-6"c\\n"'],
    ],
    [
      'a marker that a continuation splits',
      'RUN a <\\\n<E\nc\nE',
      ['2-5 RUN shell <a <<E> <<E@4-5"c\\n"'],
    ],
    [
      'a marker in an exec form of COPY',
      'COPY ["<<E", "/x"]',
      ['2 COPY exec <<<E></x>'],
    ],
    [
      'a marker in an exec form of COPY as destination',
      'COPY ["a", "<<E"]',
      ['error 2: COPY cannot accept a heredoc as a destination'],
    ],
    [
      'a marker as destination of ADD',
      'ADD a <<E\nE',
      ['error 2: ADD cannot accept a heredoc as a destination'],
    ],
    [
      'only a destination',
      'COPY <<E\nE',
      [
        'error 2: COPY requires at least two arguments, but only one was provided',
      ],
    ],
    ['none in USER', 'USER <<E', ['2 USER words <<<E>']],
    ['none in LABEL', 'LABEL a=<<E', ['2 LABEL a=<<E']],
    ['none in ENTRYPOINT', 'ENTRYPOINT a <<E', ['2 ENTRYPOINT shell <a <<E>']],
    [
      'none in HEALTHCHECK',
      'HEALTHCHECK CMD a <<E',
      ['2 HEALTHCHECK shell <CMD><a <<E>'],
    ],
    [
      'none in a lower-case CMD',
      'cmd a <<E\nrun b',
      ['2 CMD shell <a <<E>', '3 RUN shell <b>'],
    ],
    [
      'one in a lower-case run',
      'run <<E\na\nE',
      ['2-4 RUN shell <<<E> <<E@3-4"a\\n"'],
    ],
    [
      'none under ONBUILD CMD',
      'ONBUILD CMD a <<E',
      ['2 ONBUILD > CMD shell <a <<E>'],
    ],
    [
      'one under ONBUILD COPY',
      'ONBUILD COPY <<E /x\na\nE',
      ['2-4 ONBUILD > COPY shell <<<E></x> <<E@3-4"a\\n"'],
    ],
    [
      'none in a test of numbers',
      'RUN [ $((2<<3)) -gt 1 ]',
      ['2 RUN shell <[ $((2<<3)) -gt 1 ]>'],
    ],
    [
      'none with an operator behind',
      'RUN a <<= b',
      [
        'error 2: unterminated heredoc: its end word never stands alone on a line',
      ],
    ],
    [
      'one where a variable is to be expanded',
      'RUN cat <<$A\nb\n$A',
      ['2-4 RUN shell <cat <<$A> <<$A@3-4"b\\n"'],
    ],
    [
      'one with a variable in braces',
      'RUN cat <<${A}\nb\n${A}',
      ['2-4 RUN shell <cat <<${A}> <<${A}@3-4"b\\n"'],
    ],
    [
      'the second one unterminated',
      'RUN a <<A <<B\nA\nx',
      [
        'error 2: unterminated heredoc: its end word never stands alone on a line',
      ],
    ],
    [
      'an end word in another case',
      'RUN <<EOF\neof',
      [
        'error 2: unterminated heredoc: its end word never stands alone on a line',
      ],
    ],
    [
      'spaces before the end word with a dash',
      'RUN <<-EOF\n  EOF',
      [
        'error 2: unterminated heredoc: its end word never stands alone on a line',
      ],
    ],
    [
      'a line of tabs alone',
      'RUN <<-E\n\t\n\tE',
      ['2-4 RUN shell <<<-E> <<-E@3-4"\\n"'],
    ],
    [
      'the last line without a line feed',
      'RUN <<E\nE',
      ['2-3 RUN shell <<<E> <<E@3""'],
    ],
    [
      'an escape directive changes nothing inside',
      'RUN <<E\na \\\nE',
      ['2-4 RUN shell <<<E> <<E@3-4"a \\\\\\n"'],
    ],
  ],
};
