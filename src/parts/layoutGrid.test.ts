import { describe, expect, test } from 'vitest';
import type { ChartBox } from '@/figures/figureSpec';
import { planGrid } from './gridPlan';
import { layoutBody } from './layoutBody';
import { gridPart } from './layoutGrid';
import type { Fact, GridPart } from './part';
import type { Item, Scene } from './scene';

function factOf(key: string, choice: Partial<Fact> = {}): Fact {
  return { key, words: key, isChosen: false, isPinned: false, rows: [], ...choice };
}

/** Rows by columns, the last of these a band where `hasBand`. */
function gridOf(rows: number, columns: number, hasBand = false): GridPart {
  const models = Array.from({ length: columns }, (_, index) => `model-${index}`);
  const known = hasBand ? models.slice(0, -1) : models;
  return gridPart({
    labels: { name: 'Tỉnh', count: 'Số', foot: 'Nguồn nêu (tỉnh)' },
    key: [{ id: 'named', label: 'nêu tên', style: { kind: 'named' } }],
    columns: models.map((model, index) => ({
      fact: factOf(model, { model }),
      name: 'Tuyên giáo + dân vận + TTBDCT',
      foot: 'một số',
      inKey: 'một số tỉnh',
      ...(hasBand && index === columns - 1 && { band: 'nhiều tỉnh, không nêu tên' }),
    })),
    rows: Array.from({ length: rows }, (_, row) => ({
      fact: factOf(`${row}`, { province: `${row}` }),
      name: 'Bà Rịa - Vũng Tàu',
      below: '',
      count: '1',
      cells: known.map((model, column) => ({
        fact: factOf(`${row} ${model}`, { province: `${row}`, model }),
        below: '',
        ...((row + column) % 2 === 0 && { series: 'named' }),
      })),
    })),
  });
}

const screens = {
  projector: { widthPx: 1304, heightPx: 545, fontPx: 14, isFixed: true },
  low: { widthPx: 1218, heightPx: 497, fontPx: 14, isFixed: true },
  lowest: { widthPx: 1218, heightPx: 430, fontPx: 14, isFixed: true },
  full: { widthPx: 1832, heightPx: 800, fontPx: 20, isFixed: true },
  phone: { widthPx: 358, heightPx: 700, fontPx: 12, isFixed: true },
} as const;

const planOn = (part: GridPart, { widthPx, heightPx, fontPx }: ChartBox) =>
  planGrid(part, {
    xPx: 0,
    yPx: 0,
    widthPx,
    fontPx,
    flows: 1,
    squeeze: 0,
    heightPx,
    isScreen: true,
  });

describe('on a screen', () => {
  test.each([
    ['projector', 22, 2],
    ['low', 22, 2],
    ['lowest', 22, 2],
    ['full', 22, 1],
    ['projector', 10, 1],
    ['projector', 1, 1],
  ] as const)('%s with %i rows: %i blocks that can be read from afar', (name, rows, blocks) => {
    const box = screens[name];
    const plan = planOn(gridOf(rows, 12), box);
    expect(plan.blocksX).toHaveLength(blocks);
    expect(plan.fontPx).toBeGreaterThanOrEqual(20);
    expect(plan.rowPx).toBeGreaterThanOrEqual(24);
    expect(plan.heightPx).toBeLessThanOrEqual(box.heightPx + 1);
    const last = Number(plan.blocksX[blocks - 1]);
    expect(last + plan.nameWidthPx + plan.colWidthPx * 12).toBeLessThanOrEqual(box.widthPx + 1);
  });

  test('rows run down the first block and on in the second; keys lead as if there were one', () => {
    const { stops } = layoutBody([gridOf(21, 12)], screens.projector);
    const heads = stops.filter(({ place }) => place?.role === 'rowheader');
    const left = heads.map(({ rect }) => rect.xPx);
    expect(left.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => 0));
    expect(new Set(left.slice(11)).size).toBe(1);
    expect(heads[11]?.rect.yPx).toBe(heads[0]?.rect.yPx);
    expect(heads[10]?.place?.to).toEqual({ up: '9', down: '11', right: '10 model-0' });
    const copies = stops.filter(({ isCopy }) => isCopy === true);
    expect(copies).toHaveLength(12);
  });

  test('few columns keep their names', () => {
    expect(planOn(gridOf(10, 2), screens.projector).isNumbered).toBe(false);
  });

  test('a phone has labels of its own', () => {
    const plan = planOn(gridOf(22, 12), screens.phone);
    expect([plan.fontPx, plan.blocks, plan.rowPx]).toEqual([12, 1, 24]);
  });

  test('nothing to show takes no block that is not there', () => {
    const { heightPx } = planOn(gridOf(0, 12), screens.projector);
    expect(heightPx).toBeLessThanOrEqual(screens.projector.heightPx);
  });
});

