import type { ChartBox } from '@/figures/figureSpec';
import { findLoosest } from '@/lib/findLoosest';
import { layoutBars } from './layoutBars';
import { gridInShort, layoutGrid } from './layoutGrid';
import { layoutText } from './layoutText';
import { layoutTiles } from './layoutTiles';
import type { Body, Part } from './part';
import type { Room, Scene } from './scene';

const squeezes: readonly number[] = Array.from({ length: 21 }, (_, step) => step / 10 - 1);

/**
 * A figure's parts in a box, as loosely as its height allows; then parts that have a short form give
 * way. The one place that makes anything fit.
 */
export function layoutBody(body: Body, { widthPx, heightPx, fontPx, isFixed }: ChartBox): Scene {
  const brief = body.map(inShort);
  const room = { xPx: 0, yPx: 0, widthPx, heightPx, fontPx, isScreen: isFixed === true };
  const layOut = (parts: Body, squeeze: number): Scene => stack(parts, { ...room, squeeze });
  // The page rounds the height that it was given.
  const fits = (scene: Scene): boolean => scene.heightPx <= heightPx + 1;
  const loosest = (parts: Body): Scene | undefined =>
    findLoosest(squeezes, (squeeze) => layOut(parts, squeeze), fits);
  return loosest(body) ?? loosest(brief) ?? layOut(brief, 1);
}

/** Height at which the parts read best, in px. */
export function bodyHeight(body: Body, widthPx: number, fontPx: number): number {
  return Math.ceil(stack(body, { xPx: 0, yPx: 0, widthPx, fontPx, squeeze: 0 }).heightPx);
}

function inShort(part: Part): Part {
  if (part.kind === 'beside') {
    const columns = part.columns.map((column) => ({ ...column, parts: column.parts.map(inShort) }));
    // What is told in a line stands below, not beside.
    return { ...part, fromEm: Number.POSITIVE_INFINITY, columns };
  }
  if (part.kind === 'grid') return gridInShort(part);
  if (part.kind !== 'text' || part.inShort === undefined) return part;
  return { ...part, paragraphs: [{ runs: [{ text: part.inShort, color: 'muted' }] }] };
}

function stack(body: Body, room: Room): Scene {
  let heightPx = 0;
  const scenes = body.map((part) => {
    const gapPx = heightPx > 0 ? room.fontPx * (1 - 0.4 * room.squeeze) : 0;
    const scene = layout(part, { ...room, yPx: room.yPx + heightPx + gapPx });
    if (scene.heightPx > 0) heightPx += gapPx + scene.heightPx;
    return scene;
  });
  return joined(scenes, heightPx);
}

function layout(part: Part, room: Room): Scene {
  switch (part.kind) {
    case 'bars':
      return layoutBars(part, room);
    case 'grid':
      return layoutGrid(part, room);
    case 'text':
      return layoutText(part, room);
    case 'tiles':
      return layoutTiles(part, room);
    case 'beside': {
      const columns = part.columns.filter(({ parts }) => parts.length > 0);
      if (columns.length < 2 || room.widthPx < part.fromEm * room.fontPx) {
        const parts = columns.flatMap((column) => column.parts);
        return stack(parts, room);
      }
      const whole = columns.reduce((sum, { share }) => sum + share, 0);
      const gapPx = room.fontPx;
      let { xPx } = room;
      const scenes = columns.map(({ share, parts }) => {
        const widthPx = ((room.widthPx - gapPx * (columns.length - 1)) * share) / whole;
        const scene = stack(parts, { ...room, xPx, widthPx });
        xPx += widthPx + gapPx;
        return scene;
      });
      return joined(scenes, Math.max(...scenes.map(({ heightPx }) => heightPx)));
    }
  }
}

function joined(scenes: readonly Scene[], heightPx: number): Scene {
  return {
    heightPx,
    ground: scenes.flatMap(({ ground }) => ground),
    stops: scenes.flatMap(({ stops }) => stops),
    over: scenes.flatMap(({ over = [] }) => over),
  };
}
