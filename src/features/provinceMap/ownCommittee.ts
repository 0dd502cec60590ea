import type { Unit } from '@/domain/boundaries';
import type { CommitteeMeasure, CommitteeObservation } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import { committeeRowsOf, committeeRowsUnder } from '@/domain/observationIndex';
import { comparePartialDates, formatPartialDate } from '@/domain/partialDate';
import type { FigureInput } from '@/figures/figureModel';
import { requireCommittee } from '@/figures/requireData';
import { messagesOf } from '@/i18n/messages';
import type { ProvinceReading } from './mapIndicator';

/** What a unit of 2025 reports for itself under a measure: beside its provinces' sum, in no sum. */
export interface OwnCommittee {
  /** At least one, earliest first. */
  readonly rows: readonly CommitteeObservation[];
  /** "chính đơn vị: 7 (2026)", each number with its date. */
  readonly text: string;
  /** The same with the measure and since when. */
  readonly words: string;
}

/** Undefined where the unit reports nothing for itself. */
export function ownCommittee(
  unit: Unit,
  measure: CommitteeMeasure,
  { data, lang }: Pick<FigureInput, 'data' | 'lang'>,
): OwnCommittee | undefined {
  const rows = committeeRowsOf(
    committeeRowsUnder(requireCommittee(data).observations, measure),
    unit.code,
  )
    .filter(({ boundaries }) => boundaries === '2025')
    .sort((a, b) => comparePartialDates(a.asOf, b.asOf));
  if (rows.length === 0) return undefined;
  const all = messagesOf(lang);
  const t = all.boundaries;
  const counts = rows
    .map(({ value, asOf }) => `${formatNumber(value, lang)} (${formatPartialDate(asOf, lang)})`)
    .join(', ');
  return {
    rows,
    text: t.ownCounts(counts),
    words: `${t.unitItself}: ${counts}, ${all.measure[measure]}`,
  };
}

/** Says, where a tile shows such a number, that it is in none of the others. */
export function ownNotes(
  readings: readonly ProvinceReading[],
  lang: FigureInput['lang'],
): readonly string[] {
  const isShown = readings.some(({ own }) => own !== undefined);
  return isShown ? [messagesOf(lang).boundaries.ownNote] : [];
}
