import type { StaffScope } from '@/domain/dataset';
import { formatPercent } from '@/domain/format';
import { isRegrouped } from '@/domain/regroup';
import { isAtLeastRow, rangeOf } from '@/domain/staffFigures';
import type { YearlyStaff } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import { messagesOf } from '@/i18n/messages';
import type { BulletRest } from './bulletMarks';

/** As many as can be seen against the others one by one. */
const mostChosen = 4;

/**
 * Between which results the provinces stand that the reader did not choose; undefined where none is
 * chosen, or too many are, or fewer than two others have a result. Plans are no results.
 */
export function findRest(
  series: YearlyStaff,
  scope: StaffScope,
  year: number,
  { data, view, lang }: FigureInput,
): BulletRest | undefined {
  if (view.provinces.length === 0 || view.provinces.length > mostChosen) return undefined;
  const spans = data.provinces.provinces.flatMap(({ code }) => {
    if (view.provinces.includes(code)) return [];
    const { reported, row } = series.at(code, scope, year);
    if (!('value' in reported) || reported.state === 'planned' || row === undefined) return [];
    const range = rangeOf(row) ?? { min: reported.value, max: reported.value };
    return [{ ...range, isAtLeast: isAtLeastRow(row) }];
  });
  if (spans.length < 2) return undefined;
  const min = Math.min(...spans.map((span) => span.min));
  const max = Math.max(...spans.map((span) => span.max));
  const kind = isRegrouped(data) ? 'units' : 'provinces';
  const text = messagesOf(lang).comparisonRest.range(
    spans.length,
    kind,
    formatPercent(min, lang),
    `${spans.some(({ isAtLeast }) => isAtLeast) ? '≥\u00a0' : ''}${formatPercent(max, lang)}`,
  );
  return { min, max, text };
}
