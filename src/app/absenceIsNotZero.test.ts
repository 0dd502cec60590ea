import { expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import type { StaffObservation } from '@/domain/dataset';
import { withLocal } from '@/domain/layerData';
import { inputOf } from '@/domain/testFixtures';
import { figureSheets } from '@/exports/xlsx/figureWorkbook';
import { figureSlides } from '@/exports/pptx/figureSlides';
import type { Shape, WorkbookCell } from '@/exports/pptx/drawing';
import type { PreparedFigure } from '@/exports/preparedFigure';
import { tableHtmlOf } from '@/exports/copyFigure';
import type { SheetCell } from '@/exports/sheet';
import { serializeCsv } from '@/lib/csv';
import { prepareFigures } from './figureRegistry';

// Cà Mau reports zero, Bạc Liêu nothing, Cần Thơ says that the question does not arise.
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
const data = withLocal(published, {
  importedOn: '2026-11-23',
  fileNames: ['a.xlsx'],
  sources: [],
  staff: {
    observations: ['60', '84', '96'].flatMap((code) =>
      years.map((asOf) => row(code, asOf, code === '96' ? 0 : 5)),
    ),
    notApplicable: years.map((asOf) => {
      const sourceId = published.sources.sources[0]?.id ?? '';
      return { province: '92', scope: 'administrative', asOf, sourceId };
    }),
  },
});
const view = { layer: 'local', indicator: 'staff-reduction', scope: 'administrative' } as const;

function figureOf(id: string): PreparedFigure {
  const found = prepareFigures(inputOf(view, data)).find((figure) => figure.id === id);
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

test.each(['province-map', 'staff-reduction'])('%s: rows tell the three apart', (id) => {
  const figure = figureOf(id);
  const zero = rowsOf(figure.sheet(), 'Cà Mau').join('\n');
  const blank = rowsOf(figure.sheet(), 'Bạc Liêu').join('\n');
  const outside = rowsOf(figure.sheet(), 'Cần Thơ').join('\n');
  expect(zero).toMatch(/\|0\|/u);
  expect(zero).toContain('báo cáo bằng 0');
  expect(blank).not.toMatch(/\|0\|/u);
  expect(blank).toContain('∅');
  expect(outside).not.toMatch(/\|0\|/u);
  expect(outside).toMatch(/không áp dụng/u);

  const csv = serializeCsv(figure.sheet(), 'vi').split('\r\n');
  expect(csv.filter((line) => line.includes('Cà Mau')).join()).toContain(';0;');
  expect(csv.filter((line) => line.includes('Bạc Liêu')).join()).not.toContain(';0;');

  const [book] = figureSheets(figure.model, data);
  expect(rowsOf(book?.rows ?? [], 'Cà Mau').join('\n')).toMatch(/\|0\|/u);
  expect(rowsOf(book?.rows ?? [], 'Bạc Liêu').join('\n')).not.toMatch(/\|0\|/u);

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
