import { measureTextAt } from '@/lib/textMeasure';
import type { Tile } from './part';
import type { TileSizes, TileText } from './tileTexts';

/** A line of a tile with its baseline, in px of the chart. */
export interface PlacedText extends TileText {
  readonly y: number;
}

const looseEm = 1.15;
/** Vietnamese marks of one line and letters of the next still keep apart. */
const tightEm = 1.02;
/** From the names to the line that digits stand on. */
const digitsEm = 0.86;
/** Share of the room up to which lines stand loosely. */
const looseShare = 0.84;
/** Share of a tile that a spark takes at its foot. */
const sparkShare = 0.17;
/** A lower band would show no line. */
const lowestSparkPx = 7;
/** Between the number and the band, and below the band. */
const sparkGapPx = 1.5;
const sparkFootPx = 1;

/** Height of the band for a spark, in px; 0 in a tile that is too small for one. */
export function sparkHeight({ tilePx, nameFontPx, valueFontPx }: TileSizes): number {
  const heightPx = Math.max(lowestSparkPx, tilePx * sparkShare);
  const textPx = 2 * nameFontPx * tightEm + valueFontPx * digitsEm;
  return textPx + sparkGapPx + heightPx + sparkFootPx <= tilePx ? heightPx : 0;
}

/** Name and number of a tile without parts, together in the middle of the room above its spark. */
export function placeNameAndNumber(
  { name: lines, value: valueText }: Tile,
  layout: TileSizes,
  top: number,
  bandPx: number,
): readonly PlacedText[] {
  const { tilePx, nameFontPx } = layout;
  const roomPx = tilePx - (bandPx === 0 ? 0 : bandPx + sparkGapPx + sparkFootPx);
  const valuePx = fittingFont(valueText, layout);
  const textPx = lines.length * nameFontPx * looseEm + valuePx;
  const em = textPx <= roomPx * looseShare ? looseEm : tightEm;
  const namesPx = lines.length * nameFontPx * em;
  // Digits have nothing below their line.
  const start =
    top + Math.max(0, (roomPx - namesPx - valuePx * (bandPx === 0 ? 0.95 : digitsEm)) / 2);
  return [
    ...lines.map((text, index): PlacedText => {
      const y = start + nameFontPx * (0.8 * em + index * em);
      return { text, sizePx: nameFontPx, weight: 400, y };
    }),
    { text: valueText, sizePx: valuePx, weight: 600, y: start + namesPx + valuePx * digitsEm },
  ];
}

/** A long number ("11,9 %†") is set smaller, down to the name's size, to stay in the tile. */
function fittingFont(text: string, { tilePx, nameFontPx, valueFontPx }: TileSizes): number {
  const widthPx = measureTextAt(valueFontPx, 600)(text);
  const roomPx = tilePx * 0.86;
  const fittingPx = Math.max(nameFontPx, (valueFontPx * roomPx) / widthPx);
  return widthPx <= roomPx ? valueFontPx : Math.min(valueFontPx, fittingPx);
}
