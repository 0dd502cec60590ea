import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rulesOfAa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules that look at colours: nothing else differs between the themes (palette.test.ts). */
const rulesOfColors = ['color-contrast', 'link-in-text-block'];

/**
 * Findings of axe, whatever their weight, under the rules of WCAG 2.2 AA.
 * @param within selector of the part that is looked at; else the whole page, which takes seconds
 * @param rules all; or those of colours, or the others, where a look has answered for the rest
 */
export async function findBarriers(
  page: Page,
  within = 'html',
  rules: 'all' | 'colors' | 'not colors' = 'all',
): Promise<string[]> {
  // Pages hold no frames, and without them the older way finds the same in half the time.
  const look = new AxeBuilder({ page }).setLegacyMode(true).include(within);
  // Of what passes nothing is asked, and listing it would take a third of the time.
  look.options({ resultTypes: ['violations'] });
  if (rules === 'colors') look.withRules(rulesOfColors);
  else look.withTags(rulesOfAa);
  if (rules === 'not colors') look.disableRules(rulesOfColors);
  const { violations } = await look.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/**
 * The same in light and in dark; the page must have the colours of the system, which change.
 * @param withinDark what is looked at in dark, where a look before has answered for the rest
 */
export async function findBarriersInThemes(
  page: Page,
  within = 'html',
  withinDark = within,
): Promise<string[]> {
  await showTheme(page, 'light');
  const inLight = await findBarriers(page, within);
  await showTheme(page, 'dark');
  const inDark = await findBarriers(page, withinDark, 'colors');
  await showTheme(page, 'light');
  return [...inLight, ...inDark.map((barrier) => `in dark: ${barrier}`)];
}

async function showTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  // No colour on its way from one theme to the other is looked at.
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
}
