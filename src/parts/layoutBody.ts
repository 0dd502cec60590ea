import type { ChartBox } from '@/figures/figureSpec';
import { findLoosest } from '@/lib/findLoosest';
import { layoutBars } from './layoutBars';
import type { Body } from './part';
import type { Room, Scene } from './scene';

const squeezes: readonly number[] = Array.from({ length: 21 }, (_, step) => step / 10 - 1);

/** A figure's parts in a box, as loosely as its height allows: the one place that makes them fit. */
export function layoutBody(body: Body, { widthPx, heightPx, fontPx }: ChartBox): Scene {
  const layOut = (squeeze: number): Scene => stack(body, { widthPx, fontPx, squeeze });
  // The page rounds the height that it was given.
  return findLoosest(squeezes, layOut, (scene) => scene.heightPx <= heightPx + 1) ?? layOut(1);
}

/** Height at which the parts read best, in px. */
export function bodyHeight(body: Body, widthPx: number, fontPx: number): number {
  return Math.ceil(stack(body, { widthPx, fontPx, squeeze: 0 }).heightPx);
}

function stack(body: Body, room: Room): Scene {
  let heightPx = 0;
  const scenes = body.map((part, index) => {
    if (index > 0) heightPx += room.fontPx * (1 - 0.4 * room.squeeze);
    const scene = layoutBars(part, room, heightPx);
    heightPx += scene.heightPx;
    return scene;
  });
  return { heightPx, stops: scenes.flatMap(({ stops }) => stops) };
}
