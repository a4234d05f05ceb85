import fs from 'node:fs';
import path from 'node:path';

/** One line of a benchmark: what was measured, and the figures by name. */
export interface BenchRow {
  readonly name: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** Prints a benchmark as a table, and writes it as JSON to `.cache/bench/ID.json`. */
export function report(id: string, rows: readonly BenchRow[]): void {
  const table = Object.fromEntries(
    rows.map(({ name, figures }) => [name, rounded(figures)]),
  );
  console.log(`\n${id}`);
  console.table(table);

  const folder = path.resolve(__dirname, '../../.cache/bench');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(
    path.join(folder, `${id}.json`),
    `${JSON.stringify(
      { id, node: process.version, measuredAt: new Date(), rows },
      null,
      2,
    )}\n`,
  );
}

function rounded(
  figures: Readonly<Record<string, number>>,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      Number(value.toPrecision(4)),
    ]),
  );
}
