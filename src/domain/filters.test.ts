import { array, assert, constantFrom, property, record, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levels, type PilotObservation, pilotStates } from './dataset';
import { chooseProvince, select, toggled } from './filters';
import { pilotRow, smallData } from './testFixtures';
import { type Filters, hasFilters, noFilters } from './view';

const data = smallData();
const { provinces } = data.provinces;
const pilots = data.pilots!;

function left(filters: Partial<Filters>, file: typeof pilots | undefined = pilots): string {
  return select(provinces, file, { ...noFilters, ...filters })
    .provinces.map(({ code }) => code)
    .join(' ');
}

function models(filters: Partial<Filters>): string[] | undefined {
  return select(provinces, pilots, { ...noFilters, ...filters }).pilots?.models.map(({ id }) => id);
}

function passes<T>(list: readonly T[], value: T): boolean {
  return list.length === 0 || list.includes(value);
}

describe('a province is left when it is in everything that is given', () => {
  test.each<[string, Partial<Filters>, string]>([
    ['no filter', {}, '60 79 84 92'],
    ['provinces', { provinces: ['60', '92'] }, '60 92'],
    ['a region', { regions: ['mekong-delta'] }, '84 92'],
    ['two regions', { regions: ['south-central', 'south-east'] }, '60 79'],
    ['a cluster', { clusters: [4] }, '60 79'],
    ['region and cluster', { regions: ['mekong-delta'], clusters: [4] }, ''],
    ['province and region', { provinces: ['60', '84'], regions: ['mekong-delta'] }, '84'],
    ['a model: named or reported', { models: ['merge-offices'] }, '60 84'],
    ['a model: planned counts as well', { models: ['leadership-exams'] }, '92'],
    ['one of two models is enough', { models: ['leadership-exams', 'merge-offices'] }, '60 84 92'],
    ['a model known only by its extent leaves no province', { models: ['dual-cell-hamlet'] }, ''],
    ['model and province', { models: ['merge-offices'], provinces: ['84', '92'] }, '84'],
    ['a level removes no province', { levels: ['hamlet'] }, '60 79 84 92'],
    [
      'a level does not change who has a model',
      { models: ['merge-offices'], levels: ['hamlet'] },
      '60 84',
    ],
    ['a code that is not there', { provinces: ['99'] }, ''],
  ])('%s', (_name, filters, expected) => {
    expect(left(filters)).toBe(expected);
  });

  test('without the file of models the model filter leaves all', () => {
    const selection = select(provinces, undefined, { ...noFilters, models: ['merge-offices'] });
    expect(selection.provinces).toHaveLength(4);
    expect(selection.pilots).toBeUndefined();
  });

  test('for any filters it is the plain definition', () => {
    const ids = pilots.models.map(({ id }) => id);
    const row = record({
      model: constantFrom(...ids),
      code: constantFrom('60', '79', '84', '92'),
      state: constantFrom(...pilotStates),
      level: constantFrom(...levels, 'any' as const),
    }).map(({ model, code, state, level }): PilotObservation =>
      pilotRow(model, code, state, { level }),
    );
    const filters = record({
      provinces: subarray(['60', '79', '84', '92']),
      regions: subarray(['south-central', 'south-east', 'mekong-delta']),
      clusters: subarray([4, 5]),
      models: subarray(ids),
      levels: subarray([...levels]),
    });
    const isPlain = property(array(row, { maxLength: 12 }), filters, (observations, chosen) => {
      const wanted = provinces.filter(
        ({ code, region, cluster }) =>
          passes(chosen.provinces, code) &&
          passes(chosen.regions, region) &&
          passes(chosen.clusters, cluster) &&
          (chosen.models.length === 0 ||
            observations.some((o) => o.province === code && chosen.models.includes(o.model))),
      );
      const selection = select(provinces, { ...pilots, observations }, chosen);
      return (
        selection.provinces.length === wanted.length &&
        wanted.every(({ code }) => selection.left.has(code)) &&
        selection.left.size === wanted.length
      );
    });
    expect(() => assert(isPlain)).not.toThrow();
  });
});

describe('chosen models and levels narrow the models', () => {
  test.each<[Partial<Filters>, string[]]>([
    [{}, ['merge-offices', 'dual-cell-hamlet', 'leadership-exams']],
    [{ models: ['leadership-exams'] }, ['leadership-exams']],
    [{ levels: ['district'] }, ['merge-offices']],
    [{ levels: ['district', 'hamlet'] }, ['merge-offices', 'dual-cell-hamlet']],
    [{ models: ['leadership-exams'], levels: ['district'] }, []],
    [{ provinces: ['79'] }, ['merge-offices', 'dual-cell-hamlet', 'leadership-exams']],
  ])('%j keeps %j', (filters, expected) => {
    expect(models(filters)).toEqual(expected);
  });

  test('cells of a province are only those of the models that are left', () => {
    const both = {
      ...pilots,
      observations: [...pilots.observations, pilotRow('leadership-exams', '60', 'named')],
    };
    const { pilots: kept } = select(provinces, both, { ...noFilters, models: ['merge-offices'] });
    expect(kept?.cellsOf('60').map(({ model }) => model)).toEqual(['merge-offices']);
  });
});

describe('chooseProvince', () => {
  const saigon = provinces[1]!;
  const choose = (filters: Partial<Filters>) =>
    chooseProvince({ ...noFilters, ...filters }, saigon);

  test('the first choice narrows to it, the second takes it off', () => {
    const first = choose({});
    expect(first).toEqual({
      filters: { provinces: ['79'], regions: [], clusters: [] },
      clearedGroups: false,
    });
    expect(choose(first.filters).filters.provinces).toEqual([]);
  });

  test('inside the chosen region and cluster these stay', () => {
    const choice = choose({ regions: ['south-east'], clusters: [4] });
    expect(choice.filters).toEqual({ provinces: ['79'], regions: ['south-east'], clusters: [4] });
    expect(choice.clearedGroups).toBe(false);
  });

  test.each<Partial<Filters>>([
    { regions: ['mekong-delta'] },
    { clusters: [5] },
    { regions: ['south-east'], clusters: [5] },
  ])('outside %j these are cleared, and it says so', (groups) => {
    expect(choose({ provinces: ['92'], ...groups })).toEqual({
      filters: { provinces: ['79', '92'], regions: [], clusters: [] },
      clearedGroups: true,
    });
  });

  test('taking a province off clears nothing', () => {
    const choice = choose({ provinces: ['79', '84'], regions: ['mekong-delta'] });
    expect(choice.filters).toEqual({ provinces: ['84'], regions: ['mekong-delta'], clusters: [] });
    expect(choice.clearedGroups).toBe(false);
  });
});

describe('toggled', () => {
  test.each<[readonly (string | number)[], string | number, (string | number)[]]>([
    [[], '60', ['60']],
    [['84'], '60', ['60', '84']],
    [['60', '84'], '60', ['84']],
    [[5], 4, [4, 5]],
    [[10], 9, [9, 10]],
  ])('%j with %j is %j', (chosen, value, expected) => {
    expect(toggled(chosen, value)).toEqual(expected);
  });

  test('leaves the list as it was', () => {
    const chosen = ['84'];
    toggled(chosen, '60');
    expect(chosen).toEqual(['84']);
  });
});

test.each<[Partial<Filters>, boolean]>([
  [{}, false],
  [{ levels: ['hamlet'] }, true],
  [{ clusters: [4] }, true],
])('hasFilters(%j) is %s', (filters, expected) => {
  expect(hasFilters({ ...noFilters, ...filters })).toBe(expected);
});
