import { expect, test } from 'vitest';
import type { LoadedData } from '@/domain/dataset';
import type { FigureModel } from '@/figures/figureModel';
import { numberFormat } from './cellFormats';
import { figureSheets } from './figureWorkbook';
import { readWorkbook } from './readWorkbook';
import { writeWorkbook } from './writeWorkbook';

const data: Pick<LoadedData, 'sources'> = {
  sources: {
    sources: [
      {
        id: 'press',
        title: 'Bài báo',
        titleIsOurs: true,
        publisher: 'Báo A',
        url: 'https://example.vn/a',
        published: '2019-07',
        kind: 'news',
        reliability: 'press',
      },
      { id: 'other', title: 'Khác', publisher: 'B', kind: 'news', reliability: 'secondary' },
    ],
  },
};

const model: FigureModel = {
  id: 'province-map',
  lang: 'vi',
  name: 'Bản đồ các tỉnh',
  finding: 'Một tỉnh có số liệu.',
  state: 'ready',
  caption: {
    filter: 'Tỉnh, thành phố: Bình Thuận',
    unit: 'Đơn vị: %',
    coverage: '1/2 tỉnh.',
    sources: 'Nguồn: Báo A',
    source: 'Nguồn: Báo A',
    asOf: 'Thời điểm: 07/2019',
    boundary: 'Địa giới 2019',
    origins: [{ layer: 'published' }],
    layer: 'Số liệu đã công bố',
    release: 'Bản abc, 01/10/2026',
    viewCode: 'Mã\u00a0tra\u00a0cứu:\u00a04F7K-20A9',
    notes: ['Ghi chú một.'],
  },
  legend: [],
  table: {
    columns: [
      { id: 'p', label: 'Tỉnh', kind: 'text' },
      { id: 'v', label: '% giảm', kind: 'number' },
    ],
    rows: [
      {
        id: '60',
        sourceIds: ['press'],
        cells: [
          { text: 'Bình Thuận', value: 'Bình Thuận' },
          { text: '−1,5 %', value: -1.5, state: 'value' },
        ],
      },
      {
        id: '84',
        cells: [
          { text: 'Trà Vinh', value: 'Trà Vinh' },
          { text: 'chưa tìm thấy số công bố', value: null, state: 'not-found' },
        ],
      },
    ],
  },
  sourceIds: ['press'],
  marks: undefined,
};

test('a figure’s workbook holds its rows and its caption with the sources', async () => {
  const { sheets } = await readWorkbook(new Blob([writeWorkbook(figureSheets(model, data))]));
  expect([...sheets.keys()]).toEqual(['Bản đồ các tỉnh', 'Thuyết minh']);
  const release = ['Số liệu đã công bố', 'Bản abc, 01/10/2026'];
  expect(sheets.get('Bản đồ các tỉnh')).toEqual([
    ['Tỉnh', '% giảm', '% giảm: trạng thái', 'Nguồn', 'Lớp số liệu', 'Phiên bản số liệu'],
    ['Bình Thuận', -1.5, 'có số liệu', 'Báo A', ...release],
    ['Trà Vinh', null, 'chưa tìm thấy số công bố', null, ...release],
  ]);
  expect(sheets.get('Thuyết minh')).toEqual([
    ['Biểu đồ', 'Bản đồ các tỉnh'],
    ['Kết luận', 'Một tỉnh có số liệu.'],
    ['Bộ lọc', 'Tỉnh, thành phố: Bình Thuận'],
    ['Địa giới', 'Địa giới 2019'],
    ['Đơn vị', '%'],
    ['Độ phủ', '1/2 tỉnh.'],
    ['Lưu ý', 'Ghi chú một.'],
    ['Thời điểm', '07/2019'],
    ['Lớp số liệu', 'Số liệu đã công bố'],
    ['Phiên bản số liệu', 'Bản abc, 01/10/2026'],
    ['Mã tra cứu', '4F7K-20A9'],
    [
      'Cách đọc',
      'Ô số để trống là không có số: cột trạng thái ghi chưa tìm thấy, chưa công bố hay không áp dụng; 0 là nguồn báo cáo bằng 0.',
    ],
    [],
    ['Cơ quan công bố', 'Tên nguồn', 'Loại nguồn', 'Ngày của nguồn'],
    ['Báo A', 'Bài báo (tên do chúng tôi đặt)', 'báo chí', '07/2019'],
  ]);
});

/** The cells of a column of the first sheet, header left out: value and format. */
function columnOf(shown: FigureModel, index: number): readonly unknown[] {
  const [sheet] = figureSheets(shown, data);
  return (sheet?.rows ?? []).slice(1).map(({ cells }) => {
    const { value = null, look } = cells[index] ?? {};
    return [value, look?.format];
  });
}

function withColumn(lang: FigureModel['lang'], texts: readonly string[]): FigureModel {
  const rows = texts.map((text, index) => ({
    id: String(index),
    cells: [{ text, value: text === '' ? null : text }],
  }));
  return { ...model, lang, table: { columns: [{ id: 'a', label: 'A', kind: 'text' }], rows } };
}

test.each<[FigureModel['lang'], readonly string[], readonly unknown[]]>([
  [
    'vi',
    ['31/12/2019', '07/2019', '2019', '31/02/2019'],
    [
      [43_830, 'dd/mm/yyyy'],
      ['07/2019', undefined],
      ['2019', undefined],
      ['31/02/2019', undefined],
    ],
  ],
  [
    'en',
    ['31 Dec 2019', 'Jul 2019', ''],
    [
      [43_830, 'd mmm yyyy'],
      ['Jul 2019', undefined],
      [null, undefined],
    ],
  ],
  [
    'vi',
    ['2019', '', '2015'],
    [
      [2019, '0'],
      [null, undefined],
      [2015, '0'],
    ],
  ],
])('in %s %j are dates, years or texts', (lang, texts, expected) => {
  expect(columnOf(withColumn(lang, texts), 0)).toEqual(expected);
});

test('a percentage keeps its decimals and its sign', () => {
  expect(columnOf(model, 1)).toEqual([
    [-1.5, '0.0" %"'],
    [null, undefined],
  ]);
});

test.each<[number, string, FigureModel['lang'], string]>([
  [12, '12 %', 'vi', '0" %"'],
  [13.85, '13,85 % (kế hoạch)', 'vi', '0.00" %"'],
  [5.5, '5.5–7.25%', 'en', '0.00"%"'],
  [1234, '1.234', 'vi', '#,##0'],
  [1.25, '1,25', 'vi', '#,##0.0#'],
])('%d, which the figure writes as %s in %s, has the format %s', (value, words, lang, format) => {
  expect(numberFormat(value, words, lang)).toBe(format);
});
