import type { LegendItem } from '@/figures/legend';
import { onStepNameOf, stepNameOf } from '@/figures/palette';
import type { Point, Rect } from '@/lib/geometry';
import { measureTextAt } from '@/lib/textMeasure';
import { findFreeCorner } from './freeCorner';
import { layoutText } from './layoutText';
import type { Paragraph, Tile, TilesPart } from './part';
import { keyLineEm, placeKey, wrapKey } from './placeKey';
import { placeNameAndNumber, type PlacedText, sparkHeight } from './nameAndNumber';
import type { Item, Room, Scene, Stop } from './scene';
import { findSetting, placeTexts, type TileSetting, type TileSizes, unitTexts } from './tileTexts';

/** Where the height is free, tiles are not larger than this from one to the next. */
const naturalPitchPx = 80;
/** Between tiles: a ring or an outline stands there. */
const gapShare = 0.06;
const leastGapPx = 3;
/** Narrower the list of those that are alike would be a ragged column. */
const leastListEm = 22;
/** Narrower, in sizes of the text, the tiles have the place alone: it is the page, where each can be asked. */
const leastWithListEm = 55;
const listGapEm = 2;
/** How much of the height, from below, the key may take beside the tiles. */
const keyShare = 0.55;
const plainInset = 0.08;
/** Between a value and what stands small beside it. */
const besideGapEm = 0.15;

/** Squares as large as the box allows; the key and which are alike as far as there is room beside. */
export function layoutTiles(part: TilesPart, room: Room): Scene {
  const free = frameOf(part, room, 0);
  const lines = wrapKey(keyIn(part, free), room.widthPx, room.fontPx).length;
  const beside = keyBeside(part, free);
  // Where the sea is too small for the key it stands below the tiles.
  const frame = beside === undefined ? frameOf(part, room, lines * keyLineEm * room.fontPx) : free;
  const placed = { frame, ...settingsOf(part, frame) };
  const key = beside ?? keyBelow(part, frame);
  const stops = part.tiles.map((tile) => placeTile(tile, placed));
  return {
    heightPx: frame.rowCount * frame.pitchPx + frame.gapPx + frame.footPx,
    ground: [...listBeside(part, frame, key.heightPx), ...key.items],
    // The keyboard begins at what is chosen.
    stops: stops.sort((a, b) => Number(b.fact.isChosen) - Number(a.fact.isChosen)),
    over: outlinesOf(part, frame),
  };
}

interface Frame extends Room, TileSizes {
  readonly rowCount: number;
  readonly colCount: number;
  readonly pitchPx: number;
  readonly gapPx: number;
  /** Of a key below the tiles. */
  readonly footPx: number;
}

function frameOf({ tiles }: TilesPart, room: Room, footPx: number): Frame {
  const { widthPx, heightPx, fontPx } = room;
  const rowCount = 1 + Math.max(0, ...tiles.map(({ row }) => row));
  const colCount = 1 + Math.max(0, ...tiles.map(({ col }) => col));
  const highPx =
    heightPx === undefined ? naturalPitchPx : (heightPx - leastGapPx - footPx) / rowCount;
  const pitchPx = Math.floor(Math.min((widthPx - leastGapPx) / colCount, highPx));
  const gapPx = Math.max(leastGapPx, Math.round(pitchPx * gapShare));
  const tilePx = Math.max(1, pitchPx - gapPx);
  return {
    ...room,
    rowCount,
    colCount,
    pitchPx,
    gapPx,
    footPx,
    tilePx,
    nameFontPx: Math.max(fontPx, Math.floor(tilePx * 0.21)),
    valueFontPx: Math.max(fontPx, Math.floor(tilePx * 0.3)),
  };
}

/** What all tiles decide together, so that none looks as if it said less. */
interface Settings {
  /** Of tiles that have parts. */
  readonly setting: TileSetting | undefined;
  /** Height of the band for a spark; 0 where none has room. */
  readonly bandPx: number;
}

function settingsOf({ tiles }: TilesPart, frame: Frame): Settings {
  const hasBelow = tiles.some(({ below }) => below !== undefined);
  const hasSpark = tiles.some(({ spark }) => spark !== undefined);
  return {
    setting: hasBelow ? findSetting(tiles, frame, frame.fontPx) : undefined,
    bandPx: hasSpark ? sparkHeight(frame) : 0,
  };
}

/** The corner of the whole grid is a gap away from that of its first tile. */
function cornerOf({ row, col }: Pick<Tile, 'row' | 'col'>, frame: Frame): Point {
  const { xPx, yPx, pitchPx, gapPx } = frame;
  return { xPx: xPx + gapPx + col * pitchPx, yPx: yPx + gapPx + row * pitchPx };
}

