import { parseDockerfile } from './parseDockerfile';
import { summarize, summarizeBody } from './__testUtils__/summarize';

type Case = readonly [title: string, text: string, expected: readonly string[]];

describe('continuations', () => {
  const cases: Case[] = [
    ['joins the next line', 'RUN a \\\n  b', ['2-3 RUN shell <a   b>']],
    [
      'allows spaces after the escape character',
      'RUN a \\ \t \nb',
      ['2-3 RUN shell <a b>'],
    ],
    [
      'splits a word in two without adding a space',
      'RUN ec\\\nho',
      ['2-3 RUN shell <echo>'],
    ],
    [
      'does not continue after two backslashes',
      'RUN a\\\\\nRUN b',
      ['2 RUN shell <a\\\\>', '3 RUN shell <b>'],
    ],
    [
      'does not continue after three backslashes',
      'RUN a\\\\\\\nRUN b',
      ['2 RUN shell <a\\\\\\>', '3 RUN shell <b>'],
    ],
    [
      'continues after a backslash and a space before the last one',
      'RUN a\\ \\\nb',
      ['2-3 RUN shell <a\\ b>'],
    ],
    [
      'drops the escape character at the end of the file',
      'RUN a \\',
      ['2 RUN shell <a>'],
    ],
    ['drops it before a last line feed', 'RUN a \\\n', ['2 RUN shell <a>']],
    ['skips comments inside', 'RUN a \\\n# no\nb', ['2-4 RUN shell <a b>']],
    [
      'skips indented comments inside',
      'RUN a \\\n   # no\nb',
      ['2-4 RUN shell <a b>'],
    ],
    [
      'skips comments that end in the escape character',
      'RUN a \\\n# no \\\nb',
      ['2-4 RUN shell <a b>'],
    ],
    [
      'skips blank lines inside',
      'RUN a \\\n\n  \t\nb',
      ['2-5 RUN shell <a b>'],
    ],
    [
      'ends where a line inside does not continue',
      'RUN a \\\n# x\nb\nRUN c',
      ['2-4 RUN shell <a b>', '5 RUN shell <c>'],
    ],
    [
      'takes comments to the end of the file',
      'RUN a \\\n# x\n# y',
      ['2-4 RUN shell <a>'],
    ],
    [
      'keeps a hash behind other characters',
      'RUN a \\\nb # c',
      ['2-3 RUN shell <a b # c>'],
    ],
    ['joins a keyword', 'RU\\\nN a', ['2-3 RUN shell <a>']],
    ['joins a keyword and its argument', 'RUN\\\n a', ['2-3 RUN shell <a>']],
    [
      'takes a keyword from the next line after a lone escape character',
      '\\\nRUN a',
      ['2-3 RUN shell <a>'],
    ],
    [
      'joins flags',
      'COPY --from=b \\\n  --chown=1:1 \\\n a b',
      ['2-4 COPY --from=b --chown=1:1 shell <a><b>'],
    ],
    [
      'keeps white space at the beginning of the next line',
      'RUN echo "a\\\n  b"',
      ['2-3 RUN shell <echo "a  b">'],
    ],
    [
      'does not take a backtick for a continuation',
      'RUN a `\nRUN b',
      ['2 RUN shell <a `>', '3 RUN shell <b>'],
    ],
    ['joins an exec form', 'CMD ["a", \\\n "b"]', ['2-3 CMD exec <a><b>']],
    ['joins pairs', 'ENV A=1 \\\n    B=2', ['2-3 ENV A=1 B=2']],
    [
      'counts the lines of a continuation with carriage returns',
      'RUN a \\\r\nb\r\nRUN c',
      ['2-3 RUN shell <a b>', '4 RUN shell <c>'],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(summarizeBody(text)).toEqual(expected);
  });
});

