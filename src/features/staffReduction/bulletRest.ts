import type { StaffScope } from '@/domain/dataset';
import { formatPercent } from '@/domain/format';
import { isRegrouped } from '@/domain/regroup';
import { isAtLeastRow, rangeOf } from '@/domain/staffFigures';
import type { YearlyStaff } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import { otherProvinces } from '@/figures/otherProvinces';
import { comparisonRestTextsOf } from '@/i18n/comparisonRest';
import type { BulletRest } from './bulletMarks';

/**
 * The results of the provinces that the reader did not choose; undefined where none is chosen, or
 * too many are, or fewer than two others have a result. Plans are no results.
 */
export function findRest(
  series: YearlyStaff,
  scope: StaffScope,
  year: number,
  input: FigureInput,
): BulletRest | undefined {
  const { data, lang } = input;
  const spans = otherProvinces(input).flatMap(({ code }) => {
    const { reported, row } = series.at(code, scope, year);
    if (!('value' in reported) || reported.state === 'planned' || row === undefined) return [];
    const range = rangeOf(row) ?? { min: reported.value, max: reported.value };
    return [{ province: code, ...range, isAtLeast: isAtLeastRow(row) }];
  });
  if (spans.length < 2) return undefined;
  const min = Math.min(...spans.map((span) => span.min));
  const max = Math.max(...spans.map((span) => span.max));
  const kind = isRegrouped(data) ? 'units' : 'provinces';
  const text = comparisonRestTextsOf(lang).range(
    spans.length,
    kind,
    formatPercent(min, lang),
    `${spans.some(({ isAtLeast }) => isAtLeast) ? '≥\u00a0' : ''}${formatPercent(max, lang)}`,
  );
  const marks = spans.map((span) => ({ province: span.province, min: span.min, max: span.max }));
  return { marks, min, max, text };
}
