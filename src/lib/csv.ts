import { guardFormula } from './formulaGuard';

export type CsvCell = string | number | null;

const byteOrderMark = '\uFEFF';

/**
 * Rows as the CSV that Excel opens by double click: UTF-8 with a byte order mark, lines ended by
 * CRLF; Vietnamese: ";" and a decimal comma, English: "," and a decimal point. `null` is an empty
 * cell. Numbers stay numbers; a text that could run as a formula gets an apostrophe in front, whatever separator it is cut at.
 * Throws a RangeError for a number that is not finite.
 */
export function serializeCsv(rows: readonly (readonly CsvCell[])[], lang: 'vi' | 'en'): string {
  const separator = lang === 'vi' ? ';' : ',';
  const decimalSign = lang === 'vi' ? ',' : '.';
  const lines = rows.map((row) =>
    row.map((cell) => quoted(cellText(cell, decimalSign), separator)).join(separator),
  );
  return byteOrderMark + lines.map((line) => `${line}\r\n`).join('');
}

function cellText(cell: CsvCell, decimalSign: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') {
    return guardFormula(cell.normalize('NFC'));
  }
  if (!Number.isFinite(cell)) throw new RangeError(`A CSV cannot hold the number ${cell}`);
  return String(cell).replace('.', decimalSign);
}

function quoted(text: string, separator: string): string {
  const needsQuotes = text.includes(separator) || /["\r\n]/u.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
