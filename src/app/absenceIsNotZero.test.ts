import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import type { CommitteeObservation, StaffObservation } from '@/domain/dataset';
import { withLocal } from '@/domain/layerData';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { committeeAdditionsFigure } from '@/features/committeeAdditions/committeeAdditionsFigure';
import { lightPalette } from '@/figures/palette';
import { valuesIn } from '@/exports/xlsx/readWorkbook';
import { figureSheets } from '@/exports/xlsx/figureWorkbook';
import { figureSlides } from '@/exports/pptx/figureSlides';
import type { Shape, WorkbookCell } from '@/exports/pptx/drawing';
import type { PreparedFigure } from '@/exports/preparedFigure';
import { tableHtmlOf } from '@/exports/copyFigure';
import type { SheetCell } from '@/exports/sheet';
import { serializeCsv } from '@/lib/csv';
import { prepareFigures } from './figureRegistry';

// Cà Mau reports zero, of Bạc Liêu nothing is found, Sóc Trăng says that it has not published it,
// Cần Thơ that the question does not arise.
const published = readPublishedData();
const years = ['2017-12-31', '2018-12-31', '2019-12-31'];
const row = (province: string, asOf: string, value: number): StaffObservation => ({
  province,
  scope: 'administrative',
  asOf,
  measure: 'percent',
  value,
  unit: 'percent',
  basis: 'cumulative',
  baseYear: 2015,
  status: 'published',
  sourceId: published.sources.sources[0]?.id ?? '',
});
const added = (
  province: string,
  measure: 'executive' | 'standing',
  value: number,
): CommitteeObservation => ({
  province,
  measure,
  value,
  asOf: '2019',
  eventId: province,
  status: 'published',
  sourceId: published.sources.sources[0]?.id ?? '',
});
const data = withLocal(published, {
  replaces: ['staff'],
  importedOn: '2026-11-23',
  fileNames: ['a.xlsx'],
  sources: [],
  committee: {
    observations: [
      ...['60', '84', '92', '95', '96'].map((code) => added(code, 'executive', 3)),
      ...['60', '84'].map((code) => added(code, 'standing', 2)),
      added('96', 'standing', 0),
    ],
    notApplicable: [
      {
        province: '92',
        measure: 'standing',
        asOf: '2019',
        sourceId: published.sources.sources[0]?.id ?? '',
      },
    ],
    notPublished: [
      {
        province: '94',
        measure: 'standing',
        asOf: '2019',
        sourceId: published.sources.sources[0]?.id ?? '',
      },
    ],
  },
  staff: {
    observations: ['60', '84', '96'].flatMap((code) =>
      years.map((asOf) => row(code, asOf, code === '96' ? 0 : 5)),
    ),
    notApplicable: years.map((asOf) => {
      const sourceId = published.sources.sources[0]?.id ?? '';
      return { province: '92', scope: 'administrative', asOf, sourceId };
    }),
    notPublished: years.map((asOf) => {
      const sourceId = published.sources.sources[0]?.id ?? '';
      return { province: '94', scope: 'administrative', asOf, sourceId };
    }),
  },
});
const view = { layer: 'local', indicator: 'staff-reduction', scope: 'administrative' } as const;

const committeeView: Partial<View> = {
  layer: 'local',
  indicator: 'committee-additions',
  measure: 'standing',
};

function figureOf(id: string, shown: Partial<View> = view): PreparedFigure {
  const found = prepareFigures(inputOf(shown, data)).find((figure) => figure.id === id);
  if (found === undefined) throw new Error(`No figure ${id}`);
  return found.prepare();
}

/** The rows of a sheet that speak of a province. */
function rowsOf(rows: readonly (readonly SheetCell[])[], name: string): readonly string[] {
  return rows
    .filter((cells) => cells.some((cell) => cell === name))
    .map((cells) => cells.map((cell) => (cell === null ? '∅' : String(cell))).join('|'));
}

const chartsIn = (shapes: readonly Shape[]): readonly (readonly (readonly WorkbookCell[])[])[] =>
  shapes.flatMap((shape) => (shape.kind === 'chart' ? [shape.chart.rows] : []));

