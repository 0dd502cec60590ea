import type { SlideContent } from '@/figures/slideContent';
import { type BoundPart, bindPart } from './boundPart';
import type { Box, Shape } from './drawing';
import { firstFitting, smallestPt } from './fitText';
import type { PartContext } from './partTypes';
import { partGapPt, splitContent } from './splitContent';

const fontSizes = [24, 21, 18, 16, 15, 14, 13, 12, 11.5, smallestPt] as const;
const columnGapPt = 24;

/**
 * Places a figure's parts into the body of one slide, in the largest text at which nothing is cut.
 * What does not fit even in the smallest text goes on to further slides.
 */
export function layoutBody(
  content: SlideContent,
  body: Box,
  context: PartContext,
): readonly (readonly Shape[])[] {
  const columns = placeColumns(content, body);
  const fits = (fontPt: number): boolean =>
    columns.every(({ parts, box }) => neededPt(parts, box.widthPt, fontPt) <= box.heightPt);
  const fontPt = firstFitting(fontSizes, fits);
  const pages = fits(fontPt) ? undefined : splitContent(content, body);
  if (pages === undefined) return [columns.flatMap((c) => placeParts(c, fontPt, context))];
  return pages.flatMap((page) => layoutBody(page, body, context));
}

interface PlacedColumn {
  readonly parts: readonly BoundPart[];
  readonly box: Box;
}

function placeColumns({ columns }: SlideContent, body: Box): readonly PlacedColumn[] {
  const shares = columns.reduce((total, { share }) => total + share, 0);
  const roomPt = body.widthPt - columnGapPt * Math.max(0, columns.length - 1);
  let xPt = body.xPt;
  return columns.map(({ share, parts }) => {
    const box = { ...body, xPt, widthPt: (share / shares) * roomPt };
    xPt += box.widthPt + columnGapPt;
    return { parts: parts.map(bindPart), box };
  });
}

/** Parts from the top down; flexible parts share what is left, a lone part may have it all. */
function placeParts(
  { parts, box }: PlacedColumn,
  fontPt: number,
  context: PartContext,
): readonly Shape[] {
  const sparePt = Math.max(0, box.heightPt - neededPt(parts, box.widthPt, fontPt));
  const takers = parts.length === 1 ? parts : parts.filter(({ isFlexible }) => isFlexible);
  let { yPt } = box;
  return parts.flatMap((part) => {
    const extraPt = takers.includes(part) ? sparePt / takers.length : 0;
    const heightPt = part.neededPt(box.widthPt, fontPt) + extraPt;
    const shapes = part.place({ ...box, yPt, heightPt }, fontPt, context);
    yPt += heightPt + partGapPt;
    return shapes;
  });
}

function neededPt(parts: readonly BoundPart[], widthPt: number, fontPt: number): number {
  const gapsPt = partGapPt * Math.max(0, parts.length - 1);
  return parts.reduce((total, part) => total + part.neededPt(widthPt, fontPt), gapsPt);
}
