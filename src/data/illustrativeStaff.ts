import type {
  ProvinceCode,
  StaffFile,
  StaffAbsence,
  StaffObservation,
  StaffScope,
} from '@/domain/dataset';
import { dueAt } from '@/domain/yearlyStaff';
import type { SeededRandom } from '@/lib/seededRandom';
import { illustrativeSource, notApplicableNotes } from './illustrativeSource';

type Target = StaffFile['target'];

/** Posts in the base year: round numbers, which no office prints. */
const bases = [
  { scope: 'administrative', low: 14, high: 36, step: 100 },
  { scope: 'public-service', low: 26, high: 70, step: 500 },
  { scope: 'party-and-mass', low: 7, high: 14, step: 100 },
] as const;

/** What happens to a province in a scope beside its pace. */
type Turn = 'rise' | 'zero' | 'at-least' | 'silent' | 'not-applicable';
const turns: Readonly<Partial<Record<StaffScope, readonly Turn[]>>> = {
  administrative: ['rise', 'zero', 'at-least'],
  'public-service': ['silent', 'silent', 'rise'],
  'party-and-mass': ['not-applicable', 'zero'],
};
/** The year in which a source would say "at least". */
const boundYear = 2018;
/** Places in the drawn order whose provinces keep silent about one year. */
const placesWithGap = new Set([6, 10, 14, 19]);

/** Made-up shares of posts cut since the base year, at the end of each year up to the due year. */
export function makeStaff(
  provinces: readonly ProvinceCode[],
  target: Target,
  random: SeededRandom,
): StaffFile {
  const observations: StaffObservation[] = [];
  const notApplicable: StaffAbsence[] = [];
  for (const { scope, low, high, step } of bases) {
    const order = random.shuffled(provinces);
    const exempt = order.find((_, place) => turns[scope]?.[place] === 'not-applicable');
    if (exempt !== undefined) notApplicable.push(...exemptRows(exempt, scope, target));
    const rows = new Map(
      order.map((province, place) => [
        province,
        drawFigures(place, turns[scope]?.[place], random.whole(low, high) * step, target, random),
      ]),
    );
    for (const province of provinces) {
      observations.push(...(rows.get(province) ?? []).map((row) => ({ province, scope, ...row })));
    }
  }
  return { target, statements: [], observations, notApplicable, context: [] };
}

function exemptRows(province: ProvinceCode, scope: StaffScope, target: Target) {
  return yearsOf(target).map((year) => ({
    province,
    scope,
    asOf: `${year}-12-31`,
    sourceId: illustrativeSource.id,
    ...notApplicableNotes,
  }));
}

/** The yearly figures of one province in one scope; none where it is silent or exempt. */
function drawFigures(
  place: number,
  turn: Turn | undefined,
  base: number,
  target: Target,
  random: SeededRandom,
): Omit<StaffObservation, 'province' | 'scope'>[] {
  const second = target.baseYear + 1;
  const course = drawCourse(place, target, random);
  if (turn === 'rise') course.set(second, -random.between(0.3, 0.9));
  if (turn === 'zero') course.set(second, 0);
  if (placesWithGap.has(place)) course.delete(random.whole(second, target.dueYear));
  if (turn === 'silent' || turn === 'not-applicable') course.clear();
  return [...course].map(([year, percent]) => ({
    asOf: `${year}-12-31`,
    measure: 'percent',
    ...(turn === 'at-least' && year === boundYear ? boundOf(percent) : shareOf(base, percent)),
    unit: 'percent',
    basis: 'cumulative',
    baseYear: target.baseYear,
    status: 'illustrative',
    sourceId: illustrativeSource.id,
  }));
}

/**
 * Percent by year: a third of the provinces runs ahead of the straight path, a third keeps to it, a
 * third lags.
 */
function drawCourse(place: number, target: Target, random: SeededRandom): Map<number, number> {
  const pace = [random.between(0.5, 0.85), 1, random.between(1.15, 1.4)][place % 3] ?? 1;
  return new Map(
    yearsOf(target).map((year) => {
      const noise = year === target.baseYear ? 0 : random.between(-0.3, 0.3);
      return [year, dueAt(target, year) * pace + noise];
    }),
  );
}

function yearsOf({ baseYear, dueYear }: Target): number[] {
  return Array.from({ length: dueYear - baseYear + 1 }, (_, index) => baseYear + index);
}

/** The cut in whole posts that comes nearest to the percent; negative for a rise. */
function shareOf(base: number, percent: number) {
  // Adding 0 turns minus zero, which has no place in a file, into zero.
  const cut = Math.round((base * percent) / 100) + 0;
  return { value: Math.round((cut / base) * 10_000) / 100, cut, base };
}

function boundOf(percent: number) {
  return { value: Math.floor(percent), bound: 'at-least' as const };
}