describe('line ends, white space and keywords', () => {
  const cases: Case[] = [
    [
      'takes CRLF for a line end',
      'FROM x\r\nRUN a\r\n',
      ['1 FROM words <x>', '2 RUN shell <a>'],
    ],
    [
      'does not take a lone carriage return for one',
      'FROM x\nRUN a\rRUN b',
      ['1 FROM words <x>', '2 RUN shell <a\rRUN b>'],
    ],
    [
      'drops several carriage returns at the end',
      'FROM x\r\r\nRUN a',
      ['1 FROM words <x>', '2 RUN shell <a>'],
    ],
    ['reads a file without a last line feed', 'FROM x', ['1 FROM words <x>']],
    ['skips a byte order mark', '\uFEFFFROM x', ['1 FROM words <x>']],
    [
      'skips blank lines and comments',
      '\n# a\n\n  # b\nFROM x\n',
      ['5 FROM words <x>'],
    ],
    [
      'skips white space before an instruction',
      '  \t FROM x',
      ['1 FROM words <x>'],
    ],
    [
      'reads keywords in any case',
      'from x\nRun a\neNV A=1',
      ['1 FROM words <x>', '2 RUN shell <a>', '3 ENV A=1'],
    ],
    [
      'separates by tabs',
      'FROM\tx\nRUN\ta',
      ['1 FROM words <x>', '2 RUN shell <a>'],
    ],
    [
      'trims the end of the arguments',
      'FROM x  \nWORKDIR /a b \t',
      ['1 FROM words <x>', '2 WORKDIR words </a b>'],
    ],
    [
      'keeps a form feed inside words of RUN',
      'FROM x\nRUN a\fb',
      ['1 FROM words <x>', '2 RUN shell <a\fb>'],
    ],
    [
      'separates words of COPY by a form feed',
      'FROM x\nCOPY a\fb',
      ['1 FROM words <x>', '2 COPY shell <a><b>'],
    ],
    [
      'trims a no-break space before an instruction',
      '\u00a0FROM x',
      ['1 FROM words <x>'],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(summarize(text)).toEqual(expected);
  });
});

describe('directives', () => {
  const cases: Case[] = [
    [
      'changes the continuation',
      '# escape=`\nFROM x\nRUN a `\nb',
      ['2 FROM words <x>', '3-4 RUN shell <a b>'],
    ],
    [
      'takes a backslash at a line end for text then',
      '# escape=`\nFROM x\nCOPY a c:\\\nRUN b',
      ['2 FROM words <x>', '3 COPY shell <a><c:\\>', '4 RUN shell <b>'],
    ],
    [
      'reads a directive in any case and spacing',
      '#EsCaPe  =  ` \nFROM x\nRUN a `\nb',
      ['2 FROM words <x>', '3-4 RUN shell <a b>'],
    ],
    [
      'reads an indented directive',
      '   # escape=`\nFROM x\nRUN a `\nb',
      ['2 FROM words <x>', '3-4 RUN shell <a b>'],
    ],
    [
      'reads a directive behind a byte order mark',
      '\uFEFF# escape=`\nFROM x\nRUN a `\nb',
      ['2 FROM words <x>', '3-4 RUN shell <a b>'],
    ],
    [
      'reads several directives',
      '# syntax=docker/dockerfile:1\n# escape=`\nFROM x\nRUN a `\nb',
      ['3 FROM words <x>', '4-5 RUN shell <a b>'],
    ],
    [
      'ends the block at a blank line',
      '\n# escape=`\nFROM x\nRUN a `',
      ['3 FROM words <x>', '4 RUN shell <a `>'],
    ],
    [
      'ends the block at a comment',
      '# hello\n# escape=`\nFROM x\nRUN a `',
      ['3 FROM words <x>', '4 RUN shell <a `>'],
    ],
    [
      'ends the block at an unknown directive',
      '# foo=bar\n# escape=`\nFROM x\nRUN a `',
      ['3 FROM words <x>', '4 RUN shell <a `>'],
    ],
    [
      'ends the block at a directive without a value',
      '# syntax=\n# escape=`\nFROM x\nRUN a `',
      ['3 FROM words <x>', '4 RUN shell <a `>'],
    ],
    [
      'ends the block at an instruction',
      'ARG A\n# escape=`\nFROM x\nRUN a `',
      ['1 ARG A', '3 FROM words <x>', '4 RUN shell <a `>'],
    ],
    [
      'refuses a duplicate',
      '# escape=`\n# escape=`\nFROM x',
      ['error 2: only one escape parser directive can be used'],
    ],
    [
      'refuses a duplicate in another case',
      '# syntax=a\n# SYNTAX=b\nFROM x',
      ['error 2: only one syntax parser directive can be used'],
    ],
    [
      'refuses another escape character',
      '# escape=x\nFROM x',
      ['error 1: invalid escape token: it does not match ` or \\'],
    ],
    [
      'takes a backslash for escape',
      '# escape=\\\nFROM x\nRUN a \\\nb',
      ['2 FROM words <x>', '3-4 RUN shell <a b>'],
    ],
    ['reads check', '# check=skip=all\nFROM x', ['2 FROM words <x>']],
    [
      'forgives a late duplicate, which is a comment',
      '# syntax=a\nFROM x\n# syntax=b',
      ['2 FROM words <x>'],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(summarize(text)).toEqual(expected);
  });
});

