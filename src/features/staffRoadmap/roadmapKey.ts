import { measureTextAt } from '@/lib/textMeasure';
import type { RoadmapPoint } from './modelStaffRoadmap';

/** One line of the key below a narrow plot: number, mark, name and value. */
export interface KeyEntry {
  readonly point: RoadmapPoint;
  readonly number: string;
  readonly text: string;
  /** Left end and middle of the line, counted from the key's left top corner. */
  readonly xPx: number;
  readonly middlePx: number;
}

export interface PlacedKey {
  readonly entries: readonly KeyEntry[];
  readonly heightPx: number;
  readonly linePx: number;
  readonly columnPx: number;
}

/** Room for number and mark before the text, in label heights. */
export const keyIndentEm = 3.1;

/** Sets the key in as many columns as fit, filled downwards; a line is high enough for a finger. */
export function placeKey(
  points: readonly RoadmapPoint[],
  widthPx: number,
  fontPx: number,
): PlacedKey {
  const measure = measureTextAt(fontPx, 400);
  const texts = points.map(({ name, valueText }) => `${name} ${valueText}`);
  const entryPx = Math.max(0, ...texts.map(measure)) + (keyIndentEm + 0.5) * fontPx;
  const columns = Math.max(1, Math.floor(widthPx / entryPx));
  const rows = Math.ceil(points.length / columns);
  const linePx = Math.max(24, fontPx * 1.45);
  const columnPx = widthPx / columns;
  return {
    entries: points.map((point, index) => ({
      point,
      number: String(index + 1),
      text: texts[index] ?? '',
      xPx: Math.floor(index / Math.max(1, rows)) * columnPx,
      middlePx: fontPx * 0.6 + ((index % Math.max(1, rows)) + 0.5) * linePx,
    })),
    heightPx: points.length === 0 ? 0 : rows * linePx + fontPx * 0.6,
    linePx,
    columnPx,
  };
}
