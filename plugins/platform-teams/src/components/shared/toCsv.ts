/** A table as CSV that spreadsheets open as text and numbers, never as formulas. */

// What begins a formula in Excel, LibreOffice or Sheets, full-width forms included.
const FORMULA = /^\s*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;

/** Writes rows as CSV (RFC 4180) in UTF-8 with a mark, without which Excel reads another encoding. */
export function toCsv(
  rows: readonly (readonly (string | number | undefined)[])[],
): string {
  const lines = rows.map(row => row.map(toField).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function toField(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  // The apostrophe makes it text; quotes alone do not.
  const text = FORMULA.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}