describe('here-documents', () => {
  const cases: Case[] = [
    [
      'reads a body',
      'RUN <<EOF\na\nb\nEOF',
      ['2-5 RUN shell <<<EOF> <<EOF@3-5"a\\nb\\n"'],
    ],
    [
      'reads an empty body',
      'RUN <<EOF\nEOF',
      ['2-3 RUN shell <<<EOF> <<EOF@3""'],
    ],
    [
      'goes on right after the terminator',
      'RUN <<EOF\na\nEOF\nRUN b',
      ['2-4 RUN shell <<<EOF> <<EOF@3-4"a\\n"', '5 RUN shell <b>'],
    ],
    [
      'keeps comments, blanks and escapes of the body',
      'RUN <<EOF\n# a\n\nb \\\nEOF\nRUN c',
      [
        '2-6 RUN shell <<<EOF> <<EOF@3-6"# a\\n\\nb \\\\\\n"',
        '7 RUN shell <c>',
      ],
    ],
    [
      'reads several in order',
      'COPY <<A <<B /x/\n1\nA\n2\nB',
      ['2-6 COPY shell <<<A><<<B></x/> <<A@3-4"1\\n" <<B@5-6"2\\n"'],
    ],
    [
      'strips tabs with a dash, not spaces',
      'RUN <<-EOF\n\t\ta\n  b\n\tEOF',
      ['2-5 RUN shell <<<-EOF> <<-EOF@3-5"a\\n  b\\n"'],
    ],
    [
      'does not end at an indented terminator without a dash',
      'RUN <<EOF\n\tEOF\nEOF',
      ['2-4 RUN shell <<<EOF> <<EOF@3-4"\\tEOF\\n"'],
    ],
    [
      'does not end at a terminator with spaces after it',
      'RUN <<EOF\nEOF \nEOF',
      ['2-4 RUN shell <<<EOF> <<EOF@3-4"EOF \\n"'],
    ],
    [
      'does not expand behind single quotes',
      "RUN <<'EOF'\na\nEOF",
      ["2-4 RUN shell <<<'EOF'> <<'EOF'@3-4\"a\\n\""],
    ],
    [
      'does not expand behind double quotes',
      'RUN <<"EOF"\na\nEOF',
      ['2-4 RUN shell <<<"EOF"> <<\'EOF\'@3-4"a\\n"'],
    ],
    [
      'does not expand behind a quote inside',
      'RUN <<E"O"F\na\nEOF',
      ['2-4 RUN shell <<<E"O"F> <<\'EOF\'@3-4"a\\n"'],
    ],
    [
      'takes a quoted name with spaces',
      "RUN <<'one two'\na\none two",
      ["2-4 RUN shell <<<'one two'> <<'one two'@3-4\"a\\n\""],
    ],
    [
      'takes spaces before the name',
      'RUN << EOF\na\nEOF',
      ['2-4 RUN shell <<< EOF> <<EOF@3-4"a\\n"'],
    ],
    [
      'takes a name that begins with a dash behind a space',
      'RUN << -EOF\na\n-EOF',
      ['2-4 RUN shell <<< -EOF> <<-EOF@3-4"a\\n"'],
    ],
    [
      'takes no name behind a dash and a space',
      'RUN cat <<- EOF',
      ['2 RUN shell <cat <<- EOF>'],
    ],
    [
      'reads a file descriptor',
      'RUN cat 3<<EOF\na\nEOF',
      ['2-4 RUN shell <cat 3<<EOF> 3<<EOF@3-4"a\\n"'],
    ],
    [
      'keeps a variable in a name',
      'RUN <<$EOF\n$EOF',
      ['2-3 RUN shell <<<$EOF> <<$EOF@3""'],
    ],
    [
      'takes a name with an escaped quote',
      "RUN <<eo\\'f\necho\neo'f",
      ['2-4 RUN shell <<<eo\\\'f> <<eo\'f@3-4"echo\\n"'],
    ],
    [
      'is none as a here-string',
      'RUN cat <<<EOF\nRUN b',
      ['2 RUN shell <cat <<<EOF>', '3 RUN shell <b>'],
    ],
    [
      'is none inside double quotes',
      'RUN echo "<<X"\nRUN b',
      ['2 RUN shell <echo "<<X">', '3 RUN shell <b>'],
    ],
    [
      'is none inside single quotes',
      "RUN echo '<<X'",
      ["2 RUN shell <echo '<<X'>"],
    ],
    [
      'is none inside arithmetic without spaces',
      'RUN echo $((1<<4))',
      ['2 RUN shell <echo $((1<<4))>'],
    ],
    [
      'is one as a bare shift',
      'RUN echo 1 << 4',
      [
        'error 2: unterminated heredoc: its end word never stands alone on a line',
      ],
    ],
    [
      'is none when glued to a command',
      'RUN cat<<EOF\nRUN b',
      ['2 RUN shell <cat<<EOF>', '3 RUN shell <b>'],
    ],
    [
      'is none behind an escape',
      'RUN echo \\<<EOF',
      ['2 RUN shell <echo \\<<EOF>'],
    ],
    [
      'is none on a line with an open quote',
      "RUN echo it's <<EOF",
      ["2 RUN shell <echo it's <<EOF>"],
    ],
    [
      'is none on a line with a substitution that BuildKit refuses',
      'RUN echo ${#a} <<EOF',
      ['2 RUN shell <echo ${#a} <<EOF>'],
    ],
    [
      'is one on a line with a substitution it knows',
      'RUN echo ${a:-b} <<EOF\nEOF',
      ['2-3 RUN shell <echo ${a:-b} <<EOF> <<EOF@3""'],
    ],
    ['is none with nothing behind it', 'RUN cat <<', ['2 RUN shell <cat <<>']],
    ['is none with an empty name', 'RUN cat <<""', ['2 RUN shell <cat <<"">']],
    [
      'is none in exec form',
      'RUN ["cat", "<<EOF"]\nRUN b',
      ['2 RUN exec <cat><<<EOF>', '3 RUN shell <b>'],
    ],
    [
      'is none in CMD',
      'CMD cat <<EOF\nRUN b',
      ['2 CMD shell <cat <<EOF>', '3 RUN shell <b>'],
    ],
    ['is none in ENV', 'ENV A=<<EOF', ['2 ENV A=<<EOF']],
    [
      'is read in ADD',
      'ADD <<EOF /x\na\nEOF',
      ['2-4 ADD shell <<<EOF></x> <<EOF@3-4"a\\n"'],
    ],
    [
      'is read under ONBUILD',
      'ONBUILD RUN <<EOF\na\nEOF\nRUN b',
      ['2-4 ONBUILD > RUN shell <<<EOF> <<EOF@3-4"a\\n"', '5 RUN shell <b>'],
    ],
    [
      'is read after a continuation',
      'RUN cat \\\n <<EOF\na\nEOF',
      ['2-5 RUN shell <cat  <<EOF> <<EOF@4-5"a\\n"'],
    ],
    [
      'is refused without its terminator',
      'RUN <<EOF\na\n',
      [
        'error 2: unterminated heredoc: its end word never stands alone on a line',
      ],
    ],
    [
      'is refused as a destination',
      'COPY a <<EOF\nx\nEOF',
      ['error 2: COPY cannot accept a heredoc as a destination'],
    ],
    [
      'ends at a terminator with a carriage return',
      'RUN <<EOF\r\na\r\nEOF\r\nRUN b',
      ['2-4 RUN shell <<<EOF> <<EOF@3-4"a\\r\\n"', '5 RUN shell <b>'],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(summarizeBody(text)).toEqual(expected);
  });
});

