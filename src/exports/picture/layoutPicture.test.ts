import { type Arbitrary, array, assert, constantFrom, double, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Origin } from '@/domain/dataset';
import type { FigureModel } from '@/figures/figureModel';
import { measureTextAt } from '@/lib/textMeasure';
import { layoutPicture, type PictureLayout } from './layoutPicture';
import { marginOf } from './placeFrame';
import { type PictureFormat, pictureFormats } from './pictureFormats';
import type { Box } from './placeText';

type Words = Pick<FigureModel, 'name' | 'finding' | 'caption' | 'legend'>;

const words: Words = {
  name: 'Tỉnh và mô hình',
  finding: 'Bài tổng kết nêu tên 34 lượt ở 16 tỉnh; nguồn khác ghi nhận thêm 12, dự kiến 3.',
  caption: {
    filter: 'Phạm vi: cả 22 tỉnh, thành phố',
    unit: 'Đơn vị: mô hình của từng tỉnh',
    coverage: '20/22 tỉnh có ít nhất một dấu.',
    sources: 'Nguồn: Tạp chí Xây dựng Đảng, Báo Đồng Nai',
    source: 'Nguồn: Tạp chí Xây dựng Đảng và 1 nguồn khác',
    asOf: 'Thời điểm: 2018 – 31/12/2019',
    boundary: 'Địa giới 2019',
    origins: [{ layer: 'published' }],
    layer: 'Số liệu đã công bố',
    release: 'Bản 2026.1, 01/10/2026',
    viewCode: 'Mã tra cứu: 4F7K-20A9',
    notes: ['Ô trống là không được nêu tên, không có nghĩa là không có mô hình.'],
  },
  legend: [
    { id: 'named', label: 'nêu tên', style: { kind: 'named' } },
    { id: 'planned', label: 'dự kiến', style: { kind: 'planned' } },
  ],
};

function layout(
  model: Words,
  format: PictureFormat,
  chartHeightPx = (_widthPx: number, fontPx: number) => fontPx * 22 * 1.6,
): PictureLayout | undefined {
  const measureAt = measureTextAt;
  return layoutPicture({ model, format, hasOwnLegend: false, chartHeightPx, measureAt });
}

function rightOf(box: Box): number {
  return box.xPx + box.widthPx;
}

function bottomOf(box: Box): number {
  return box.yPx + box.heightPx;
}

function overlap(a: Box, b: Box): boolean {
  const isBeside = rightOf(a) <= b.xPx || rightOf(b) <= a.xPx;
  const isAbove = bottomOf(a) <= b.yPx || bottomOf(b) <= a.yPx;
  return !isBeside && !isAbove;
}

/** What is wrong with a layout, in words; empty when it is sound. */
function faultsOf({ lines, marks, chart }: PictureLayout, format: PictureFormat): string[] {
  const boxes: readonly Box[] = [...lines, ...marks, chart];
  const marginPx = marginOf(format);
  const outside = boxes.filter(
    (box) =>
      box.xPx < marginPx ||
      box.yPx < marginPx ||
      rightOf(box) > format.widthPx - marginPx ||
      bottomOf(box) > format.heightPx - marginPx,
  );
  const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const));
  const overlapping = pairs.filter(([a, b]) => overlap(a, b));
  const small = [...lines.map(({ sizePx }) => sizePx), chart.fontPx].filter(
    (sizePx) => sizePx < format.smallestPx,
  );
  return [
    ...outside.map((box) => `outside: ${JSON.stringify(box)}`),
    ...overlapping.map((pair) => `overlap: ${JSON.stringify(pair)}`),
    ...small.map((sizePx) => `small: ${sizePx}`),
  ];
}

const syllable = constantFrom(
  ...'Nghiêng Đắk Lắk bổ sung ủy viên thường vụ Bà Rịa - Vũng Tàu hợp nhất 12,5 % cấp huyện; ợ Ễ'.split(
    ' ',
  ),
);
const longText = (maxLength: number) =>
  array(syllable, { maxLength }).map((parts) => parts.join(' '));

const longWords: Arbitrary<Words> = record({
  name: longText(8),
  finding: longText(60),
  legend: array(longText(14), { maxLength: 7 }).map((labels) =>
    labels.map((label, index) => ({
      id: String(index),
      label,
      style: { kind: 'named' } as const,
    })),
  ),
  caption: record({
    filter: longText(120),
    unit: longText(10),
    coverage: longText(80),
    sources: longText(30),
    source: longText(10),
    viewCode: constantFrom('', 'Mã tra cứu: 4F7K-20A9-4F7K-20A9'),
    asOf: longText(6),
    boundary: longText(3),
    origins: constantFrom<readonly Origin[]>([{ layer: 'published' }], [{ layer: 'illustrative' }]),
    layer: longText(5),
    release: longText(5),
    notes: array(longText(15), { maxLength: 3 }),
  }),
});

