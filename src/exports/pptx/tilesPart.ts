import type { LegendItem } from '@/figures/legend';
import { lightPalette as palette, onStepColor } from '@/figures/palette';
import type { SlideTile, TilesPart } from '@/figures/slideContent';
import { deckTextsOf } from '@/i18n/deck';
import { messagesOf } from '@/i18n/messages';
import { wrapText } from '@/lib/wrapText';
import { measureArial } from './arialWidth';
import type { Box, FormShape, Shape } from './drawing';
import { lineHeightEm, smallestPt } from './fitText';
import { markForm } from './markPaint';
import type { PartContext, PartPlacer } from './partTypes';

/** The sea east of the delta is free from this column on: the legend stands there. */
const legendColumn = 4;
const legendGapCols = 0.25;
const legendLineEm = 1.5;

/** One native tile a province in one group, and the legend as a second group. */
export const tilesPlacer: PartPlacer<TilesPart> = {
  largestPt: 11,
  isFlexible: true,
  neededPt: ({ rowCount }) => rowCount * 2.4 * smallestPt,
  place: (part, box, fontPt, context) => {
    const { name, finding, lang } = context;
    const pitch = pitchOf(part, box);
    const heightPt = pitch.yPt * part.rowCount;
    return [
      {
        kind: 'group',
        name,
        alt: deckTextsOf(lang).alt.tiles(name, finding),
        box: { ...box, widthPt: pitch.xPt * part.colCount, heightPt },
        children: [
          ...part.tiles.map((tile) => tileShape(tile, box, pitch)),
          ...(part.edges ?? []).map((edge) => edgeShape(edge, box, pitch, name)),
          ...part.tiles
            .filter(({ isPartial }) => isPartial)
            .map((t) => partialFrame(t, box, pitch)),
        ],
      },
      legendShape(part, { ...box, heightPt }, pitch, fontPt, context),
    ];
  },
};

/** From one tile to the next; in low rows tiles are wider than high, so that names can be read. */
interface Pitch {
  readonly xPt: number;
  readonly yPt: number;
}

const filled = 0.95;

function pitchOf({ tiles, rowCount, colCount }: TilesPart, box: Box): Pitch {
  const mostX = box.widthPt / colCount;
  const yPt = Math.min(mostX, box.heightPt / rowCount);
  const measure = measureArial(smallestPt, false);
  const names = tiles.flatMap((tile) => nameLines(tile, yPt));
  const widest = Math.max(0, ...names.map(measure));
  return { xPt: Math.min(mostX, Math.max(yPt, (widest + 4) / filled)), yPt };
}

/** The name on as many lines as it was given, or on one where the tile is too low. */
function nameLines({ lines }: SlideTile, pitchYPt: number): readonly string[] {
  const neededPt = (lines.length + 1.1) * smallestPt * lineHeightEm;
  return neededPt <= pitchYPt * filled ? lines : [lines.join(' ')];
}

function tileShape(tile: SlideTile, box: Box, pitch: Pitch): FormShape {
  const { row, col, valueText, style, isChosen, alt } = tile;
  const lines = nameLines(tile, pitch.yPt);
  const below = belowOf(tile, lines.length, pitch);
  const { geometry, paint } = markForm(style);
  const valuePt = valueSize(valueText, pitch, lines.length + below.length);
  const color = textColor(tile);
  const ring = isChosen ? { line: { color: palette.accent, widthPt: 2.5 } } : {};
  return {
    kind: 'form',
    name: tile.lines.join(' '),
    alt,
    geometry,
    paint: { ...paint, ...ring },
    box: {
      xPt: box.xPt + col * pitch.xPt,
      yPt: box.yPt + row * pitch.yPt,
      widthPt: pitch.xPt * filled,
      heightPt: pitch.yPt * filled,
    },
    frame: {
      anchor: 'middle',
      insetPt: 0,
      paragraphs: [
        ...lines.map((text) => ({
          runs: [{ text, color }],
          sizePt: smallestPt,
          align: 'center' as const,
        })),
        {
          runs: [{ text: valueText, color, isBold: true }],
          sizePt: valuePt,
          align: 'center',
        },
        ...below.map((text) => ({
          runs: [{ text, color }],
          sizePt: smallestPt,
          align: 'center' as const,
        })),
      ],
    },
  };
}

/** The further lines, broken to the tile, as many as stand under its number. */
function belowOf({ below = [] }: SlideTile, nameCount: number, pitch: Pitch): readonly string[] {
  const measure = measureArial(smallestPt, false);
  const roomPt = pitch.xPt * filled - 5;
  const texts = below.map((text) => wrapText(text, roomPt, measure));
  const most = Math.floor((pitch.yPt * filled) / (smallestPt * lineHeightEm)) - nameCount - 1;
  let count = 0;
  // A list of names that is cut would be a wrong one, so each is there as a whole or not at all.
  return texts.flatMap((lines) => {
    if (count + lines.length > most) return [];
    count += lines.length;
    return lines;
  });
}

