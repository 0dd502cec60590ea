import { describe, expect, test } from 'vitest';
import type {
  DatasetByPath,
  DatasetPath,
  Finding,
  PilotState,
  StaffObservation,
} from '@/domain/dataset';
import { DataFaultError } from '@/domain/dataFault';
import { languages } from '@/domain/language';
import { pilotRow, smallData, staffRow } from '@/domain/testFixtures';
import { describeFault } from '@/i18n/faults';
import { readPublishedData } from './publishedForTests';
import { checkWholeFile } from './wholeFile';

const { provinces, sources, ...small } = smallData();
const committee = small.committee!;
const staff = small.staff!;
const pilots = small.pilots!;
const { findings } = readPublishedData();
const releasedOn = '2026-10-15';

/** What the check says first: "place value rule", as in both sentences; undefined for a sound file. */
function faultOf<P extends DatasetPath>(
  path: P,
  file: DatasetByPath[P],
  isMadeUp = false,
): string | undefined {
  try {
    checkWholeFile(path, file, { provinces, sources }, { releasedOn, isMadeUp });
    return undefined;
  } catch (error) {
    if (!(error instanceof DataFaultError) || error.fault.kind !== 'value') throw error;
    const { fault } = error;
    for (const lang of languages) {
      const sentence = describeFault(fault, lang);
      for (const part of [path, fault.place, `“${fault.value}”`, fault.expected ?? '']) {
        if (!sentence.includes(part))
          throw new Error(`No “${part}” in: ${sentence}`, { cause: error });
      }
    }
    return [fault.place, fault.value, fault.rule].join(' ');
  }
}

function rowOf(value: number, fields?: Partial<StaffObservation>) {
  return { observations: [staffRow('84', value, fields)] };
}

function pilotOf(asOf: string, until?: string, state: PilotState = 'reported') {
  const fields = { asOf, ...(until !== undefined && { until }) };
  return { observations: [pilotRow('merge-offices', '84', state, fields)] };
}

type Case<P extends DatasetPath> = readonly [
  name: string,
  change: Partial<DatasetByPath[P]>,
  fault: string | undefined,
];

describe('staff-reduction.json', () => {
  const { target } = staff;
  const people = { measure: 'count', unit: 'people' } as const;
  const silent = { province: '84', scope: 'administrative', sourceId: 'press' } as const;

  test.each<Case<'staff-reduction.json'>>([
    ['as it is', {}, undefined],
    [
      'years the wrong way round',
      { target: { ...target, baseYear: 2021, dueYear: 2015 } },
      'target.dueYear 2015 years-order',
    ],
    [
      'due in the year of the base',
      { target: { ...target, dueYear: 2015 } },
      'target.dueYear 2015 years-order',
    ],
    ['rounded', rowOf(13.85, { cut: 275, base: 1986 }), undefined],
    ['rounded to a whole', rowOf(14, { cut: 275, base: 1986 }), undefined],
    [
      'more than rounded',
      rowOf(13.86, { cut: 275, base: 1986 }),
      'observations[0].value 13.86 parts',
    ],
    [
      'another percentage in the context',
      { context: [staffRow('84', 5, { cut: 1, base: 10 })] },
      'context[0].value 5 parts',
    ],
    ['at least so much', rowOf(10, { cut: 275, base: 1986, bound: 'at-least' }), undefined],
    [
      'less than at least',
      rowOf(15, { cut: 275, base: 1986, bound: 'at-least' }),
      'observations[0].value 15 parts',
    ],
    ['a rise', rowOf(-5, { cut: -1, base: 20 }), undefined],
    ['a rise of posts that were cut', rowOf(-5, { cut: 1 }), 'observations[0].value -5 parts'],
    ['nothing cut, and yet a percentage', rowOf(5, { cut: 0 }), 'observations[0].value 5 parts'],
    ['nothing cut of a base', rowOf(5, { cut: 0, base: 20 }), 'observations[0].value 5 parts'],
    ['nothing cut, and no percentage', rowOf(0, { cut: 0, base: 20 }), undefined],
    ['a base of nothing', rowOf(5, { cut: 1, base: 0 }), 'observations[0].base 0 zero-base'],
    ['a base of nothing alone', rowOf(5, { base: 0 }), 'observations[0].base 0 zero-base'],
    ['a count that is its cut', rowOf(5, { ...people, cut: 5 }), undefined],
    [
      'a count that is not its cut',
      rowOf(5, { ...people, cut: 6 }),
      'observations[0].value 5 parts',
    ],
    [
      'people beyond a province',
      rowOf(1_000_001, people),
      'observations[0].value 1000001 beyond-province',
    ],
    [
      'a base beyond a province',
      rowOf(5, { base: 1_000_001 }),
      'observations[0].base 1000001 beyond-province',
    ],
    [
      'the whole country is beyond a province',
      { context: [staffRow('84', 2e6, people)] },
      undefined,
    ],
    ['the day of the release', rowOf(5, { asOf: '2026-10-15' }), undefined],
    [
      'the day after',
      rowOf(5, { asOf: '2026-10-16' }),
      'observations[0].asOf 2026-10-16 after-release',
    ],
    ['the year of the release', rowOf(5, { asOf: '2026' }), undefined],
    ['the year after', rowOf(5, { asOf: '2027' }), 'observations[0].asOf 2027 after-release'],
    ['a plan for later', rowOf(5, { asOf: '2030', status: 'planned' }), undefined],
    [
      'a value, and does not apply',
      { ...rowOf(5, { asOf: '2019' }), notApplicable: [{ ...silent, asOf: '2019' }] },
      'notApplicable[0] 84 + administrative + 2019 contradicts',
    ],
    [
      'a value of a province, and does not apply to the unit of its code',
      {
        ...rowOf(5, { province: '79', asOf: '2026' }),
        notApplicable: [{ ...silent, province: '79', boundaries: '2025', asOf: '2026' }],
      },
      undefined,
    ],
    [
      'does not apply at another time',
      { ...rowOf(5, { asOf: '2019' }), notApplicable: [{ ...silent, asOf: '2020' }] },
      undefined,
    ],
    [
      'will not apply',
      { notApplicable: [{ ...silent, asOf: '2027' }] },
      'notApplicable[0].asOf 2027 after-release',
    ],
  ])('%s', (_name, change, fault) => {
    expect(faultOf('staff-reduction.json', { ...staff, ...change })).toBe(fault);
  });
});

