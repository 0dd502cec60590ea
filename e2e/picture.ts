import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';

import { findFigure, type FigureId } from './figures';

/** A picture as it was downloaded. */
export interface Picture {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Takes a figure's "PNG 16:9" out through its export menu. */
export async function exportPicture(page: Page, id: FigureId): Promise<Picture> {
  const figure = findFigure(page, id);
  await figure.getByRole('button', { name: /^(?:Xuất|Export)/u }).click();
  const downloading = page.waitForEvent('download');
  await figure.getByRole('button', { name: /PNG 16:9/u }).click();
  const download = await downloading;
  return {
    fileName: download.suggestedFilename(),
    bytes: await readFile(await download.path()),
  };
}

/** An area of a picture in px. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How many pixels of the area are not paper; the paper is the colour of the first pixel. */
export function countInk({ data, width }: PNG, { left, top, right, bottom }: Area): number {
  const paper = data.readUInt32BE(0);
  let ink = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      if (data.readUInt32BE((y * width + x) * 4) !== paper) ink += 1;
    }
  }
  return ink;
}

/** How many pixels differ between two pictures; all of them when the sizes differ. */
export function countDifferent(first: Picture, second: Picture): number {
  if (first.bytes.equals(second.bytes)) return 0;
  const a = PNG.sync.read(first.bytes);
  const b = PNG.sync.read(second.bytes);
  if (a.width !== b.width || a.height !== b.height) return a.width * a.height;
  let different = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    if (a.data.readUInt32BE(at) !== b.data.readUInt32BE(at)) different += 1;
  }
  return different;
}
