import { lightPalette as palette } from '@/figures/palette';
import type { BarsPart } from '@/figures/slideContent';
import { deckTextsOf } from '@/i18n/deck';
import { measureArial } from './arialWidth';
import { createBarChart } from './barChart';
import type { ChartShare } from './chartXml';
import type { Box, Shape } from './drawing';
import { legendHeight, legendShare } from './legendLines';
import type { PartPlacer } from './partTypes';

const largestLabelShare = 0.46;
const smallestFontPt = 7;
const targetPt = 16;

/** A native bar chart, its target as a line behind it. */
export const barsPlacer: PartPlacer<BarsPart> = {
  largestPt: 12,
  isFlexible: true,
  neededPt: ({ categories, series }, widthPt, fontPt) =>
    Math.max(60, categories.length * fontPt * 1.45) + legendHeight(series, widthPt, fontPt),
  place: (bars, box, fontPt, { name, finding, lang }) => {
    const part = withNamesOfNegatives(bars);
    const chartBox = { ...box, heightPt: chartHeight(part, box, fontPt) };
    const rowPt = chartBox.heightPt / Math.max(1, part.categories.length);
    const labelPt = Math.max(smallestFontPt, Math.min(fontPt, rowPt * 0.6));
    const plot = plotOf(part, chartBox, labelPt);
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

/**
 * The words of a bar below 0 beside the name of its category: at the end of the bar they would
 * cover the name.
 */
function withNamesOfNegatives(part: BarsPart): BarsPart {
  const words = part.categories.map((_, index) =>
    part.series.flatMap(({ values, labels }) => {
      const value = values[index] ?? 0;
      return value < 0 ? [labels?.[index] ?? String(value)] : [];
    }),
  );
  return {
    ...part,
    categories: part.categories.map((name, index) => [name, ...(words[index] ?? [])].join(': ')),
  };
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
  const sizePt = 10;
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
