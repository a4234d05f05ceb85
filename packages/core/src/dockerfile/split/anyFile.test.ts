/** What holds for every text: an answer, and one that does not change when it is split again. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSplit } from './checkSplit';
import { splitDockerfile } from './splitDockerfile';

const FOLDER = join(__dirname, '../../../__fixtures__/split');
const FILES = readdirSync(FOLDER).flatMap(folder =>
  readdirSync(join(FOLDER, folder))
    .filter(name => name.endsWith('.Dockerfile'))
    .map(name => readFileSync(join(FOLDER, folder, name), 'utf8')),
);
const LINES = [
  ...new Set(FILES.flatMap(text => text.split('\n'))),
  'ENV A=$B C="${A}x" D=\'$A\'',
  'ENV TOKEN=abcdef1234567890abcdef',
  'WORKDIR sub',
  'COPY a b ./',
  'RUN echo $((1 << 2)) > x; cd y',
  'ENTRYPOINT exec sh',
  'ONBUILD RUN x',
  'SHELL ["/bin/bash", "-c"]',
  'RUN apt-get install -y $X',
  'LABEL "a b"=c d="${X}"',
  '\\',
  '"',
];

/** A real file with some lines taken away, repeated, or replaced by those of others. */
const mutated = fc
  .tuple(
    fc.constantFrom(...FILES),
    fc.array(
      fc.tuple(
        fc.nat(30),
        fc.constantFrom('drop', 'put', 'swap'),
        fc.constantFrom(...LINES),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([text, changes]) => {
    const lines = text.split('\n');
    for (const [at, change, line] of changes) {
      const index = at % lines.length;
      if (change === 'drop') lines.splice(index, 1);
      else lines.splice(index, change === 'swap' ? 1 : 0, line);
    }
    return lines.join('\n');
  });

function splitOf(text: string) {
  return splitDockerfile(text, { name: 'checkout-api' });
}

it('splits or refuses every text, and says why', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        mutated,
        fc.string({ maxLength: 200 }),
        fc
          .array(fc.constantFrom(...LINES), { maxLength: 25 })
          .map(lines => lines.join('\n')),
      ),
      text => {
        const split = splitOf(text);
        if (split.ok) return;
        expect(split.reasons.length).toBeGreaterThan(0);
        for (const { reason, remedy } of split.reasons)
          expect([reason, remedy]).not.toContain('');
      },
    ),
    { numRuns: 5000 },
  );
});

it('makes a contract that makes itself again', () => {
  fc.assert(
    fc.property(mutated, text => {
      const first = splitOf(text);
      if (!first.ok) return;
      const second = splitOf(first.files[1].text);
      if (!second.ok) {
        throw new Error(
          `${JSON.stringify(second.reasons)}\n${first.files[1].text}`,
        );
      }
      expect(second.contract).toEqual(first.contract);
      expect(second.files[1].text).toBe(first.files[1].text);
      expect(second.report.differences).toEqual([]);
    }),
    { numRuns: 4000 },
  );
});

it('proves what it made, and takes no added setting for the same', () => {
  fc.assert(
    fc.property(mutated, text => {
      const split = splitOf(text);
      if (!split.ok) return;
      const [contract, dockerfile] = split.files;
      const confirmed = split.report.differences.map(({ id }) => id);
      const check = (changed: string) =>
        checkSplit(
          {
            original: text,
            contract: contract.text,
            dockerfile: changed,
            contractFile: contract.path,
          },
          { name: 'checkout-api', confirmed },
        );
      expect(check(dockerfile.text)).toMatchObject({
        ok: true,
        report: { equivalent: true },
      });
      expect(check(`${dockerfile.text}ENV ADDED_LATER=1\n`)).toMatchObject({
        ok: true,
        report: { equivalent: false },
      });
    }),
    { numRuns: 2000 },
  );
});
