import type { CommitteeTotal } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import { formatPartialDate } from '@/domain/partialDate';
import { isRegrouped } from '@/domain/regroup';
import { partsOf } from '@/domain/regroupRows';
import type { FigureInput, FigureTable, TableCell, TableRow } from '@/figures/figureModel';
import { committeeTextsOf } from '@/i18n/committee';
import type { CommitteeEvent } from '@/domain/committeeEvents';
import type { CaseMark, TotalMark } from './committeeMarks';

/** Totals first, then one row an event; each case says that it is not known to be in a total. */
export function committeeTable(
  totalRows: readonly CommitteeTotal[],
  totals: readonly TotalMark[],
  events: readonly CommitteeEvent[],
  cases: readonly CaseMark[],
  { data, lang }: FigureInput,
): FigureTable {
  const t = committeeTextsOf(lang);
  const { column } = t;
  const hasMembers = isRegrouped(data);
  const publisherOf = (sourceId: string): string =>
    data.sources.sources.find(({ id }) => id === sourceId)?.publisher ?? sourceId;
  return {
    columns: [
      { id: 'place', label: column.place, kind: 'text' },
      { id: 'date', label: column.date, kind: 'text' },
      { id: 'people', label: column.people, kind: 'number' },
      { id: 'what', label: column.what, kind: 'text' },
      { id: 'inside', label: column.inside, kind: 'text' },
      { id: 'source', label: column.source, kind: 'text' },
      { id: 'note', label: column.note, kind: 'text' },
      ...(hasMembers ? [{ id: 'member', label: column.member, kind: 'text' } as const] : []),
    ],
    rows: [
      ...totals.map(({ measure, value, text, label, note }, index): TableRow => {
        const row = totalRows[index];
        const date = row === undefined ? '' : formatPartialDate(row.period, lang);
        return {
          id: `total-${measure}`,
          ...(row && { sourceIds: [row.sourceId] }),
          cells: [
            cell(t.wholeRegion),
            cell(date),
            { text, value, state: value === 0 ? 'zero' : 'value' },
            cell(label),
            cell(t.isTotal),
            cell(row === undefined ? '' : publisherOf(row.sourceId)),
            cell(note),
            ...(hasMembers ? [cell('')] : []),
          ],
        };
      }),
      ...cases.map((mark, index): TableRow => {
        const people = events[index]?.people ?? [];
        const behind = events[index]?.rows ?? [];
        const [value = null] = people;
        const state = value === 0 ? 'zero' : 'value';
        return {
          id: mark.id,
          province: mark.province,
          sourceIds: [...new Set(behind.flatMap(partsOf).map(({ sourceId }) => sourceId))],
          cells: [
            cell(mark.place),
            cell(mark.date),
            people.length === 1 && value !== null
              ? { text: formatNumber(value, lang), value, state }
              : cell(''),
            cell(mark.what),
            cell(mark.inside),
            cell(mark.source),
            cell(mark.note),
            ...(hasMembers ? [cell(mark.member)] : []),
          ],
        };
      }),
    ],
  };
}

function cell(text: string): TableCell {
  return { text, value: text === '' ? null : text };
}
