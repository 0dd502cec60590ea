import { expect, test } from 'vitest';
import type { FigureModel } from '@/figures/figureModel';
import { describePack, type NotedFigure } from './packNotes';

const model: FigureModel = {
  id: 'province-map',
  lang: 'vi',
  name: 'Bản đồ các tỉnh',
  finding: 'Một tỉnh có số liệu.',
  state: 'ready',
  caption: {
    filter: 'Tỉnh, thành phố: Bình Thuận',
    unit: 'Đơn vị: %',
    coverage: '',
    sources: 'Nguồn: Báo A',
    source: 'Nguồn: Báo A',
    asOf: 'Thời điểm: 07/2019',
    boundary: 'Địa giới 2019',
    origins: [{ layer: 'published' }],
    layer: 'Số liệu đã công bố',
    release: 'Bản abc, 01/10/2026',
    viewCode: '',
    notes: [],
  },
  legend: [],
  table: { columns: [], rows: [] },
  sourceIds: [],
  marks: undefined,
};

const figure: NotedFigure = {
  place: 2,
  model,
  line: 'Đề nghị lưu ý.',
  files: [{ name: '02_a.png', sha256: 'ab12' }],
};

const pack = {
  lang: 'vi',
  boundary: 'Địa giới 2019',
  layer: 'Số liệu đã công bố',
  filter: 'Tỉnh, thành phố: Bình Thuận',
  release: 'Bản abc, 01/10/2026',
  figures: [figure],
  failures: [{ name: 'Tỉnh và mô hình', reason: 'hết bộ nhớ' }],
} as const;

test('the notes are for Notepad: a byte order mark and CRLF', () => {
  const text = describePack(pack);
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});

test('they say what the pack is, what each file is, and what failed', () => {
  const lines = describePack(pack).split('\r\n');
  const expected = [
    'TÀI LIỆU HỌP',
    'Bộ lọc: Tỉnh, thành phố: Bình Thuận',
    'Bản abc, 01/10/2026',
    '- Tỉnh và mô hình: hết bộ nhớ',
    '02. Bản đồ các tỉnh',
    '    Lời dẫn: Đề nghị lưu ý.',
    '    Kết luận: Một tỉnh có số liệu.',
    '    Thời điểm: 07/2019',
    '    02_a.png',
    '        SHA-256 ab12',
  ];
  expect(lines).toEqual(expect.arrayContaining(expected));
});

test('without a failure there is no word of one', () => {
  expect(describePack({ ...pack, failures: [] })).not.toContain('KHÔNG LÀM ĐƯỢC');
});
