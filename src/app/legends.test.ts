import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readMadeUpData, readPublishedData } from '@/data/publishedForTests';
import { type LoadedData, pilotStates } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { seriesData } from '@/domain/seriesFixture';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import type { PreparedFigure } from '@/exports/preparedFigure';
import { pilotCountsFigure } from '@/features/pilotCounts';
import { pilotMatrixFigure } from '@/features/pilotMatrix';
import { provinceMapFigure } from '@/features/provinceMap/provinceMap';
import type { FigureSpec } from '@/figures/figureSpec';
import type { MarkStyle } from '@/figures/legend';
import { MarkShape } from '@/figures/MarkShape';
import { lightPalette } from '@/figures/palette';
import { barRowsOf, valuesOf } from '@/parts/readBarsForTests';
import { inBoundaries } from './boundariesOfView';
import { prepareFigures } from './figureRegistry';
import { slideOfModel } from '@/parts/slideOfBody';

const published = readPublishedData();
const madeUp = readMadeUpData();
const local = seriesData('local');
const staff = { indicator: 'staff-reduction' } as const;
const committee = { indicator: 'committee-additions' } as const;
const chosen = { provinces: ['60'] };
const units = { boundaries: '2025' } as const;
/** An older release, so that something has changed. */
const before: LoadedData = {
  ...published,
  staff: {
    ...published.staff,
    observations: published.staff.observations.slice(2).flatMap((row, place) => [
      { ...row, value: row.value * (0.9 + (place % 3) / 10), status: 'published' as const },
      { ...row, asOf: '2001' },
    ]),
  },
  pilots: { ...published.pilots, observations: published.pilots.observations.slice(4) },
};

/** Between them these show every kind of mark that the figures know; with `true` a change too. */
const cases: readonly (readonly [LoadedData, Partial<View>, boolean?])[] = [
  [published, {}, true],
  [published, { ...staff, ...chosen }, true],
  [published, committee],
  [published, { ...staff, ...units }],
  [madeUp, { ...staff, year: 2018 }],
  [madeUp, { ...committee, ...chosen }],
  [madeUp, { ...staff, ...units }],
  [madeUp, { ...committee, ...units }],
  [local, staff],
  [local, { ...committee, year: 2018 }],
];

/** A mark as a reader sees it, in words of this file. */
function describeMark(style: MarkStyle): string {
  switch (style.kind) {
    case 'step':
      return `step ${style.step}`;
    case 'shape': {
      const edge = style.isOutline ? ' outline' : '';
      return `${style.color} ${style.shape}${edge}${style.isPartial === true ? ' ring' : ''}`;
    }
    case 'partial-bar':
      return `${style.color} torn`;
    default:
      return style.kind;
  }
}

function figuresOf(
  [data, view, isCompared = false]: (typeof cases)[number],
  lang: Lang,
): readonly PreparedFigure[] {
  const input = inputOf({ ...view, lang }, inBoundaries(data, view.boundaries ?? '2019'));
  const comparison = isCompared ? { before, name: 'A' } : undefined;
  return prepareFigures({ ...input, comparison }).map(({ prepare }) => prepare());
}

/** "figure | mark | words | words in English" of every entry of every legend. */
function linesOf(): readonly string[] {
  const lines = cases.flatMap((one) => {
    const [, { indicator = 'pilot-models' }] = one;
    const english = figuresOf(one, 'en');
    return figuresOf(one, 'vi').flatMap(({ model: { id, legend } }, place) =>
      legend.map(({ style, label }, entry) => {
        const figure = id === 'province-map' ? `${id} ${indicator}` : id;
        const words = [label, english[place]?.model.legend[entry]?.label];
        return [figure, describeMark(style), ...words].join(' | ').replaceAll('\u00a0', ' ');
      }),
    );
  });
  return [...new Set(lines)].sort();
}

