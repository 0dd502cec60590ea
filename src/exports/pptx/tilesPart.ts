import type { LegendItem } from '@/figures/legend';
import { lightPalette as palette, onStepColor } from '@/figures/palette';
import type { SlideTile, TilesPart } from '@/figures/slideContent';
import { messagesOf } from '@/i18n/messages';
import { measureArial } from './arialWidth';
import type { Box, FormShape, Shape } from './drawing';
import { markForm } from './markPaint';
import type { PartContext, PartPlacer } from './partTypes';

/** The sea east of the delta is free from this column on: the legend stands there. */
const legendColumn = 4.25;
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
        alt: messagesOf(lang).deck.alt.tiles(name, finding),
        box: { ...box, widthPt: pitchPt * part.colCount, heightPt },
        children: part.tiles.map((tile) => tileShape(tile, box, pitchPt, namePt)),
      },
      legendShape(part, { ...box, heightPt }, pitchPt, fontPt, context),
    ];
  },
};

function tileShape(tile: SlideTile, box: Box, pitchPt: number, namePt: number): FormShape {
  const { row, col, lines, valueText, style, isChosen, alt } = tile;
  const { geometry, paint } = markForm(style);
  const sidePt = pitchPt * 0.95;
  const color = textColor(tile);
  const ring = isChosen ? { line: { color: palette.accent, widthPt: 2.5 } } : {};
  return {
    kind: 'form',
    name: lines.join(' '),
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
          sizePt: valueSize(valueText, pitchPt),
          align: 'center',
        },
      ],
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
  { legend, legendTitle }: TilesPart,
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
    xPt: box.xPt + legendColumn * pitchPt,
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
    alt: messagesOf(lang).deck.alt.legend(legend.map(({ label }) => label)),
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
  const { geometry, paint, isUpsideDown = false } = markForm(style);
  const yPt = line.yPt + (line.heightPt - markPt) / 2;
  return [
    {
      kind: 'form',
      name: label,
      alt: label,
      geometry,
      isUpsideDown,
      paint,
      box: { xPt: line.xPt, yPt, widthPt: markPt, heightPt: markPt },
    },
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