describe.each(Object.entries(pictureFormats))('%s', (_id, format) => {
  test('an ordinary figure has a large title and most of the room for the chart', () => {
    const result = layout(words, format)!;
    expect(faultsOf(result, format)).toEqual([]);
    expect(result.lines[0]!.sizePx).toBeGreaterThan(format.smallestPx * 1.3);
    expect(result.chart.heightPx).toBeGreaterThan(format.heightPx * 0.5);
  });

  test('nothing overlaps, leaves the margins or is too small, however long the text', () => {
    const height = double({ min: 0, max: 4000, noNaN: true });
    const isSound = property(longWords, height, (model, heightPx) => {
      const result = layout(model, format, () => heightPx);
      return result === undefined || faultsOf(result, format).length === 0;
    });
    expect(() => assert(isSound)).not.toThrow();
  });

  test('no word is lost', () => {
    const isComplete = property(longWords, (model) => {
      const { name, finding, legend, caption } = model;
      // The page alone has one line for the sources.
      const { notes, origins: _origins, source: _source, ...parts } = caption;
      const all = [name, finding, ...legend.map(({ label }) => label), ...notes];
      const wanted = [...all, ...Object.values(parts)].join(' ');
      const result = layout(model, format);
      if (result === undefined) return true;
      return wordsOf(result.lines.map((line) => line.text).join(' ')) === wordsOf(wanted);
    });
    expect(() => assert(isComplete)).not.toThrow();
  });
});

/** The words in alphabetical order, so that two texts can be compared whatever their lines. */
function wordsOf(text: string): string {
  return text
    .split(/[ ·]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

function sizesOf({ lines }: PictureLayout): readonly number[] {
  return lines.map(({ sizePx }) => sizePx);
}

describe('16:9', () => {
  const format = pictureFormats['png-16x9'];

  test('every province and every model in the filter still leave room for a chart', () => {
    const filter =
      'Bà Rịa - Vũng Tàu, '.repeat(21) + 'Hợp nhất văn phòng cấp ủy và ủy ban, '.repeat(12);
    const coverage = `chưa tìm thấy số công bố: ${'Bà Rịa - Vũng Tàu, '.repeat(22)}`;
    const result = layout({ ...words, caption: { ...words.caption, filter, coverage } }, format)!;
    expect(faultsOf(result, format)).toEqual([]);
    expect(result.chart.heightPx).toBeGreaterThan(300);
  });

  test('text shrinks before the chart gets less than it would like', () => {
    const roomy = layout(words, format, () => 100)!;
    const tight = layout(words, format, () => roomy.chart.heightPx + 5)!;
    expect(tight.chart.heightPx).toBeGreaterThan(roomy.chart.heightPx);
    expect(tight.lines[0]!.sizePx).toBe(roomy.lines[0]!.sizePx);
    expect(Math.min(...sizesOf(roomy))).toBeGreaterThan(format.smallestPx);
    expect(sizesOf(tight).reduce((a, b) => a + b)).toBeLessThanOrEqual(
      sizesOf(roomy).reduce((a, b) => a + b),
    );
  });

  test('a title of more than three lines shrinks instead', () => {
    const finding = words.finding.repeat(4);
    const { lines } = layout({ ...words, finding }, format)!;
    const title = lines.filter(({ weight }) => weight === 600);
    expect(title.length).toBeLessThanOrEqual(3);
    expect(title.map((line) => line.text).join(' ')).toBe(finding);
  });

  test('a low chart gets larger labels and stands in the middle of its room', () => {
    const { chart, lines } = layout(words, format, (_widthPx, fontPx) => fontPx * 5)!;
    expect(chart.fontPx).toBeCloseTo(format.smallestPx * 1.4);
    const above = lines.filter(({ yPx }) => yPx < chart.yPx);
    const below = lines.filter(({ yPx }) => yPx > chart.yPx);
    const gapAbovePx = chart.yPx - Math.max(...above.map(bottomOf));
    const gapBelowPx = Math.min(...below.map(({ yPx }) => yPx)) - bottomOf(chart);
    expect(Math.abs(gapAbovePx - gapBelowPx)).toBeLessThan(45);
  });

  test('a chart that turned out higher than its wish gets its height', () => {
    const result = layoutPicture({
      model: words,
      format,
      hasOwnLegend: false,
      chartHeightPx: (_widthPx, fontPx) => fontPx * 10,
      measureAt: measureTextAt,
      neededPx: 720,
    })!;
    expect(result.chart.heightPx).toBeGreaterThanOrEqual(720);
    expect(result.chart.fontPx).toBe(format.smallestPx);
    expect(faultsOf(result, format)).toEqual([]);
  });

  test('a chart whose wish does not depend on its labels gets all the room', () => {
    const { chart } = layout(words, format, () => 300)!;
    expect(chart.fontPx).toBe(format.smallestPx);
    expect(chart.heightPx).toBeGreaterThan(format.heightPx * 0.5);
  });

  test('text without end leaves no room, which is said', () => {
    const coverage = 'Bà Rịa - Vũng Tàu '.repeat(1000);
    expect(layout({ ...words, caption: { ...words.caption, coverage } }, format)).toBeUndefined();
  });

  test('a legend that the chart draws is not drawn again', () => {
    const result = layoutPicture({
      model: words,
      format,
      hasOwnLegend: true,
      chartHeightPx: () => 400,
      measureAt: measureTextAt,
    });
    expect(result?.marks).toEqual([]);
  });
});