describe('flags', () => {
  const cases: Case[] = [
    [
      'reads several',
      'RUN --mount=type=cache,target=/x --network=none a',
      ['2 RUN --mount=type=cache,target=/x --network=none shell <a>'],
    ],
    ['ends at the first other word', 'RUN a --b', ['2 RUN shell <a --b>']],
    [
      'resolves quotes',
      'RUN --mount="type=cache,target=/a b" a',
      ['2 RUN --mount=type=cache,target=/a b shell <a>'],
    ],
    [
      'resolves backslashes',
      'COPY --chown=a\\:b a b',
      ['2 COPY --chown=a:b shell <a><b>'],
    ],
    [
      'takes a flag without a value',
      'COPY --link a b',
      ['2 COPY --link shell <a><b>'],
    ],
    ['stops at a bare double dash', 'RUN -- --a', ['2 RUN shell <--a>']],
    ['takes a single dash for an argument', 'RUN -a', ['2 RUN shell <-a>']],
    [
      'reads them under ONBUILD',
      'ONBUILD COPY --from=b a c',
      ['2 ONBUILD > COPY --from=b shell <a><c>'],
    ],
    [
      'refuses one it does not know',
      'COPY --parents --new=1 a b',
      ['error 2: unknown flag: --new'],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(summarizeBody(text)).toEqual(expected);
  });
});

