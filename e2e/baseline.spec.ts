import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { intended } from './baseline';
import { expect, openDashboard, showView, test } from './fixtures';
import { findIllegible } from './legible';

// What each figure said and offered before the drawings were made anew; gone when all of them are.

const views = [
  '',
  'provinces=60,84&models=merge-offices,front-chair-mass-mobilisation',
  'region=mekong-delta',
  'level=district',
  'scope=public-service',
  'layer=illustrative',
  'boundaries=2025',
  'boundaries=2025&layer=illustrative&provinces=86',
];

const boxes = [
  { width: 390, lang: 'vi' },
  { width: 1366, lang: 'vi' },
  { width: 1920, lang: 'en' },
];

/** What a figure shows: words and marks as often as they stand there. */
interface Shown {
  readonly buttons: readonly string[];
  readonly marks: readonly string[];
  readonly words: readonly string[];
}

type Baseline = Readonly<Record<string, Readonly<Record<string, Shown>>>>;

const file = join(fileURLToPath(new URL('.', import.meta.url)), 'baseline.txt');

function shownOn(page: Page): Promise<Record<string, Shown>> {
  return page.evaluate(() => {
    const attributes = [
      'data-province',
      'data-model',
      'data-scope',
      'data-value-state',
      'data-value',
    ];
    return Object.fromEntries(
      [...document.querySelectorAll('[data-figure]')].map((figure) => {
        const within = (selector: string): readonly Element[] => [
          ...figure.querySelectorAll(`.figure__drawing svg ${selector}`),
        ];
        const texts = within('text').map(({ textContent }) => textContent ?? '');
        return [
          figure.getAttribute('data-figure') ?? '',
          {
            buttons: within('[role=button]').map((one) => one.getAttribute('aria-label') ?? ''),
            marks: within('[data-value-state]').map((one) =>
              attributes.map((name) => one.getAttribute(name) ?? '').join(' '),
            ),
            words: texts.flatMap((text) => text.split(/\s+/u)).filter((word) => word !== ''),
          },
        ];
      }),
    );
  });
}

function readBaseline(): Baseline {
  if (!existsSync(file)) return {};
  // This test wrote it.
  return JSON.parse(readFileSync(file, 'utf8')) as Baseline;
}

/** What is in the first list and not, or less often, in the second. */
function lostFrom(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...after];
  return before.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

for (const { width, lang } of boxes) {
  test(`nothing that figures said is lost (${lang}, ${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: width < 1000 ? 844 : 768 });
    await openDashboard(page, `lang=${lang}`);
    const known = readBaseline();
    const found: Record<string, Record<string, Shown>> = {};
    const lost: string[] = [];
    for (const view of views) {
      const name = `${lang} ${width} ${view}`;
      await showView(page, `lang=${lang}&${view}`);
      found[name] = await shownOn(page);
      lost.push(...(await findIllegible(page)).map((fault) => `${name}: ${fault}`));
      for (const [figure, before] of Object.entries(known[name] ?? {})) {
        const after = found[name][figure] ?? { buttons: [], marks: [], words: [] };
        for (const kind of ['buttons', 'marks', 'words'] as const) {
          lost.push(
            ...lostFrom(before[kind], after[kind])
              .map((one) => `${name}: ${figure} ${kind} ${one}`)
              .filter((one) => !intended.some((pattern) => pattern.test(one))),
          );
        }
      }
    }
    if (process.env['BASELINE'] === 'write') {
      writeFileSync(file, `${JSON.stringify({ ...known, ...found })}\n`);
    }
    expect(lost).toEqual([]);
  });
}