test.each([
  ['province-map', view],
  ['staff-reduction', view],
  ['province-map', committeeView],
  ['committee-additions', committeeView],
])('%s %j: rows tell the three apart', (id, shown) => {
  const figure = figureOf(id, shown);
  const zero = rowsOf(figure.sheet(), 'Cà Mau').join('\n');
  const blank = rowsOf(figure.sheet(), 'Bạc Liêu').join('\n');
  const outside = rowsOf(figure.sheet(), 'Cần Thơ').join('\n');
  expect(zero).toMatch(/\|0\|/u);
  expect(zero).toContain('báo cáo bằng 0');
  expect(blank).not.toMatch(/\|0\|/u);
  expect(blank).toContain('∅');
  expect(outside).not.toMatch(/\|0\|/u);
  expect(outside).toMatch(/không áp dụng/u);
  const unpublished = rowsOf(figure.sheet(), 'Sóc Trăng').join('\n');
  expect(unpublished).not.toMatch(/\|0\|/u);
  expect(unpublished).toMatch(/chưa công bố/u);
  expect(blank).not.toMatch(/chưa công bố/u);

  const csv = serializeCsv(figure.sheet(), 'vi').split('\r\n');
  expect(csv.filter((line) => line.includes('Cà Mau')).join()).toContain(';0;');
  expect(csv.filter((line) => line.includes('Bạc Liêu')).join()).not.toContain(';0;');

  const [book] = figureSheets(figure.model, data);
  expect(rowsOf(valuesIn(book), 'Cà Mau').join('\n')).toMatch(/\|0\|/u);
  expect(rowsOf(valuesIn(book), 'Bạc Liêu').join('\n')).not.toMatch(/\|0\|/u);

  const html = tableHtmlOf(figure.model);
  const cellsOf = (name: string): string =>
    html.split('<tr>').find((part) => part.startsWith(`<td>${name}<`)) ?? '';
  expect(cellsOf('Cà Mau')).toMatch(/>0(?: %)?</u);
  expect(cellsOf('Bạc Liêu')).not.toMatch(/>0(?: %)?</u);
});

test('the deck’s chart has a point for the zero and no cell for the absence', () => {
  const rows = figureSlides(figureOf('staff-reduction'), '').flatMap(({ shapes }) =>
    chartsIn(shapes).flat(),
  );
  const valueOf = (name: string): WorkbookCell | undefined =>
    rows.find(([category]) => typeof category === 'string' && category.startsWith(name))?.[1];
  expect(valueOf('Cà Mau')).toBe(0);
  expect(valueOf('Bạc Liêu') ?? null).toBeNull();
});

/** The texts of a province's row, and how its bar of standing members is drawn. */
function standingIn(svg: string, code: string): string {
  const [, after = ''] = svg.split(new RegExp(`<g [^>]*data-province="${code}"[^>]*>`, 'u'));
  const [own = ''] = after.split(/<g [^>]*data-province="/u);
  const texts = [...own.matchAll(/<text[^>]*>([^<]*)/gu)].map(([, text]) => text);
  const [, tag = '', shapes = ''] = /(<g data-measure="standing"[^>]*>)(.*?)<\/g>/u.exec(own) ?? [];
  const read = (name: string) => new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
  const frame = shapes.includes(`fill="${lightPalette.paper}"`) ? 'frame' : '';
  const drawn = shapes.includes('stroke-dasharray="1 2"') ? `broken ${frame}` : frame;
  const bar = `${read('data-value-state')} ${read('data-value')}`.trim();
  return `${texts.slice(0, 3).join(', ')}: ${[bar, drawn].filter((part) => part !== '').join(', ')}`;
}

test('committee bars: a line for the zero, the frame of absence without a number, the crossed frame', async () => {
  const chart = await committeeAdditionsFigure.loadChart();
  const model = committeeAdditionsFigure.build(inputOf({ layer: 'local' }, data));
  const box = { widthPx: 1760, heightPx: 760, fontPx: 22 };
  const svg = renderToString(createElement(chart, { model, box, palette: lightPalette }));
  expect(standingIn(svg, '96')).toBe('Cà Mau, 3, 0: zero 0');
  expect(standingIn(svg, '95')).toBe('Bạc Liêu, 3, –: not-found, broken frame');
  expect(standingIn(svg, '92')).toBe('Cần Thơ, 3, kad: not-applicable, frame');
  const rows = figureSlides(figureOf('committee-additions', { layer: 'local' }), '').flatMap(
    ({ shapes }) => chartsIn(shapes).flat(),
  );
  const standingOf = (name: string): WorkbookCell | undefined =>
    rows.find(([category]) => typeof category === 'string' && category.startsWith(name))?.[2];
  expect([standingOf('Cà Mau'), standingOf('Trà Vinh')]).toEqual([0, 2]);
  expect(standingOf('Bạc Liêu') ?? null).toBeNull();
  expect(standingOf('Cần Thơ') ?? null).toBeNull();
});

test.each([
  ['vi', /chưa công bố/iu],
  ['en', /not published|published nothing|published none/iu],
] as const)('nobody is said not to have published who has not said so, %s', (lang, words) => {
  for (const figure of prepareFigures(inputOf({ lang }, published))) {
    const { model, sheet } = figure.prepare();
    const texts = JSON.stringify([
      model.finding,
      model.caption,
      model.legend,
      model.table,
      sheet(),
    ]);
    expect(texts.replaceAll(/"note"[^}]*/gu, '')).not.toMatch(words);
    expect(JSON.stringify(model.marks)).not.toMatch(words);
  }
});
