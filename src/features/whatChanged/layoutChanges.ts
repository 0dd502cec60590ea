import type { ChartBox } from '@/figures/figureSpec';
import { measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import { type PlacedList, placeList } from './placeList';
import type { ChangeBar, ChangeGroup, WhatChangedMarks } from './changeMarks';

/** From this width on, in em, tiles and bars stand side by side. */
const sideBySideEm = 44;
const smallestPitchEm = 3.9;
const largestPitchEm = 6;
const gapEm = 1.5;
const rowEm = 1.6;
const titleEm = 1.4;
const groupGapEm = 0.8;

export interface PlacedBar {
  readonly bar: ChangeBar;
  /** Top of the row, in px. */
  readonly y: number;
}

export interface PlacedGroup {
  readonly group: ChangeGroup;
  readonly titleLines: readonly string[];
  /** Top of the first line of the title, in px. */
  readonly y: number;
  readonly bars: readonly PlacedBar[];
}

/** Where everything stands, in px of the chart's box. */
export interface ChangesLayout {
  readonly pitchPx: number;
  readonly titlePx: number;
  readonly rowPx: number;
  readonly tilesWidthPx: number;
  readonly bars: { readonly x: number; readonly widthPx: number; readonly heightPx: number };
  readonly groups: readonly PlacedGroup[];
  readonly list: PlacedList | undefined;
  readonly heightPx: number;
}

type Room = Omit<ChartBox, 'heightPx'> & { readonly heightPx?: number };

/** Tiles, and beside or under them the bars; without a height as high as they like to be. */
export function layoutChanges(
  marks: WhatChangedMarks,
  { widthPx, heightPx, fontPx }: Room,
): ChangesLayout {
  const { rowCount, colCount, groups } = marks;
  const widthEm = widthPx / fontPx;
  const isWide = widthEm >= sideBySideEm;
  const share = isWide ? (widthEm < 60 ? 0.56 : 0.48) : 1;
  const titlePx = fontPx * titleEm;
  const wishedPitch = clamp(
    (widthPx * share) / colCount,
    smallestPitchEm * fontPx,
    largestPitchEm * fontPx,
  );
  const fittingPitch =
    heightPx === undefined || !isWide ? wishedPitch : (heightPx - titlePx) / rowCount;
  const pitchPx = Math.floor(
    Math.min(
      (widthPx * share) / colCount,
      isWide && heightPx !== undefined ? fittingPitch : wishedPitch,
    ),
  );
  const tilesWidthPx = pitchPx * colCount;
  const tilesHeightPx = titlePx + pitchPx * rowCount;
  const x = isWide ? tilesWidthPx + gapEm * fontPx : 0;
  const top = isWide ? 0 : tilesHeightPx + gapEm * fontPx;
  const barsWidthPx = widthPx - x;
  const wished = placeGroups(groups, { top, widthPx: barsWidthPx, fontPx, rowPx: rowEm * fontPx });
  const room = (heightPx ?? Number.POSITIVE_INFINITY) - top;
  // In a low picture the rows move together before anything is left out.
  const placed =
    wished.bottom - top <= room
      ? { ...wished, rowPx: rowEm * fontPx }
      : withRows(groups, { top, widthPx: barsWidthPx, fontPx }, wished.bottom - top - room);
  return {
    pitchPx,
    titlePx,
    rowPx: placed.rowPx,
    tilesWidthPx,
    bars: { x, widthPx: barsWidthPx, heightPx: placed.bottom - top },
    groups: placed.groups,
    list: isWide
      ? placeList(marks, {
          top: placed.bottom + gapEm * fontPx,
          bottom: heightPx ?? tilesHeightPx,
          widthPx: barsWidthPx,
          fontPx,
        })
      : undefined,
    heightPx: Math.ceil(isWide ? Math.max(tilesHeightPx, placed.bottom) : placed.bottom),
  };
}

interface Place {
  readonly top: number;
  readonly widthPx: number;
  readonly fontPx: number;
}

function withRows(groups: readonly ChangeGroup[], place: Place, excessPx: number) {
  const count = Math.max(1, groups.flatMap(({ bars }) => bars).length);
  const rowPx = Math.max(place.fontPx * 1.15, place.fontPx * rowEm - excessPx / count);
  return { ...placeGroups(groups, { ...place, rowPx }), rowPx };
}

function placeGroups(
  groups: readonly ChangeGroup[],
  { top, widthPx, fontPx, rowPx }: Place & { readonly rowPx: number },
): { readonly groups: readonly PlacedGroup[]; readonly bottom: number } {
  const measure = measureTextAt(fontPx, 600);
  let y = top;
  const placed = groups.map((group): PlacedGroup => {
    const titleLines = wrapText(group.title, widthPx, measure);
    const start = y;
    y += titleLines.length * fontPx * titleEm;
    const bars = group.bars.map((bar, index) => ({ bar, y: y + index * rowPx }));
    y += group.bars.length * rowPx + groupGapEm * fontPx;
    return { group, titleLines, y: start, bars };
  });
  return { groups: placed, bottom: Math.max(top, y - groupGapEm * fontPx) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
