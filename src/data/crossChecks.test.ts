import { describe, expect, test } from 'vitest';
import type { DatasetByPath, DatasetPath } from '@/domain/dataset';
import { type DataFault, DataFaultError } from '@/domain/dataFault';
import { pilotRow, province, smallData, staffRow } from '@/domain/testFixtures';
import { checkDataset } from './crossChecks';
import { readPublishedData } from './publishedForTests';

const { provinces, sources, pilots, staff, committee } = smallData();
const [binhThuan, saigon, traVinh, canTho] = provinces.provinces;
const { findings } = readPublishedData();

function faultOf<P extends DatasetPath>(path: P, file: DatasetByPath[P]): DataFault | undefined {
  try {
    checkDataset(path, file, { provinces, sources });
    return undefined;
  } catch (error) {
    if (error instanceof DataFaultError) return error.fault;
    throw error;
  }
}

type Expected = readonly [place: string, value: string, rule: string];

/** The fault that the page and the command line must get. */
function faultAt(file: DatasetPath, [place, value, rule]: Expected) {
  return { kind: 'value', file, place, value, rule };
}

test('the small data is sound', () => {
  expect(faultOf('provinces.json', provinces)).toBeUndefined();
  expect(faultOf('sources.json', sources)).toBeUndefined();
  expect(faultOf('pilot-models.json', pilots!)).toBeUndefined();
  expect(faultOf('staff-reduction.json', staff!)).toBeUndefined();
  expect(faultOf('committee-additions.json', committee!)).toBeUndefined();
});

