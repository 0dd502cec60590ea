import writeExcelFile, { type CellObject, type Sheet as FileSheet } from 'write-excel-file/browser';
import type { Sheet, SheetCell } from '@/exports/sheet';
import { countLines, fitColumns } from './columnWidths';
import { nameSheets } from './sheetNames';

/** One sheet of a workbook. */
export interface WorkbookSheet {
  /** As the reader should see it; made fit for a tab when written. */
  readonly name: string;
  /** In a table the first row is a header: bold, and it stays when the rest scrolls. */
  readonly rows: Sheet;
  readonly kind: 'table' | 'text';
}

// What a spreadsheet would run as a formula once somebody edits the cell.
const formulaStart = /^[=+\-@]/u;

const fontPt = 10;
const linePt = fontPt * 1.35;

/**
 * Writes sheets as an XLSX file: numbers as numbers, texts as texts whatever they start with,
 * `null` as an empty cell. Rejects with a RangeError for a number that is not finite.
 */
export async function createWorkbook(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  const names = nameSheets(sheets.map(({ name }) => name));
  return writeExcelFile(
    sheets.map((sheet, index) => fileSheet(sheet, names[index] ?? '')),
    { fontFamily: 'Arial', fontSize: fontPt },
  ).toBlob();
}

function fileSheet({ rows, kind }: WorkbookSheet, name: string): FileSheet<Blob> {
  const isTable = kind === 'table';
  const widths = fitColumns(rows);
  return {
    sheet: name,
    data: rows.map((row, index) => {
      const style = styleOf(row, widths, isTable && index === 0);
      return row.map((cell) => fileCell(cell, style));
    }),
    columns: widths.map((width) => ({ width })),
    ...(isTable && { stickyRowsCount: 1, orientation: 'landscape' as const }),
  };
}

/** What all cells of a row have in common. */
function styleOf(
  row: readonly SheetCell[],
  widths: readonly number[],
  isHeader: boolean,
): CellObject {
  const lines = countLines(row, widths);
  return {
    alignVertical: 'top',
    ...(isHeader && { fontWeight: 'bold' }),
    // Not every spreadsheet finds the height of a wrapped row by itself.
    ...(lines > 1 && { wrap: true, height: lines * linePt }),
  };
}

function fileCell(cell: SheetCell, style: CellObject): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError(`A sheet cannot hold the number ${cell}`);
    return { ...style, type: Number, value: cell };
  }
  const value = cell.normalize('NFC');
  // Format "text", so that it also stays a text when the cell is edited.
  const format = formulaStart.test(value) && { format: '@' };
  return { ...style, ...format, type: String, value };
}