describe('committee-additions.json', () => {
  const row = committee.observations[0]!;
  const total = committee.totals[0]!;
  const { province, measure, asOf, sourceId } = row;

  test.each<Case<'committee-additions.json'>>([
    ['as it is', {}, undefined],
    ['no totals', { totals: [] }, 'totals [] not-empty'],
    [
      'a total of a year to come',
      { totals: [{ ...total, period: '2027' }] },
      'totals[0].period 2027 after-release',
    ],
    [
      'a case to come',
      { observations: [{ ...row, asOf: '2026-11' }] },
      'observations[0].asOf 2026-11 after-release',
    ],
    [
      'more than a committee',
      { observations: [{ ...row, value: 1001 }] },
      'observations[0].value 1001 beyond-province',
    ],
    [
      'a value, and does not apply',
      { notApplicable: [{ province, measure, asOf, sourceId }] },
      'notApplicable[0] 79 + executive + 2019-10-02 contradicts',
    ],
    [
      'does not apply to another measure',
      { notApplicable: [{ province, measure: 'central', asOf, sourceId }] },
      undefined,
    ],
  ])('%s', (_name, change, fault) => {
    expect(faultOf('committee-additions.json', { ...committee, ...change })).toBe(fault);
  });

  test('what is made up needs no totals', () => {
    const madeUp = { totals: [], observations: [] };
    expect(faultOf('committee-additions.json', madeUp, true)).toBeUndefined();
  });
});

describe('pilot-models.json', () => {
  test.each<Case<'pilot-models.json'>>([
    ['as it is', {}, undefined],
    [
      'no models',
      { models: [], observations: [], extents: [], openLists: [] },
      'models [] not-empty',
    ],
    ['until before', pilotOf('2019-05', '2018'), 'observations[0].until 2018 until-order'],
    [
      'until the month before',
      pilotOf('2019-05-02', '2019-04'),
      'observations[0].until 2019-04 until-order',
    ],
    ['until the same year', pilotOf('2019-05', '2019'), undefined],
    ['until the same day', pilotOf('2019-05-02', '2019-05-02'), undefined],
    ['of a year to come', pilotOf('2027'), 'observations[0].asOf 2027 after-release'],
    ['until a year to come', pilotOf('2019', '2027'), 'observations[0].until 2027 after-release'],
    ['planned until a year to come', pilotOf('2026', '2030', 'planned'), undefined],
  ])('%s', (_name, change, fault) => {
    expect(faultOf('pilot-models.json', { ...pilots, ...change })).toBe(fault);
  });
});

test('findings.json: a figure that does not exist', () => {
  const finding: Finding = { ...findings.causes[0]!, sourceId: 'article' };
  const withFigures = (figures: readonly string[]) => ({
    exemplars: { ...findings.exemplars, sourceId: 'article', provinces: [] },
    limitations: [],
    causes: [{ ...finding, figures }],
    lessons: [],
  });
  expect(faultOf('findings.json', withFigures(['headline', 'pilot-matrix']))).toBeUndefined();
  expect(faultOf('findings.json', withFigures(['headline', 'pilot-matrices']))).toBe(
    'causes[0].figures[1] pilot-matrices known-figure',
  );
});

test('sources.json: published after the release', () => {
  const [article] = sources.sources;
  const file = { sources: [{ ...article!, published: '2026-10-16' }] };
  expect(faultOf('sources.json', file)).toBe('sources[0].published 2026-10-16 after-release');
});

test('provinces.json: no provinces', () => {
  const file = { ...provinces, provinces: [], borders: [], units2025: [], borders2025: [] };
  expect(faultOf('provinces.json', file)).toBe('provinces [] not-empty');
});

test('where no day of the release is known, no date lies after it', () => {
  const file = { ...staff, observations: [staffRow('84', 5, { asOf: '2030' })] };
  const check = () => checkWholeFile('staff-reduction.json', file, { provinces, sources }, {});
  expect(check).not.toThrow();
});
