import { assert, property, record, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { levels, type PilotState } from '@/domain/dataset';
import { languages } from '@/domain/language';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { headlineFigure } from '@/features/headline';
import { pilotCountsFigure } from '@/features/pilotCounts';
import { pilotMatrixFigure } from '@/features/pilotMatrix';
import { provinceMapFigure } from '@/features/provinceMap/provinceMap';
import { captionLines } from '@/figures/caption';
import { barRowsOf, valuesOf } from '@/parts/readBarsForTests';
import { gridOf, statesOf } from '@/parts/readGridForTests';
import { readTile, tilesPartOf } from '@/parts/readTilesForTests';

const data = readPublishedData();
const { provinces, regions } = data.provinces;

const filters = record({
  provinces: subarray(provinces.map(({ code }) => code)),
  regions: subarray(regions.map(({ id }) => id)),
  clusters: subarray([4, 5]),
  models: subarray(data.pilots.models.map(({ id }) => id)),
  levels: subarray([...levels]),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** What each figure says about pilot models: marks of every state, and those that exist. */
function totalsOf(view: Partial<View>) {
  const input = inputOf(view, data);
  const map = provinceMapFigure.build(input);
  const counts = barRowsOf(pilotCountsFigure.build(input).marks);
  const inBars = (...states: readonly PilotState[]): number =>
    sum(counts.flatMap((row) => valuesOf(row, states)));
  const matrix = pilotMatrixFigure.build(input);
  const grid = gridOf(matrix.marks);
  const cells = grid.rows.flatMap(statesOf);
  const numbers = headlineFigure.build(input).table.rows;
  const texts = (table: typeof matrix.table) => table.rows.flatMap((row) => row.cells.slice(1));
  return {
    marks: {
      counts: inBars('named', 'reported', 'planned'),
      matrix: cells.filter((state) => state !== 'not-named').length,
      matrixTable: texts(matrix.table).filter(
        ({ state }) => state !== undefined && state !== 'not-named',
      ).length,
    },
    present: {
      map: sum(
        tilesPartOf(map.marks)
          .tiles.map(readTile)
          .filter(({ isLeft }) => isLeft)
          .map(({ number }) => number ?? 0),
      ),
      mapTable: sum(map.table.rows.map((row) => Number(row.cells[1]?.value ?? 0))),
      counts: inBars('named', 'reported'),
      matrixRows: sum(grid.rows.map(({ count }) => Number(/^\d+$/u.test(count) ? count : 0))),
      matrixCells: cells.filter((state) => state === 'named' || state === 'reported').length,
    },
    named: {
      // A dash where nothing is named.
      headline: numbers.find(({ id }) => id === 'named-pairs')?.cells[1]?.value ?? 0,
      counts: inBars('named'),
      matrix: cells.filter((state) => state === 'named').length,
    },
  };
}

/** True when all numbers of a group are the same. */
function isOne(group: Readonly<Record<string, unknown>>): boolean {
  return new Set(Object.values(group)).size === 1;
}

describe('map, counts, matrix, their tables and the headline', () => {
  test('agree without a filter', () => {
    expect(totalsOf({})).toEqual({
      marks: { counts: 52, matrix: 52, matrixTable: 52 },
      present: { map: 45, mapTable: 45, counts: 45, matrixRows: 45, matrixCells: 45 },
      named: { headline: 34, counts: 34, matrix: 34 },
    });
  });

  test('agree on ?models=merge-offices: eight named, one planned', () => {
    const { marks, present, named } = totalsOf({ models: ['merge-offices'] });
    expect([marks.counts, present.map, named.headline]).toEqual([9, 8, 8]);
    const { marks: body } = pilotCountsFigure.build(inputOf({ models: ['merge-offices'] }, data));
    expect(barRowsOf(body)).toHaveLength(1);
  });

  test('agree under any filter', () => {
    const agree = property(filters, (view) => Object.values(totalsOf(view)).every(isOne));
    expect(() => assert(agree)).not.toThrow();
  });
});

describe('under any filter and in both languages', () => {
  const builders = [
    headlineFigure.build,
    provinceMapFigure.build,
    pilotCountsFigure.build,
    pilotMatrixFigure.build,
  ];

  test.each(languages)('every text is whole (%s)', (lang) => {
    const isWhole = property(filters, (view) => {
      const input = inputOf({ ...view, lang }, data);
      return builders.every((build) => {
        const model = build(input);
        const texts = [
          model.name,
          model.finding,
          ...captionLines(model.caption),
          JSON.stringify(model.table),
        ];
        return (
          model.lang === lang &&
          model.finding !== '' &&
          texts.every((text) => !/undefined|NaN|\[object|(?<!")null(?![,}])/u.test(text))
        );
      });
    });
    expect(() => assert(isWhole, { numRuns: 40 })).not.toThrow();
  });

  test('a figure that the filter empties says so, in every figure of models alike', () => {
    const isAlike = property(filters, (view) => {
      const input = inputOf(view, data);
      const states = [pilotCountsFigure.build(input), pilotMatrixFigure.build(input)].map(
        ({ state }) => state,
      );
      const hasNothing =
        input.selection.provinces.length === 0 || input.selection.pilots?.models.length === 0;
      return states.every((state) => state === (hasNothing ? 'empty' : 'ready'));
    });
    expect(() => assert(isAlike)).not.toThrow();
  });

  test('rows have a cell for each column, and ids of their own', () => {
    const isEven = property(filters, (view) => {
      const input = inputOf(view, data);
      return builders.every((build) => {
        const { columns, rows } = build(input).table;
        const ids = new Set(rows.map(({ id }) => id));
        return (
          ids.size === rows.length && rows.every(({ cells }) => cells.length === columns.length)
        );
      });
    });
    expect(() => assert(isEven, { numRuns: 40 })).not.toThrow();
  });
});
