import { lightPalette as palette } from '@/figures/palette';
import type { BarsPart } from '@/figures/slideContent';
import { deckTextsOf } from '@/i18n/deck';
import { measureArial } from './arialWidth';
import { createBarChart } from './barChart';
import type { ChartShare } from './chartXml';
import type { Box, Shape } from './drawing';
import { smallestPt } from './fitText';
import { legendHeight, legendShare } from './legendLines';
import type { PartPlacer } from './partTypes';

const largestLabelShare = 0.46;
/** Height of a bar with its gap, against the size of its words. */
const rowEm = 1.45;
const targetPt = 16;

/** A native bar chart, its target as a line behind it. */
export const barsPlacer: PartPlacer<BarsPart> = {
  largestPt: 12,
  isFlexible: true,
  neededPt: ({ categories, series }, widthPt, fontPt) =>
    Math.max(60, categories.length * fontPt * rowEm) + legendHeight(series, widthPt, fontPt),
  place: (bars, box, fontPt, { name, finding, lang }) => {
    const chartBox = { ...box, heightPt: chartHeight(bars, box, fontPt) };
    const rowPt = chartBox.heightPt / Math.max(1, bars.categories.length);
    const labelPt = Math.max(smallestPt, Math.min(fontPt, rowPt * 0.6));
    const plot = plotOf(bars, chartBox, labelPt);
    const part = withRoomForNegatives(bars, plot.width * chartBox.widthPt, labelPt);
    const legendPt = legendHeight(part.series, box.widthPt, labelPt);
    const legend = legendShare(legendPt, chartBox.heightPt);
    const chart: Shape = {
      kind: 'chart',
      name,
      alt: deckTextsOf(lang).alt.bars(name, finding),
      box: chartBox,
      chart: createBarChart(part, { lang, plot, legend, fontPt: labelPt }),
    };
    // Behind the chart, so that bars and labels stay whole.
    return part.target === undefined
      ? [chart]
      : [targetShape(part, part.target, chartBox, plot), chart];
  },
};

/** Few bars stay as thick as many. */
function chartHeight({ categories, series }: BarsPart, box: Box, fontPt: number): number {
  const legendPt = legendHeight(series, box.widthPt, fontPt);
  return Math.min(box.heightPt, categories.length * 40 + legendPt + targetPt + 12);
}

function plotOf(part: BarsPart, box: Box, fontPt: number): ChartShare {
  const { categories, series, isStacked, target } = part;
  const measure = measureArial(fontPt, false);
  const widest = Math.max(0, ...categories.map(measure)) + 10;
  const left = Math.min(widest, box.widthPt * largestLabelShare);
  const texts = series.flatMap(({ labels = [] }) => labels);
  const right = isStacked ? 10 : Math.max(24, ...texts.map(measure)) + 14;
  const top = target === undefined ? 4 : targetPt + 2;
  const bottom = legendHeight(series, box.widthPt, fontPt) + 4;
  return {
    x: left / box.widthPt,
    y: top / box.heightPt,
    width: Math.max(0.1, (box.widthPt - left - right) / box.widthPt),
    height: Math.max(0.1, (box.heightPt - top - bottom) / box.heightPt),
  };
}

/** A scale that leaves room for the words of a bar below 0, which would cover the categories. */
function withRoomForNegatives(part: BarsPart, plotPt: number, fontPt: number): BarsPart {
  const measure = measureArial(fontPt, false);
  const starts = part.series.flatMap(({ values, labels }) =>
    values.flatMap((value, index) => {
      if (value === null || value >= 0) return [];
      const share = (measure(labels?.[index] ?? String(value)) + 10) / plotPt;
      // The room is a share of the longer scale that it makes.
      return [(value - share * part.max) / (1 - Math.min(0.8, share))];
    }),
  );
  return { ...part, min: Math.min(part.min, ...starts) };
}

/** How many bars fit into a height at the smallest size, below a target and above a legend. */
export function countFittingBars({ series }: BarsPart, widthPt: number, heightPt: number): number {
  const roomPt = heightPt - legendHeight(series, widthPt, smallestPt) - targetPt;
  return Math.max(1, Math.floor(roomPt / (smallestPt * rowEm)));
}

/** The target as a dashed line through all bars with its words on top, as one group. */
function targetShape(
  { min, max }: BarsPart,
  target: NonNullable<BarsPart['target']>,
  box: Box,
  plot: ChartShare,
): Shape {
  const share = (target.value - min) / (max - min);
  const xPt = box.xPt + box.widthPt * (plot.x + plot.width * share);
  const topPt = box.yPt + box.heightPt * plot.y;
  const heightPt = box.heightPt * plot.height;
  const sizePt = smallestPt;
  const widthPt = measureArial(sizePt, false)(target.label) + 6;
  const leftPt = Math.max(box.xPt, Math.min(xPt - widthPt / 2, box.xPt + box.widthPt - widthPt));
  return {
    kind: 'group',
    name: target.label,
    alt: target.label,
    box: { xPt: leftPt, yPt: topPt - targetPt, widthPt, heightPt: heightPt + targetPt },
    children: [
      {
        kind: 'form',
        name: target.label,
        alt: target.label,
        geometry: 'line',
        paint: { line: { color: palette.target, widthPt: 1.75, dash: 'dash' } },
        box: { xPt, yPt: topPt, widthPt: 0, heightPt },
      },
      {
        kind: 'text',
        name: target.label,
        box: { xPt: leftPt, yPt: topPt - targetPt, widthPt, heightPt: targetPt },
        frame: {
          anchor: 'middle',
          insetPt: 0,
          paragraphs: [
            { runs: [{ text: target.label, color: palette.target }], sizePt, align: 'center' },
          ],
        },
      },
    ],
  };
}
