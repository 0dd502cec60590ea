import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { inputOf } from '@/domain/testFixtures';
import { indicators, type View } from '@/domain/view';
import { headlineFigure } from '@/features/headline';
import { pilotCountsFigure } from '@/features/pilotCounts';
import { pilotMatrixFigure } from '@/features/pilotMatrix';
import { provinceMapFigure } from '@/features/provinceMap/provinceMap';
import type { ChartBox, FigureSpec } from '@/figures/figureSpec';
import { lightPalette } from '@/figures/palette';
import { barRowsOf } from '@/parts/readBarsForTests';

const data = readPublishedData();
const onPage: ChartBox = { widthPx: 640, heightPx: 360, fontPx: 12 };
const inPicture: ChartBox = { widthPx: 1760, heightPx: 760, fontPx: 22 };

/** The chart as it stands in a picture: no actions, literal colours. */
async function draw<Marks>(
  spec: FigureSpec<Marks>,
  box: ChartBox,
  view: Partial<View> = {},
): Promise<string> {
  const chart = await spec.loadChart();
  const model = spec.build(inputOf(view, data));
  return renderToString(createElement(chart, { model, box, palette: lightPalette }));
}

const drawings: [string, (box: ChartBox) => Promise<string>][] = [
  ['headline', (box) => draw(headlineFigure, box)],
  ['pilot-counts', (box) => draw(pilotCountsFigure, box)],
  ['pilot-matrix', (box) => draw(pilotMatrixFigure, box)],
  ...indicators.map((indicator): [string, (box: ChartBox) => Promise<string>] => [
    `province-map, ${indicator}`,
    (box) => draw(provinceMapFigure, box, { indicator }),
  ]),
  [
    'an empty map',
    (box) =>
      draw(provinceMapFigure, box, {
        models: ['merge-offices'],
        clusters: [4],
        regions: ['mekong-delta'],
      }),
  ],
];

describe.each([
  ['on the page', onPage],
  ['in a picture', inPicture],
])('%s', (_where, box) => {
  test.each(drawings)(
    '%s has one svg, literal colours and numbers that are numbers',
    async (_name, drawn) => {
      const html = await drawn(box);
      expect(html.match(/<svg/gu)).toHaveLength(1);
      expect(html).not.toMatch(/var\(--|NaN|undefined|Infinity|\[object/u);
    },
  );

  test.each(drawings)('%s has no label smaller than asked for', async (_name, drawn) => {
    const sizes = [...(await drawn(box)).matchAll(/font-size="([\d.]+)"/gu)].map(([, size]) =>
      Number(size),
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(box.fontPx);
  });
});

const firstScreen = drawings.filter(([name]) => /^(?:pilot|province)-/u.test(name));

// A page made at build time: the policy forbids styles in attributes, and nothing may wait for effects.
test.each(firstScreen)(
  '%s is drawn without a browser, all of it, with no style',
  async (_n, drawn) => {
    const html = await drawn(onPage);
    expect(html).not.toContain('style=');
    expect(html.match(/<(?:rect|path|circle)/gu)?.length).toBeGreaterThan(20);
    expect(html.match(/<text/gu)?.length).toBeGreaterThan(10);
  },
);

const bySize = (a: number, b: number): number => a - b;

describe('marks that programs rely on', () => {
  test('the counts have a row for each model, and a bar only of what is counted', async () => {
    const html = await draw(pilotCountsFigure, onPage);
    const rows = barRowsOf(pilotCountsFigure.build(inputOf({}, data)).marks);
    expect(html.match(/class="grid-stop"/gu)).toHaveLength(rows.length);
    const values = rows.flatMap(({ segments }) => segments.map(({ value }) => value));
    const counts = values.filter((count) => count > 0);
    const drawnNumbers = [...html.matchAll(/font-weight="600"[^>]*>(\d+)</gu)].map(([, n]) =>
      Number(n),
    );
    expect([...drawnNumbers].sort(bySize)).toEqual([...counts].sort(bySize));
  });

  test('the map has a tile for each province, with value and state', async () => {
    const html = await draw(provinceMapFigure, onPage, { provinces: ['60'] });
    expect(html.match(/data-province="/gu)).toHaveLength(22);
    expect(html).toMatch(
      /data-province="60" data-value="4" data-value-state="named" data-left="true"/u,
    );
    expect(html.match(/data-left="false"/gu)).toHaveLength(21);
    expect(html.match(/tabindex="0"/giu)).toHaveLength(1);
  });

  test('the matrix has a cell for each province and model, with its state', async () => {
    const html = await draw(pilotMatrixFigure, onPage);
    const cells = [...html.matchAll(/<[^>]*data-model="[^>]*>/gu)]
      .map(([tag]) => tag)
      .filter((tag) => tag.includes('data-province="'));
    // Eleven columns: the twelfth model is a band.
    expect(cells).toHaveLength(22 * 11);
    expect(cells.filter((tag) => tag.includes('data-value-state="named"'))).toHaveLength(34);
    expect(cells.filter((tag) => !tag.includes('data-value-state="'))).toEqual([]);
  });
});
