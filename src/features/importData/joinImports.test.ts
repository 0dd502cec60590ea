import { expect, test } from 'vitest';
import type { LocalImport } from '@/domain/localImport';
import type { Source } from '@/domain/dataset';
import { pilotRow, staffRow } from '@/domain/testFixtures';
import { appendRows, countRows, datasetsOf, replaceDatasets } from './joinImports';

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

test('another dataset adds to the import', () => {
  const joined = replaceDatasets(staff, pilots);
  expect(datasetsOf(joined)).toEqual(['staff', 'pilots']);
  expect(joined).toMatchObject({
    importedOn: '2026-11-23',
    fileNames: ['bien-che.xlsx', 'mo-hinh.csv'],
  });
  expect(joined.sources.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('the same dataset is replaced whole, with its sources and its file', () => {
  const next: LocalImport = {
    importedOn: '2026-11-24',
    fileNames: ['moi.xlsx'],
    sources: [source('d')],
    staff: { observations: [staffRow('60', 9, { sourceId: 'd' })] },
  };
  expect(replaceDatasets(staff, next)).toEqual(next);
  const both = replaceDatasets(replaceDatasets(staff, pilots), next);
  expect(countRows(both, 'staff')).toBe(1);
  expect(countRows(both, 'pilots')).toBe(1);
  expect(both.sources.map(({ id }) => id)).toEqual(['c', 'd']);
});

test('of two files read together the first one keeps a key, the rest is added', () => {
  const later: LocalImport = {
    ...staff,
    fileNames: ['b.csv'],
    staff: {
      observations: [staffRow('60', 7, { sourceId: 'a' }), staffRow('87', 3, { sourceId: 'b' })],
    },
  };
  const { joined, repeated } = appendRows(staff, later);
  expect(repeated).toEqual({ committee: 0, staff: 1, pilots: 0 });
  expect(joined.staff?.observations.map(({ province, value }) => [province, value])).toEqual([
    ['60', 5],
    ['79', 0],
    ['87', 3],
  ]);
  expect(countRows(joined, 'staff')).toBe(4);
  expect(joined.fileNames).toEqual(['bien-che.xlsx', 'b.csv']);
});
