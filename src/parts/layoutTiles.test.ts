import { describe, expect, test } from 'vitest';
import type { ChartBox } from '@/figures/figureSpec';
import { measureTextAt } from '@/lib/textMeasure';
import { bodyHeight, layoutBody } from './layoutBody';
import type { Tile, TilesPart } from './part';
import type { Item, Stop } from './scene';

function tileAt(row: number, col: number, more: Partial<Tile> = {}): Tile {
  const key = `${row}${col}`;
  return {
    fact: { key, province: key, words: key, isChosen: false, isPinned: false, rows: [] },
    row,
    col,
    name: ['Bình', 'Thuận'],
    value: '4',
    style: { kind: 'step', step: 3 },
    isDimmed: false,
    to: {},
    ...more,
  };
}

function partOf(tiles: readonly Tile[], more: Partial<TilesPart> = {}): TilesPart {
  return { kind: 'tiles', tiles, edges: [], key: { title: '', items: [] }, groups: [], ...more };
}

const places = [0, 1, 2, 3].flatMap((row) => [0, 1, 2].map((col) => [row, col] as const));
const plain = places.map(([row, col]) => tileAt(row, col));
const box: ChartBox = { widthPx: 300, heightPx: 400, fontPx: 12 };

type ItemOf<Kind extends Item['kind']> = Extract<Item, { readonly kind: Kind }>;

function ofKind<Kind extends Item['kind']>(
  { items }: Pick<Stop, 'items'>,
  kind: Kind,
): readonly ItemOf<Kind>[] {
  return items.filter((item): item is ItemOf<Kind> => item.kind === kind);
}

function textsAt(widthPx: number): readonly ItemOf<'text'>[] {
  const part = partOf([tileAt(0, 0, { besideValue: '+1' })]);
  const [stop] = layoutBody([part], { ...box, widthPx }).stops;
  return ofKind({ items: stop?.items ?? [] }, 'text');
}

function halfOf({ text, sizePx = 0, weight }: ItemOf<'text'>): number {
  return measureTextAt(sizePx, weight)(text) / 2;
}

describe('tiles', () => {
  test.each([
    ['the width', 300, 900],
    ['the height', 900, 300],
    ['both, in a picture', 1760, 760],
  ])('are as large as %s allows, and inside', (_name, widthPx, heightPx) => {
    const { stops } = layoutBody([partOf(plain)], { widthPx, heightPx, fontPx: 12 });
    const right = Math.max(...stops.map(({ rect }) => rect.xPx + rect.widthPx));
    const bottom = Math.max(...stops.map(({ rect }) => rect.yPx + rect.heightPx));
    expect(right).toBeLessThanOrEqual(widthPx);
    expect(bottom).toBeLessThanOrEqual(heightPx);
    expect(Math.max(right / widthPx, bottom / heightPx)).toBeGreaterThan(0.95);
    for (const { rect } of stops) expect(rect.widthPx).toBe(rect.heightPx);
  });

  test('on a page whose height is free they are not larger than reads well', () => {
    expect(bodyHeight([partOf(plain)], 2000, 12)).toBeLessThan(4 * 82);
  });

  test('no text is smaller than the labels, and all stand in their tile', () => {
    const { stops } = layoutBody([partOf(plain)], { widthPx: 150, heightPx: 900, fontPx: 12 });
    for (const stop of stops) {
      for (const { at, sizePx = 0, text, weight } of ofKind(stop, 'text')) {
        expect(sizePx).toBeGreaterThanOrEqual(12);
        const halfPx = measureTextAt(sizePx, weight)(text) / 2;
        expect(at.xPx - halfPx).toBeGreaterThan(stop.rect.xPx - 1);
        expect(at.yPx).toBeLessThan(stop.rect.yPx + stop.rect.heightPx);
      }
    }
  });

  test('what is small stands beside the value where both have room, else nowhere', () => {
    const [, , value, beside] = textsAt(80);
    if (value === undefined || beside === undefined) throw new Error('Nothing is placed');
    expect(beside.text).toBe('+1');
    expect(beside.at.xPx - halfOf(beside)).toBeGreaterThan(value.at.xPx + halfOf(value));
    expect(textsAt(24).map(({ text }) => text)).not.toContain('+1');
  });
});

