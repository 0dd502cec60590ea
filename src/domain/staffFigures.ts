import type { ProvinceCode, StaffObservation, StaffScope } from './dataset';
import { staffScopes } from './dataset';
import { comparePartialDates } from './partialDate';

/** Provinces with a published percentage, split by whether it is a result or only a plan. */
export interface StaffPercentCoverage {
  readonly withResult: ReadonlySet<ProvinceCode>;
  readonly planOnly: ReadonlySet<ProvinceCode>;
}

/** Who has a percentage, over all scopes. */
export function findPercentCoverage(
  observations: readonly StaffObservation[],
): StaffPercentCoverage {
  const percents = observations.filter(({ measure }) => measure === 'percent');
  const withResult = new Set(
    percents.filter(({ status }) => status !== 'planned').map(({ province }) => province),
  );
  const planOnly = new Set(
    percents.map(({ province }) => province).filter((province) => !withResult.has(province)),
  );
  return { withResult, planOnly };
}

/** The scope with results for most provinces; ties go to the order of `staffScopes`. */
export function findWidestScope(observations: readonly StaffObservation[]): StaffScope {
  let widest: StaffScope = staffScopes[0];
  let most = -1;
  for (const scope of staffScopes) {
    const provinces = new Set(
      observations.filter((row) => row.scope === scope && isResult(row)).map((r) => r.province),
    );
    if (provinces.size > most) {
      widest = scope;
      most = provinces.size;
    }
  }
  return widest;
}

/** A percentage that was reached, not planned. */
export function isResult(row: StaffObservation): boolean {
  return row.measure === 'percent' && row.status !== 'planned';
}

/** The newest of a province's rows that pass `test`; undefined when there is none. */
export function findNewest(
  observations: readonly StaffObservation[],
  province: ProvinceCode,
  test: (row: StaffObservation) => boolean,
): StaffObservation | undefined {
  return observations
    .filter((row) => row.province === province && test(row))
    .sort((a, b) => comparePartialDates(b.asOf, a.asOf))[0];
}
