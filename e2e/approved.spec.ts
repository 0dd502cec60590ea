import { expect, openDashboard, showView, test } from './fixtures';

// Pictures that somebody has looked at. After a wanted change: npm run e2e -- approved
// --update-snapshots, then look at each one before it is committed.

const figures = [
  'headline',
  'province-map',
  'pilot-counts',
  'pilot-matrix',
  'staff-roadmap',
  'staff-reduction',
  'committee-additions',
  'findings',
] as const;

for (const theme of ['light', 'dark'] as const) {
  test(`every figure and a slide look as approved, ${theme}`, async ({ page }) => {
    test.slow();
    // High enough that nothing that stays in reach lies over a figure.
    await page.setViewportSize({ width: 1366, height: 1400 });
    // The second time the faces are there from the start.
    await openDashboard(page);
    await openDashboard(page, `theme=${theme}`);
    for (const id of figures) {
      await expect
        .soft(page.locator(`[data-figure="${id}"]`))
        .toHaveScreenshot(`${id}-${theme}.png`, { animations: 'disabled', caret: 'hide' });
    }

    await page.setViewportSize({ width: 1920, height: 1080 });
    for (const id of ['province-map', 'staff-reduction'] as const) {
      await showView(page, `present=${id}`);
      await expect(page.locator(`[data-slide="${id}"] svg`).first()).toBeVisible();
      await expect.soft(page).toHaveScreenshot(`slide-${id}-${theme}.png`);
    }
  });
}
