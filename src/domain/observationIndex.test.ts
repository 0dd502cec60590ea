import { assert, constantFrom, property, subarray, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import {
  type LoadedData,
  levels,
  staffScopes,
  committeeMeasures,
  type StaffObservation,
} from './dataset';
import {
  committeePlaces,
  committeeRowsOf,
  committeeRowsUnder,
  pilotPlaces,
  staffPercentsOf,
  staffPlaces,
  staffRowsIn,
  staffRowsOf,
  staffScopesIn,
} from './observationIndex';
import { comparePartialDates } from './partialDate';
import { indexPilots, namedRowsOf } from './pilotCells';
import { anyData } from './regroupForTests';
import { digestOf } from './rowDigest';
import {
  findNewest,
  findPercentCoverage,
  findStaffCoverage,
  findWidestScope,
  isCount,
  isPlan,
  isResult,
} from './staffFigures';

// What each selector gives is set against the plainest way to find the same: going through all rows.

const runs = { numRuns: 300 };
const all = <Row>(rows: readonly Row[] | undefined): readonly Row[] => rows ?? [];

function check(isSame: (data: LoadedData) => void): void {
  const holds = property(anyData, (data) => {
    // Twice: what is remembered is the same as what was computed.
    isSame(data);
    isSame(data);
  });
  expect(() => assert(holds, runs)).not.toThrow();
}

test('rows by place, scope and measure are those of the file in its order', () => {
  check(({ staff, committee, pilots, provinces }) => {
    const rows = all(staff?.observations);
    const cases = all(committee?.observations);
    const models = all(pilots?.observations);
    for (const { code } of provinces.provinces) {
      const own = rows.filter(({ province }) => province === code);
      expect(staffRowsOf(rows, code)).toEqual(own);
      expect(staffPercentsOf(rows, code)).toEqual(own.filter((r) => r.measure === 'percent'));
      expect(committeeRowsOf(cases, code)).toEqual(cases.filter((r) => r.province === code));
    }
    for (const scope of staffScopes) {
      expect(staffRowsIn(rows, scope)).toEqual(rows.filter((row) => row.scope === scope));
    }
    for (const measure of committeeMeasures) {
      expect(committeeRowsUnder(cases, measure)).toEqual(
        cases.filter((row) => row.measure === measure),
      );
    }
    expect(staffPlaces(rows)).toEqual(new Set(rows.map(({ province }) => province)));
    expect(staffScopesIn(rows)).toEqual(new Set(rows.map(({ scope }) => scope)));
    expect(committeePlaces(cases)).toEqual(new Set(cases.map(({ province }) => province)));
    expect(pilotPlaces(models)).toEqual(new Set(models.map(({ province }) => province)));
  });
});

test('the newest row, who has what, and the widest scope', () => {
  check(({ staff, provinces }) => {
    const rows = all(staff?.observations);
    const codes = provinces.provinces.map(({ code }) => code);
    const has = (code: string, is: (row: StaffObservation) => boolean): boolean =>
      rows.some((row) => row.province === code && is(row));
    for (const is of [isResult, isPlan, isCount]) {
      for (const code of codes) {
        const newest = rows
          .filter((row) => row.province === code && is(row))
          .sort((a, b) => comparePartialDates(b.asOf, a.asOf))[0];
        expect(findNewest(rows, code, is)).toBe(newest);
      }
    }
    expect(findStaffCoverage(rows, codes)).toEqual({
      withResult: codes.filter((code) => has(code, isResult)),
      planOnly: codes.filter((code) => !has(code, isResult) && has(code, isPlan)),
      countOnly: codes.filter(
        (code) => !has(code, isResult) && !has(code, isPlan) && has(code, isCount),
      ),
      silent: codes.filter((code) => !has(code, () => true)),
      notPublished: [],
      notApplicable: [],
    });
    const coverage = findPercentCoverage(rows);
    expect([...coverage.withResult].sort()).toEqual(codes.filter((c) => has(c, isResult)).sort());
    expect([...coverage.planOnly].sort()).toEqual(
      codes.filter((code) => !has(code, isResult) && has(code, isPlan)).sort(),
    );
    const widths = staffScopes.map(
      (scope) => codes.filter((code) => has(code, (r) => r.scope === scope && isResult(r))).length,
    );
    expect(findWidestScope(rows)).toBe(staffScopes[widths.indexOf(Math.max(...widths))]);
  });
});

test('a digest counts and dates the rows that it stands for', () => {
  check(({ staff, pilots }) => {
    for (const rows of [all(staff?.observations), all(pilots?.observations)]) {
      const { count, sources, dates } = digestOf(rows);
      const sorted = rows.flatMap(({ asOf }) => asOf ?? []).sort(comparePartialDates);
      expect(count).toBe(rows.length);
      expect([...sources.keys()]).toEqual([...new Set(rows.map(({ sourceId }) => sourceId))]);
      expect([...sources.values()].reduce((sum, number) => sum + number, 0)).toBe(rows.length);
      expect(dates).toEqual(sorted.length === 0 ? [] : [sorted[0], sorted[sorted.length - 1]]);
    }
  });
});

test('cells of models at any levels hold the rows of these levels', () => {
  const chosen = tuple(anyData, subarray([...levels]), constantFrom(1, 2));
  const holds = property(chosen, ([{ pilots, provinces }, atLevels]) => {
    if (pilots === undefined) return;
    const isLeft = (level: string): boolean =>
      atLevels.length === 0 || atLevels.some((one) => one === level);
    const index = indexPilots(pilots, atLevels);
    expect(indexPilots(pilots, atLevels.slice().reverse())).toBe(index);
    for (const { code } of provinces.provinces) {
      for (const { id } of pilots.models) {
        const own = pilots.observations.filter(
          (row) => row.province === code && row.model === id && isLeft(row.level),
        );
        const found = index.find(code, id)?.observations ?? [];
        expect(new Set(found)).toEqual(new Set(own));
        expect(namedRowsOf(pilots, code, id)).toEqual(
          pilots.observations.filter(
            (row) => row.province === code && row.model === id && row.state === 'named',
          ),
        );
      }
    }
  });
  expect(() => assert(holds, runs)).not.toThrow();
});

test('rows are looked at once, whatever is asked afterwards', () => {
  let looks = 0;
  const rows = Array.from({ length: 200 }, (_, index): StaffObservation => {
    const row: StaffObservation = {
      province: String(10 + (index % 22)),
      scope: 'administrative',
      asOf: String(2000 + index),
      measure: 'percent',
      value: index,
      unit: 'percent',
      basis: 'cumulative',
      status: 'published',
      sourceId: 'press',
    };
    return new Proxy(row, {
      get(target, key, receiver): unknown {
        looks += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  });
  const ask = (): void => {
    for (let code = 10; code < 32; code += 1) {
      findNewest(staffRowsIn(rows, 'administrative'), String(code), isResult);
      digestOf(staffRowsOf(rows, String(code)));
    }
    findPercentCoverage(rows);
    findWidestScope(rows);
  };
  ask();
  const once = looks;
  ask();
  expect(once).toBeGreaterThan(rows.length);
  expect(looks).toBe(once);
});
