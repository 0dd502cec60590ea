import type {
  CommitteeFile,
  CommitteeMeasure,
  CommitteeObservation,
  ProvinceCode,
} from '@/domain/dataset';
import type { SeededRandom } from '@/lib/seededRandom';
import { illustrativeSource, notApplicableNotes } from './illustrativeSource';

/** The one year that must add up to the published regional totals, so nobody is silent in it. */
const knownYear = 2019;
/** People added in all provinces together. Those of 2019 are the published totals. */
const totals = [
  { year: 2015, executive: 57, standing: 21 },
  { year: 2016, executive: 43, standing: 17 },
  { year: 2017, executive: 49, standing: 23 },
  { year: 2018, executive: 61, standing: 26 },
  { year: knownYear, executive: 74, standing: 32 },
  { year: 2020, executive: 52, standing: 19 },
];
const mostInOneProvince = 8;

/** Made-up counts by province and year; in 2019 they add up to 74 and 32. */
export function makeCommittee(
  provinces: readonly ProvinceCode[],
  random: SeededRandom,
): CommitteeFile {
  const observations: CommitteeObservation[] = [];
  const [exempt, ...others] = random.shuffled(provinces);
  const firstYear = totals[0]?.year;
  for (const { year, executive, standing } of totals) {
    const order = random.shuffled(others);
    const silent = new Set(year === knownYear ? [] : order.slice(0, random.whole(1, 3)));
    const zero = new Set(order.slice(3, random.whole(5, 7)));
    const added = share(
      executive,
      provinces.map((code) => [code, silent.has(code) || zero.has(code) ? 0 : mostInOneProvince]),
      random,
    );
    const isExempt = (code: ProvinceCode) => year === firstYear && code === exempt;
    const inStanding = share(
      standing,
      [...added].map(([code, most]) => [code, isExempt(code) ? 0 : most]),
      random,
    );
    for (const province of provinces) {
      if (silent.has(province)) continue;
      observations.push(rowOf(province, 'executive', year, added));
      if (!isExempt(province)) observations.push(rowOf(province, 'standing', year, inStanding));
    }
  }
  const notApplicable = [exempt].flatMap((province) =>
    province === undefined
      ? []
      : [
          {
            province,
            measure: 'standing' as const,
            asOf: String(firstYear),
            sourceId: illustrativeSource.id,
            ...notApplicableNotes,
          },
        ],
  );
  return { totals: [], observations, notApplicable };
}

/** Hands out `total` people one by one; no province gets more than its own most. */
function share(
  total: number,
  most: readonly (readonly [ProvinceCode, number])[],
  random: SeededRandom,
): ReadonlyMap<ProvinceCode, number> {
  const places = most.flatMap(([code, count]) => Array.from({ length: count }, () => code));
  const counts = new Map(most.map(([code]) => [code, 0]));
  for (const code of random.shuffled(places).slice(0, total)) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function rowOf(
  province: ProvinceCode,
  measure: CommitteeMeasure,
  year: number,
  counts: ReadonlyMap<ProvinceCode, number>,
): CommitteeObservation {
  return {
    province,
    measure,
    value: counts.get(province) ?? 0,
    asOf: String(year),
    eventId: `minh-hoa-${year}`,
    status: 'illustrative',
    sourceId: illustrativeSource.id,
  };
}
