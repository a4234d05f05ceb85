import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { assessDockerfile } from './assessDockerfile';
import { parseDockerfile } from './parse/parseDockerfile';
import { MASK } from './secrets/maskSource';

/** Pieces that meet the parser's special cases far more often than random text would. */
const PIECE = fc.constantFrom(
  'FROM debian:13',
  'FROM debian AS build',
  'FROM build',
  'ARG V=1',
  'ENV A=1 B="x y"',
  'ENV API_TOKEN=abcdef1234',
  'ENV API_TOKEN="abc def" X=1 \\',
  'RUN apt-get update && \\',
  '  apt-get install -y curl',
  'RUN <<EOF',
  "COPY <<-'EOF' /x",
  'EOF',
  '\tEOF',
  'COPY --from=build /a /b',
  'CMD ["a", "b"]',
  'CMD a b',
  'ONBUILD RUN curl -u user:secret123 x',
  'USER root',
  'LABEL a=b',
  '# comment \\',
  '# escape=`',
  '# owner: group:default/x',
  'RUN echo `',
  'export PASSWORD=hunter2222 && \\',
  '-----BEGIN RSA PRIVATE KEY-----',
  'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo=',
  '-----END RSA PRIVATE KEY-----',
  'HEALTHCHECK CMD curl x',
  'SHELL ["bash", "-c"]',
  '\\',
  '`',
  '',
  '   ',
  "RUN echo 'it",
  'RUN curl https://user:pa55word@x.example | sh',
  'ENV constructor=1 toString=2 __proto__=3',
  'RUN toString && constructor a && hasOwnProperty',
);

const LINE = fc.oneof(
  { weight: 6, arbitrary: PIECE },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 2,
    arbitrary: fc.string({
      unit: fc.constantFrom(...'RUN ENV=$\\`"\'{}[]()<>-#:;|&\t\r'.split('')),
      maxLength: 30,
    }),
  },
);

const DOCKERFILE = fc
  .tuple(
    fc.boolean(),
    fc.array(LINE, { maxLength: 14 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(
    ([opens, lines, end, closes]) =>
      [...(opens ? ['FROM debian:13'] : []), ...lines].join(end) +
      (closes ? end : ''),
  );

/** One seed, so that a run that fails fails again; the benchmark tries others. */
const RUNS = { numRuns: 1000, seed: 20_261_123 };

const FOLDER = path.resolve(__dirname, '../../__fixtures__/dockerfiles');

const FIXTURES = fs
  .readdirSync(FOLDER)
  .filter(file => file.endsWith('.Dockerfile'))
  .map(file => fs.readFileSync(path.join(FOLDER, file), 'utf8'));

/** A file with a piece cut out, doubled, or put elsewhere, and a line from above put in. */
const MUTATED = fc
  .record({
    text: fc.constantFrom(...FIXTURES),
    at: fc.nat(4000),
    length: fc.nat(40),
    to: fc.nat(4000),
    keep: fc.boolean(),
    line: fc.option(PIECE, { nil: undefined }),
  })
  .map(({ text, at, length, to, keep, line }) => {
    const start = at % (text.length + 1);
    const piece = text.slice(start, start + length);
    const rest = keep
      ? text
      : text.slice(0, start) + text.slice(start + length);
    const place = to % (rest.length + 1);
    const added = line === undefined ? piece : `\n${line}\n`;
    return rest.slice(0, place) + added + rest.slice(place);
  });

const TEXT = fc.oneof(DOCKERFILE, MUTATED);

function assess(text: string) {
  return assessDockerfile(text, { file: 'Dockerfile' });
}

describe('every text', () => {
  it('is rebuilt from the spans of its lines, byte for byte', () => {
    fc.assert(
      fc.property(TEXT, text => {
        const { lines } = parseDockerfile(text);
        const rebuilt = lines.starts.map((start, at) => {
          const content = text.slice(start, lines.ends[at]);
          const lineEnd = text.slice(
            lines.ends[at],
            lines.starts[at + 1] ?? text.length,
          );
          expect(lineEnd).toMatch(/^\r*\n?$/);
          return content + lineEnd;
        });
        expect(rebuilt.join('')).toBe(text);
      }),
      RUNS,
    );
  });

  it('has the words of its instructions where their spans say', () => {
    fc.assert(
      fc.property(TEXT, text => {
        for (const instruction of parseDockerfile(text).instructions) {
          const {
            keyword,
            keywordSpan,
            words,
            pairs,
            flags,
            span,
            form,
            logical,
          } = instruction;
          const joined = logical.at.length > 1;
          const slice = (at: { start: number; end: number }) =>
            text.slice(at.start, at.end);
          for (const part of [...words, ...pairs, ...flags]) {
            expect(part.span.start).toBeGreaterThanOrEqual(span.start);
            expect(part.span.end).toBeLessThanOrEqual(span.end);
          }
          if (joined) continue;
          expect(text.slice(span.start, span.start + logical.text.length)).toBe(
            logical.text,
          );
          expect(slice(keywordSpan).toUpperCase()).toBe(keyword);
          const plain = form === 'exec' ? [] : words;
          expect(plain.map(word => slice(word.span))).toEqual(
            plain.map(({ value }) => value),
          );
        }
      }),
      RUNS,
    );
  });

  it('is assessed without an exception, and every line has an owner and spans without gaps', () => {
    fc.assert(
      fc.property(TEXT, text => {
        const assessment = assess(text);
        const { lines } = parseDockerfile(text);
        const expected = assessment.ok
          ? lines.count
          : Math.max(0, (assessment.error.line ?? 1) - 1);
        expect(assessment.lines.map(({ line }) => line)).toEqual(
          Array.from({ length: expected }, (_, at) => at + 1),
        );
        for (const line of assessment.lines) {
          expect(
            line.concern && line.role && line.owner.outcome && line.reason,
          ).toBeTruthy();
          expect(
            line.tokens
              .map(({ start, end }) => line.text.slice(start, end))
              .join(''),
          ).toBe(line.text);
          expect(line.tokens.every(({ start, end }) => start < end)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('has the same instructions with its secrets masked', () => {
    fc.assert(
      fc.property(TEXT, text => {
        const parsed = parseDockerfile(text);
        const assessment = assess(text);
        expect(assessment.ok).toBe(parsed.ok);
        if (!assessment.ok) return;
        expect(
          assessment.instructions.map(({ keyword, startLine, endLine }) => [
            keyword,
            startLine,
            endLine,
          ]),
        ).toEqual(
          parsed.instructions.map(({ keyword, startLine, endLine }) => [
            keyword,
            startLine,
            endLine,
          ]),
        );
      }),
      RUNS,
    );
  });

  it('never shows the mask itself, nor a secret', () => {
    fc.assert(
      fc.property(DOCKERFILE, text => {
        fc.pre(!text.includes(MASK));
        const shown = JSON.stringify(assess(text));
        expect(shown).not.toContain(MASK);
        expect(shown).not.toMatch(/abcdef1234|hunter2222|pa55word|secret123/);
      }),
      RUNS,
    );
  });
});
