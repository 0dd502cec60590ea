import type { ChartBox } from '@/figures/figureSpec';
import { layoutMatrix, type MatrixLayout } from './matrixLayout';
import type { PilotMatrixMarks } from './modelPilotMatrix';

/** What can be read from the back of a room, in px of a screen that is shown there. */
const leastFontPx = 20;
const leastRowPx = 24;
/** Names of provinces must not touch those above. */
const leastRowEm = 1.2;
/** Rows that are easily followed. */
const roomyRowEm = 1.4;
/** Two blocks may have larger labels where there is room. */
const blockFonts = [1.4, 1.2, 1] as const;
/** A screen held in the hand has smaller labels, and scrolls. */
const handheldPx = 14;

/**
 * The matrix on a slide: rows of at least 24 px with names of 20 px, in two blocks side by side
 * where one is too high for that. Where even these have no room it is laid out as in a picture;
 * in the hand as on the page, where rows must be high enough for a finger.
 */
export function layoutMatrixSlide(marks: PilotMatrixMarks, box: ChartBox): MatrixLayout {
  if (box.fontPx < handheldPx) return layoutMatrix(marks, box, false);
  const plain = layoutMatrix(marks, box, true);
  const fontPx = Math.max(leastFontPx, box.fontPx);
  const layouts = [
    { blocks: 1, fontPx, headFontPx: fontPx },
    // Names of columns in the size of the caption are better than numbers.
    { blocks: 1, fontPx, headFontPx: box.fontPx },
    ...blockFonts.map((times) => ({
      blocks: 2,
      fontPx: fontPx * times,
      headFontPx: fontPx * times,
    })),
    { blocks: 2, fontPx, headFontPx: box.fontPx },
  ].map((shape) => layoutMatrix(marks, { ...box, fontPx: shape.fontPx }, true, shape));
  const readable = layouts.filter(
    (layout) =>
      layout.heightPx <= Math.ceil(box.heightPx) + 1 &&
      layout.rowHeightPx >= Math.max(leastRowPx, layout.fontPx * leastRowEm) &&
      layout.colWidthPx >= Math.max(leastRowPx, layout.fontPx * leastRowEm),
  );
  return (
    readable.find(({ isNumbered }) => !isNumbered) ??
    // Where numbers must do, rows are at least far apart.
    readable.find((layout) => layout.rowHeightPx >= layout.fontPx * roomyRowEm) ??
    readable[0] ??
    plain
  );
}
