import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { makeIllustrative } from '@/data/illustrative';
import { readPublishedData } from '@/data/publishedForTests';
import { withIllustrative, withLocal } from '@/domain/layerData';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { lightPalette } from '@/figures/palette';
import { bulletsHeight, layoutBullets, layoutStatements } from './bulletLayout';
import { StaffBulletsChart } from './StaffBulletsChart';
import { staffReductionFigure } from './staffReductionFigure';

const published = readPublishedData();
const madeUp = withIllustrative(
  published,
  makeIllustrative(
    published.provinces.provinces.map(({ code }) => code),
    published.staff.target,
  ),
);
/** The office's own rows: a series beside what the review says in words. */
const own = withLocal(published, {
  replaces: ['staff'],
  importedOn: '2026-11-23',
  fileNames: ['own.xlsx'],
  sources: [],
  staff: { observations: madeUp.staff?.observations ?? [] },
});

function modelOf(view: Partial<View>, data = own) {
  const model = staffReductionFigure.build(inputOf(view, data));
  if (model.marks.form !== 'series') throw new Error('single reports');
  return { ...model, marks: model.marks };
}

test('beside own rows the review is quoted as its own words, whatever the filter', () => {
  const { statements } = published.staff;
  for (const view of [{}, { provinces: ['60'] }, { year: 2017 }]) {
    const { marks, sourceIds } = modelOf(view);
    expect(marks.statements.map(({ id }) => id)).toEqual(statements.map(({ id }) => id));
    for (const { review, words } of marks.statements) {
      expect(review).toBe('bài tổng kết 2019');
      expect(words).toContain(review);
    }
    expect(sourceIds).toEqual(expect.arrayContaining(statements.map(({ sourceId }) => sourceId)));
  }
});

test('nothing real stands among what is made up, nor in a figure of nothing', () => {
  expect(modelOf({}, madeUp).marks.statements).toEqual([]);
  expect(modelOf({ provinces: ['92'], regions: ['south-east'] }).marks.statements).toEqual([]);
});

describe.each([358, 900, 1334])('at %i px', (widthPx) => {
  const model = modelOf({ provinces: ['60', '84'] });
  const { marks } = model;
  const box = { widthPx, heightPx: bulletsHeight(marks, widthPx, 12), fontPx: 12 };

  test('they stand above all bars', () => {
    const above = layoutStatements(marks, box);
    const baselines = above?.statements.items.flatMap(({ lines }) =>
      lines.map(({ baselinePx }) => baselinePx),
    );
    expect(baselines?.length).toBeGreaterThan(2);
    expect(Math.max(...(baselines ?? []))).toBeLessThan(above?.heightPx ?? 0);
    const rest = layoutBullets(marks, { ...box, heightPx: box.heightPx - (above?.heightPx ?? 0) });
    expect(rest.heightPx + (above?.heightPx ?? 0)).toBeLessThanOrEqual(box.heightPx + 1);
  });

  test('they are drawn apart from the rows, and give way in a box too low for both', () => {
    const draw = (heightPx: number): string =>
      renderToString(
        createElement(StaffBulletsChart, {
          model,
          box: { ...box, heightPx },
          palette: lightPalette,
        }),
      );
    expect(draw(box.heightPx).match(/data-statement=/gu)).toHaveLength(3);
    const low = draw(60);
    expect(low).not.toContain('data-statement=');
    expect(low).toContain('data-province="60"');
  });
});
