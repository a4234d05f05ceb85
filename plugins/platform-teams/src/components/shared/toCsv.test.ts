import { toCsv } from './toCsv';

describe('toCsv', () => {
  it('writes texts in quotes, numbers bare, and nothing for nothing', () => {
    expect(toCsv([['Say "hi", all', 12, undefined, '']])).toBe(
      '\uFEFF"Say ""hi"", all",12,,""\r\n',
    );
  });

  it('keeps line breaks inside a field, and ends lines as the standard says', () => {
    expect(toCsv([['a\nb'], ['c']])).toBe('\uFEFF"a\nb"\r\n"c"\r\n');
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    ' =HYPERLINK("https://example.com")',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '|calc',
    '%0A=1',
  ])('makes text of %j, which a spreadsheet would compute', text => {
    expect(toCsv([[text]])).toBe(`\uFEFF"'${text.replaceAll('"', '""')}"\r\n`);
  });

  it('leaves text alone that only contains such signs', () => {
    expect(toCsv([['group:default/a-b', '50 %', 'a=b']])).toBe(
      '\uFEFF"group:default/a-b","50 %","a=b"\r\n',
    );
  });
});