// Written by hand: what each mark means. A legend with other words for a mark is wrong.
const meanings = `
committee-additions | absent circle | các tỉnh khác | other provinces
committee-additions | named square | ủy viên ban chấp hành | executive-committee members
committee-additions | named torn | n/m: chỉ n trong m tỉnh cũ có số liệu | n/m: only n of m former provinces have data
committee-additions | reported square | ủy viên ban thường vụ | standing-committee members
pilot-counts | extent | nguồn nói mức độ, không nêu tên | source gives an extent, no names
pilot-counts | named | nêu tên | named
pilot-counts | planned | dự kiến | planned
pilot-counts | reported-bar | ghi nhận | reported
pilot-matrix | extent | nguồn nói mức độ, không nêu tên | source gives an extent, no names
pilot-matrix | named | nêu tên | named
pilot-matrix | planned | dự kiến | planned
pilot-matrix | reported | ghi nhận | reported
province-map committee-additions | absent | chưa tìm thấy số công bố | no published figure found
province-map committee-additions | count | 0: báo cáo bằng 0 | 0: a reported zero
province-map committee-additions | dimmed | ngoài bộ lọc | filtered out
province-map committee-additions | not-applicable | kad: không áp dụng | n/a: not applicable
province-map committee-additions | partial | n/m: một phần | n/m: a part
province-map committee-additions | spark | nét: 2015 – 2020 | line: 2015 – 2020
province-map committee-additions | spark | nét: 2018 – 2019 | line: 2018 – 2019
province-map committee-additions | step 0 | 1 | 1
province-map committee-additions | step 0 | 1 – 3 | 1 – 3
province-map committee-additions | step 1 | 2 | 2
province-map committee-additions | step 1 | 4 – 6 | 4 – 6
province-map committee-additions | step 2 | 3 | 3
province-map committee-additions | step 2 | 7 – 9 | 7 – 9
province-map committee-additions | step 3 | 4 | 4
province-map pilot-models | absent | không nêu tên | not named
province-map pilot-models | named cross | góc: có thay đổi | corner: changed
province-map pilot-models | planned | (n) chỉ dự kiến | (n) planned only
province-map pilot-models | step 0 | 1 | 1
province-map pilot-models | step 1 | 2 | 2
province-map pilot-models | step 2 | 3 | 3
province-map pilot-models | step 3 | 4 | 4
province-map staff-reduction | absent | chưa tìm thấy số công bố | no published figure found
province-map staff-reduction | count | n %: không so được | n%: not comparable
province-map staff-reduction | count | −n: chỉ số lượng | −n: only a count
province-map staff-reduction | dimmed | ngoài bộ lọc | filtered out
province-map staff-reduction | named circle | góc: có thay đổi | corner: changed
province-map staff-reduction | not-applicable | kad: không áp dụng | n/a: not applicable
province-map staff-reduction | partial | n/m: một phần | n/m: a part
province-map staff-reduction | path | chỉ tiêu 10 % | target 10%
province-map staff-reduction | planned | KH: mới là kế hoạch | Plan: only a plan
province-map staff-reduction | spark | nét: 2015 – 2018 | line: 2015 – 2018
province-map staff-reduction | spark | nét: 2015 – 2021 | line: 2015 – 2021
province-map staff-reduction | step 0 | < 4 | < 4
province-map staff-reduction | step 1 | 4 – < 6 | 4 – < 6
province-map staff-reduction | step 2 | 6 – < 8 | 6 – < 8
province-map staff-reduction | step 3 | 8 – < 10 | 8 – < 10
province-map staff-reduction | step 4 | 10+ | 10+
staff-reduction | others square | các tỉnh khác | other provinces
staff-reduction | grid square | nền nhạt, vạch đen: 10 % theo đường thẳng giả định, cuối 2021 | pale ground, black mark: 10% on an assumed straight line, end of 2021
staff-reduction | grid square | nền nhạt, vạch đen: 5 % theo đường thẳng giả định, cuối 2018 | pale ground, black mark: 5% on an assumed straight line, end of 2018
staff-reduction | ink triangle-down | chậm | behind
staff-reduction | line square | cộng các tỉnh có đủ số giảm và số của mốc so sánh | provinces with both cut and base, added up
staff-reduction | line square | cộng các tỉnh cũ có đủ số giảm và số của mốc so sánh | former provinces with both cut and base, added up
staff-reduction | line square | mốc so sánh khác, không rõ hoặc chưa rõ cộng dồn | other base, base not stated, or unclear whether cumulative
staff-reduction | muted circle | đúng tiến độ, lệch không quá 0,5 điểm | on pace (within 0.5 points)
staff-reduction | muted cross | không rõ (kế hoạch hoặc số tối thiểu) | cannot tell (a plan or a lower bound)
staff-reduction | muted cross | không rõ (kế hoạch, số tối thiểu hoặc chỉ một phần) | unclear (plan, lower bound or only a part)
staff-reduction | named square | kết quả cộng dồn so với 2015 | cumulative result against 2015
staff-reduction | named square | đã giảm đến cuối 2018 | cut by the end of 2018
staff-reduction | named square | đã giảm đến cuối 2021 | cut by the end of 2021
staff-reduction | named torn | n/m: chỉ n trong m tỉnh cũ có số liệu | n/m: only n of m former provinces have data
staff-reduction | named triangle | vượt tiến độ giả định | ahead of the assumed line
staff-reduction | path | mục tiêu 10 % năm 2021, so với 2015 | target 10% against 2015, due 2021
staff-reduction | planned | kế hoạch | plan
staff-reduction | planned | kế hoạch, không phải kết quả | a plan, not a result
staff-reduction | range | khoảng thấp nhất – cao nhất, không gộp được | lowest to highest, cannot be made into one
staff-roadmap | line circle | mốc so sánh khác, không rõ hoặc chưa rõ cộng dồn | other base, base not stated, or unclear whether cumulative
staff-roadmap | line triangle | mốc so sánh khác, không rõ hoặc chưa rõ cộng dồn | other base, base not stated, or unclear whether cumulative
staff-roadmap | muted circle ring | n/m: chỉ n trong m tỉnh cũ có số liệu | n/m: only n of m former provinces have data
staff-roadmap | muted diamond | hành chính và sự nghiệp | administration and public service
staff-roadmap | muted triangle-down | khối Đảng và Nhà nước | Party and state bodies
staff-roadmap | named circle outline ring | kế hoạch | plan
staff-roadmap | named circle outline | kế hoạch | plan
staff-roadmap | named circle | khối hành chính | administrative bodies
staff-roadmap | named triangle | khối Đảng, đoàn thể | Party and mass organisations
staff-roadmap | reported square | khối sự nghiệp công lập | public service units
what-changed | accent minus | rút lại | withdrawn
what-changed | count | không thay đổi | unchanged
what-changed | dimmed | ngoài bộ lọc | filtered out
what-changed | named cross | mới có | new
what-changed | named triangle | tăng | up
what-changed | named triangle-down | giảm | down
what-changed | step 1 | có thay đổi | changed
what-changed | target diamond | sửa | revised
`;

