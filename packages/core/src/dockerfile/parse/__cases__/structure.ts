import type { Topic } from './Case';

export const STRUCTURE: Topic = {
  topic: 'the file as a whole',
  bodies: false,
  cases: [
    [
      'a global ARG',
      'ARG V=1\nFROM x:$V',
      ['1 ARG V=1', '2 FROM words <x:$V>'],
    ],
    [
      'several global ARGs',
      'ARG A=1 B=2\nARG C\nFROM x',
      ['1 ARG A=1 B=2', '2 ARG C', '3 FROM words <x>'],
    ],
    [
      'an ENV before FROM',
      'ENV A=1\nFROM x',
      ['error 1: no build stage in current context'],
    ],
    [
      'a LABEL before FROM',
      'ARG V\nLABEL a=b\nFROM x',
      ['error 2: no build stage in current context'],
    ],
    [
      'FROM with a platform',
      'FROM --platform=linux/amd64 x',
      ['1 FROM --platform=linux/amd64 words <x>'],
    ],
    [
      'FROM with the platform of the build',
      'FROM --platform=$BUILDPLATFORM x AS b',
      ['1 FROM --platform=$BUILDPLATFORM words <x><AS><b>'],
    ],
    ['FROM scratch', 'FROM scratch', ['1 FROM words <scratch>']],
    [
      'FROM with a digest',
      'FROM x@sha256:ab AS b',
      ['1 FROM words <x@sha256:ab><AS><b>'],
    ],
    ['as in lower case', 'from x as b', ['1 FROM words <x><as><b>']],
    [
      'a stage name in capitals',
      'FROM x AS BUILD-1_a.b',
      ['1 FROM words <x><AS><BUILD-1_a.b>'],
    ],
    [
      'a stage name with a slash',
      'FROM x AS a/b',
      [
        "error 1: invalid name for build stage: name can't start with a number or contain symbols",
      ],
    ],
    [
      'a stage name with a variable',
      'FROM x AS $B',
      [
        "error 1: invalid name for build stage: name can't start with a number or contain symbols",
      ],
    ],
    [
      'a stage name that begins with a dash',
      'FROM x AS -b',
      [
        'error 1: invalid name for build stage: "-b", name can\'t start with a number or contain symbols',
      ],
    ],
    [
      'AS without a name',
      'FROM x AS',
      ['error 1: FROM requires either one or three arguments'],
    ],
    [
      'FROM with a comment behind',
      'FROM x # why',
      ['error 1: FROM requires either one or three arguments'],
    ],
    [
      'FROM with four words',
      'FROM x AS b c',
      ['error 1: FROM requires either one or three arguments'],
    ],
    ['FROM over two lines', 'FROM x \\\n  AS b', ['1-2 FROM words <x><AS><b>']],
    [
      'several stages',
      'FROM a AS x\nRUN b\nFROM c\nCOPY --from=x /d /e',
      [
        '1 FROM words <a><AS><x>',
        '2 RUN shell <b>',
        '3 FROM words <c>',
        '4 COPY --from=x shell </d></e>',
      ],
    ],
    [
      'an ARG between stages',
      'FROM a\nARG V\nFROM b',
      ['1 FROM words <a>', '2 ARG V', '3 FROM words <b>'],
    ],
    [
      '# check= with skip and error',
      '# check=skip=JSONArgsRecommended;error=true\nFROM x',
      ['2 FROM words <x>'],
    ],
    [
      '# check= twice',
      '# check=skip=all\n# check=error=true\nFROM x',
      ['error 2: only one check parser directive can be used'],
    ],
    [
      '# syntax= with a digest',
      '#syntax=docker/dockerfile:1@sha256:ab\nFROM x',
      ['2 FROM words <x>'],
    ],
    [
      'all three directives',
      '# syntax=docker/dockerfile:1\n# check=skip=all\n# escape=`\nFROM x\nRUN a `\n b',
      ['4 FROM words <x>', '5-6 RUN shell <a  b>'],
    ],
    [
      'a directive with a tab',
      '#\tescape\t=\t`\nFROM x\nRUN a `\nb',
      ['2 FROM words <x>', '3-4 RUN shell <a b>'],
    ],
    [
      'a directive that ends in a carriage return',
      '# escape=`\r\nFROM x\r\nRUN a `\r\nb',
      ['2 FROM words <x>', '3-4 RUN shell <a b>'],
    ],
    [
      'a directive broken over two lines is a comment',
      '# esc \\\nape=`\nFROM x',
      ['error 2: unknown instruction'],
    ],
    [
      'a directive with a dash in its name is a comment',
      '# es-cape=`\n# escape=`\nFROM x\nRUN a `',
      ['3 FROM words <x>', '4 RUN shell <a `>'],
    ],
    [
      'an escape of two characters',
      '# escape=\\\\\nFROM x',
      ['error 1: invalid escape token: it does not match ` or \\'],
    ],
    ['a shebang', '#!/usr/bin/env docker\nFROM x', ['2 FROM words <x>']],
    [
      'a shebang before a directive',
      '#!/x\n# escape=`\nFROM x\nRUN a `',
      ['3 FROM words <x>', '4 RUN shell <a `>'],
    ],
    [
      'a flag that another frontend may know',
      '# syntax=example.com/other\nFROM x\nRUN --new=1 a',
      ['2 FROM words <x>', '3 RUN --new=1 shell <a>'],
    ],
    [
      'a flag that a mirror of the frontend does not know',
      '# syntax=mirror.example/docker/dockerfile:1\nFROM x\nRUN --new=1 a',
      ['error 3: unknown flag: --new'],
    ],
    [
      'a flag that the laboratory frontend does not know',
      '# syntax=docker/dockerfile:1-labs\nFROM x\nRUN --new=1 a',
      ['error 3: unknown flag: --new'],
    ],
    ['a typing error', 'FRM x', ['error 1: unknown instruction: FRM']],
    [
      'a typing error in the middle',
      'FROM x\nRUN a\nWORKDIRR /a',
      ['error 3: unknown instruction: WORKDIRR'],
    ],
    [
      'a typing error in small letters',
      'FROM x\nenviron A=1',
      ['error 2: unknown instruction: ENVIRON'],
    ],
    [
      'a forgotten continuation',
      'FROM x\nRUN a\n  && b',
      ['error 3: unknown instruction'],
    ],
    [
      'a forgotten continuation of a list',
      'FROM x\nRUN apt-get install -y \\\n  a\n  b',
      ['error 4: unknown instruction: B'],
    ],
    [
      'INCLUDE, which is none of Docker',
      'FROM x\nINCLUDE y',
      ['error 2: unknown instruction: INCLUDE'],
    ],
    [
      'a conflict that git left',
      '<<<<<<< HEAD\nFROM x',
      ['error 1: unknown instruction'],
    ],
    ['YAML', 'services:\n  a: b', ['error 1: unknown instruction']],
    [
      'the first of two errors',
      'FROM x\nUSER\nWORKDIR',
      ['error 2: USER requires exactly one argument'],
    ],
    [
      'an error of the reader before one of a check',
      'FROM x\nUSER\nLABEL a',
      ['error 3: LABEL must have two arguments'],
    ],
    ['blank lines at the end', 'FROM x\n\n\n', ['1 FROM words <x>']],
    ['a comment at the end', 'FROM x\n# end', ['1 FROM words <x>']],
    [
      'an indented file',
      '  FROM x\n\tRUN a',
      ['1 FROM words <x>', '2 RUN shell <a>'],
    ],
    [
      'a byte order mark before a comment',
      '\uFEFF# a\nFROM x',
      ['2 FROM words <x>'],
    ],
    [
      'a byte order mark in the second line',
      'FROM x\n\uFEFFRUN a',
      ['error 2: unknown instruction'],
    ],
    [
      'a lone byte order mark',
      '\uFEFF',
      ['error 1: file with no instructions'],
    ],
    ['lines of white space', ' \n\t\n', ['error 2: file with no instructions']],
  ],
};
