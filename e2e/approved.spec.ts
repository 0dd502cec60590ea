import type { Locator } from '@playwright/test';

import { expect, showView, test } from './fixtures';

// Pictures that somebody has looked at. After a wanted change: npm run e2e -- approved
// --update-snapshots, then look at each one before it is committed. A picture forgives what is
// smaller than a few letters, so the words are compared beside it, every one of them.

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
const slides = ['province-map', 'staff-reduction'] as const;

for (const theme of ['light', 'dark'] as const) {
  test(`every figure and a slide look as approved, ${theme}`, async ({ visit: page }) => {
    // High enough that nothing that stays in reach lies over a figure.
    await page.setViewportSize({ width: 1366, height: 1400 });
    await page.emulateMedia({ colorScheme: theme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await page.evaluate(() => document.fonts.ready);
    for (const id of figures) {
      await expect
        .soft(page.locator(`[data-figure="${id}"]`))
        .toHaveScreenshot(`${id}-${theme}.png`, { animations: 'disabled', caret: 'hide' });
    }

    await page.setViewportSize({ width: 1920, height: 1080 });
    for (const id of slides) {
      await showView(page, `present=${id}`);
      await expect(page.locator(`[data-slide="${id}"] svg`).first()).toBeVisible();
      await expect.soft(page).toHaveScreenshot(`slide-${id}-${theme}.png`);
    }
  });
}

/** The words of a part in the order of the page, a sentence a line, however they wrap. */
async function readWords(part: Locator): Promise<string> {
  const texts = await part.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) found.push(walker.currentNode.textContent ?? '');
    return found;
  });
  const words = texts.join(' ').split(/\s+/u).join(' ').trim();
  return words.replaceAll(/([.;]) /gu, '$1\n');
}

for (const lang of ['vi', 'en'] as const) {
  test(`every figure and a slide say the approved words, ${lang}`, async ({ visit: page }) => {
    await showView(page, `lang=${lang}`);
    const parts: string[] = [];
    for (const id of figures) {
      parts.push(`# ${id}`, await readWords(page.locator(`[data-figure="${id}"]`)), '');
    }
    for (const id of slides) {
      await showView(page, `lang=${lang}&present=${id}`);
      const slide = page.locator(`[data-slide="${id}"]`);
      await expect(slide.locator('svg').first()).toBeVisible();
      parts.push(`# slide ${id}`, await readWords(slide), '');
    }
    expect(parts.join('\n')).toMatchSnapshot(`words-${lang}.txt`);
  });
}
