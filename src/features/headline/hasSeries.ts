import type { ProvinceCode } from '@/domain/dataset';
import { isReached } from '@/domain/reported';
import type { YearlyStaff } from '@/domain/yearlyStaff';

/** Two years are the fewest between which anything can be seen to move. */
const fewestYears = 2;

/** True when the province has results of several years in one scope. */
export function hasSeries({ scopes, years, at }: YearlyStaff, province: ProvinceCode): boolean {
  return scopes.some((scope) => {
    const known = years.filter((year) => isReached(at(province, scope, year).reported));
    return known.length >= fewestYears;
  });
}
