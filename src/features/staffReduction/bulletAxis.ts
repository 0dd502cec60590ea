import type { Province, StaffFile } from '@/domain/dataset';
import { numberOf } from '@/domain/reported';
import { rangeOf } from '@/domain/staffFigures';
import type { YearlyStaff } from '@/domain/yearlyStaff';

/** Percent from and to which bars are drawn: all scopes and years, so that a choice never moves the scale. */
export function bulletAxis(
  series: YearlyStaff,
  { percent }: StaffFile['target'],
  provinces: readonly Province[],
): { readonly min: number; readonly max: number } {
  const values = provinces.flatMap(({ code }) =>
    series.scopes.flatMap((scope) =>
      series.years.flatMap((year) => {
        const { reported, row } = series.at(code, scope, year);
        return [numberOf(reported) ?? 0, (row && rangeOf(row)?.max) ?? 0];
      }),
    ),
  );
  const highest = Math.max(percent, ...values);
  const lowest = Math.min(0, ...values);
  // Room behind the target's line, so that a bar that just passes it is seen to do so.
  return { min: lowest, max: Math.max(highest, percent * 1.1) };
}