describe('exec and shell form', () => {
  const cases: Case[] = [
    ['reads a JSON array', 'CMD ["a", "b c"]', ['2 CMD exec <a><b c>']],
    [
      'keeps spaces inside elements',
      'CMD ["nginx", "-g", "daemon off;"]',
      ['2 CMD exec <nginx><-g><daemon off;>'],
    ],
    [
      'decodes escapes',
      'CMD ["a\\tb", "\\u0041", "\\""]',
      ['2 CMD exec <a\tb><A><">'],
    ],
    ['takes an empty array', 'ENTRYPOINT []', ['2 ENTRYPOINT exec ']],
    [
      'takes single quotes for shell form',
      "CMD ['a', 'b']",
      ["2 CMD shell <['a', 'b']>"],
    ],
    [
      'takes a trailing comma for shell form',
      'CMD ["a",]',
      ['2 CMD shell <["a",]>'],
    ],
    [
      'takes text behind the array for shell form',
      'CMD ["a"] b',
      ['2 CMD shell <["a"] b>'],
    ],
    [
      'takes a test for shell form',
      'RUN [ -f /x ]',
      ['2 RUN shell <[ -f /x ]>'],
    ],
    [
      'takes an unclosed array for shell form',
      'CMD ["a"',
      ['2 CMD shell <["a">'],
    ],
    [
      'refuses an array with a number',
      'CMD ["a", 1]',
      [
        'error 2: When using JSON array syntax, arrays must be comprised of strings only',
      ],
    ],
    [
      'refuses an array with an array',
      'RUN [["a"]]',
      [
        'error 2: When using JSON array syntax, arrays must be comprised of strings only',
      ],
    ],
    ['reads COPY as JSON', 'COPY ["a b", "/c"]', ['2 COPY exec <a b></c>']],
    [
      'reads VOLUME in both forms',
      'VOLUME /a /b\nVOLUME ["/c"]',
      ['2 VOLUME shell </a></b>', '3 VOLUME exec </c>'],
    ],
    [
      'reads HEALTHCHECK CMD in shell form',
      'HEALTHCHECK --interval=5s CMD curl -f x',
      ['2 HEALTHCHECK --interval=5s shell <CMD><curl -f x>'],
    ],
    [
      'reads HEALTHCHECK CMD in exec form',
      'HEALTHCHECK CMD ["curl", "x"]',
      ['2 HEALTHCHECK exec <CMD><curl><x>'],
    ],
    [
      'reads HEALTHCHECK NONE',
      'HEALTHCHECK none',
      ['2 HEALTHCHECK shell <none>'],
    ],
    [
      'reads SHELL',
      'SHELL ["/bin/bash", "-c"]',
      ['2 SHELL exec </bin/bash><-c>'],
    ],
    ['takes RUN without arguments', 'RUN', ['2 RUN']],
    [
      'keeps the rest of USER and WORKDIR whole',
      'USER a b\nWORKDIR /a b',
      ['2 USER words <a b>', '3 WORKDIR words </a b>'],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(summarizeBody(text)).toEqual(expected);
  });
});

