import { describe, expect, test } from 'vitest';
import { readPublishedData, readPublishedText } from '@/data/publishedForTests';
import { createContext, usable } from './contextForTests';
import { readImport } from './readImport';

const context = createContext();
const { committee, staff, pilots } = readPublishedData();

function read(value: unknown) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return usable(readImport(new TextEncoder().encode(text), 'a.json', context));
}

const percent = {
  province: '79',
  scope: 'administrative',
  asOf: '2019',
  measure: 'percent',
  value: 10,
  unit: 'percent',
  basis: 'cumulative',
  status: 'published',
  sourceId: 'then-chot-2019',
};

test.each([
  ['committee-additions.json', 'BoSungCapUy', 'committee'],
  ['staff-reduction.json', 'TinhGian', 'staff'],
  ['pilot-models.json', 'MoHinh', 'pilots'],
] as const)('%s of the release comes back as it is', (path, sheet, part) => {
  const published = { committee, staff, pilots }[part];
  const { rows, faults, counts } = read(readPublishedText(path));
  expect(faults).toEqual([]);
  expect(rows[part]?.observations).toEqual(published.observations);
  expect(rows.sources).toEqual([]);
  expect(counts[sheet]).toMatchObject({ good: published.observations.length, bad: 0 });
});

test('one dataset under two names is refused by the second name', () => {
  const twice = { staff: { observations: [percent] }, 'staff-reduction': { observations: [] } };
  const reading = readImport(new TextEncoder().encode(JSON.stringify(twice)), 'a.json', context);
  expect(reading).toMatchObject({ ok: false, fault: { kind: 'json-key', value: 'staff' } });
});

test('several datasets with their own sources', () => {
  const own = {
    id: 'cua-toi',
    title: 'Của tôi',
    publisher: 'Tôi',
    kind: 'local',
    reliability: 'primary',
  };
  const { rows, faults } = read({
    committee: {
      observations: [],
      notApplicable: [{ province: '79', measure: 'executive', asOf: '2019', sourceId: 'cua-toi' }],
    },
    'staff-reduction.json': { observations: [percent] },
    sources: [own, { id: 'hong' }],
  });
  expect(rows.sources).toEqual([own]);
  expect(rows.committee?.notApplicable).toHaveLength(1);
  expect(rows.staff?.observations).toEqual([percent]);
  expect(faults).toEqual([
    expect.objectContaining({ sheet: 'sources.json', row: 2, rule: 'schema', column: 'title' }),
  ]);
});

describe('a bad row is named, the good ones remain', () => {
  test.each<[string, unknown, object]>([
    [
      'an unknown province',
      { province: '01' },
      { column: 'province', schemaRule: 'known-province' },
    ],
    [
      'an unknown source',
      { sourceId: 'khong-co' },
      { column: 'sourceId', schemaRule: 'known-source' },
    ],
    ['a percent out of range', { value: 130 }, { column: 'value', schemaRule: 'percent-range' }],
    ['a text for a number', { value: '12,5x' }, { column: 'value', schemaRule: 'type' }],
    ['a day that is none', { asOf: '2019-02-31' }, { column: 'asOf', schemaRule: 'date' }],
    ['a unit that does not fit', { unit: 'posts' }, { column: 'unit', schemaRule: 'type' }],
    ['made-up data', { status: 'illustrative' }, { rule: 'illustrative' }],
    ['half a character', { note: 'a\ud800' }, { rule: 'broken-text', column: 'note' }],
    ['a long note', { note: 'a'.repeat(2001) }, { rule: 'too-long', column: 'note' }],
  ])('%s', (_what, fields, expected) => {
    const observations = [percent, { ...percent, asOf: '2018', ...Object(fields) }];
    const { rows, faults, counts } = read({ target: {}, observations });
    expect(faults).toEqual([
      expect.objectContaining({
        rule: 'schema',
        sheet: 'staff-reduction.json',
        row: 2,
        ...expected,
      }),
    ]);
    expect(rows.staff?.observations).toEqual([percent]);
    expect(counts.TinhGian).toEqual({ read: 2, good: 1, bad: 1, blank: 0 });
  });

  test('rows that are no objects, and the same key twice', () => {
    const { faults } = read({ target: {}, observations: [null, 5, percent, percent] });
    expect(faults.map(({ row, rule, otherRow }) => [row, rule, otherRow])).toEqual([
      [1, 'schema', undefined],
      [2, 'schema', undefined],
      [4, 'duplicate', 3],
    ]);
  });
});

test('a field called “__proto__” changes nothing', () => {
  const text = JSON.stringify({ target: {}, observations: [percent] }).replace(
    '{"province"',
    '{"__proto__":{"polluted":1},"province"',
  );
  const { rows, faults } = read(text);
  expect(faults).toEqual([]);
  expect(rows.staff?.observations).toEqual([percent]);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  const readings = read('{"__proto__":{"observations":[]},"staff":{"observations":[]}}');
  expect(readings.rows.staff).toBeUndefined();
});

test('a fall below zero is a warning', () => {
  const { warnings } = read({ target: {}, observations: [{ ...percent, value: -2 }] });
  expect(warnings.map(({ rule, row }) => [rule, row])).toEqual([['rise', 1]]);
});
