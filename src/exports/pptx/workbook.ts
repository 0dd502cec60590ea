import { excelDay } from '@/exports/xlsx/cellNames';
import type { FileCell } from '@/exports/xlsx/fileSheet';
import { writeWorkbook } from '@/exports/xlsx/writeWorkbook';
import { twoDecimals } from '@/lib/twoDecimals';
import type { WorkbookCell } from './drawing';

/** The one sheet's name, as the formulas of a chart write it. */
export const sheetName = 'Sheet1';

const dateFormat = 'yyyy\\-mm\\-dd';

/**
 * A workbook with one sheet, for "Edit data" under a chart: numbers as numbers, 0 as 0, dates as
 * dates, and no cell at all where there is null.
 */
export function createWorkbook(
  rows: readonly (readonly WorkbookCell[])[],
): Uint8Array<ArrayBuffer> {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return writeWorkbook([
    {
      name: sheetName,
      rows: rows.map((row) => ({ cells: row.map(fileCell) })),
      widths: Array.from({ length: columns }, () => 18),
      hasHeader: false,
    },
  ]);
}

function fileCell(cell: WorkbookCell): FileCell | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: twoDecimals(cell) };
  if (typeof cell === 'string') return { value: cell };
  return { value: excelDay(cell.excelDay), look: { format: dateFormat } };
}
