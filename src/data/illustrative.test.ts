import { describe, expect, test } from 'vitest';
import type { CommitteeMeasure, StaffObservation } from '@/domain/dataset';
import { withIllustrative } from '@/domain/layerData';
import { lastDayOf } from '@/domain/partialDate';
import { findYearlyCommittee } from '@/domain/yearlyCommittee';
import { dueAt, findYearlyStaff, paceOf } from '@/domain/yearlyStaff';
import { assertDefined } from '@/lib/assert';
import { illustrativeTexts, makeIllustrative } from './illustrative';
import { addSources, loadIllustrative } from './illustrativeFiles';
import { readPublishedData, readPublishedText } from './publishedForTests';

const published = readPublishedData();
const codes = published.provinces.provinces.map(({ code }) => code);
const made = makeIllustrative(codes, published.staff.target);
const { committee, staff } = made;

test('the script would write the very files of public/data/illustrative', () => {
  for (const [path, text] of illustrativeTexts(made)) {
    expect(readPublishedText(`illustrative/${path}`)).toBe(text);
  }
});

test('the files pass the door and the checks', async () => {
  const source = {
    readBytes: (path: string) => Promise.resolve(new TextEncoder().encode(readPublishedText(path))),
  };
  expect(await loadIllustrative(source, published)).toEqual(made);
});

test('every row is marked as made up and names the one source that says so', () => {
  const rows = [...committee.observations, ...staff.observations];
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['illustrative']));
  const others = [...(committee.notApplicable ?? []), ...(staff.notApplicable ?? [])];
  expect(new Set([...rows, ...others].map(({ sourceId }) => sourceId))).toEqual(
    new Set(made.sources.sources.map(({ id }) => id)),
  );
  expect(made.sources.sources).toHaveLength(1);
  const { sources } = addSources(published, made.sources);
  expect(new Set(sources.sources.map(({ id }) => id)).size).toBe(sources.sources.length);
});

test('nothing but rows is made up, and no pilot model', () => {
  expect([committee.totals, staff.statements, staff.context]).toEqual([[], [], []]);
  expect(illustrativeTexts(made).map(([path]) => path)).not.toContain('pilot-models.json');
});

type Row = Pick<StaffObservation, 'province' | 'scope' | 'asOf'>;
const seriesOf = ({ province, scope }: Row) => `${province} ${scope}`;
const keyOf = (row: Row) => `${seriesOf(row)} ${row.asOf}`;

