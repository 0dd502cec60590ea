import type { SheetColumn } from '@/domain/importColumns';
import type { FileCell, FileRow } from '@/exports/xlsx/fileSheet';

// A workbook of the office's own, so its colours are those of a form, not of a figure.
const headerGround = '#1F3A5F';
const headerInk = '#FFFFFF';
const inputGround = '#FFF8DC';
const inputEdge = '#D0C9A8';
const givenInk = '#595959';

/** The first row. */
export function headerRow(texts: readonly string[]): FileRow {
  const look = { isBold: true, ink: headerInk, ground: headerGround, vertical: 'center' } as const;
  return { heightPt: 22, cells: texts.map((value) => ({ value, look })) };
}

/**
 * A cell below it, with what is known already or nothing. Codes, dates and names keep the format
 * "text", so that "06" and "12/2019" stay what they are; numbers have none, so that formulas work.
 */
export function bodyCell(
  { kind, isAsked }: SheetColumn,
  value: string | number | undefined,
): FileCell {
  const isNumber = kind === 'count' || kind === 'percent' || kind === 'year';
  return {
    value: value ?? null,
    look: {
      ...(value !== undefined && isAsked !== true && { ink: givenInk }),
      ...(!isNumber && { format: '@' }),
      // A year is a name of a time, not an amount.
      ...(kind === 'year' && { align: 'left' }),
      ...(isAsked === true && { ground: inputGround, edge: inputEdge }),
    },
  };
}
