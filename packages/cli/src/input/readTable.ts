import { CsvError, parse } from 'csv-parse/sync';
import type { TableRow } from '@cookie-factory/platform-teams-core';
import { InputProblem } from '../InputProblem';

const LARGEST = 1024 * 1024;

/**
 * Reads a table of values that commas, semicolons or tabs divide, as spreadsheets write them.
 *
 * @throws InputProblem with the line when quotes do not close.
 */
export function readTable(text: string, file: string): readonly TableRow[] {
  if (text.length > LARGEST) {
    throw new InputProblem(
      `${file} is larger than 1 MiB. Give the table of responsibilities alone.`,
    );
  }
  try {
    const records: { info: { lines: number }; record: string[] }[] = parse(
      text,
      {
        bom: true,
        delimiter: delimiterOf(text),
        info: true,
        relaxColumnCount: true,
        skipEmptyLines: true,
      },
    ) as never;
    return records.map(({ info, record }) => ({
      line: info.lines,
      cells: record,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InputProblem(
      `${file} is no table, from line ${error.lines ?? 1} on. Save it as CSV, with values that hold a comma or a quote in quotes.`,
    );
  }
}

/** The sign that divides the first line most often. */
function delimiterOf(text: string): string {
  const [first] = text.split('\n', 1);
  const counted = [',', ';', '\t'].map(sign => ({
    sign,
    count: first.split(sign).length,
  }));
  return counted.reduce((a, b) => (b.count > a.count ? b : a)).sign;
}