describe('staff-reduction.json', () => {
  test.each<[string, Partial<NonNullable<typeof staff>>, Expected]>([
    [
      '130 %',
      { observations: [staffRow('84', 130)] },
      ['observations[0].value', '130', 'percent-range'],
    ],
    [
      '-130 %',
      { observations: [staffRow('84', -130)] },
      ['observations[0].value', '-130', 'percent-range'],
    ],
    [
      '130 % for the country',
      { context: [staffRow('84', 1), staffRow('84', 130)] },
      ['context[1].value', '130', 'percent-range'],
    ],
    [
      'a target of 130 %',
      { target: { percent: 130, baseYear: 2015, dueYear: 2021, sourceId: 'article' } },
      ['target.percent', '130', 'percent-range'],
    ],
    [
      'half a post',
      { observations: [staffRow('84', 2.5, { measure: 'count', unit: 'posts' })] },
      ['observations[0].value', '2.5', 'whole-number'],
    ],
    [
      'a percentage in posts',
      { observations: [staffRow('84', 5, { unit: 'posts' })] },
      ['observations[0].unit', 'posts', 'type'],
    ],
    [
      'a count in percent',
      { observations: [staffRow('84', 5, { measure: 'count' })] },
      ['observations[0].unit', 'percent', 'type'],
    ],
    [
      'an unknown province',
      { observations: [staffRow('84', 5), staffRow('01', 5)] },
      ['observations[1].province', '01', 'known-province'],
    ],
    [
      'an unknown source',
      { observations: [staffRow('84', 5, { sourceId: 'nowhere' })] },
      ['observations[0].sourceId', 'nowhere', 'known-source'],
    ],
    [
      'an unknown source of the target',
      { target: { percent: 10, baseYear: 2015, dueYear: 2021, sourceId: 'nowhere' } },
      ['target.sourceId', 'nowhere', 'known-source'],
    ],
    [
      'the same key twice',
      { observations: [staffRow('84', 5), staffRow('60', 5), staffRow('84', 6)] },
      ['observations[2]', '84 + administrative + 2019 + percent + press', 'unique'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(faultOf('staff-reduction.json', { ...staff!, ...change })).toEqual(
      faultAt('staff-reduction.json', expected),
    );
  });

  test.each([
    ['a rise and a whole are in range', [staffRow('84', -100), staffRow('60', 100)]],
    [
      'another scope, date or source is another row',
      [
        staffRow('84', 5),
        staffRow('84', 5, { scope: 'party-and-mass' }),
        staffRow('84', 5, { asOf: '2019-12' }),
        staffRow('84', 5, { sourceId: 'site' }),
      ],
    ],
  ])('%s', (_name, observations) => {
    expect(faultOf('staff-reduction.json', { ...staff!, observations })).toBeUndefined();
  });
});

describe('pilot-models.json', () => {
  const named = pilotRow('merge-offices', '60', 'named');

  test.each<[string, Partial<NonNullable<typeof pilots>>, Expected]>([
    [
      'an unknown model',
      { observations: [pilotRow('merge-all', '60', 'named')] },
      ['observations[0].model', 'merge-all', 'known-model'],
    ],
    [
      'an unknown province',
      { observations: [pilotRow('merge-offices', '61', 'named')] },
      ['observations[0].province', '61', 'known-province'],
    ],
    [
      'an unknown source',
      { observations: [{ ...named, sourceId: 'nowhere' }] },
      ['observations[0].sourceId', 'nowhere', 'known-source'],
    ],
    [
      'an unknown model with an extent',
      { extents: [{ model: 'merge-all', level: 'any', extent: 'most', sourceId: 'article' }] },
      ['extents[0].model', 'merge-all', 'known-model'],
    ],
    [
      'an unknown open list',
      { openLists: ['merge-all'] },
      ['openLists[0]', 'merge-all', 'known-model'],
    ],
    [
      'a model twice',
      { models: [pilots!.models[0]!, pilots!.models[0]!] },
      ['models[1].id', 'merge-offices', 'unique'],
    ],
    [
      'an observation twice',
      { observations: [named, named] },
      ['observations[1]', 'merge-offices + 60 + district + named +  + article', 'unique'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(faultOf('pilot-models.json', { ...pilots!, ...change })).toEqual(
      faultAt('pilot-models.json', expected),
    );
  });

  test('another state, level, date or source is another row', () => {
    const observations = [
      named,
      { ...named, state: 'planned' as const },
      { ...named, level: 'commune' as const },
      { ...named, asOf: '2019' },
      { ...named, sourceId: 'press' },
    ];
    expect(faultOf('pilot-models.json', { ...pilots!, observations })).toBeUndefined();
  });
});

describe('committee-additions.json', () => {
  const row = committee!.observations[0]!;

  test.each<[string, Partial<NonNullable<typeof committee>>, Expected]>([
    [
      'an unknown province',
      { observations: [{ ...row, province: '01' }] },
      ['observations[0].province', '01', 'known-province'],
    ],
    [
      'an unknown source',
      { observations: [{ ...row, sourceId: 'x' }] },
      ['observations[0].sourceId', 'x', 'known-source'],
    ],
    [
      'an unknown source of a total',
      { totals: [{ ...committee!.totals[0]!, sourceId: 'x' }] },
      ['totals[0].sourceId', 'x', 'known-source'],
    ],
    [
      'the same event twice',
      { observations: [row, { ...row, value: 9 }] },
      ['observations[1]', '79 + executive + hcm-2019-10', 'unique'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(faultOf('committee-additions.json', { ...committee!, ...change })).toEqual(
      faultAt('committee-additions.json', expected),
    );
  });

  test('one event may count under three measures', () => {
    const observations = (['executive', 'standing', 'central'] as const).map((measure) => {
      return { ...row, measure };
    });
    expect(faultOf('committee-additions.json', { ...committee!, observations })).toBeUndefined();
  });
});

describe('provinces.json', () => {
  test.each<[string, Partial<typeof provinces>, Expected]>([
    [
      'a code twice',
      { provinces: [binhThuan!, saigon!, traVinh!, canTho!, binhThuan!] },
      ['provinces[4].code', '60', 'unique'],
    ],
    [
      'two provinces on one tile',
      { provinces: [binhThuan!, saigon!, traVinh!, { ...canTho!, tile: { row: 1, col: 0 } }] },
      ['provinces[3].tile', '1, 0', 'unique'],
    ],
    [
      'an unknown region',
      { provinces: [province('60', { region: 'north' })] },
      ['provinces[0].region', 'north', 'known-region'],
    ],
    [
      'an unknown cluster',
      { provinces: [province('60', { cluster: 6 })] },
      ['provinces[0].cluster', '6', 'known-cluster'],
    ],
    [
      'an unknown unit',
      { provinces: [province('60', { unit2025: '68' })] },
      ['provinces[0].unit2025', '68', 'known-unit'],
    ],
    [
      'a border to nowhere',
      {
        borders: [
          ['60', '79'],
          ['60', '75'],
        ],
      },
      ['borders[1][1]', '75', 'known-province'],
    ],
    [
      'a border of units to nowhere',
      { borders2025: [['91', '92']] },
      ['borders2025[0][0]', '91', 'known-unit'],
    ],
    [
      'a member that is no province',
      { units2025: [{ ...provinces.units2025[0]!, members: ['61'] }, provinces.units2025[1]!] },
      ['units2025[0].members[0]', '61', 'known-province'],
    ],
    [
      'a member that names another unit',
      {
        units2025: [
          { ...provinces.units2025[0]!, members: ['60', '79', '84'] },
          provinces.units2025[1]!,
        ],
      },
      ['units2025[0].members[2]', '84', 'known-member'],
    ],
    [
      'a cluster with an unknown source',
      { clusters: [{ ...provinces.clusters[0]!, sourceId: 'nowhere' }, provinces.clusters[1]!] },
      ['clusters[0].sourceId', 'nowhere', 'known-source'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(faultOf('provinces.json', { ...provinces, ...change })).toEqual(
      faultAt('provinces.json', expected),
    );
  });
});

test('made-up rows stand among made-up rows only', () => {
  const madeUp = { ...staff!, observations: [staffRow('84', 5, { status: 'illustrative' })] };
  expect(faultOf('staff-reduction.json', madeUp)).toEqual(
    faultAt('staff-reduction.json', ['observations[0].status', 'illustrative', 'not-made-up']),
  );
  const inContext = { ...staff!, context: [staffRow('84', 5, { status: 'illustrative' })] };
  expect(faultOf('staff-reduction.json', inContext)).toEqual(
    faultAt('staff-reduction.json', ['context[0].status', 'illustrative', 'not-made-up']),
  );
  const added = {
    province: '84',
    measure: 'executive',
    value: 1,
    asOf: '2019',
    eventId: 'one',
    status: 'illustrative',
    sourceId: 'article',
  } as const;
  expect(faultOf('committee-additions.json', { totals: [], observations: [added] })).toEqual(
    faultAt('committee-additions.json', ['observations[0].status', 'illustrative', 'not-made-up']),
  );
  const foundations = { provinces, sources };
  const onlyMadeUp = { ...madeUp, context: [] };
  expect(() => checkDataset('staff-reduction.json', onlyMadeUp, foundations, true)).not.toThrow();
  expect(() => checkDataset('staff-reduction.json', staff!, foundations, true)).toThrow('value');
});

test('sources.json: an id twice', () => {
  const twice = { sources: [...sources.sources, sources.sources[0]!] };
  expect(faultOf('sources.json', twice)).toEqual(
    faultAt('sources.json', ['sources[5].id', 'article', 'unique']),
  );
});

test('findings.json: unknown provinces, unknown sources, ids that stand twice', () => {
  const known = {
    exemplars: { ...findings.exemplars, sourceId: 'article', provinces: ['60'] },
    limitations: [{ ...findings.limitations[0]!, sourceId: 'article' }],
    causes: [],
    lessons: [],
  };
  expect(faultOf('findings.json', known)).toBeUndefined();
  const strange = { ...known, exemplars: { ...known.exemplars, provinces: ['60', '01'] } };
  expect(faultOf('findings.json', strange)).toEqual(
    faultAt('findings.json', ['exemplars.provinces[1]', '01', 'known-province']),
  );
  const unsourced = { ...known, lessons: [{ ...findings.lessons[0]!, sourceId: 'nowhere' }] };
  expect(faultOf('findings.json', unsourced)).toEqual(
    faultAt('findings.json', ['lessons[0].sourceId', 'nowhere', 'known-source']),
  );
  const [limitation] = known.limitations;
  const twice = { ...known, limitations: [limitation!, limitation!] };
  expect(faultOf('findings.json', twice)).toEqual(
    faultAt('findings.json', ['limitations[1].id', limitation!.id, 'unique']),
  );
});
