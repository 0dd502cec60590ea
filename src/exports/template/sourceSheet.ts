import type { CellObject, Sheet as FileSheet } from 'write-excel-file/browser';
import type { Source } from '@/domain/dataset';
import { type SourceColumn, sourceColumns, sourceSheet } from '@/domain/importColumns';
import { reliabilityLabels } from '@/domain/importLabels';
import type { Lang } from '@/domain/language';
import { formatPartialDate } from '@/domain/partialDate';
import { labelOf } from './choiceLists';
import { headerCell } from './templateCells';

const spareRows = 30;

/** The sheet of sources, which the others name by id or title; with room for new ones. */
export function sourceSheetOf(sources: readonly Source[], lang: Lang): FileSheet<Blob> {
  const spare = Array.from({ length: spareRows }, () => sourceColumns.map(() => cell()));
  return {
    sheet: sourceSheet.id,
    data: [
      sourceColumns.map((column) => headerCell(labelOf(column, lang))),
      ...sources.map((source) => sourceColumns.map(({ id }) => cell(textOf(source, id, lang)))),
      ...spare,
    ],
    columns: sourceColumns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

function cell(value?: string): CellObject {
  return { type: String, format: '@', ...(value !== undefined && { value }) };
}

function textOf(source: Source, column: SourceColumn, lang: Lang): string | undefined {
  switch (column) {
    case 'published':
      return source.published && formatPartialDate(source.published, 'vi');
    case 'reliability': {
      const label = reliabilityLabels.find(({ id }) => id === source.reliability);
      return label && labelOf(label, lang);
    }
    default:
      return source[column];
  }
}
