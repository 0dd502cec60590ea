import { createRequire } from 'node:module';

import type { Browser, Page } from 'playwright-core';

import { conditions } from './conditions';
import { median } from './stats';

/** How long a figure takes to become a PNG 16:9, in ms, unthrottled. */
export interface ExportTime {
  readonly figure: string;
  /** First picture of the visit: its code has to come first. */
  readonly firstMs: number;
  readonly oursMs: number;
  /** html-to-image photographs the figure as it stands, scaled to 1920 px. */
  readonly photographedMs: number;
}

export interface ExportTimes {
  readonly pictures: readonly ExportTime[];
  /** All figures as a deck, code included, and once more. */
  readonly deckFirstMs: number;
  readonly deckMs: number;
}

const repeats = 3;
const photographer = createRequire(import.meta.url).resolve('html-to-image/dist/html-to-image.js');
const sceneWidthPx = 1920;

/** Times pictures and deck on our page at full speed. */
export async function measureExports(browser: Browser, origin: string): Promise<ExportTimes> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: conditions.viewport,
    locale: 'vi-VN',
    // Only so that html-to-image may be put into the page.
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    await page.addInitScript('globalThis.__name = (target) => target;');
    await page.addInitScript(watchSaving);
    await page.goto(`${origin}ours/`);
    await page.locator('main[data-state=ready]').waitFor({ timeout: 60_000 });
    for (const figure of await page.locator('[data-figure]').all()) {
      await figure.scrollIntoViewIfNeeded();
      await page.waitForTimeout(300);
    }
    await page.locator('[data-figure][data-state=loading]').waitFor({ state: 'detached' });
    await page.addScriptTag({ path: photographer });
    const pictures: ExportTime[] = [];
    for (const figure of await readFigureIds(page)) {
      const firstMs = await timePicture(page, figure);
      const ours: number[] = [];
      const photographed: number[] = [];
      for (let run = 0; run < repeats; run += 1) {
        ours.push(await timePicture(page, figure));
        photographed.push(await page.evaluate(photograph, { figure, widthPx: sceneWidthPx }));
      }
      pictures.push({
        figure,
        firstMs,
        oursMs: median(ours),
        photographedMs: median(photographed),
      });
    }
    await page.getByRole('button', { name: /^Tài liệu họp/u }).click();
    const deckFirstMs = await timeDeck(page);
    const deck: number[] = [];
    for (let run = 0; run < repeats; run += 1) deck.push(await timeDeck(page));
    return { pictures, deckFirstMs, deckMs: median(deck) };
  } finally {
    await context.close();
  }
}

function readFigureIds(page: Page): Promise<string[]> {
  return page
    .locator('[data-figure]:not([data-state=error])')
    .evaluateAll((figures) => figures.map((figure) => figure.getAttribute('data-figure') ?? ''));
}

async function timePicture(page: Page, id: string): Promise<number> {
  const figure = page.locator(`[data-figure="${id}"]`);
  await figure.getByRole('button', { name: /^Xuất/u }).click();
  const item = figure.getByRole('button', { name: /PNG 16:9/u });
  return timeSaving(page, () => item.click());
}

async function timeDeck(page: Page): Promise<number> {
  const button = page.getByRole('dialog').getByRole('button', { name: /^Tải PPTX/u });
  return timeSaving(page, () => button.click());
}

/** From the click, on the page's own clock, until the finished file is handed to the browser. */
async function timeSaving(page: Page, start: () => Promise<void>): Promise<number> {
  await page.evaluate(forgetSaving);
  const downloading = page.waitForEvent('download', { timeout: 120_000 });
  await start();
  await (await downloading).delete();
  return page.evaluate(readSaving);
}

/** Runs inside the page before its scripts: notes the last click and when a file is saved. */
function watchSaving(): void {
  addEventListener(
    'click',
    ({ timeStamp, isTrusted }) => {
      if (isTrusted) Reflect.set(globalThis, 'benchStart', timeStamp);
    },
    { capture: true },
  );
  const click = Reflect.get(HTMLElement.prototype, 'click');
  HTMLAnchorElement.prototype.click = function save(): void {
    if (this.download !== '') Reflect.set(globalThis, 'benchSaved', performance.now());
    click.call(this);
  };
}

/** Runs inside the page. */
function forgetSaving(): void {
  Reflect.deleteProperty(globalThis, 'benchSaved');
}

/** Runs inside the page. */
function readSaving(): number {
  return (
    Number(Reflect.get(globalThis, 'benchSaved')) - Number(Reflect.get(globalThis, 'benchStart'))
  );
}

/** Runs inside the page: html-to-image with its own defaults on the same figure. */
async function photograph({
  figure,
  widthPx,
}: {
  readonly figure: string;
  readonly widthPx: number;
}): Promise<number> {
  const node = document.querySelector(`[data-figure="${figure}"]`);
  const library: unknown = Reflect.get(globalThis, 'htmlToImage');
  if (node === null || typeof library !== 'object' || library === null) return Number.NaN;
  const toBlob: unknown = Reflect.get(library, 'toBlob');
  if (typeof toBlob !== 'function') return Number.NaN;
  const pixelRatio = widthPx / node.getBoundingClientRect().width;
  const started = performance.now();
  await Reflect.apply(toBlob, library, [node, { pixelRatio }]);
  return performance.now() - started;
}