test('every mark of every legend has its own words, in both languages', () => {
  expect(linesOf()).toEqual(meanings.trim().split('\n').sort());
});

/** Fill, outline and whether it is broken: of a shape as it stands in a drawing. */
function paintOf(tag: string): string {
  const read = (name: string): string => new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
  const line = read('stroke-width') === '0' ? '' : read('stroke');
  return [read('fill'), line, read('stroke-dasharray') === '' ? '' : 'broken'].join(' ');
}

const paintsIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/<(?:rect|path|circle) [^>]*>/gu)]
    .map(([tag]) => paintOf(tag))
    .filter((paint) => !paint.startsWith('transparent'));

/** The figure as a picture has it, and how its legend paints each entry. */
async function draw<Marks>(spec: FigureSpec<Marks>, view: Partial<View>) {
  const chart = await spec.loadChart();
  const model = spec.build(inputOf(view, published));
  const box = { widthPx: 1760, heightPx: 760, fontPx: 22 };
  const svg = renderToString(createElement(chart, { model, box, palette: lightPalette }));
  const swatches = model.legend.map(({ id, style }): [string, string] => {
    const place = { style, x: 0, y: 0, sizePx: 22, palette: lightPalette };
    return [id, paintsIn(renderToString(createElement(MarkShape, place)))[0] ?? ''];
  });
  return { model, svg, swatches: new Map(swatches) };
}

interface Named {
  readonly name: string;
  readonly style: MarkStyle;
}

/** Attributes of every mark with a state, and the paint of its first shape. */
function marksIn(svg: string) {
  return [...svg.matchAll(/<[ag] [^>]*data-value-state="([^"]*)"[^>]*>/gu)].map((found) => {
    const [tag, state = ''] = found;
    const value = Number(/ data-value="([^"]*)"/u.exec(tag)?.[1]);
    const scope = / data-scope="([^"]*)"/u.exec(tag)?.[1] ?? '';
    return { state, value, scope, paint: paintsIn(svg.slice(found.index + tag.length))[0] };
  });
}

describe('a mark is painted as its legend paints it', () => {
  test('matrix', async () => {
    const { svg, swatches } = await draw(pilotMatrixFigure, {});
    const marks = marksIn(svg).filter(({ state }) => state !== 'not-named');
    expect(marks).toHaveLength(52);
    for (const { state, paint } of marks)
      expect([state, paint]).toEqual([state, swatches.get(state)]);
  });

  test('map', async () => {
    const { svg, swatches } = await draw(provinceMapFigure, {});
    const marks = marksIn(svg);
    expect(marks).toHaveLength(22);
    for (const { state, value, paint } of marks) {
      const step = `step-${Math.min(value, 5) - 1}`;
      const id = { planned: 'planned', 'not-named': 'absent' }[state] ?? step;
      expect([state, value, paint]).toEqual([state, value, swatches.get(id)]);
    }
  });

  test('bars of counts: as many segments of each state as there are', async () => {
    const { model, svg, swatches } = await draw(pilotCountsFigure, {});
    const rects = [...svg.matchAll(/<rect [^>]*stroke="[^>]*>/gu)].map(
      ([tag]) => paintOf(tag).split(' ')[0],
    );
    const drawn = pilotStates.map((state) => {
      const fill = swatches.get(state)?.split(' ')[0];
      return rects.filter((paint) => paint === fill).length;
    });
    const rows = barRowsOf(model.marks);
    expect(drawn).toEqual(
      pilotStates.map((state) => rows.filter((row) => Number(valuesOf(row, [state])) > 0).length),
    );
  });

  // Charts of a library draw nothing here, but their slides have the same styles.
  test('series of slides that are named as an entry of the legend', () => {
    const wrong = cases
      .flatMap((one) => figuresOf(one, 'vi'))
      .flatMap(({ model, slide }) => {
        const parts =
          (slideOfModel(model) ?? slide())?.columns.flatMap((column) => column.parts) ?? [];
        const series = parts.flatMap((part): readonly Named[] =>
          part.kind === 'bars' || part.kind === 'scatter' ? part.series : [],
        );
        return series.filter(({ name, style }) => {
          const entry = model.legend.find(({ label }) => label === name);
          return entry !== undefined && describeMark(entry.style) !== describeMark(style);
        });
      });
    expect(wrong).toEqual([]);
  });
});
