import { type PublishedData, readPublishedData } from '@/data/publishedForTests';
import type {
  CommitteeObservation,
  LoadedData,
  PilotObservation,
  Source,
  StaffFile,
  StaffObservation,
} from '@/domain/dataset';
import { committeeMeasures, levels, pilotStates, staffScopes } from '@/domain/dataset';
import { createSeededRandom, type SeededRandom } from '@/lib/seededRandom';

const seed = 22_2019;
const firstYear = 2015;
const yearCount = 10;
const monthsInYear = 12;
/** So many offices report the same number of a province. */
const sourceCount = 3;

/** Files as the page loads them; `origins` is of a page that shows other rows than the published. */
export type GrowthData = PublishedData & LoadedData;

/**
 * The published release with `count` made-up observations in place of its own: two fifths staff
 * figures, the rest half and half committee additions and pilot models. Time runs first through the
 * ends of ten years, then through their months, so that from a few thousand on the number of marks
 * stays and only the rows behind them grow. The same count gives the same rows on every machine.
 */
export function makeGrowthData(count: number): GrowthData {
  const published = readPublishedData();
  const random = createSeededRandom(seed);
  const sources = Array.from({ length: sourceCount }, (_, index) => sourceOf(index));
  const provinces = published.provinces.provinces.map(({ code }) => code);
  const models = published.pilots.models.map(({ id }) => id);
  const staffCount = Math.round(count * 0.4);
  const committeeCount = Math.round(count * 0.3);
  return {
    ...published,
    sources: { sources: [...published.sources.sources, ...sources] },
    staff: {
      ...published.staff,
      observations: take(staffCount, staffRows(provinces, published.staff.target, random)),
    },
    committee: {
      ...published.committee,
      observations: take(committeeCount, committeeRows(provinces, random)),
    },
    pilots: {
      ...published.pilots,
      observations: take(count - staffCount - committeeCount, pilotRows(provinces, models, random)),
    },
  };
}

function sourceOf(index: number): Source {
  return {
    id: `growth-${index}`,
    title: `Báo cáo thử tải ${index + 1}`,
    publisher: `Đơn vị thử tải ${index + 1}`,
    kind: 'report',
    reliability: index === 0 ? 'primary' : 'press',
  };
}

function take<Row>(count: number, rows: Iterable<Row>): readonly Row[] {
  const taken: Row[] = [];
  for (const row of rows) {
    if (taken.length === count) break;
    taken.push(row);
  }
  if (taken.length < count) throw new Error(`Only ${taken.length} of ${count} rows can be made`);
  return taken;
}

/** Ends of years first, then the months between them, then single days. */
function* datesFrom(): Generator<string> {
  const years = Array.from({ length: yearCount }, (_, index) => firstYear + index);
  for (const year of years) yield `${year}-12-31`;
  for (let month = 1; month < monthsInYear; month += 1) {
    for (const year of years) yield `${year}-${twoDigits(month)}`;
  }
  for (let day = 1; day <= 28; day += 1) {
    for (let month = 1; month <= monthsInYear; month += 1) {
      for (const year of years) yield `${year}-${twoDigits(month)}-${twoDigits(day)}`;
    }
  }
}

function* staffRows(
  provinces: readonly string[],
  target: StaffFile['target'],
  random: SeededRandom,
): Generator<StaffObservation> {
  const scopes = staffScopes.filter((scope) => scope !== 'whole-country');
  for (const asOf of datesFrom()) {
    for (let source = 0; source < sourceCount; source += 1) {
      for (const scope of scopes) {
        for (const province of provinces) {
          const base = random.whole(10, 600) * 10;
          const cut = random.whole(0, Math.floor(base / 6));
          const isCount = random.whole(1, 12) === 1;
          const place = { province, scope, asOf, sourceId: `growth-${source}` };
          yield isCount
            ? {
                ...place,
                measure: 'count',
                value: cut,
                unit: 'posts',
                basis: 'cumulative',
                status: 'published',
              }
            : {
                ...place,
                measure: 'percent',
                value: Math.round((cut / base) * 10_000) / 100,
                unit: 'percent',
                basis: 'cumulative',
                cut,
                base,
                baseYear: target.baseYear,
                status: random.whole(1, 9) === 1 ? 'planned' : 'published',
              };
        }
      }
    }
  }
}

function* committeeRows(
  provinces: readonly string[],
  random: SeededRandom,
): Generator<CommitteeObservation> {
  for (let event = 0; ; event += 1) {
    for (let index = 0; index < yearCount; index += 1) {
      const year = firstYear + index;
      for (const province of provinces) {
        for (const measure of committeeMeasures) {
          // Every third round tells of single cases with a day, which no yearly count holds.
          const isCase = event % 3 === 2;
          const month = twoDigits(random.whole(1, monthsInYear));
          yield {
            province,
            measure,
            value: random.whole(0, 8),
            asOf: isCase ? `${year}-${month}-${twoDigits(random.whole(1, 28))}` : String(year),
            eventId: `growth-${year}-${event}`,
            status: 'published',
            sourceId: `growth-${event % sourceCount}`,
          };
        }
      }
    }
  }
}

function* pilotRows(
  provinces: readonly string[],
  models: readonly string[],
  random: SeededRandom,
): Generator<PilotObservation> {
  for (const asOf of datesFrom()) {
    for (let source = 0; source < sourceCount; source += 1) {
      for (const province of provinces) {
        for (const model of models) {
          yield {
            model,
            province,
            level: levels[random.whole(0, levels.length - 1)] ?? 'province',
            state: pilotStates[random.whole(0, pilotStates.length - 1)] ?? 'reported',
            asOf,
            sourceId: `growth-${source}`,
          };
        }
      }
    }
  }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
