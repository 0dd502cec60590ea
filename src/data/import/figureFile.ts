import { captionSheets, figureColumns } from '@/domain/importLabels';
import { foldForSearch } from '@/lib/searchText';
import type { Table } from './table';

const captions = new Set(captionSheets.map(foldForSearch));
const columns = figureColumns.map((pair) => pair.map(foldForSearch));

/** True for the name of the sheet that only a figure's workbook has, or one that the page once wrote. */
export function isCaptionSheet(name: string): boolean {
  return captions.has(foldForSearch(name));
}

/** True for the rows of a figure: the columns of layer and release stand at their end. */
export function isFigureTable({ rows: [header] }: Table): boolean {
  if (header === undefined) return false;
  const labels = new Set(
    [...header.cells.values()].flatMap((cell) =>
      cell.kind === 'text' ? [foldForSearch(cell.text)] : [],
    ),
  );
  return columns.some((pair) => pair.every((label) => labels.has(label)));
}
