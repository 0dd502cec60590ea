import { findTableTabs } from './controls';
import type { Locator, Page } from '@playwright/test';

/** The figures of the page that these tests read. */
export type FigureId = 'headline' | 'province-map' | 'pilot-counts' | 'pilot-matrix';

export const firstFigures: readonly FigureId[] = [
  'headline',
  'province-map',
  'pilot-counts',
  'pilot-matrix',
];

export function findFigure(page: Page, id: string): Locator {
  return page.locator(`[data-figure="${id}"]`);
}

export function findTile(page: Page, code: string): Locator {
  return findFigure(page, 'province-map').locator(`[data-province="${code}"]`);
}

/** Figures follow a choice after the address and the filter bar: main says when all have. */
export async function waitUntilFollowed(page: Page): Promise<void> {
  await page.locator('main:not([data-state=loading])').first().waitFor();
}

/** The state of every figure of the page by its id. */
export function readFigureStates(page: Page): Promise<Record<string, string>> {
  return page
    .locator('[data-figure]')
    .evaluateAll((cards) =>
      Object.fromEntries(
        cards.map((card) => [
          card.getAttribute('data-figure') ?? '',
          card.getAttribute('data-state') ?? '',
        ]),
      ),
    );
}

/** A tile as it is drawn. */
export interface DrawnTile {
  readonly code: string;
  readonly state: string;
  readonly isLeft: boolean;
  /** The number in the tile: the last of its texts. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export async function readTiles(page: Page): Promise<DrawnTile[]> {
  await waitUntilFollowed(page);
  return findFigure(page, 'province-map')
    .locator('[data-province]')
    .evaluateAll((tiles) =>
      tiles.map((tile) => {
        // Its ground, not the letters that reach a little beyond.
        const ground = tile.querySelector('rect') ?? tile;
        const { x, y } = ground.getBoundingClientRect();
        // What stands small beside the number is no part of it.
        const number = tile.querySelector('text[font-weight="600"]');
        return {
          code: tile.getAttribute('data-province') ?? '',
          state: tile.getAttribute('data-value-state') ?? '',
          isLeft: tile.getAttribute('data-left') !== 'false',
          text: number?.textContent ?? '',
          x,
          y,
        };
      }),
    );
}

/** The states of the matrix cells by "province model". */
export async function readMatrix(page: Page): Promise<Record<string, string>> {
  await waitUntilFollowed(page);
  return findFigure(page, 'pilot-matrix')
    .locator('[data-province][data-model]')
    .evaluateAll((cells) =>
      Object.fromEntries(
        cells.map((cell) => [
          `${cell.getAttribute('data-province')} ${cell.getAttribute('data-model')}`,
          cell.getAttribute('data-value-state') ?? '',
        ]),
      ),
    );
}

export function findNamedCells(page: Page): Locator {
  return findFigure(page, 'pilot-matrix').locator('[data-value-state=named]');
}

/** The numbers written into each model's bar, by the bar's name. */
export async function readBars(page: Page): Promise<Record<string, number[]>> {
  await waitUntilFollowed(page);
  return findFigure(page, 'pilot-counts')
    .locator('svg')
    .getByRole('button')
    .evaluateAll((labels) =>
      Object.fromEntries(
        labels.map((label) => [
          label.getAttribute('aria-label') ?? '',
          [...label.querySelectorAll('text[text-anchor=middle]')].map((text) =>
            Number(text.textContent),
          ),
        ]),
      ),
    );
}

/** Shows a figure's table and reads it: column names by row name, each with the cell's text. */
export async function readTable(
  page: Page,
  id: FigureId,
): Promise<Record<string, Record<string, string>>> {
  const figure = findFigure(page, id);
  await findTableTabs(figure).click();
  const table = await figure.getByRole('table').evaluate((element) => {
    const rows = [...element.querySelectorAll('tr')];
    return rows.map((row) => [...row.cells].map((cell) => cell.textContent ?? ''));
  });
  await figure.getByRole('tab').first().click();
  const [columns = [], ...rows] = table;
  return Object.fromEntries(
    rows.map((cells) => [
      cells[0] ?? '',
      Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
    ]),
  );
}

/** The numbers of the headline in order of reading. */
export async function readHeadline(page: Page): Promise<string[]> {
  await waitUntilFollowed(page);
  return findFigure(page, 'headline').getByRole('definition').allTextContents();
}
