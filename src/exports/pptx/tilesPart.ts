import type { LegendItem } from '@/figures/legend';
import { lightPalette as palette, onStepColor } from '@/figures/palette';
import type { SlideTile, TilesPart } from '@/figures/slideContent';
import { deckTextsOf } from '@/i18n/deck';
import { messagesOf } from '@/i18n/messages';
import { wrapText } from '@/lib/wrapText';
import { measureArial } from './arialWidth';
import type { Box, FormShape, Shape } from './drawing';
import { markForm } from './markPaint';
import type { PartContext, PartPlacer } from './partTypes';

/** The sea east of the delta is free from this column on: the legend stands there. */
const legendColumn = 4;
const legendGapCols = 0.25;
/** Smallest text in a tile; lines that would have to be smaller are left out. */
const smallestPt = 9;
const legendLineEm = 1.5;

/** One native square a province in one group, and the legend as a second group. */
export const tilesPlacer: PartPlacer<TilesPart> = {
  largestPt: 11,
  isFlexible: true,
  neededPt: ({ rowCount }) => rowCount * 34,
  place: (part, box, fontPt, context) => {
    const { name, finding, lang } = context;
    const pitchPt = Math.min(box.widthPt / part.colCount, box.heightPt / part.rowCount);
    const heightPt = pitchPt * part.rowCount;
    const namePt = nameSize(part.tiles, pitchPt);
    return [
      {
        kind: 'group',
        name,
        alt: deckTextsOf(lang).alt.tiles(name, finding),
        box: { ...box, widthPt: pitchPt * part.colCount, heightPt },
        children: [
          ...part.tiles.map((tile) => tileShape(tile, box, pitchPt, namePt)),
          ...(part.edges ?? []).map((edge) => edgeShape(edge, box, pitchPt)),
          ...part.tiles
            .filter(({ isPartial }) => isPartial)
            .map((t) => partialFrame(t, box, pitchPt)),
        ],
      },
      legendShape(part, { ...box, heightPt }, pitchPt, fontPt, context),
    ];
  },
};

function tileShape(tile: SlideTile, box: Box, pitchPt: number, namePt: number): FormShape {
  const { row, col, lines, valueText, style, isChosen, alt } = tile;
  const below = belowOf(tile, pitchPt);
  const { geometry, paint } = markForm(style);
  const sidePt = pitchPt * 0.95;
  const color = textColor(tile);
  const ring = isChosen ? { line: { color: palette.accent, widthPt: 2.5 } } : {};
  return {
    kind: 'form',
    name: tile.lines.join(' '),
    alt,
    geometry,
    paint: { ...paint, ...ring },
    box: {
      xPt: box.xPt + col * pitchPt,
      yPt: box.yPt + row * pitchPt,
      widthPt: sidePt,
      heightPt: sidePt,
    },
    frame: {
      anchor: 'middle',
      insetPt: 0,
      paragraphs: [
        ...lines.map((text) => ({
          runs: [{ text, color }],
          sizePt: namePt,
          align: 'center' as const,
        })),
        {
          runs: [{ text: valueText, color, isBold: true }],
          sizePt: Math.min(
            valueSize(valueText, pitchPt),
            below.length === 0 ? Infinity : pitchPt * 0.2,
          ),
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
function belowOf({ below = [] }: SlideTile, pitchPt: number): readonly string[] {
  const measure = measureArial(smallestPt, false);
  const roomPt = pitchPt * 0.95 - 5;
  const texts = below.map((text) => wrapText(text, roomPt, measure));
  const most = Math.floor((pitchPt * 0.55) / (smallestPt * 1.2));
  let count = 0;
  // A list of names that is cut would be a wrong one, so each is there as a whole or not at all.
  return texts.flatMap((lines) => {
    if (count + lines.length > most) return [];
    count += lines.length;
    return lines;
  });
}

/** A broken line inside the edge, over the colour. */
function partialFrame(tile: SlideTile, box: Box, pitchPt: number): FormShape {
  const insetPt = pitchPt * 0.035;
  const sidePt = pitchPt * 0.95 - 2 * insetPt;
  return {
    kind: 'form',
    name: tile.lines.join(' '),
    alt: tile.alt,
    geometry: 'rect',
    paint: { line: { color: textColor(tile), widthPt: 1.25, dash: 'dash' } },
    box: {
      xPt: box.xPt + tile.col * pitchPt + insetPt,
      yPt: box.yPt + tile.row * pitchPt + insetPt,
      widthPt: sidePt,
      heightPt: sidePt,
    },
  };
}

/** A strong line in the gap beside a tile. */
function edgeShape(
  { row, col, side }: NonNullable<TilesPart['edges']>[number],
  box: Box,
  pitchPt: number,
): FormShape {
  const gapPt = pitchPt * 0.025;
  const isLevel = side === 'top' || side === 'bottom';
  return {
    kind: 'form',
    name: side,
    alt: '',
    geometry: 'line',
    paint: { line: { color: palette.ink, widthPt: 2.25 } },
    box: {
      xPt: box.xPt + (col + (side === 'right' ? 1 : 0)) * pitchPt - gapPt,
      yPt: box.yPt + (row + (side === 'bottom' ? 1 : 0)) * pitchPt - gapPt,
      widthPt: isLevel ? pitchPt : 0,
      heightPt: isLevel ? 0 : pitchPt,
    },
  };
}

function textColor({ style }: SlideTile): string {
  if (style.kind === 'dimmed') return palette.muted;
  return style.kind === 'step' ? onStepColor(palette, style.step) : palette.ink;
}

/** The largest size at which every line of every name stays within its tile. */
function nameSize(tiles: readonly SlideTile[], pitchPt: number): number {
  const measure = measureArial(1, false);
  const widest = Math.max(1, ...tiles.flatMap(({ lines }) => lines.map(measure)));
  return Math.min(pitchPt * 0.2, (pitchPt * 0.95 - 3) / widest);
}

/** Large, but on one line of its tile. */
function valueSize(text: string, pitchPt: number): number {
  return Math.min(pitchPt * 0.24, (pitchPt * 0.95 - 3) / Math.max(1, measureArial(1, true)(text)));
}

function legendShape(
  { legend, legendTitle, legendCol = legendColumn }: TilesPart,
  box: Box,
  pitchPt: number,
  fontPt: number,
  { lang }: PartContext,
): Shape {
  const linePt = fontPt * legendLineEm;
  const heightPt = (legend.length + 1) * linePt;
  const measure = measureArial(fontPt, true);
  const widest = Math.max(...[legendTitle, ...legend.map(({ label }) => label)].map(measure));
  const place: Box = {
    xPt: box.xPt + (legendCol + legendGapCols) * pitchPt,
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
