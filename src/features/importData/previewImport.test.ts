import { expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import type { LocalImport } from '@/domain/localImport';
import { staffRow } from '@/domain/testFixtures';
import { tabulateChanges } from './describeChange';
import { previewImport } from './previewImport';

const data = readPublishedData();
const sourceId = data.sources.sources[0]?.id ?? '';
const importOf = (value: number): LocalImport => ({
  importedOn: '2026-11-23',
  fileNames: ['a.xlsx'],
  sources: [],
  staff: {
    observations: [staffRow('60', value, { sourceId, asOf: '2019-12-31', baseYear: 2015 })],
    notApplicable: [{ province: '84', scope: 'party-and-mass', asOf: '2019', sourceId }],
  },
});

test('against the published rows, then against the rows imported before', () => {
  const first = previewImport(data, undefined, importOf(4));
  const published = data.staff.observations.length;
  expect(first.changes.map(({ dataset, counts }) => [dataset, counts])).toEqual([
    ['staff', { added: 2, changed: 0, withdrawn: 0, unchanged: published }],
  ]);
  const second = previewImport(data, first.local, importOf(0));
  expect(second.changes[0]?.counts).toEqual({
    added: 0,
    changed: 1,
    withdrawn: 0,
    unchanged: published + 1,
  });
  const whole = previewImport(data, undefined, importOf(4), ['staff']);
  expect(whole.changes[0]?.counts).toEqual({
    added: 2,
    changed: 0,
    withdrawn: published,
    unchanged: 0,
  });
});

test('old and new value stand in words: zero, not applicable and nothing are three things', () => {
  const before = previewImport(data, undefined, importOf(4)).local;
  const { changes, after } = previewImport(data, before, importOf(0));
  const [row] = tabulateChanges(changes, after, 'vi', 100).rows;
  expect(row?.cells.map(({ text }) => text)).toEqual([
    'Bình Thuận',
    'khối hành chính, 31/12/2019',
    '4\u00a0% (so với 2015)',
    '0\u00a0% (so với 2015)',
    'đổi',
  ]);
  const fresh = previewImport(data, undefined, importOf(0), ['staff']);
  const texts = tabulateChanges(fresh.changes, fresh.after, 'vi', 100).rows.map(({ cells }) =>
    cells.slice(2).map(({ text }) => text),
  );
  expect(texts).toContainEqual(['không có', 'không áp dụng', 'thêm']);
  expect(texts[0]?.[2]).toBe('rút');
});

test('at most so many rows, altered ones first', () => {
  const { changes, after } = previewImport(data, undefined, importOf(4), ['staff']);
  expect(tabulateChanges(changes, after, 'en', 3).rows).toHaveLength(3);
});
