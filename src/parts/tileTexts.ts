import { measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import type { Tile } from './part';

/** Sides of tiles, and the largest sizes of their texts, in px. */
export interface TileSizes {
  readonly tilePx: number;
  readonly nameFontPx: number;
  readonly valueFontPx: number;
}

/** One line of a tile. */
export interface TileText {
  readonly text: string;
  readonly sizePx: number;
  readonly weight: 400 | 600;
}

/** Share of a tile that its texts may fill. */
const roomShare = 0.9;
const lineEm = 1.15;

/** What unit tiles say below the number, richest first; `short`: "2/3" for "2/3 tỉnh cũ". */
const contents = ['members', 'share', 'short'] as const;
/** Where even that is too much, the lines stand as close as they can. */
const tightEm = 1;
const tightShare = 0.96;
const shrinks = [1, 0.9, 0.8, 0.7, 0.6, 0.5] as const;

/** How the tiles of units are set: all alike, so that none looks as if it said less. */
export interface TileSetting {
  readonly content: (typeof contents)[number];
  /** Of name and number, against their largest size. */
  readonly shrink: number;
  readonly isTight?: boolean;
}

/**
 * The richest setting at which every tile holds its texts; name and number give way in size, down to
 * the label size, before anything is left out.
 * @param fontPx label size, below which nothing is set
 */
export function findSetting(
  tiles: readonly Tile[],
  layout: TileSizes,
  fontPx: number,
): TileSetting {
  const roomPx = layout.tilePx * roomShare;
  for (const content of contents) {
    for (const shrink of shrinks) {
      const setting = { content, shrink };
      if (tiles.every((tile) => fits(unitTexts(tile, layout, fontPx, setting), roomPx))) {
        return setting;
      }
    }
  }
  return { content: 'short', shrink: 0, isTight: true };
}

/** The lines of a unit's tile: name, number, how much of the unit it speaks of, its members. */
export function unitTexts(
  { below: unit, value: fullText, name: lines }: Tile,
  { tilePx, nameFontPx, valueFontPx }: TileSizes,
  fontPx: number,
  { content, shrink, isTight = false }: TileSetting,
): readonly TileText[] {
  const roomPx = tilePx * (isTight ? tightShare : roomShare);
  const valueText = isTight ? (unit?.shortValue ?? fullText) : fullText;
  const wrapAt = (text: string, sizePx: number, weight: 400 | 600): readonly TileText[] =>
    wrapText(text, roomPx, measureTextAt(sizePx, weight)).map((line) => {
      return { text: line.replaceAll('\u00a0', ' '), sizePx, weight };
    });
  const namePx = Math.max(fontPx, nameFontPx * shrink);
  const valuePx = Math.max(fontPx, valueFontPx * shrink);
  const widthPx = measureTextAt(valuePx, 600)(valueText);
  const fittedPx = Math.max(fontPx, Math.min(valuePx, (valuePx * roomPx) / widthPx));
  const share = unit?.share ?? '';
  const shownShare = content === 'short' ? (share.split(' ')[0] ?? '') : share;
  // "Bình Dương" is one place, so a line never ends within a name where it need not.
  const members = (unit?.members ?? '').replace(/(?<!,) /gu, '\u00a0');
  return [
    ...wrapAt(lines.join(' ').replace('. ', '.'), namePx, 400),
    { text: valueText, sizePx: fittedPx, weight: 600 },
    ...wrapAt(shownShare, fontPx, 400),
    ...(content === 'short' ? [] : wrapAt(unit?.own ?? '', fontPx, 400)),
    ...(content === 'members' ? wrapAt(members, fontPx, 400) : []),
  ];
}

function fits(texts: readonly TileText[], roomPx: number): boolean {
  return (
    texts.reduce((sum, { sizePx }) => sum + sizePx * lineEm, 0) <= roomPx &&
    texts.every(({ text, sizePx, weight }) => measureTextAt(sizePx, weight)(text) <= roomPx)
  );
}

/** The texts with their baselines, together in the middle of the tile. */
export function placeTexts(
  texts: readonly TileText[],
  top: number,
  tilePx: number,
  isTight: boolean,
): readonly (TileText & { readonly y: number })[] {
  const em = isTight ? tightEm : lineEm;
  const heightPx = texts.reduce((sum, { sizePx }) => sum + sizePx * em, 0);
  let y = top + (tilePx - heightPx) / 2;
  return texts.map((text) => {
    const baseline = y + text.sizePx * (em - 0.23);
    y += text.sizePx * em;
    return { ...text, y: baseline };
  });
}
