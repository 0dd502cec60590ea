import type { CellObject } from 'write-excel-file/browser';
import type { ImportColumn, ImportSheet } from '@/domain/importLabels';

// A workbook of the office's own, so its colours are those of a form, not of a figure.
const headerGround = '#1F3A5F';
const headerInk = '#FFFFFF';
const inputGround = '#FFF8DC';
const inputEdge = '#D0C9A8';
const givenInk = '#595959';

const numberColumns = new Set<ImportColumn>([
  'year',
  'value',
  'percent',
  'cut',
  'base',
  'baseYear',
]);

const asked: Readonly<Record<ImportSheet, ReadonlySet<ImportColumn>>> = {
  BoSungCapUy: new Set(['value']),
  TinhGian: new Set(['percent', 'cut', 'base']),
  MoHinh: new Set(['model', 'code', 'province', 'level', 'state', 'date']),
};

/** Width of a column in characters. */
export const columnWidths: Readonly<Record<ImportColumn, number>> = {
  code: 11,
  province: 20,
  year: 9,
  measure: 26,
  value: 11,
  scope: 26,
  date: 13,
  percent: 10,
  cut: 10,
  base: 10,
  baseYear: 10,
  model: 44,
  level: 22,
  state: 14,
  source: 32,
  note: 36,
};

/** A cell of the first row. */
export function headerCell(text: string): CellObject {
  return {
    type: String,
    value: text,
    fontWeight: 'bold',
    textColor: headerInk,
    backgroundColor: headerGround,
    alignVertical: 'center',
    height: 22,
  };
}

/**
 * A cell below it, with what is known already or nothing. Codes, dates and names keep the format
 * "text", so that "06" and "12/2019" stay what they are; numbers have none, so that formulas work.
 */
export function bodyCell(
  sheet: ImportSheet,
  column: ImportColumn,
  value: string | number | undefined,
): CellObject {
  return {
    ...(value !== undefined && { value, textColor: givenInk }),
    ...(!numberColumns.has(column) && { type: String, format: '@' }),
    ...(isYear(column) && { align: 'left' }),
    ...(asked[sheet].has(column) && {
      backgroundColor: inputGround,
      borderStyle: 'thin',
      borderColor: inputEdge,
    }),
  };
}

/** A year is a name of a time, not an amount. */
function isYear(column: ImportColumn): boolean {
  return column === 'year' || column === 'baseYear';
}