describe('committee additions', () => {
  const yearly = assertDefined(findYearlyCommittee(committee), 'the series');
  const valueOf = (code: string, measure: CommitteeMeasure, year: number) =>
    yearly.at(code, measure, year).rows[0]?.value;

  test('every year from 2015 to 2020 by two measures', () => {
    expect(yearly.years).toEqual([2015, 2016, 2017, 2018, 2019, 2020]);
    expect(yearly.measures).toEqual(['executive', 'standing']);
  });

  test.each(['executive', 'standing'] as const)('2019 adds up to the published %s', (measure) => {
    const values = codes.map((code) => valueOf(code, measure, 2019));
    expect(values).not.toContain(undefined);
    const total = published.committee.totals.find((row) => row.measure === measure);
    expect(values.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(total?.value);
  });

  test('a standing member is counted under executive too', () => {
    for (const { province, value, asOf } of committee.observations.filter(
      ({ measure }) => measure === 'standing',
    )) {
      expect(value).toBeLessThanOrEqual(valueOf(province, 'executive', Number(asOf)) ?? -1);
    }
  });

  test('zeros, silence and what does not apply are all there', () => {
    for (const year of yearly.years) {
      const values = codes.map((code) => valueOf(code, 'executive', year));
      expect(values).toContain(0);
      expect(values.includes(undefined)).toBe(year !== 2019);
    }
    const exempt = codes.filter(
      (code) => yearly.at(code, 'standing', 2015).reported.state === 'not-applicable',
    );
    expect(exempt).toHaveLength(1);
    expect(committee.notApplicable).toHaveLength(1);
  });

  test('no count repeats a published one', () => {
    for (const row of published.committee.observations) {
      const year = Number(row.asOf.slice(0, 4));
      expect(valueOf(row.province, row.measure, year)).not.toBe(row.value);
    }
  });
});

describe('staff reduction', () => {
  const yearly = assertDefined(findYearlyStaff(staff), 'the series');
  const rowsOf = (scope: string) => staff.observations.filter((row) => row.scope === scope);

  test('every year from 2015 to 2021 in three scopes', () => {
    expect(yearly.years).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021]);
    expect(yearly.scopes).toEqual(['administrative', 'public-service', 'party-and-mass']);
  });

  test('percent, cut and base agree; only a lower bound has no cut', () => {
    const exact = staff.observations.filter(({ bound }) => bound === undefined);
    expect(exact.map(({ value }) => value)).toEqual(
      exact.map(({ cut, base }) => Math.round(((cut ?? NaN) / (base ?? NaN)) * 10_000) / 100),
    );
    const bounds = staff.observations.filter(({ bound }) => bound !== undefined);
    expect(bounds.map(({ cut, base }) => [cut, base])).toEqual([[undefined, undefined]]);
  });

  test('the base year is a reported zero, and one base holds for all years', () => {
    const first = staff.observations.filter(({ asOf }) => asOf === '2015-12-31');
    expect(new Set(first.map(({ value }) => value))).toEqual(new Set([0]));
    const baseOf = new Map(first.map((row) => [seriesOf(row), row.base]));
    const strange = staff.observations.filter(
      (row) => row.bound === undefined && row.base !== baseOf.get(seriesOf(row)),
    );
    expect(strange).toEqual([]);
  });

  test.each(yearly.scopes)('%s holds every pace, rises, zeros and gaps', (scope) => {
    for (const year of [2019, 2021]) {
      const due = dueAt(staff.target, year);
      const paces = codes.map((code) => paceOf(yearly.at(code, scope, year), due));
      for (const pace of ['ahead', 'on-pace', 'behind'] as const) {
        expect(paces.filter((one) => one === pace).length).toBeGreaterThanOrEqual(3);
      }
    }
    const provinces = new Set(rowsOf(scope).map(({ province }) => province));
    expect(rowsOf(scope).length).toBeLessThan(provinces.size * yearly.years.length);
  });

  test('the rare cases are there', () => {
    const silent = codes.filter((code) =>
      rowsOf('public-service').every(({ province }) => province !== code),
    );
    expect(silent).toHaveLength(2);
    expect(staff.observations.some(({ value }) => value < 0)).toBe(true);
    expect(staff.observations.some(({ value, asOf }) => value === 0 && asOf !== '2015-12-31')).toBe(
      true,
    );
    const exempt = new Set(staff.notApplicable?.map(({ province }) => province));
    expect(exempt.size).toBe(1);
    const reported = new Set(staff.observations.map(keyOf));
    for (const row of staff.notApplicable ?? []) expect(reported).not.toContain(keyOf(row));
  });

  test('no figure repeats a published one', () => {
    const repeated = staff.observations.filter((row) =>
      published.staff.observations.some(
        (other) =>
          other.province === row.province &&
          (other.base === (row.base ?? NaN) ||
            (lastDayOf(other.asOf).slice(0, 4) === row.asOf.slice(0, 4) &&
              (other.value === row.value || other.cut === (row.cut ?? NaN)))),
      ),
    );
    expect(repeated).toEqual([]);
  });
});

test('as a layer it replaces both datasets and nothing else', () => {
  const data = withIllustrative(published, made);
  expect(data.committee?.observations).toEqual(committee.observations);
  expect(data.staff?.observations).toEqual(staff.observations);
  expect(data.pilots).toBe(published.pilots);
});
