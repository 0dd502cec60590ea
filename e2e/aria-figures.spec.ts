import { expect, openDashboard, test } from './fixtures';

// What a screen reader meets, names and numbers written out in e2e/approved/*.aria.yml.

test('the matrix of two provinces reads cell by cell', async ({ page }) => {
  await openDashboard(page, 'provinces=60,84');
  await expect(page.locator('[data-figure=pilot-matrix] .figure__drawing')).toMatchAriaSnapshot({
    name: 'pilot-matrix.aria.yml',
  });
});

test('the counts read bar by bar', async ({ page }) => {
  await openDashboard(page);
  await expect(page.locator('[data-figure=pilot-counts] .figure__drawing')).toMatchAriaSnapshot({
    name: 'pilot-counts.aria.yml',
  });
});
