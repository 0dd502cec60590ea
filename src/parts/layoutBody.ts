import type { ChartBox } from '@/figures/figureSpec';
import { assertDefined } from '@/lib/assert';
import { findLoosest } from '@/lib/findLoosest';
import { layoutBars } from './layoutBars';
import { layoutNumbers } from './layoutNumbers';
import { layoutText } from './layoutText';
import { layoutTiles } from './layoutTiles';
import type { Body, GridPart, Part, TextPart } from './part';
import type { Room, Scene } from './scene';

let layoutGrid: ((part: GridPart, room: Room) => Scene) | undefined;

/** Grids are laid out from then on; who makes one (`gridPart`) has brought it. */
export function bringGridLayout(bring: (part: GridPart, room: Room) => Scene): void {
  layoutGrid = bring;
}

const squeezes: readonly number[] = Array.from({ length: 21 }, (_, step) => step / 10 - 1);

/**
 * A figure's parts in a box, as loosely as its height allows; then words that have a short form give
 * way, the last ones first, then bars stand in two columns, then one group stands for all. The one
 * place that makes anything fit; higher than the box where nothing helps.
 */
export function layoutBody(body: Body, { widthPx, heightPx, fontPx, isFixed }: ChartBox): Scene {
  const shorter = shorterForms(body);
  const shortest = shorter.at(-1) ?? body;
  const briefer = shortest.map((_, count) =>
    shortest.map((part, at) => (at >= body.length - 1 - count ? shortText(part) : part)),
  );
  const brief = briefer.at(-1) ?? body;
  const least = brief.map(shortBars);
  const room = { xPx: 0, yPx: 0, widthPx, heightPx, fontPx, isScreen: isFixed === true };
  const layOut = (parts: Body, squeeze: number, flows: number): Scene =>
    stack(parts, { ...room, squeeze, flows });
  const forms: readonly (readonly [Body, number])[] = [
    [body, 1],
    ...[...shorter, ...briefer].map((parts) => [parts, 1] as const),
    [brief, 2],
    [least, 1],
    [least, 2],
  ];
  for (const [parts, flows] of forms) {
    const scene = findLoosest(
      squeezes,
      (squeeze) => layOut(parts, squeeze, flows),
      // The page rounds the height that it was given.
      (made) => made.heightPx <= heightPx + 1,
    );
    if (scene !== undefined) return scene;
  }
  return layOut(least, 1, 2);
}

/** The parts with ever shorter texts, where some have any. */
function shorterForms(body: Body): readonly Body[] {
  const most = Math.max(0, ...body.map((part) => formsOf(part).length));
  return Array.from({ length: most }, (_, level) =>
    body.map((part) => {
      const paragraphs = formsOf(part)
        ?.slice(0, level + 1)
        .at(-1);
      return part.kind === 'text' && paragraphs !== undefined ? { ...part, paragraphs } : part;
    }),
  );
}

function formsOf(part: Part): NonNullable<TextPart['shorter']> {
  return part.kind === 'text' ? (part.shorter ?? []) : [];
}

/** Height at which the parts read best, in px. */
export function bodyHeight(body: Body, widthPx: number, fontPx: number): number {
  const room = { xPx: 0, yPx: 0, widthPx, fontPx, squeeze: 0, flows: 1 };
  return Math.ceil(stack(body, room).heightPx);
}

function shortText(part: Part): Part {
  if (part.kind === 'beside') {
    const columns = part.columns.map((column) => ({
      ...column,
      parts: column.parts.map(shortText),
    }));
    // What is told in a line stands below, not beside.
    return { ...part, fromEm: Number.POSITIVE_INFINITY, columns };
  }
  if (part.kind === 'grid') return gridInShort(part);
  if (part.kind !== 'text' || part.inShort === undefined) return part;
  const runs = [{ text: part.inShort, color: 'muted' }] as const;
  return { ...part, paragraphs: part.inShort === '' ? [] : [{ runs }] };
}

/** Without the small words under names and marks. */
function gridInShort(part: GridPart): GridPart {
  const rows = part.rows.map((row) => {
    const cells = row.cells.map((cell) => ({ ...cell, below: '' }));
    return { ...row, below: '', cells };
  });
  return { ...part, rows };
}

function shortBars(part: Part): Part {
  if (part.kind === 'beside') {
    const columns = part.columns.map((column) => ({
      ...column,
      parts: column.parts.map(shortBars),
    }));
    return { ...part, columns };
  }
  if (part.kind !== 'bars' || part.inShort === undefined) return part;
  const { group, words } = part.inShort;
  const foot = [group.foot ?? '', words].filter((text) => text !== '').join(' ');
  return { ...part, groups: [{ ...group, foot }] };
}

function stack(body: Body, room: Room): Scene {
  let heightPx = 0;
  const scenes = body.map((part) => {
    const gapPx = heightPx > 0 ? room.fontPx * (1 - 0.65 * room.squeeze) : 0;
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
      return assertDefined(layoutGrid, 'the layout of grids')(part, room);
    case 'numbers':
      return layoutNumbers(part, room);
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
