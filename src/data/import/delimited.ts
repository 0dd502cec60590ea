import type { Cell, Table, TableRow } from './table';

export const separators = [';', ',', '\t'] as const;
export type Separator = (typeof separators)[number];

/** A record of a delimited file, and the rest of the text. */
export interface Delimited {
  readonly records: readonly (readonly string[])[];
  /** Record from 1 in which a quotation mark opens that nothing closes. */
  readonly openQuoteRow?: number;
}

/**
 * Splits delimited text as Excel does: fields in quotation marks may hold separators, line ends and
 * doubled marks; a mark inside a bare field is a character like any other. Reads at most
 * `mostRecords` records.
 */
export function splitDelimited(
  text: string,
  separator: Separator,
  mostRecords = Number.POSITIVE_INFINITY,
): Delimited {
  const records: string[][] = [];
  const plainEnd = new RegExp(`[${separator}\\r\\n]`, 'gu');
  let record: string[] = [];
  let at = 0;
  let openQuoteRow: number | undefined;
  while (at <= text.length && records.length < mostRecords) {
    let field = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const quote = text.indexOf('"', at);
        const end = quote < 0 ? text.length : quote;
        field += text.slice(at, end);
        if (quote < 0) openQuoteRow = records.length + 1;
        at = end + 1;
        if (quote < 0 || text[at] !== '"') break;
        field += '"';
        at += 1;
      }
    }
    plainEnd.lastIndex = at;
    const end = plainEnd.exec(text)?.index ?? text.length;
    record.push(field + text.slice(at, end));
    at = end + 1;
    if (text[end] === separator) continue;
    const isEnd = end >= text.length;
    // The line end of the last record opens no record of its own.
    if (!isEnd || record.length > 1 || record[0] !== '') records.push(record);
    record = [];
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    if (isEnd) break;
  }
  return { records, ...(openQuoteRow !== undefined && { openQuoteRow }) };
}

/** The records as a table; every cell is text, as typed. */
export function tableOf(
  name: string,
  { records, openQuoteRow }: Delimited,
  separator: Separator,
): Table {
  const rows: TableRow[] = [];
  records.forEach((record, index) => {
    const cells = new Map<number, Cell>();
    record.forEach((text, column) => {
      if (text.trim() !== '') cells.set(column, { kind: 'text', text, isFormula: false });
    });
    if (cells.size > 0) rows.push({ row: index + 1, cells, width: record.length });
  });
  return {
    name,
    rows,
    merged: [],
    separator,
    ...(openQuoteRow !== undefined && { openQuoteRow }),
  };
}
