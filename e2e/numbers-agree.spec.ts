import type { Page } from '@playwright/test';

import { readPilots, readProvinces } from './data';
import { readBars, readMatrix, readTable, readTiles } from './figures';
import { expect, showView, test } from './fixtures';
import { computeTruth, type Filter } from './truth';

const views: readonly (Filter & { readonly query: string })[] = [
  { query: '' },
  { query: 'provinces=60,75,84', provinces: ['60', '75', '84'] },
  {
    query: 'region=mekong-delta&models=dual-secretary-chair,merge-offices&level=district',
    regions: ['mekong-delta'],
    models: ['merge-offices', 'dual-secretary-chair'],
    levels: ['district'],
  },
];

test('tiles, bars, matrix and tables agree with the data', async ({ visit: page }) => {
  for (const view of views) {
    await test.step(`?${view.query}`, async () => {
      await showView(page, view.query);
      await expectTruth(page, view);
    });
  }
});

async function expectTruth(page: Page, view: Filter): Promise<void> {
  const truth = computeTruth(view);
  const { provinces } = readProvinces();
  const { models } = readPilots();

  const tiles = await readTiles(page);
  expect(tiles).toHaveLength(22);
  const left = tiles.filter(({ isLeft }) => isLeft);
  expect(left.map(({ code }) => code).sort()).toEqual(truth.left);
  const tileTable = await readTable(page, 'province-map');
  expect(Object.keys(tileTable)).toHaveLength(left.length);
  for (const { code, text, state } of left) {
    const name = provinces.find((province) => province.code === code)?.nameVi ?? '';
    expect(text, name).toBe(truth.textOf(code));
    expect(state, name).toBe(truth.strongestOf(code));
    expect(tileTable[name]?.['Số mô hình'], name).toBe(text);
  }

  const matrix = await readMatrix(page);
  const marked = Object.entries(matrix).filter(([, state]) => state !== 'not-named');
  expect(Object.fromEntries(marked)).toEqual(truth.cells);

  const bars = await readBars(page);
  const barTable = await readTable(page, 'pilot-counts');
  expect(Object.keys(bars)).toHaveLength(truth.models.length);
  expect(Object.keys(barTable)).toHaveLength(truth.models.length);
  for (const id of truth.models) {
    const name = models.find((model) => model.id === id)?.nameVi ?? '';
    const [, drawn] = Object.entries(bars).find(([key]) => key.startsWith(`${name}: `)) ?? [];
    const counts = truth.countsOf(id);
    const shown = Object.values(counts).filter((count) => count > 0);
    expect(drawn, name).toEqual(shown);
    expect(barTable[name], name).toMatchObject({
      'nêu tên': countText(counts.named),
      'ghi nhận': countText(counts.reported),
      'dự kiến': countText(counts.planned),
    });
  }

  const matrixTable = await readTable(page, 'pilot-matrix');
  // The last row tells what the source says without naming a province.
  const named = Object.keys(matrixTable).filter((row) => row !== 'Mức độ nguồn nêu');
  expect(named).toHaveLength(left.length);
  const words = { named: 'nêu tên', reported: 'ghi nhận', planned: 'dự kiến' };
  for (const [key, state] of Object.entries(truth.cells)) {
    const [code, id] = key.split(' ');
    const province = provinces.find((candidate) => candidate.code === code)?.nameVi ?? '';
    const model = models.find((candidate) => candidate.id === id)?.nameVi ?? '';
    expect(matrixTable[province]?.[model], key).toBe(words[state]);
  }
}

/** A province that no source speaks of is absence, which is never written as 0. */
function countText(count: number): string {
  return count === 0 ? '–' : String(count);
}
