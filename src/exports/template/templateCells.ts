import type { CellObject } from 'write-excel-file/browser';
import type { SheetColumn } from '@/domain/importColumns';

// A workbook of the office's own, so its colours are those of a form, not of a figure.
const headerGround = '#1F3A5F';
const headerInk = '#FFFFFF';
const inputGround = '#FFF8DC';
const inputEdge = '#D0C9A8';
const givenInk = '#595959';

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
  { kind, isAsked }: SheetColumn,
  value: string | number | undefined,
): CellObject {
  const isNumber = kind === 'count' || kind === 'percent' || kind === 'year';
  return {
    ...(value !== undefined && { value, ...(isAsked !== true && { textColor: givenInk }) }),
    ...(value !== undefined && isNumber && { type: typeof value === 'string' ? String : Number }),
    ...(!isNumber && { type: String, format: '@' }),
    // A year is a name of a time, not an amount.
    ...(kind === 'year' && { align: 'left' }),
    ...(isAsked === true && {
      backgroundColor: inputGround,
      borderStyle: 'thin',
      borderColor: inputEdge,
    }),
  };
}
