import type { Topic } from './Case';

const NOT_STRINGS =
  'error 2: When using JSON array syntax, arrays must be comprised of strings only';

export const ARGUMENTS: Topic = {
  topic: 'arguments of instructions',
  bodies: true,
  cases: [
    [
      'EXPOSE of several ports',
      'EXPOSE 80 443/tcp 53/udp',
      ['2 EXPOSE words <80><443/tcp><53/udp>'],
    ],
    [
      'EXPOSE of a range and a variable',
      'EXPOSE 8000-8010 $PORT',
      ['2 EXPOSE words <8000-8010><$PORT>'],
    ],
    [
      'STOPSIGNAL by name',
      'STOPSIGNAL SIGTERM',
      ['2 STOPSIGNAL words <SIGTERM>'],
    ],
    ['STOPSIGNAL by number', 'STOPSIGNAL 9', ['2 STOPSIGNAL words <9>']],
    [
      'STOPSIGNAL without one',
      'STOPSIGNAL',
      ['error 2: STOPSIGNAL requires exactly one argument'],
    ],
    ['USER with a group', 'USER 10001:10001', ['2 USER words <10001:10001>']],
    ['USER with a variable', 'USER ${U:-app}', ['2 USER words <${U:-app}>']],
    ['USER with a comment behind', 'USER a # b', ['2 USER words <a # b>']],
    ['WORKDIR with spaces', 'WORKDIR C:\\a b', ['2 WORKDIR words <C:\\a b>']],
    [
      'VOLUME of an empty list',
      'VOLUME []',
      ['error 2: VOLUME requires at least one argument'],
    ],
    [
      'VOLUME of an empty path',
      'VOLUME [""]',
      ['error 2: VOLUME specified can not be an empty string'],
    ],
    [
      'VOLUME of a path of spaces',
      'VOLUME ["/a", " "]',
      ['error 2: VOLUME specified can not be an empty string'],
    ],
    [
      'MAINTAINER without a name',
      'MAINTAINER',
      ['error 2: MAINTAINER requires exactly one argument'],
    ],
    [
      'MAINTAINER with an address',
      'MAINTAINER Jo <jo@x.example>',
      ['2 MAINTAINER words <Jo <jo@x.example>>'],
    ],
    ['COPY of several sources', 'COPY a b c/', ['2 COPY shell <a><b><c/>']],
    [
      'COPY with a pattern',
      'COPY package*.json ./',
      ['2 COPY shell <package*.json><./>'],
    ],
    [
      'COPY with quotes, which stay',
      'COPY "a b" c',
      ['2 COPY shell <"a><b"><c>'],
    ],
    [
      'COPY in exec form with one element',
      'COPY ["a"]',
      [
        'error 2: COPY requires at least two arguments, but only one was provided',
      ],
    ],
    ['COPY in exec form with a number', 'COPY ["a", 1]', [NOT_STRINGS]],
    [
      'ADD of a repository',
      'ADD git@x.example:a/b.git#v1:c /d',
      ['2 ADD shell <git@x.example:a/b.git#v1:c></d>'],
    ],
    ['ADD in exec form', 'ADD ["a b", "c"]', ['2 ADD exec <a b><c>']],
    ['CMD of nothing', 'CMD', ['2 CMD']],
    ['CMD of an empty list', 'CMD []', ['2 CMD exec ']],
    ['CMD with null', 'CMD [null]', [NOT_STRINGS]],
    ['CMD with true', 'CMD ["a", true]', [NOT_STRINGS]],
    ['CMD with an object', 'CMD [{"a": 1}]', [NOT_STRINGS]],
    ['CMD with a string alone', 'CMD "a"', ['2 CMD shell <"a">']],
    ['CMD with an object alone', 'CMD {"a": 1}', ['2 CMD shell <{"a": 1}>']],
    ['CMD with curly quotes', 'CMD [“a”]', ['2 CMD shell <[“a”]>']],
    [
      'CMD with an unescaped backslash',
      'CMD ["c:\\windows"]',
      ['2 CMD shell <["c:\\windows"]>'],
    ],
    [
      'CMD with an escaped backslash',
      'CMD ["c:\\\\windows"]',
      ['2 CMD exec <c:\\windows>'],
    ],
    ['CMD with spaces around', 'CMD  [ "a" , "b" ]  ', ['2 CMD exec <a><b>']],
    ['CMD with a comment behind', 'CMD ["a"] # b', ['2 CMD shell <["a"] # b>']],
    [
      'CMD with a comment line inside',
      'CMD ["a", \\\n # why\n "b"]',
      ['2-4 CMD exec <a><b>'],
    ],
    ['CMD that lacks a comma', 'CMD ["a" "b"]', ['2 CMD shell <["a" "b"]>']],
    [
      'CMD with a bracket in an element',
      'CMD ["a]", "[b"]',
      ['2 CMD exec <a]><[b>'],
    ],
    [
      'ENTRYPOINT in shell form',
      'ENTRYPOINT exec a $B',
      ['2 ENTRYPOINT shell <exec a $B>'],
    ],
    ['RUN of a test that is JSON', 'RUN ["a"]', ['2 RUN exec <a>']],
    ['RUN of an empty list', 'RUN []', ['2 RUN exec ']],
    [
      'SHELL for PowerShell',
      'SHELL ["powershell", "-Command"]',
      ['2 SHELL exec <powershell><-Command>'],
    ],
    [
      'SHELL without arguments',
      'SHELL',
      [
        'error 2: SHELL requires the arguments to be in JSON form: SHELL ["/bin/bash", "-c"]',
      ],
    ],
    ['SHELL with a number', 'SHELL ["a", 1]', [NOT_STRINGS]],
    ['ENV in the old form with quotes', 'ENV A "b c"', ['2 ENV A:"b c"']],
    [
      'ENV in the old form over two lines',
      'ENV A b \\\n c',
      ['2-3 ENV A:b  c'],
    ],
    ['ENV in the old form with tabs', 'ENV\tA\tb\tc', ['2 ENV A:b\tc']],
    [
      'ENV with a value over two lines',
      'ENV A="b \\\n  c" D=e',
      ['2-3 ENV A="b   c" D=e'],
    ],
    ['ENV with an open quote', 'ENV A="b c', ['2 ENV A="b c']],
    [
      'ENV with a comment line between',
      'ENV A=1 \\\n  # two\n  B=2',
      ['2-4 ENV A=1 B=2'],
    ],
    [
      'ENV with a comment behind',
      'ENV A=1 # two',
      ["error 2: Syntax error - can't find = in a word after A"],
    ],
    ['ENV with spaces around the equals sign', 'ENV A = b', ['2 ENV A:= b']],
    ['ENV with a name in quotes', 'ENV "A"=b', ['2 ENV "A"=b']],
    ['ENV with an escaped quote', 'ENV A=\\"b\\" C=d', ['2 ENV A=\\"b\\" C=d']],
    ['ENV with a backslash before a space', 'ENV A=b\\ c', ['2 ENV A=b\\ c']],
    ['ENV twice the same', 'ENV A=1 A=2', ['2 ENV A=1 A=2']],
    ['LABEL in the old form', 'LABEL a b c', ['2 LABEL a:b c']],
    ['LABEL without a value', 'LABEL a=', ['2 LABEL a=']],
    [
      'LABEL without arguments',
      'LABEL',
      ['error 2: LABEL requires at least one argument'],
    ],
    [
      'LABEL with a blank name',
      'LABEL =a',
      ['error 2: LABEL names can not be blank'],
    ],
    [
      'LABEL over several lines',
      'LABEL a=1 \\\n      b="2 \\\n 3"',
      ['2-4 LABEL a=1 b="2  3"'],
    ],
    ['ARG with an empty default', 'ARG A=', ['2 ARG A=']],
    ['ARG with a default in quotes', 'ARG A="b c"', ['2 ARG A="b c"']],
    ['ARG with a comment behind', 'ARG A=1 # b', ['2 ARG A=1 # b']],
    [
      'ONBUILD in small letters',
      'onbuild run a',
      ['2 ONBUILD > RUN shell <a>'],
    ],
    ['ONBUILD of an ENV', 'ONBUILD ENV A=1 B=2', ['2 ONBUILD > ENV A=1 B=2']],
    [
      'ONBUILD of an exec form',
      'ONBUILD CMD ["a"]',
      ['2 ONBUILD > CMD exec <a>'],
    ],
    [
      'ONBUILD over two lines',
      'ONBUILD \\\n RUN a',
      ['2-3 ONBUILD > RUN shell <a>'],
    ],
    [
      'ONBUILD of MAINTAINER',
      'ONBUILD MAINTAINER a',
      ["error 2: MAINTAINER isn't allowed as an ONBUILD trigger"],
    ],
    [
      'ONBUILD of a small onbuild',
      'ONBUILD onbuild RUN a',
      ["error 2: Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed"],
    ],
    [
      'ONBUILD of a small from',
      'ONBUILD from a',
      ["error 2: FROM isn't allowed as an ONBUILD trigger"],
    ],
    [
      'ONBUILD of an unknown instruction, told by the build that uses it',
      'ONBUILD NOPE a',
      ['2 ONBUILD > NOPE'],
    ],
    [
      'ONBUILD of an ENV that the reader refuses',
      'ONBUILD ENV A',
      ['error 2: ENV must have two arguments'],
    ],
  ],
};
