import { findEvents } from '@/domain/committeeEvents';
import { findCommitteeSeries } from '@/domain/committeeSeries';
import type { CommitteeObservation, ProvinceCode } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import { inLanguage } from '@/domain/language';
import { formatPartialDate } from '@/domain/partialDate';
import type { FigureInput } from '@/figures/figureModel';
import { committeeTextsOf } from '@/i18n/committee';
import type { SheetEntry } from './sheetEntry';
import { sheetSource } from './sheetSource';

/**
 * The cases of a province that no series holds, each event once, whatever measures it is counted
 * under.
 */
export function committeeEntries(input: FigureInput, code: ProvinceCode): readonly SheetEntry[] {
  const { data, lang } = input;
  if (data.committee === undefined) return [];
  const t = committeeTextsOf(lang);
  const yearly = findCommitteeSeries(data);
  const isInSeries = (row: CommitteeObservation): boolean =>
    yearly?.years.some((year) => yearly.at(row.province, row.measure, year).rows.includes(row)) ===
    true;
  return findEvents(data.committee, undefined)
    .filter(({ province, rows }) => province === code && !rows.every(isInSeries))
    .map((event): SheetEntry => {
      const people = event.people.map((count) => formatNumber(count, lang)).join(', ');
      const date = formatPartialDate(event.asOf, lang);
      const sourceIds = [...new Set(event.rows.map(({ sourceId }) => sourceId))];
      const notes = event.rows.flatMap(({ note, noteEn }) =>
        note === undefined ? [] : inLanguage(lang, note, noteEn),
      );
      return {
        id: event.id,
        title: t.event(people, event.measures),
        state: 'value',
        evidence: sourceIds.map((id, index) => ({
          key: id,
          words: event.isInferred ? t.inferred(date) : date,
          source: sheetSource(input, id),
          note: index === 0 ? [...new Set(notes)].join(' ') : '',
        })),
      };
    });
}