/** A broken line inside the edge, over the colour. */
function partialFrame(tile: SlideTile, box: Box, pitch: Pitch): FormShape {
  const insetPt = pitch.yPt * 0.035;
  return {
    kind: 'form',
    name: tile.lines.join(' '),
    alt: tile.alt,
    geometry: 'rect',
    paint: { line: { color: textColor(tile), widthPt: 1.25, dash: 'dash' } },
    box: {
      xPt: box.xPt + tile.col * pitch.xPt + insetPt,
      yPt: box.yPt + tile.row * pitch.yPt + insetPt,
      widthPt: pitch.xPt * filled - 2 * insetPt,
      heightPt: pitch.yPt * filled - 2 * insetPt,
    },
  };
}

/** A strong line in the gap beside a tile. */
function edgeShape(
  { row, col, side }: NonNullable<TilesPart['edges']>[number],
  box: Box,
  pitch: Pitch,
  alt: string,
): FormShape {
  const gapPt = pitch.yPt * 0.025;
  const isLevel = side === 'top' || side === 'bottom';
  return {
    kind: 'form',
    name: side,
    alt,
    geometry: 'line',
    paint: { line: { color: palette.ink, widthPt: 2.25 } },
    box: {
      xPt: box.xPt + (col + (side === 'right' ? 1 : 0)) * pitch.xPt - gapPt,
      yPt: box.yPt + (row + (side === 'bottom' ? 1 : 0)) * pitch.yPt - gapPt,
      widthPt: isLevel ? pitch.xPt : 0,
      heightPt: isLevel ? 0 : pitch.yPt,
    },
  };
}

function textColor({ style }: SlideTile): string {
  if (style.kind === 'dimmed') return palette.muted;
  return style.kind === 'step' ? onStepColor(palette, style.step) : palette.ink;
}

/** Large, but on one line of its tile and above nothing that it would push out. */
function valueSize(text: string, pitch: Pitch, otherLines: number): number {
  const widest = (pitch.xPt * filled - 3) / Math.max(1, measureArial(1, true)(text));
  const highest = (pitch.yPt * filled) / lineHeightEm - otherLines * smallestPt;
  return Math.max(smallestPt, Math.min(pitch.yPt * 0.4, widest, highest));
}

function legendShape(
  { legend, legendTitle, legendCol = legendColumn }: TilesPart,
  box: Box,
  pitch: Pitch,
  fontPt: number,
  { lang }: PartContext,
): Shape {
  const linePt = fontPt * legendLineEm;
  const heightPt = (legend.length + 1) * linePt;
  const measure = measureArial(fontPt, true);
  const widest = Math.max(...[legendTitle, ...legend.map(({ label }) => label)].map(measure));
  const place: Box = {
    xPt: box.xPt + (legendCol + legendGapCols) * pitch.xPt,
    yPt: box.yPt + box.heightPt - heightPt,
    widthPt: widest + fontPt * 2.4,
    heightPt,
  };
  const title: Shape = {
    kind: 'text',
    name: legendTitle,
    box: { ...place, heightPt: linePt },
    frame: {
      anchor: 'middle',
      insetPt: 0,
      paragraphs: [
        { runs: [{ text: legendTitle, isBold: true, color: palette.ink }], sizePt: fontPt },
      ],
    },
  };
  return {
    kind: 'group',
    name: messagesOf(lang).figure.legend,
    alt: deckTextsOf(lang).alt.legend(legend.map(({ label }) => label)),
    box: place,
    children: [
      title,
      ...legend.flatMap((item, index) => {
        const line: Box = { ...place, yPt: place.yPt + (index + 1) * linePt, heightPt: linePt };
        return legendLine(item, line, fontPt);
      }),
    ],
  };
}

function legendLine({ label, style }: LegendItem, line: Box, fontPt: number): readonly Shape[] {
  const markPt = fontPt * 1.1;
  const yPt = line.yPt + (line.heightPt - markPt) / 2;
  const markBox: Box = { xPt: line.xPt, yPt, widthPt: markPt, heightPt: markPt };
  return [
    ...markShapes(label, style, markBox),
    {
      kind: 'text',
      name: label,
      box: { ...line, xPt: line.xPt + fontPt * 1.8, widthPt: line.widthPt - fontPt * 1.8 },
      frame: {
        anchor: 'middle',
        insetPt: 0,
        paragraphs: [{ runs: [{ text: label, color: palette.ink }], sizePt: fontPt }],
      },
    },
  ];
}

/** The mark of an entry; a group of tiles as the grid in small. */
function markShapes(label: string, style: LegendItem['style'], box: Box): readonly FormShape[] {
  if (style.kind !== 'group') {
    const { geometry, paint, isUpsideDown = false } = markForm(style);
    return [{ kind: 'form', name: label, alt: label, geometry, isUpsideDown, paint, box }];
  }
  const count = 1 + Math.max(...style.cells.flatMap(({ row, col }) => [row, col]));
  const sidePt = box.widthPt / count;
  return style.cells.map(({ row, col, isIn }) => {
    return {
      kind: 'form',
      name: label,
      alt: label,
      geometry: 'rect',
      paint: { fill: isIn ? palette.ink : palette.grid },
      box: {
        xPt: box.xPt + col * sidePt,
        yPt: box.yPt + row * sidePt,
        widthPt: sidePt,
        heightPt: sidePt,
      },
    };
  });
}