const boxes: readonly ChartBox[] = [360, 800, 1300, 1800].map((widthPx) => {
  return { widthPx, heightPx: 900, fontPx: 12 };
});

function rowPx(heightPx: number): number {
  const { stops } = layoutBody([gridOf(22, 4)], { widthPx: 900, heightPx, fontPx: 20 });
  return Number(stops.find(({ place }) => place?.role === 'rowheader')?.rect.heightPx);
}

function textsIn({ ground, stops, over = [] }: Scene) {
  const items: readonly Item[] = [...ground, ...stops.flatMap((stop) => stop.items), ...over];
  return items.flatMap((item) => (item.kind === 'text' ? [item] : []));
}

describe('on the page', () => {
  test.each(boxes)('%o: rows for a pointer, and every text inside the height', (box) => {
    const scene = layoutBody([gridOf(22, 12, true)], box);
    const heads = scene.stops.filter(({ place }) => place?.role === 'rowheader');
    for (const { rect } of heads) expect(rect.heightPx).toBeGreaterThanOrEqual(24);
    const lowest = Math.max(...textsIn(scene).map(({ at }) => at.yPx));
    expect(lowest).toBeLessThanOrEqual(scene.heightPx);
  });

  test('an empty cell takes the pointer and holds nothing', () => {
    const { stops } = layoutBody([gridOf(2, 2)], { widthPx: 800, heightPx: 400, fontPx: 12 });
    const cells = stops.filter(({ place }) => place?.role === 'gridcell');
    expect(cells.map(({ items }) => items.length)).toEqual([1, 0, 0, 1]);
  });

  test('a band begins below the name over it, and the arrow stays where there is no cell', () => {
    const { stops, over = [] } = layoutBody([gridOf(3, 2, true)], {
      widthPx: 800,
      heightPx: 400,
      fontPx: 12,
    });
    const head = stops.find(({ fact }) => fact.key === 'model-1');
    const frame = over.find(({ kind }) => kind === 'frame');
    const nameFoot = Math.max(
      ...(head?.items ?? []).map((item) => (item.kind === 'text' ? item.at.yPx : 0)),
    );
    expect(frame?.kind === 'frame' && frame.rect.yPx).toBeGreaterThan(nameFoot + 12 * 0.5);
    expect(head?.place?.to).toEqual({ left: 'model-0' });
  });

  test('rows come closer where a picture is low, but never touch', () => {
    expect(rowPx(2000)).toBeCloseTo(52);
    expect(rowPx(700)).toBeLessThan(32);
    expect(rowPx(100)).toBeCloseTo(22);
  });
});

describe('small words under names and marks', () => {
  const plain = gridOf(2, 2);
  const part: GridPart = {
    ...plain,
    rows: plain.rows.map((row) => ({
      ...row,
      below: 'Bình Dương, BR-VT, TP.HCM',
      cells: row.cells.map((cell) => ({ ...cell, below: cell.series ? 'Bình Dương' : '' })),
    })),
  };
  const wordsAt = (widthPx: number, heightPx: number): string =>
    textsIn(layoutBody([part], { widthPx, heightPx, fontPx: 12 }))
      .map(({ text }) => text)
      .join(' ');

  test('stand there where rows have room, and give way where not', () => {
    expect(wordsAt(800, 400)).toContain('Bình Dương');
    expect(wordsAt(800, 120)).not.toContain('Bình Dương');
  });

  test('are left out before a name is broken', () => {
    expect(wordsAt(240, 900)).not.toContain('Dương');
  });
});
