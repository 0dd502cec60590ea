import type { SourceId } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import type { FigureTable, TableCell } from '@/figures/figureModel';
import { findingsTextsOf } from '@/i18n/findings';
import type { FindingGroup } from './findingMarks';

/** One row a point, in the order of the page. */
export function findingsTable(
  groups: readonly FindingGroup[],
  sourceIds: readonly SourceId[],
  lang: Lang,
): FigureTable {
  const t = findingsTextsOf(lang);
  return {
    columns: [
      { id: 'group', label: t.column.group, kind: 'text' },
      { id: 'text', label: t.column.text, kind: 'text' },
      { id: 'extent', label: t.column.extent, kind: 'text' },
      { id: 'figures', label: t.column.figures, kind: 'text' },
      { id: 'locator', label: t.column.locator, kind: 'text' },
    ],
    rows: groups.flatMap(({ name, items }) =>
      items.map(({ id, text, extent, figures, locator }) => ({
        id,
        sourceIds,
        cells: [
          cell(name),
          cell(text),
          extent === '' ? { text: t.noExtent, value: null } : cell(extent),
          cell(figures.map((figure) => figure.name).join('; ')),
          cell(locator),
        ],
      })),
    ),
  };
}

function cell(text: string): TableCell {
  return { text, value: text === '' ? null : text };
}