function placeTile(
  tile: Tile,
  { frame, setting, bandPx }: Settings & { readonly frame: Frame },
): Stop {
  const { tilePx, nameFontPx, fontPx } = frame;
  const { fact, style, spark, below, corner } = tile;
  const at = cornerOf(tile, frame);
  const rect: Rect = { ...at, widthPx: tilePx, heightPx: tilePx };
  const color = tile.isDimmed ? 'muted' : style.kind === 'step' ? onStepNameOf(style.step) : 'ink';
  const ownBandPx = spark === undefined ? 0 : bandPx;
  const texts: readonly PlacedText[] =
    below !== undefined && setting !== undefined
      ? placeTexts(
          unitTexts(tile, frame, fontPx, setting),
          at.yPx,
          tilePx,
          setting.isTight === true,
        )
      : placeNameAndNumber(tile, frame, at.yPx, ownBandPx);
  const items: Item[] = [
    { kind: 'mark', at: outward(at, tilePx * 0.08), sizePx: tilePx * 1.19, style },
  ];
  if (style.kind === 'step') {
    items.push({ kind: 'plain', rect: plainUnder(texts, rect), color: stepNameOf(style.step) });
  }
  if (below?.isPartial === true) {
    const widthPx = Math.max(1.5, tilePx * 0.016);
    // Where words reach to the edge, so does the broken line.
    const insetPx = widthPx * (setting?.isTight === true ? 0.5 : 1.5);
    const dashes = `${tilePx * 0.09} ${tilePx * 0.06}`;
    items.push({ kind: 'frame', rect: inset(rect, insetPx), color, widthPx, dashes });
  }
  items.push(...textItems(tile, texts, rect, frame).map((item) => ({ ...item, color })));
  if (spark !== undefined && ownBandPx > 0) {
    const band: Rect = {
      xPx: at.xPx + tilePx * plainInset,
      yPx: at.yPx + tilePx - ownBandPx - 1,
      widthPx: tilePx * (1 - 2 * plainInset),
      heightPx: ownBandPx,
    };
    items.push({ kind: 'spark', rect: band, spark });
  }
  if (corner !== undefined) items.push(badgeIn(corner, texts, rect, frame, fact.isPinned));
  if (fact.isPinned) {
    const pin = { xPx: at.xPx + tilePx - nameFontPx * 0.5, yPx: at.yPx + nameFontPx * 0.5 };
    items.push({ kind: 'pin', at: pin, sizePx: nameFontPx * 1.1 });
  }
  if (fact.isChosen) {
    items.push({ kind: 'frame', rect: inset(rect, -1), color: 'accent', widthPx: 2 });
  }
  return { fact, rect, items, place: { role: 'tile', row: tile.row, col: tile.col, to: tile.to } };
}

/** Lines in the middle of the tile; beside the value what is small, where it has room. */
function textItems(
  { besideValue = '' }: Tile,
  texts: readonly PlacedText[],
  { xPx, widthPx }: Rect,
  { fontPx }: Frame,
) {
  const middlePx = xPx + widthPx / 2;
  return texts.flatMap(({ text, sizePx, weight, y }) => {
    const item = { kind: 'text' as const, text, sizePx, weight, anchor: 'middle' as const };
    const valuePx = measureTextAt(sizePx, weight)(text);
    const gapPx = sizePx * besideGapEm;
    const sidePx = measureTextAt(fontPx, 400)(besideValue) + gapPx;
    const isBeside = weight === 600 && besideValue !== '' && valuePx + sidePx < widthPx * 0.94;
    if (!isBeside) return [{ ...item, at: { xPx: middlePx, yPx: y } }];
    const small = { text: besideValue, sizePx: fontPx, weight: 400 as const };
    return [
      { ...item, at: { xPx: middlePx - sidePx / 2, yPx: y } },
      { ...item, ...small, at: { xPx: middlePx + (valuePx + gapPx) / 2, yPx: y } },
    ];
  });
}

/** A small mark on paper in the corner that the texts leave free. */
function badgeIn(
  { style, id }: NonNullable<Tile['corner']>,
  texts: readonly PlacedText[],
  { xPx, yPx, widthPx: tilePx }: Rect,
  { fontPx }: Frame,
  isPinned: boolean,
): Item {
  const largestPx = Math.min(fontPx * 0.95, tilePx * 0.22);
  const own = texts.map((text) => ({ ...text, y: text.y - yPx }));
  const { isRight, isBottom, sidePx } = findFreeCorner(own, tilePx, largestPx, isPinned);
  const rect = {
    xPx: xPx + (isRight ? tilePx - sidePx : 0),
    yPx: yPx + (isBottom ? tilePx - sidePx : 0),
    widthPx: sidePx,
    heightPx: sidePx,
  };
  return { kind: 'badge', rect, style, id };
}

/** From where to where a tile is plain under its texts. */
function plainUnder(texts: readonly PlacedText[], { xPx, yPx, widthPx: tilePx }: Rect): Rect {
  const insetPx = tilePx * plainInset;
  const [first, last] = [texts[0], texts.at(-1)];
  const headPx = first === undefined ? Infinity : first.y - first.sizePx * 0.85;
  const footPx = last === undefined ? 0 : last.y + last.sizePx * 0.18;
  const topPx = Math.max(yPx, Math.min(yPx + insetPx, headPx));
  const bottomPx = Math.min(yPx + tilePx, Math.max(yPx + tilePx - insetPx, footPx));
  return {
    xPx: xPx + insetPx,
    yPx: topPx,
    widthPx: tilePx - 2 * insetPx,
    heightPx: bottomPx - topPx,
  };
}

