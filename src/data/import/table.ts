/** What a number shows as; Excel keeps dates and percentages as bare numbers. */
export type NumberLook = 'plain' | 'percent' | 'day' | 'month' | 'year';

/** A cell with something in it. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly isFormula: boolean }
  | {
      readonly kind: 'number';
      /** A date is the count of days of the 1900 calendar, whatever the workbook uses. */
      readonly value: number;
      readonly look: NumberLook;
      readonly isFormula: boolean;
      /** The result of a formula that divides. */
      readonly isQuotient?: boolean;
    }
  /** "#N/A" and its like. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula that nobody has worked out yet. */
  | { readonly kind: 'uncomputed' };

export interface TableRow {
  /** From 1, as Excel shows it. */
  readonly row: number;
  /** By column, from 0; blank cells are left out. */
  readonly cells: ReadonlyMap<number, Cell>;
  /** Hidden by hand or by a filter. */
  readonly isHidden?: boolean;
  /** Fields of a delimited row, the blank ones too. */
  readonly width?: number;
}

/** First and last row from 1, first and last column from 0. */
export interface CellRange {
  readonly text: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A sheet or a CSV file as it stands. */
export interface Table {
  readonly name: string;
  /** Rows that hold anything, in order. */
  readonly rows: readonly TableRow[];
  readonly merged: readonly CellRange[];
  /** Row of a quotation mark that nothing closes. */
  readonly openQuoteRow?: number;
  /**
   * What parts the fields of a delimited file: a row longer than its header has been cut at the wrong
   * places.
   */
  readonly separator?: string;
  /** First and last of each run of hidden columns, from 0. */
  readonly hiddenColumns?: readonly (readonly [first: number, last: number])[];
  /** Days are counted from 1904: a bare number in a column of dates is such a count. */
  readonly isFrom1904?: boolean;
}

/** "A" for the first column, "AA" for the 27th, as a spreadsheet calls it. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** True for a number that shows as a date. */
export function isDate(cell: Cell): boolean {
  return cell.kind === 'number' && ['day', 'month', 'year'].includes(cell.look);
}