describe('pairs', () => {
  const cases: Case[] = [
    ['reads several', 'ENV A=1 B=2', ['2 ENV A=1 B=2']],
    [
      'keeps quotes in the value',
      'ENV A="x y" B=\'z\'',
      ['2 ENV A="x y" B=\'z\''],
    ],
    ['keeps escaped spaces', 'ENV A=x\\ y B=1', ['2 ENV A=x\\ y B=1']],
    ['takes a quote inside a word', 'ENV A=x"y z"', ['2 ENV A=x"y z"']],
    ['takes an empty value', 'ENV A= B=""', ['2 ENV A= B=""']],
    ['splits at the first equals sign', 'ENV A=b=c', ['2 ENV A=b=c']],
    ['reads the old form', 'ENV A b c', ['2 ENV A:b c']],
    [
      'reads the old form with an equals sign in the value',
      'ENV A b=c',
      ['2 ENV A:b=c'],
    ],
    ['keeps a hash in the old form', 'ENV A b # c', ['2 ENV A:b # c']],
    [
      'does not escape inside single quotes',
      "ENV A='x\\' B=1",
      ["2 ENV A='x\\' B=1"],
    ],
    ['drops an escape at the very end', '# a\nENV A=1\\', ['3 ENV A=1']],
    ['refuses a name alone', 'ENV A', ['error 2: ENV must have two arguments']],
    [
      'refuses a word without an equals sign behind others',
      'ENV A=1 B',
      ["error 2: Syntax error - can't find = in a word after A"],
    ],
    ['refuses a blank name', 'ENV =1', ['error 2: ENV names can not be blank']],
    [
      'refuses ENV without arguments',
      'ENV',
      ['error 2: ENV requires at least one argument'],
    ],
    [
      'reads labels with quoted names',
      'LABEL "a.b"="c d"',
      ['2 LABEL "a.b"="c d"'],
    ],
    ['reads ARG without a default', 'ARG A', ['2 ARG A']],
    ['reads several ARGs', 'ARG A=1 B C="x y"', ['2 ARG A=1 B C="x y"']],
    [
      'refuses ARG without a name',
      'ARG',
      ['error 2: ARG requires at least one argument'],
    ],
    ['refuses a blank ARG', 'ARG =x', ['error 2: ARG names can not be blank']],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(summarizeBody(text)).toEqual(expected);
  });
});

