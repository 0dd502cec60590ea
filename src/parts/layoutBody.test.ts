import { describe, expect, test } from 'vitest';
import { layoutBody } from './layoutBody';
import type { BarRow, BarsPart, Body, Part } from './part';
import { slideOfBody } from './slideOfBody';

const fontPx = 10;

function row(key: string, value: number, from?: number): BarRow {
  const series = from === undefined ? 'value' : 'range';
  return {
    fact: { key, province: key, words: key, isChosen: false, isPinned: false, rows: [] },
    name: key,
    segments: [{ ...(from !== undefined && { from }), value, series }],
    behind: [{ text: `${value} %`, isStrong: true }],
  };
}

function bars(groups: BarsPart['groups']): BarsPart {
  return {
    kind: 'bars',
    label: 'Tên',
    series: [
      { id: 'value', name: 'kết quả', style: { kind: 'named' } },
      { id: 'range', name: 'khoảng', style: { kind: 'range' } },
    ],
    axis: {
      min: 0,
      max: 20,
      ticks: [0, 10, 20].map((at) => ({ at, text: `${at} %` })),
      target: { at: 10, label: 'mục tiêu' },
    },
    groups,
  };
}

function text(words: readonly string[], inShort?: string): Part {
  const paragraphs = words.map((word) => ({ runs: [{ text: word }] }));
  return { kind: 'text', columnEm: 20, paragraphs, ...(inShort !== undefined && { inShort }) };
}

function wordsOf(body: Body, widthPx: number, heightPx: number): readonly string[] {
  const { ground, stops } = layoutBody(body, { widthPx, heightPx, fontPx });
  const items = [...ground, ...stops.flatMap((stop) => stop.items)];
  return items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
}

const two = bars([
  { heading: 'Khối A', rows: [row('60', 12), row('79', 5)] },
  { heading: 'Khối B', rows: [row('84', 4, 6)] },
]);

describe('groups', () => {
  test.each([
    ['headings beside their rows', 600, true],
    ['headings above, bars under their words', 300, false],
  ])('%s', (_name, widthPx, isBeside) => {
    const { ground, stops } = layoutBody([two], { widthPx, heightPx: 400, fontPx });
    const heading = ground.find((item) => item.kind === 'text' && item.text === 'Khối A');
    const [first] = stops;
    const baseline = heading?.kind === 'text' ? heading.at.yPx : Number.NaN;
    expect(baseline > Number(first?.rect.yPx)).toBe(isBeside);
    expect(stops.map(({ fact }) => fact.key)).toEqual(['60', '79', '84']);
  });

  test('the target’s line lies over the bars, and both between the first and the last row', () => {
    const { ground, stops } = layoutBody([two], { widthPx: 600, heightPx: 400, fontPx });
    const target = ground.findIndex((item) => item.kind === 'line' && item.color === 'target');
    const lastBar = ground.map(({ kind }) => kind).lastIndexOf('bar');
    expect(target).toBeGreaterThan(lastBar);
    const line = ground[target];
    if (line?.kind !== 'line') throw new Error('No line');
    expect(line.from.yPx).toBe(stops[0]?.rect.yPx);
    expect(line.to.yPx).toBe(Number(stops[2]?.rect.yPx) + Number(stops[2]?.rect.heightPx));
  });

  test('values stand on the axis: 12 beyond the target at 10, 5 before it, 4 to 10 a range to it', () => {
    const { ground } = layoutBody([two], { widthPx: 600, heightPx: 400, fontPx });
    const line = ground.find((item) => item.kind === 'line' && item.color === 'target');
    const at = line?.kind === 'line' ? line.from.xPx : Number.NaN;
    const ends = ground.flatMap((item) =>
      item.kind === 'bar' ? [Math.sign(Math.round(item.rect.xPx + item.rect.widthPx - at))] : [],
    );
    expect(ends).toEqual([1, -1, 0]);
  });
});

describe('what gives way', () => {
  const lines = Array.from({ length: 12 }, (_, index) => `Dòng ${index}`);

  test('a text with a short form, when even tight lines have no room', () => {
    const body = [two, text(lines, 'và 12 dòng khác: xem bảng')];
    expect(wordsOf(body, 300, 600)).toContain('Dòng 11');
    const short = wordsOf(body, 300, 150);
    expect(short).not.toContain('Dòng 11');
    expect(short.join(' ')).toContain('và 12 dòng khác: xem bảng');
  });

  test('parts side by side where that is wide enough, else one under the other', () => {
    const beside: Part = {
      kind: 'beside',
      fromEm: 79,
      columns: [
        { share: 62, parts: [two] },
        { share: 38, parts: [text(lines)] },
      ],
    };
    const leftOfText = (widthPx: number): number => {
      const { ground } = layoutBody([beside], { widthPx, heightPx: 1000, fontPx });
      const first = ground.find((item) => item.kind === 'text' && item.text === 'Dòng 0');
      return first?.kind === 'text' ? first.at.xPx : Number.NaN;
    };
    expect(leftOfText(800)).toBeGreaterThan(800 * 0.62);
    expect(leftOfText(780)).toBe(0);
  });
});

test('a heading never stands at the foot of a column', () => {
  const part: Part = {
    kind: 'text',
    columnEm: 10,
    paragraphs: [
      { runs: [{ text: 'A' }], isHeading: true },
      { runs: [{ text: 'a' }] },
      { runs: [{ text: 'B' }], isHeading: true },
      { runs: [{ text: 'b' }] },
    ],
  };
  const { ground } = layoutBody([part], { widthPx: 230, heightPx: 400, fontPx });
  const columns = ground.map((item) => (item.kind === 'text' ? item.at.xPx : Number.NaN));
  expect(columns[0]).toBe(columns[1]);
  expect(columns[2]).toBe(columns[3]);
  expect(columns[2]).toBeGreaterThan(Number(columns[1]));
});

describe('slides', () => {
  test('a chart with a line a heading, words behind bars, and no number of a range', () => {
    const [column] = slideOfBody([two], 'vi').columns;
    expect(column?.parts).toMatchObject([
      {
        kind: 'bars',
        isStacked: false,
        categories: ['KHỐI A', '60', '79'],
        series: [{ name: 'kết quả', values: [null, 12, 5], labels: ['', '12 %', '5 %'] }],
        target: { value: 10, label: 'mục tiêu' },
      },
    ]);
  });

  test('columns of parts side by side; words above and ranges head the last', () => {
    const beside: Part = {
      kind: 'beside',
      fromEm: 79,
      columns: [
        { share: 62, parts: [two] },
        { share: 38, parts: [text(['Chỉ có số lượng'])] },
      ],
    };
    const { columns } = slideOfBody([text(['Tất cả']), beside], 'vi');
    expect(columns.map(({ share }) => share)).toEqual([62, 38]);
    const words = JSON.stringify(columns[1]?.parts);
    const places = ['Tất cả', 'Khoảng', 'Khối B: ', 'Chỉ có số lượng'].map((word) =>
      words.indexOf(word),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
