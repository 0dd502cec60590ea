import { readFile } from 'node:fs/promises';

import type { Locator, Page } from '@playwright/test';

import { findTableTabs } from './controls';
import { findFigure } from './figures';
import { expect, openDashboard, showView, test } from './fixtures';
import { insecureUrl } from './site';

async function chooseExport(figure: Locator, item: RegExp): Promise<void> {
  await figure.getByRole('button', { name: /^Xuất|^Export/u }).click();
  await figure.getByRole('button', { name: item }).click();
}

async function takeText(page: Page, id: string, item: RegExp): Promise<string> {
  const downloading = page.waitForEvent('download');
  await chooseExport(findFigure(page, id), item);
  return readFile(await (await downloading).path(), 'utf8');
}

const marks = (page: Page, id: string, code: string): Locator =>
  findFigure(page, id).locator(`[data-province="${code}"]`);

test('what is apart stays apart: plans, measures, sources, events', async ({ visit: page }) => {
  await test.step('the two plans of Bình Thuận, outlined', async () => {
    const plans = marks(page, 'staff-roadmap', '60');
    await expect(plans).toHaveCount(2);
    for (const state of await plans.evaluateAll((all) => all.map((m) => m.dataset['valueState']))) {
      expect(state).toBe('planned');
    }
    await expect(marks(page, 'staff-reduction', '60')).toHaveCount(2);
  });
  await test.step('a secondary source carries its mark on the mark', async () => {
    await expect(marks(page, 'staff-reduction', '80')).toContainText('nguồn thứ cấp');
    await expect(marks(page, 'staff-roadmap', '80')).toContainText('nguồn thứ cấp');
  });
  await test.step('seven cases, the person under three measures once', async () => {
    const cases = findFigure(page, 'committee-additions').locator('[data-case]');
    await expect(cases).toHaveCount(7);
    await expect(cases.filter({ hasText: 'Bạc Liêu' })).toHaveCount(1);
  });
  await test.step('TP.HCM keeps its measures apart, each with its scope', async () => {
    await showView(page, 'provinces=79');
    const scopes = await marks(page, 'staff-reduction', '79').evaluateAll((all) =>
      all.map((mark) => `${mark.getAttribute('data-scope')} ${mark.getAttribute('data-value')}`),
    );
    expect(scopes.sort()).toEqual([
      'administrative 15.63',
      'party-and-mass 11',
      'public-service 5',
    ]);
  });
});

test('a province without a figure reads "chưa tìm thấy số công bố" everywhere, never 0', async ({
  visit: page,
}) => {
  await showView(page, 'provinces=58&indicator=staff-reduction&sheet=58');
  for (const id of ['staff-roadmap', 'staff-reduction', 'committee-additions', 'province-map']) {
    await expect(findFigure(page, id)).toContainText(/chưa tìm thấy số công bố/iu);
    await expect(findFigure(page, id)).not.toContainText(/\b0\s%|\b0 biên chế|\b0 người/u);
  }
  const sheet = page.getByRole('article', { name: 'Chi tiết: Ninh Thuận' });
  await expect(sheet.getByText('Chưa tìm thấy số công bố.')).toHaveCount(2);
  const csv = await takeText(page, 'province-map', /CSV/u);
  expect(csv).toContain('Ninh Thuận;;chưa tìm thấy số công bố;chưa tìm thấy số công bố');
  const svg = await takeText(page, 'staff-reduction', /SVG/u);
  expect(svg).toMatch(/chưa tìm thấy số công bố/iu);
  expect(svg).not.toContain('foreignObject');
});

test('a mark filters all, again takes the filter off, and has its words', async ({
  visit: page,
}) => {
  const stops = [
    marks(page, 'staff-roadmap', '75'),
    marks(page, 'staff-reduction', '77'),
    findFigure(page, 'committee-additions').locator('[data-case]').last(),
  ];
  for (const stop of stops) {
    await stop.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?provinces=\d\d$/u);
    await expect(page.locator('[data-figure="pilot-matrix"] [role="rowheader"]')).toHaveCount(1);
    // The figures below follow after the filter: the pressed mark keeps the keyboard all the while.
    const pressed = page.locator('[aria-pressed="true"]:focus');
    await expect(pressed).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/provinces/u);
  }

  // The words of a mark show by keyboard and by pointer, Escape puts them away.
  const long = marks(page, 'staff-roadmap', '80').first();
  await long.focus();
  const words = findFigure(page, 'staff-roadmap').locator('.mark-details__box');
  await expect(words).toContainText('Vietnam.vn (nguồn thứ cấp)');
  await page.keyboard.press('Escape');
  await expect(words).toHaveCount(0);
  await marks(page, 'province-map', '60').hover();
  await expect(findFigure(page, 'province-map').locator('.mark-details__box')).toContainText(
    'Bình Thuận: 4 được nêu tên, 1 dự kiến',
  );
});

test('tables sort by a header, absence last; the pin is kept and marks the province', async ({
  page,
}) => {
  await openDashboard(page, 'indicator=staff-reduction&sheet=79');
  const map = findFigure(page, 'province-map');
  await findTableTabs(map).click();
  await map.getByRole('button', { name: /% giảm/u }).click();
  const rows = map.getByRole('row');
  await expect(rows.nth(1)).toContainText('TP. Hồ Chí Minh');
  await expect(rows.last()).toContainText('–');
  await map.getByRole('button', { name: /% giảm/u }).click();
  await expect(rows.nth(1)).toContainText('Cần Thơ');
  await expect(rows.last()).toContainText('–');

  await page.getByRole('button', { name: 'Tỉnh của tôi' }).click();
  await openDashboard(page);
  for (const id of ['province-map', 'staff-roadmap', 'staff-reduction', 'committee-additions']) {
    await expect(findFigure(page, id).locator('polygon').first()).toBeAttached();
  }
});

test('sentence and table go to the clipboard, also over plain http; findings lead on', async ({
  visit: page,
  openTab,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await chooseExport(findFigure(page, 'pilot-counts'), /Sao chép câu/u);
  await expect(page.getByText('Đã sao chép.')).toBeVisible();
  const sentence = await page.evaluate(() => navigator.clipboard.readText());
  expect(sentence).toMatch(/^Bài nêu nhiều nhất \(8\/22\): Trưởng ban dân vận .*; .*Nguồn: /u);

  const findings = findFigure(page, 'findings');
  await expect(findings).toContainText('4 kết quả, 11 hạn chế, 6 nguyên nhân, 4 kinh nghiệm');
  await findings.getByRole('button', { name: 'Tinh giản biên chế theo khối' }).first().click();
  await expect(
    page.getByRole('heading', { name: 'Tinh giản biên chế theo khối', exact: true }),
  ).toBeFocused();
  await expect(page).not.toHaveURL(/#/u);
  await expect(findFigure(page, 'staff-reduction')).toContainText('Hạn chế nêu trong bài');

  const insecure = await openTab();
  await insecure.goto(insecureUrl);
  await expect(insecure.locator('main[data-state=ready]')).toBeAttached();
  expect(await insecure.evaluate(() => window.isSecureContext)).toBe(false);
  await chooseExport(findFigure(insecure, 'pilot-counts'), /Sao chép bảng/u);
  await expect(insecure.getByText('Đã sao chép.')).toBeVisible();
});
