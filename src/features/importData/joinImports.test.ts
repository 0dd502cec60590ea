import { expect, test } from 'vitest';
import type { LocalImport } from '@/domain/localImport';
import type { Source } from '@/domain/dataset';
import { withLocal } from '@/domain/layerData';
import { pilotRow, smallData, staffRow } from '@/domain/testFixtures';
import { addImport, countRows, datasetsOf } from './joinImports';

const source = (id: string): Source => ({
  id,
  title: id,
  publisher: id,
  kind: 'report',
  reliability: 'primary',
});

const staff: LocalImport = {
  importedOn: '2026-11-20',
  fileNames: ['bien-che.xlsx'],
  sources: [source('a'), source('b')],
  staff: {
    observations: [staffRow('60', 5, { sourceId: 'a' }), staffRow('79', 0, { sourceId: 'a' })],
    notApplicable: [{ province: '84', scope: 'administrative', asOf: '2019', sourceId: 'b' }],
  },
};
const pilots: LocalImport = {
  importedOn: '2026-11-23',
  fileNames: ['mo-hinh.csv'],
  sources: [source('c')],
  pilots: { observations: [pilotRow('one', '60', 'reported', { sourceId: 'c' })] },
};

test('rows that do not apply count as rows', () => {
  expect(countRows(staff, 'staff')).toBe(3);
  expect(datasetsOf(staff)).toEqual(['staff']);
});

const published = smallData();

test('another dataset adds to the import', () => {
  const joined = addImport(published, staff, pilots, []);
  expect(datasetsOf(joined)).toEqual(['staff', 'pilots']);
  expect(joined).toMatchObject({
    importedOn: '2026-11-23',
    fileNames: ['bien-che.xlsx', 'mo-hinh.csv'],
  });
  expect(joined.sources.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

const next: LocalImport = {
  importedOn: '2026-11-24',
  fileNames: ['moi.xlsx'],
  sources: [source('a'), source('d')],
  staff: {
    observations: [staffRow('60', 9, { sourceId: 'a' }), staffRow('87', 3, { sourceId: 'd' })],
  },
};

test('rows of the same dataset are merged by key; replacing it is a choice', () => {
  const merged = addImport(published, staff, next, []);
  expect(merged.staff?.observations.map(({ province, value }) => [province, value])).toEqual([
    ['60', 9],
    ['79', 0],
    ['87', 3],
  ]);
  expect(merged.replaces).toBeUndefined();
  expect(merged.sources.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  const whole = addImport(published, addImport(published, staff, pilots, []), next, ['staff']);
  expect([countRows(whole, 'staff'), countRows(whole, 'pilots')]).toEqual([2, 1]);
  expect(whole.replaces).toEqual(['staff']);
  expect(whole.sources.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
});

test('a value and “not applicable” for one question take each other’s place', () => {
  const value: LocalImport = {
    ...next,
    staff: { observations: [staffRow('84', 4, { sourceId: 'd' })] },
  };
  expect(addImport(published, staff, value, []).staff?.notApplicable).toBeUndefined();
  const back = addImport(published, addImport(published, staff, value, []), staff, []);
  expect(back.staff?.observations.some(({ province }) => province === '84')).toBe(false);
  expect(back.staff?.notApplicable).toHaveLength(1);
});

test('what an office changes under a published source is its own, in the place of the published row', () => {
  const [row] = published.staff!.observations;
  const edited: LocalImport = {
    ...next,
    sources: [],
    staff: { observations: [{ ...row!, value: 99 }] },
  };
  const local = addImport(published, undefined, edited, []);
  expect(local.staff?.observations[0]?.sourceId).toBe(`${row!.sourceId}-noi-bo`);
  expect(local.sources).toMatchObject([{ id: `${row!.sourceId}-noi-bo`, kind: 'local' }]);
  const shown = withLocal(published, local).staff!.observations;
  expect(shown.map(({ value }) => value)).toEqual([
    99,
    ...published.staff!.observations.slice(1).map(({ value }) => value),
  ]);
  const again = addImport(published, local, edited, []);
  expect(again.staff).toEqual(local.staff);
  const back = addImport(published, local, { ...edited, staff: { observations: [row!] } }, []);
  expect(datasetsOf(back)).toEqual([]);
});

test('a row that is published word for word stays a published one', () => {
  const same: LocalImport = { ...next, staff: { observations: published.staff!.observations } };
  expect(datasetsOf(addImport(published, undefined, same, []))).toEqual([]);
});
