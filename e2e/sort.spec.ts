import { readFile } from 'node:fs/promises';

import type { Locator, Page } from '@playwright/test';

import { findOption } from './controls';
import { findFigure, findTile, waitUntilFollowed } from './figures';
import { expect, showView, test, waitUntilReady } from './fixtures';

async function rowHeads(page: Page): Promise<string[]> {
  await waitUntilFollowed(page);
  return findFigure(page, 'pilot-matrix')
    .getByRole('rowheader')
    .evaluateAll((heads) => heads.map((head) => head.getAttribute('data-province') ?? ''));
}

const orderOf = (page: Page, figure: string): Promise<Locator> =>
  findOption(findFigure(page, figure), /^Thứ tự/u);

async function takeCsv(page: Page, id: string): Promise<string> {
  const figure = findFigure(page, id);
  await figure.getByRole('button', { name: /^Xuất/u }).click();
  const downloading = page.waitForEvent('download');
  await figure.getByRole('button', { name: /CSV/u }).click();
  return readFile(await (await downloading).path(), 'utf8');
}

/** Codes of the marks that stand out, by figure. */
function readLinked(page: Page): Promise<Record<string, string[]>> {
  return page.locator('[data-figure]').evaluateAll((figures) =>
    Object.fromEntries(
      figures.flatMap((figure) => {
        const marks = [...figure.querySelectorAll('[data-linked]')];
        const codes = new Set(marks.map((mark) => mark.getAttribute('data-province') ?? ''));
        return codes.size === 0 ? [] : [[figure.getAttribute('data-figure') ?? '', [...codes]]];
      }),
    ),
  );
}

test('one order for all figures, in the address, the caption and the export', async ({
  visit: page,
}) => {
  const usual = await rowHeads(page);
  await (await orderOf(page, 'pilot-matrix')).selectOption({ label: 'Xếp theo tên' });
  await expect(page).toHaveURL(/\?sort=name$/u);
  const named = await rowHeads(page);
  expect(named).not.toEqual(usual);
  expect(named.slice().sort()).toEqual(usual.slice().sort());
  await expect(await orderOf(page, 'staff-reduction')).toHaveValue('name');
  await expect(findFigure(page, 'pilot-matrix')).toContainText('Các dòng xếp theo tên.');

  const csv = await takeCsv(page, 'pilot-matrix');
  const places = ['An Giang', 'Bình Thuận', 'Cần Thơ', 'Vĩnh Long'].map((name) =>
    csv.indexOf(`\n${name}`),
  );
  expect(places).toEqual(places.slice().sort((a, b) => a - b));

  await (await orderOf(page, 'staff-reduction')).selectOption({ label: 'Xếp từ bắc vào nam' });
  await expect(page).toHaveURL(/\?sort=north$/u);
  const fromNorth = await rowHeads(page);
  expect(fromNorth.slice(-2)).toEqual(['96', '95']);
  await page.reload();
  await waitUntilReady(page);
  expect(await rowHeads(page)).toEqual(fromNorth);

  await (await orderOf(page, 'pilot-matrix')).selectOption({ label: 'Xếp theo số' });
  await expect(page).not.toHaveURL(/sort/u);
  expect(await rowHeads(page)).toEqual(usual);
});

test('pointing at a province marks it in every figure, and nowhere when the pointer leaves', async ({
  visit: page,
}) => {
  await showView(page, 'layer=illustrative');
  await findTile(page, '84').hover();
  await expect
    .poll(() => readLinked(page))
    .toEqual({
      'province-map': ['84'],
      'pilot-matrix': ['84'],
      'staff-roadmap': ['84'],
      'staff-reduction': ['84'],
      'committee-additions': ['84'],
    });
  const panel = findFigure(page, 'staff-roadmap').locator('[data-province="84"]');
  await expect(panel.locator('.grid-stop__target')).toHaveCSS('stroke-width', '2px');
  await page.mouse.move(2, 2);
  await expect.poll(() => readLinked(page)).toEqual({});

  await test.step('the list of small charts has the order where there is no room for the grid', async () => {
    await expect(await orderOf(page, 'staff-roadmap')).toBeHidden();
    await page.setViewportSize({ width: 390, height: 844 });
    const panels = (): Promise<(string | null)[]> =>
      findFigure(page, 'staff-roadmap')
        .locator('[data-province]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-province')));
    await expect(await orderOf(page, 'staff-roadmap')).toBeVisible();
    const usual = await panels();
    await (await orderOf(page, 'staff-roadmap')).selectOption({ label: 'Xếp từ bắc vào nam' });
    await expect.poll(panels).not.toEqual(usual);
    expect((await panels()).slice(-2)).toEqual(['96', '95']);
  });
});

test('the focus marks too, stays marked after a choice, and no picture holds it', async ({
  visit: page,
}) => {
  await findTile(page, '60').focus();
  const figure = findFigure(page, 'pilot-matrix');
  await figure.getByRole('button', { name: /^Xuất/u }).click();
  await findTile(page, '60').hover();
  await expect.poll(() => readLinked(page)).toMatchObject({ 'pilot-matrix': ['60'] });
  const downloading = page.waitForEvent('download');
  await figure.getByRole('button', { name: /SVG/u }).press('Enter');
  expect(await readFile(await (await downloading).path(), 'utf8')).not.toContain('data-linked');

  await page.mouse.move(2, 2);
  await findTile(page, '60').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/provinces=60/u);
  await expect
    .poll(() => readLinked(page))
    .toMatchObject({ 'province-map': ['60'], 'pilot-matrix': ['60'], 'staff-roadmap': ['60'] });
  await (await orderOf(page, 'pilot-matrix')).focus();
  await expect.poll(() => readLinked(page)).toEqual({});
});
