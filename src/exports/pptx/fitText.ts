import { wrapText } from '@/lib/wrapText';
import { measureArial } from './arialWidth';
import type { Paragraph } from './drawing';

/** Nothing on a slide is smaller, in points. */
export const smallestPt = 11;

/** From one line's foot to the next, against the size: Arial with room for "Ễ" and "ợ". */
export const lineHeightEm = 1.2;

/** Lines that a text fills at a size in a width, both in pt; at least one. */
export function countLines(text: string, widthPt: number, sizePt: number, isBold = false): number {
  return Math.max(1, wrapText(text, widthPt, measureArial(sizePt, isBold)).length);
}

/** Height of paragraphs in a width, in pt, without any inset. */
export function paragraphsHeight(paragraphs: readonly Paragraph[], widthPt: number): number {
  return paragraphs.reduce((sum, { runs, sizePt, spaceBeforePt = 0 }, index) => {
    const text = runs.map((run) => run.text).join('');
    const isBold = runs.some((run) => run.isBold === true);
    const lines = countLines(text, widthPt, sizePt, isBold);
    return sum + lines * sizePt * lineHeightEm + (index === 0 ? 0 : spaceBeforePt);
  }, 0);
}

/** The first size that passes, else the last; sizes go from large to small. */
export function firstFitting(
  sizes: readonly [number, ...number[]],
  fits: (sizePt: number) => boolean,
): number {
  return sizes.find(fits) ?? sizes[sizes.length - 1] ?? sizes[0];
}
