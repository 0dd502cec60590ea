import { expect, test } from 'vitest';
import type { FindingsFile } from '@/domain/dataset';
import { smallData } from '@/domain/testFixtures';
import { countEntries, tabulateDataset } from './tabulateDataset';
import { listSources, modelSources } from './modelSources';
import { findSilentProvinces } from './silentProvinces';
import { findSourceUses } from './sourceUses';

const findings: FindingsFile = {
  exemplars: {
    nameVi: 'Nơi tiêu biểu',
    nameEn: 'Typical places',
    provinces: ['92', '60'],
    open: true,
    extent: 'many',
    sourceId: 'article',
    locator: 'đoạn 2',
  },
  limitations: [],
  causes: [],
  lessons: [],
};
const data = smallData({ findings });

test('a source feeds the rows that name it; one that none names feeds the boundaries', () => {
  const uses = findSourceUses(data);
  expect(uses.get('article')).toEqual([
    { kind: 'committee', rows: 3 },
    { kind: 'staff', rows: 2 },
    { kind: 'pilots', rows: 3 },
    { kind: 'findings', rows: 1 },
    { kind: 'clusters', rows: 1 },
  ]);
  expect(uses.get('mirror')).toEqual([{ kind: 'pilots', rows: 1 }]);
  expect(uses.get('site')).toEqual([{ kind: 'boundaries', rows: 0 }]);
});

test('with a file missing nobody can say what an unnamed source feeds', () => {
  const uses = findSourceUses(smallData());
  expect(uses.get('site')).toEqual([{ kind: 'unknown', rows: 0 }]);
});

test('sources in words', () => {
  const sources = listSources(data, 'vi');
  expect(sources[0]).toMatchObject({
    title: 'Bài tổng kết',
    url: 'https://example.org/a',
    date: '2019',
    reliability: 'cơ quan chính thức',
  });
  expect(sources[2]).toMatchObject({ date: 'không ghi ngày', reliability: 'nguồn thứ cấp' });
  expect(sources[2]?.feeds).toBe('mô hình thí điểm: 1 dòng');
});

test('who has published nothing, and who has only a plan', () => {
  const codes = findSilentProvinces(data).map(({ indicator, silent, planOnly }) => [
    indicator,
    silent.map(({ code }) => code),
    planOnly.map(({ code }) => code),
  ]);
  expect(codes).toEqual([
    ['staff', ['79', '92'], ['60']],
    ['committee', ['60', '84', '92'], []],
    ['pilots', ['79'], ['92']],
  ]);
});

test('names of the silent are in Vietnamese order', () => {
  const { silent } = modelSources(data, 'vi');
  expect(silent[0]).toMatchObject({
    count: '2/4 tỉnh chưa tìm thấy',
    names: 'Cần Thơ và TP. Hồ Chí Minh.',
    notes: ['Mới có kế hoạch, chưa có kết quả: Bình Thuận.'],
  });
});

test('a file that was not read is named as such and names nobody as silent', () => {
  const model = modelSources(smallData({ staff: undefined, pilots: undefined }), 'vi');
  expect(model.datasets.find(({ path }) => path === 'pilot-models.json')).toMatchObject({
    rows: 'không đọc được',
    isRead: false,
  });
  expect(model.definitions).toEqual([]);
  expect(model.silent.map(({ id }) => id)).toEqual(['committee']);
});

test('a dataset becomes one table with names beside its codes', () => {
  const file = {
    target: { percent: 10, when: { year: 2021 } },
    observations: [
      { province: '84', value: -1.5, isInferred: true, sourceId: 'press' },
      { province: '60', value: 0, tags: ['a', 'b'] },
    ],
    openLists: ['leadership-exams'],
  };
  expect(countEntries(file)).toBe(tabulateDataset(file, data, 'vi').length - 1);
  expect(tabulateDataset(file, data, 'vi')).toEqual([
    [
      'phần',
      'percent',
      'when.year',
      'province',
      'tên tỉnh',
      'value',
      'isInferred',
      'sourceId',
      'cơ quan công bố',
      'tags',
      'giá trị',
    ],
    ['target', 10, 2021, null, null, null, null, null, null, null, null],
    ['observations', null, null, '84', 'Trà Vinh', -1.5, 'true', 'press', 'Báo B', null, null],
    ['observations', null, null, '60', 'Bình Thuận', 0, null, null, null, 'a; b', null],
    ['openLists', null, null, null, null, null, null, null, null, null, 'leadership-exams'],
  ]);
});

test('the release with its hashes cut to twelve characters', () => {
  const sha256 = '0123456789abcdef'.repeat(4);
  const manifest = {
    ...data.manifest,
    files: [{ path: 'findings.json', sha256, bytes: 10 } as const],
  };
  const { release } = modelSources({ ...data, manifest }, 'vi');
  expect(release.hashes).toEqual([{ path: 'findings.json', hash: '0123456789ab' }]);
  expect(release.facts.map(({ text }) => text)).toEqual([
    '0123456789ab',
    '01/10/2026',
    'không có',
    '1',
  ]);
});
