import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { readPublishedData } from '@/data/publishedForTests';

import { drawFigures } from './baseline/page.js';
import type { SiteFiles } from './server';

const encoder = new TextEncoder();

function readBaseline(name: string): string {
  return readFileSync(fileURLToPath(new URL(`baseline/${name}`, import.meta.url)), 'utf8');
}

/** The published data as a page by hand would have it: only what its three figures show. */
function smallData(): Parameters<typeof drawFigures>[0] {
  const { provinces, pilots } = readPublishedData();
  const pairs = pilots.observations.map(({ province, model }) => `${province} ${model}`);
  return {
    provinces: provinces.provinces.map(({ code, nameVi, tile }) => ({
      code,
      name: nameVi,
      row: tile.row,
      col: tile.col,
    })),
    models: pilots.models.map(({ id, shortVi }) => ({ id, name: shortVi })),
    pairs: [...new Set(pairs)].map((pair) => {
      const [code = '', model = ''] = pair.split(' ');
      return [code, model];
    }),
  };
}

/** Page, style, script and data, each a file. */
export function plainSite(): SiteFiles {
  return new Map([
    ['index.html', encoder.encode(readBaseline('index.html'))],
    ['page.css', encoder.encode(readBaseline('page.css'))],
    ['page.js', encoder.encode(readBaseline('page.js'))],
    ['data.json', encoder.encode(JSON.stringify(smallData()))],
  ]);
}

/** One file in which the charts are written already. */
export function drawnSite(): SiteFiles {
  const data = smallData();
  let html = readBaseline('index.html')
    .replace(/<link rel="stylesheet"[^>]*>/u, () => `<style>${readBaseline('page.css')}</style>`)
    .replace(
      /<script type="module".*<\/script>/u,
      () =>
        `<script type="application/json" id="data">${JSON.stringify(data)}</script>` +
        `<script type="module">${readBaseline('page.js')}</script>`,
    );
  for (const [id, drawn] of Object.entries(drawFigures(data, new Set()))) {
    html = html.replace(new RegExp(`(id="${id}">)[^<]*`, 'u'), (_, tag: string) => tag + drawn);
  }
  return new Map([['index.html', encoder.encode(html)]]);
}