describe('what BuildKit refuses', () => {
  const cases: Case[] = [
    ['an empty file', '', ['error undefined: file with no instructions']],
    ['a file of comments', '# a\n\n', ['error 2: file with no instructions']],
    [
      'an unknown instruction',
      'FROM x\nCOPPY a b',
      ['error 2: unknown instruction: COPPY'],
    ],
    [
      'text that is no Dockerfile',
      '<html>\n',
      ['error 1: unknown instruction'],
    ],
    [
      'an instruction before FROM',
      'RUN a\nFROM x',
      ['error 1: no build stage in current context'],
    ],
    [
      'a file without FROM',
      'ARG A=1\n',
      ['error 1: dockerfile contains no stages to build'],
    ],
    [
      'FROM with two words',
      'FROM x y',
      ['error 1: FROM requires either one or three arguments'],
    ],
    [
      'FROM without an image',
      'FROM',
      ['error 1: FROM requires either one or three arguments'],
    ],
    [
      'FROM with another word than AS',
      'FROM x IS y',
      ['error 1: FROM requires either one or three arguments'],
    ],
    [
      'a stage name that begins with a digit',
      'FROM x AS 1a',
      [
        'error 1: invalid name for build stage: "1a", name can\'t start with a number or contain symbols',
      ],
    ],
    [
      'COPY without a destination',
      'FROM x\nCOPY a',
      [
        'error 2: COPY requires at least two arguments, but only one was provided',
      ],
    ],
    [
      'ADD without arguments',
      'FROM x\nADD',
      [
        'error 2: ADD requires at least two arguments, but only one was provided',
      ],
    ],
    [
      'EXPOSE without a port',
      'FROM x\nEXPOSE',
      ['error 2: EXPOSE requires at least one argument'],
    ],
    [
      'USER without a name',
      'FROM x\nUSER',
      ['error 2: USER requires exactly one argument'],
    ],
    [
      'WORKDIR without a folder',
      'FROM x\nWORKDIR ',
      ['error 2: WORKDIR requires exactly one argument'],
    ],
    [
      'SHELL in shell form',
      'FROM x\nSHELL bash -c',
      [
        'error 2: SHELL requires the arguments to be in JSON form: SHELL ["/bin/bash", "-c"]',
      ],
    ],
    [
      'SHELL with an empty array',
      'FROM x\nSHELL []',
      ['error 2: SHELL requires at least one argument'],
    ],
    [
      'HEALTHCHECK without a type',
      'FROM x\nHEALTHCHECK',
      ['error 2: HEALTHCHECK requires at least one argument'],
    ],
    [
      'HEALTHCHECK of an unknown type',
      'FROM x\nHEALTHCHECK curl x',
      ['error 2: Unknown type in HEALTHCHECK (try CMD)'],
    ],
    [
      'HEALTHCHECK CMD without a command',
      'FROM x\nHEALTHCHECK CMD',
      ['error 2: Missing command after HEALTHCHECK CMD'],
    ],
    [
      'HEALTHCHECK NONE with arguments',
      'FROM x\nHEALTHCHECK NONE a',
      ['error 2: HEALTHCHECK NONE takes no arguments'],
    ],
    [
      'ONBUILD without an instruction',
      'FROM x\nONBUILD',
      ['error 2: ONBUILD requires at least one argument'],
    ],
    [
      'ONBUILD in ONBUILD',
      'FROM x\nONBUILD ONBUILD RUN a',
      ["error 2: Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed"],
    ],
    [
      'FROM in ONBUILD',
      'FROM x\nONBUILD FROM y',
      ["error 2: FROM isn't allowed as an ONBUILD trigger"],
    ],
    [
      'a lone escape character',
      'FROM x\n\\\n',
      ['error 2: unknown instruction'],
    ],
    [
      'first what its reader finds, then what its checks find',
      'FROM x\nNOPE\nENV A',
      ['error 3: ENV must have two arguments'],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(summarize(text)).toEqual(expected);
  });

  it('names the instruction that was meant', () => {
    expect(parseDockerfile('FROM x\nCOPPY a b').error?.message).toBe(
      'unknown instruction: COPPY. Did you mean COPY?',
    );
  });

  it('keeps what stands before the error', () => {
    const parsed = parseDockerfile('FROM x\nRUN a\nRUN <<EOF\n');
    expect(parsed.instructions.map(({ keyword }) => keyword)).toEqual([
      'FROM',
      'RUN',
    ]);
  });

  it('refuses a line longer than BuildKit reads', () => {
    const bytes = (length: number) =>
      parseDockerfile(`FROM x\nRUN ${'é'.repeat(length)}`).error?.line;
    expect([bytes(32_765), bytes(32_766)]).toEqual([undefined, 2]);
  });
});