describe('rings and outlines', () => {
  const chosen = tileAt(1, 1);
  const tiles = plain.map((tile) =>
    tile.fact.key === '11' ? { ...chosen, fact: { ...chosen.fact, isChosen: true } } : tile,
  );
  const edges = [{ row: 1, col: 1, side: 'left' }] as const;

  test.each([150, 300, 900])('stand outside every tile, %i px', (widthPx) => {
    const size = { ...box, widthPx, heightPx: widthPx * 2 };
    const { stops, over = [] } = layoutBody([partOf(tiles, { edges })], size);
    const ringed = stops.find(({ fact }) => fact.isChosen);
    const [ring] = ofKind({ items: ringed?.items ?? [] }, 'frame');
    const inner = Number(ring?.rect.xPx) + Number(ring?.widthPx) / 2;
    const outer = Number(ring?.rect.xPx) - Number(ring?.widthPx) / 2;
    expect(inner).toBeLessThanOrEqual(Number(ringed?.rect.xPx));
    const before = stops.find(({ fact }) => fact.key === '10');
    expect(outer).toBeGreaterThanOrEqual(Number(before?.rect.xPx) + Number(before?.rect.widthPx));
    const [outline] = ofKind({ items: over }, 'outlines');
    const lineX = Number(outline?.lines[0]?.[0].xPx);
    const halfPx = Number(outline?.widthPx) / 2;
    expect(lineX + halfPx).toBeLessThanOrEqual(Number(ringed?.rect.xPx));
    expect(lineX - halfPx).toBeGreaterThanOrEqual(
      Number(before?.rect.xPx) + Number(before?.rect.widthPx),
    );
  });

  test('the keyboard begins at what is chosen', () => {
    expect(layoutBody([partOf(tiles)], box).stops[0]?.fact.key).toBe('11');
  });
});

describe('beside the tiles', () => {
  const groups = [
    { label: '4 mô hình', names: 'Bình Thuận' },
    { label: 'tỉnh cũ', names: 'Bình Dương, BR-VT', isExtra: true },
  ];
  const words = (widthPx: number, heightPx: number): string => {
    const { ground } = layoutBody([partOf(plain, { groups })], { widthPx, heightPx, fontPx: 12 });
    return ground.map((item) => (item.kind === 'text' ? item.text : '')).join(' ');
  };

  test('stands which are alike where that is wide enough', () => {
    expect(words(900, 300)).toContain('4 mô hình Bình Thuận tỉnh cũ');
    expect(words(400, 300)).toBe('');
  });

  test('what is extra gives way first', () => {
    expect(words(900, 36)).toContain('4 mô hình');
    expect(words(900, 36)).not.toContain('tỉnh cũ');
  });
});

describe('the key', () => {
  const items = ['1', '2', '3'].map((label, step) => {
    return { id: label, label, style: { kind: 'step', step } } as const;
  });
  const key = { title: 'Số', items };
  const entriesIn = (tiles: readonly Tile[], heightPx: number) => {
    const size = { widthPx: heightPx + 100, heightPx, fontPx: 12 };
    const scene = layoutBody([partOf(tiles, { key })], size);
    const entries = ofKind({ items: scene.ground }, 'entry');
    const texts = entries.map((entry) => ofKind(entry, 'text')[0]?.at);
    return { scene, ids: entries.map(({ id }) => id), texts };
  };

  test('stands in one line in the sea, right of the lowest tile', () => {
    const { scene, ids, texts } = entriesIn([...plain, tileAt(4, 0)], 300);
    expect(ids).toEqual(['title', '1', '2', '3']);
    expect(new Set(texts.map((at) => at?.yPx)).size).toBe(1);
    const lowest = scene.stops.find(({ fact }) => fact.key === '40');
    expect(Number(texts[0]?.xPx)).toBeGreaterThan(
      Number(lowest?.rect.xPx) + Number(lowest?.rect.widthPx),
    );
    expect(scene.heightPx).toBeLessThanOrEqual(300);
  });

  test('else below the tiles, inside the height', () => {
    const wide = places.map(([row, col]) => tileAt(col, row * 2));
    const { scene, texts } = entriesIn([...wide, tileAt(2, 7)], 120);
    const bottom = Math.max(...scene.stops.map(({ rect }) => rect.yPx + rect.heightPx));
    for (const at of texts) expect(Number(at?.yPx)).toBeGreaterThan(bottom);
    expect(Math.max(...texts.map((at) => Number(at?.yPx)))).toBeLessThan(scene.heightPx);
  });
});

test('a spark stands at the foot where the texts leave room', () => {
  const spark = {
    lines: [
      [
        { x: 0, y: 0 },
        { x: 1, y: 1 },
      ],
    ],
  };
  const at = (widthPx: number) => {
    const part = partOf([tileAt(0, 0, { spark })]);
    const { stops } = layoutBody([part], { widthPx, heightPx: widthPx, fontPx: 12 });
    return ofKind({ items: stops[0]?.items ?? [] }, 'spark');
  };
  expect(at(70)).toHaveLength(1);
  expect(at(40)).toEqual([]);
});
