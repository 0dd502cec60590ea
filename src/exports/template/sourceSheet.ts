import type { Source } from '@/domain/dataset';
import { type SourceColumn, sourceColumns, sourceSheet } from '@/domain/importColumns';
import { reliabilityLabels } from '@/domain/importLabels';
import type { Lang } from '@/domain/language';
import { formatPartialDate } from '@/domain/partialDate';
import type { FileRow, FileSheet } from '@/exports/xlsx/fileSheet';
import { labelOf } from './choiceLists';
import { headerRow } from './templateCells';

const spareRows = 30;

/** The sheet of sources, which the others name by id or title; with room for new ones. */
export function sourceSheetOf(sources: readonly Source[], lang: Lang): FileSheet {
  const spare = Array.from({ length: spareRows }, () => row(sourceColumns.map(() => undefined)));
  return {
    name: sourceSheet.id,
    rows: [
      headerRow(sourceColumns.map((column) => labelOf(column, lang))),
      ...sources.map((source) => row(sourceColumns.map(({ id }) => textOf(source, id, lang)))),
      ...spare,
    ],
    widths: sourceColumns.map(({ width }) => width),
    hasHeader: true,
  };
}

function row(values: readonly (string | undefined)[]): FileRow {
  return { cells: values.map((value) => ({ value: value ?? null, look: { format: '@' } })) };
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