/** Strong lines in the middle of the gaps. */
function outlinesOf({ edges }: TilesPart, frame: Frame): readonly Item[] {
  if (edges.length === 0) return [];
  const { xPx, yPx, pitchPx, gapPx } = frame;
  const at = (col: number, row: number): Point => ({
    xPx: xPx + gapPx / 2 + col * pitchPx,
    yPx: yPx + gapPx / 2 + row * pitchPx,
  });
  const lines = edges.map(({ row, col, side }): readonly [Point, Point] => {
    const [left, top] = [side === 'right' ? col + 1 : col, side === 'bottom' ? row + 1 : row];
    const isLevel = side === 'top' || side === 'bottom';
    return [at(left, top), isLevel ? at(left + 1, top) : at(left, top + 1)];
  });
  return [{ kind: 'outlines', lines, widthPx: Math.max(2, gapPx * 0.5) }];
}

interface PlacedKey {
  readonly items: readonly Item[];
  readonly heightPx: number;
}

/** What has no room in the tiles is not explained either. */
function keyIn(part: TilesPart, frame: Frame): TilesPart['key'] {
  const { bandPx } = settingsOf(part, frame);
  const { title, items } = part.key;
  const isDrawn = ({ style }: LegendItem): boolean =>
    bandPx > 0 || (style.kind !== 'spark' && style.kind !== 'path');
  return { title, items: items.filter(isDrawn) };
}

/** In the empty sea right of the lowest rows, in as few lines as they leave room for. */
function keyBeside(part: TilesPart, frame: Frame): PlacedKey | undefined {
  const { xPx, yPx, fontPx, pitchPx, gapPx, rowCount, widthPx } = frame;
  const key = keyIn(part, frame);
  const linePx = keyLineEm * fontPx;
  const bottomPx = rowCount * pitchPx + gapPx;
  const most = Math.floor((bottomPx * keyShare) / linePx);
  for (let count = 1; count <= most; count += 1) {
    const topPx = bottomPx - count * linePx;
    const beside = part.tiles.filter(({ row }) => (row + 1) * pitchPx + gapPx > topPx);
    const columns = 1 + Math.max(-1, ...beside.map(({ col }) => col));
    const leftPx = columns * pitchPx + gapPx + fontPx * 0.5;
    const lines = wrapKey(key, widthPx - leftPx, fontPx);
    const widestPx = Math.max(...lines.map((line) => Math.max(...line.map((one) => one.widthPx))));
    if (lines.length <= count && leftPx + widestPx <= widthPx) {
      const at = { xPx: xPx + leftPx, yPx: yPx + bottomPx - lines.length * linePx };
      return { items: placeKey(lines, at, fontPx), heightPx: lines.length * linePx };
    }
  }
  return undefined;
}

function keyBelow(part: TilesPart, frame: Frame): PlacedKey {
  const { xPx, yPx, fontPx, pitchPx, gapPx, rowCount, widthPx } = frame;
  const lines = wrapKey(keyIn(part, frame), widthPx, fontPx);
  const at = { xPx, yPx: yPx + rowCount * pitchPx + gapPx };
  return { items: placeKey(lines, at, fontPx), heightPx: lines.length * keyLineEm * fontPx };
}

/** Which tiles are alike, right of them; what is extra gives way, then all of it. */
function listBeside({ groups }: TilesPart, frame: Frame, keyPx: number): readonly Item[] {
  const { xPx, fontPx, heightPx = 0, colCount, pitchPx, gapPx } = frame;
  const leftPx = xPx + colCount * pitchPx + gapPx + fontPx * listGapEm;
  const widthPx = xPx + frame.widthPx - leftPx;
  if (widthPx < fontPx * leastListEm || frame.widthPx < fontPx * leastWithListEm) return [];
  const listed = (shown: TilesPart['groups']): Scene => {
    const columnEm = widthPx / fontPx;
    const paragraphs = shown.map(({ label, names }): Paragraph => {
      return { runs: [{ text: label, isStrong: true }, { text: names }] };
    });
    const part = { kind: 'text', columnEm, paragraphs } as const;
    return layoutText(part, { ...frame, xPx: leftPx, widthPx });
  };
  const lists = [listed(groups), listed(groups.filter(({ isExtra }) => isExtra !== true))];
  const ground = lists.find((list) => list.heightPx + keyPx <= heightPx)?.ground ?? [];
  return ground.map((item) => (item.kind === 'text' ? { ...item, isSilent: true } : item));
}

function outward({ xPx, yPx }: Point, byPx: number): Point {
  return { xPx: xPx - byPx, yPx: yPx - byPx };
}

function inset({ xPx, yPx, widthPx, heightPx }: Rect, byPx: number): Rect {
  return {
    xPx: xPx + byPx,
    yPx: yPx + byPx,
    widthPx: Math.max(0, widthPx - 2 * byPx),
    heightPx: Math.max(0, heightPx - 2 * byPx),
  };
}
