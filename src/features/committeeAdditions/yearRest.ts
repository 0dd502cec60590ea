import type { CommitteeMeasure } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import { isRegrouped } from '@/domain/regroup';
import type { YearlyCommittee } from '@/domain/yearlyCommittee';
import type { FigureInput } from '@/figures/figureModel';
import { messagesOf } from '@/i18n/messages';

/** As many as can be seen against the others one by one. */
const mostChosen = 4;

/**
 * Between which numbers the provinces stand that the reader did not choose, measure by measure; ""
 * where none is chosen, too many are, or fewer than two others report. Not of units of 2025, whose
 * numbers are often of a part only.
 */
export function describeRest(
  { data, view, lang }: FigureInput,
  yearly: YearlyCommittee,
  measures: readonly CommitteeMeasure[],
  year: number,
): string {
  const { provinces } = view;
  if (provinces.length === 0 || provinces.length > mostChosen || isRegrouped(data)) return '';
  const others = data.provinces.provinces.filter(({ code }) => !provinces.includes(code));
  const t = messagesOf(lang);
  const parts = measures.flatMap((measure) => {
    const values = others.flatMap(({ code }) => {
      const { reported } = yearly.at(code, measure, year);
      return 'value' in reported && reported.state !== 'planned' ? [reported.value] : [];
    });
    if (values.length < 2) return [];
    const low = formatNumber(Math.min(...values), lang);
    const high = formatNumber(Math.max(...values), lang);
    const range = t.comparisonRest.range(values.length, 'provinces', low, high);
    return [{ name: t.measure[measure], range }];
  });
  return parts.length === 0 ? '' : t.comparisonRest.measures(parts);
}
