import { expect, test } from 'vitest';
import { prepareFigures } from '@/app/figureRegistry';
import { parseDataset } from '@/data/door';
import { checkDataset } from '@/data/crossChecks';
import type { LoadedData } from '@/domain/dataset';
import { select } from '@/domain/filters';
import { defaultView, indicators } from '@/domain/view';
import { makeGrowthData } from './growthData';

/** From here on ten years are full, so that only the rows behind the marks grow. */
const small = 11_000;
const large = 33_000;

/** The same data; every row that is looked at is noted. */
function watch(data: LoadedData): { readonly data: LoadedData; readonly takeVisits: () => number } {
  const seen = new Set<object>();
  const watchRows = <Row extends object>(rows: readonly Row[]): readonly Row[] =>
    rows.map(
      (row) =>
        new Proxy(row, {
          get(target, key, receiver): unknown {
            seen.add(target);
            return Reflect.get(target, key, receiver);
          },
          has(target, key) {
            seen.add(target);
            return Reflect.has(target, key);
          },
        }),
    );
  const { staff, committee, pilots } = data;
  return {
    data: {
      ...data,
      staff: staff && { ...staff, observations: watchRows(staff.observations) },
      committee: committee && { ...committee, observations: watchRows(committee.observations) },
      pilots: pilots && { ...pilots, observations: watchRows(pilots.observations) },
    },
    takeVisits() {
      const { size } = seen;
      seen.clear();
      return size;
    },
  };
}

/** Every figure under each indicator; `first` is the first of so many chosen provinces. */
function buildAll(data: LoadedData, first: number, count = 12): void {
  const { provinces } = data.provinces;
  const chosen = provinces.slice(first, first + count).map(({ code }) => code);
  for (const indicator of indicators) {
    const view = { ...defaultView, indicator, provinces: chosen };
    const selection = select(provinces, data.pilots, view);
    for (const figure of prepareFigures({ data, view, selection, lang: 'vi' })) figure.prepare();
  }
}

function countVisits(observations: number): { readonly first: number; readonly filter: number } {
  const { data, takeVisits } = watch(makeGrowthData(observations));
  buildAll(data, 0);
  const first = takeVisits();
  // Each province has been looked at once before anything is counted.
  for (let place = 0; place < data.provinces.provinces.length; place += 1) buildAll(data, place, 1);
  takeVisits();
  buildAll(data, 6);
  return { first, filter: takeVisits() };
}

test('a filter looks at the rows that it draws, however many there are', () => {
  const few = countVisits(small);
  const many = countVisits(large);
  expect(few.first).toBeGreaterThan(small * 0.9);
  expect(many.first).toBeGreaterThan(large * 0.9);
  expect(few.filter).toBeGreaterThan(0);
  expect(many.filter).toBeLessThanOrEqual(few.filter * 1.05);
  expect(many.filter).toBeLessThan(large * 0.1);
});

test('the grown data passes the door and the checks of a release, the same every time', () => {
  const data = makeGrowthData(2000);
  const staff = parseDataset('staff-reduction.json', JSON.stringify(data.staff));
  const committee = parseDataset('committee-additions.json', JSON.stringify(data.committee));
  const pilots = parseDataset('pilot-models.json', JSON.stringify(data.pilots));
  expect(() => {
    checkDataset('sources.json', data.sources, data);
    checkDataset('staff-reduction.json', staff, data);
    checkDataset('committee-additions.json', committee, data);
    checkDataset('pilot-models.json', pilots, data);
  }).not.toThrow();
  const rows = [staff, committee, pilots].map(({ observations }) => observations.length);
  expect(rows.reduce((sum, count) => sum + count, 0)).toBe(2000);
  expect(makeGrowthData(2000)).toEqual(data);
});
