import type { Point } from '@/lib/geometry';
import { measureTextAt } from '@/lib/textMeasure';
import type { TilesMarks } from './roadmapMarks';
import type { SeriesPanel } from './seriesPanels';

const pinEm = 1.3;
/** Widths of the line in a row of the list: what it likes, and what it needs. */
export const sparkEm = { liked: 9, needed: 4.5 };

/** Where a panel of the list says what its number leaves open: over its line, or behind the number. */
export type NotePlace = 'plot' | 'value';

/** The words at the right end of a row; who has no number at all says so there. */
export function rightText({ valueText, note, points, spoken }: SeriesPanel, at: NotePlace): string {
  if (points.length === 0) return note;
  if (at === 'plot' || note === '') return valueText;
  return spoken === undefined ? note : `${valueText} (${note})`;
}

/** Widths of the words of the list, in px. */
export interface ListWidths {
  readonly namePx: number;
  readonly valuePx: number;
  /** Everything in a row but its line. */
  readonly wordsPx: number;
}

/** How wide the columns of words must be; a silent row's words may reach over its empty plot. */
export function listWidths(marks: TilesMarks, fontPx: number, at: NotePlace): ListWidths {
  const measure = measuresOf(fontPx);
  const speaking = marks.panels.filter(({ points }) => points.length > 0);
  const namePx = Math.max(...marks.panels.map(measure.name));
  const valuePx = Math.max(0, ...speaking.map((panel) => measure.value(rightText(panel, at))));
  return { namePx, valuePx, wordsPx: namePx + valuePx + fontPx * 2.8 };
}

/** How many columns of the list stand well side by side. */
export function likedColumns({ wordsPx }: ListWidths, widthPx: number, fontPx: number): number {
  return Math.max(1, Math.floor(widthPx / (wordsPx + sparkEm.liked * fontPx)));
}

/** How wide the words of panels are, in px. */
export function measuresOf(fontPx: number) {
  const bold = measureTextAt(fontPx, 600);
  const plain = measureTextAt(fontPx, 400);
  return {
    name: ({ name, isPinned }: SeriesPanel) => plain(name) + (isPinned ? pinEm * fontPx : 0),
    value: (text: string) => bold(text),
    note: (text: string) => plain(text),
  };
}

/** The star of the reader's own province: right after the name. */
export function pinOf(
  panel: SeriesPanel,
  left: number,
  baselinePx: number,
  measure: ReturnType<typeof measuresOf>,
  fontPx: number,
): Point {
  const xPx = left + measure.name(panel) - fontPx * 0.55;
  return { xPx, yPx: baselinePx - fontPx * 0.38 };
}
