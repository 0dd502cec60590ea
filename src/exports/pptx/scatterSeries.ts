import type { Lang } from '@/domain/language';
import { lightPalette as palette } from '@/figures/palette';
import type { ScatterPart, ScatterPoint } from '@/figures/slideContent';
import { numberReference, showXml, textPropertiesXml, textReference } from './chartXml';
import type { Paint } from './drawing';
import { markForm } from './markPaint';
import { chartPaintXml } from './paintXml';
import type { PlacedPointLabel, ScatterLayout } from './scatterLayout';
import { valueLabel } from './valueLabel';
import { val, xml, type XmlElement } from './xml';

const dateFormat = 'yyyy\\-mm\\-dd';

/** One series of a chart over time: marks, or a line. */
export interface ChartSeries {
  readonly name: string;
  readonly points: readonly (Pick<ScatterPoint, 'day' | 'value'> & Partial<ScatterPoint>)[];
  readonly line: Paint['line'];
  /** Undefined: a line without marks. */
  readonly symbol:
    | { readonly name: string; readonly paint: Paint; readonly sizePt: number }
    | undefined;
  readonly labels: readonly (PlacedPointLabel | undefined)[];
}

/** The series in the order of the chart: marks by scope, joining lines, the assumed path. */
export function seriesOf(part: ScatterPart, { labels }: ScatterLayout): readonly ChartSeries[] {
  return [
    ...part.series.map(({ name, points, style }): ChartSeries => ({
      name,
      points,
      line: undefined,
      symbol: { name: symbolOf(style), paint: symbolPaint(style), sizePt: symbolSize(style) },
      labels: points.map((point) => labels.get(point)),
    })),
    ...part.joins.map((points, index): ChartSeries => ({
      name: `${part.labels.join} ${index + 1}`,
      points,
      line: { color: palette.line, widthPt: 1 },
      symbol: undefined,
      labels: [],
    })),
    {
      name: part.path.name,
      points: part.path.points,
      line: { color: palette.target, widthPt: 2, dash: 'dash' },
      symbol: undefined,
      labels: [],
    },
  ];
}

type Style = ScatterPart['series'][number]['style'];

const symbols = {
  circle: 'circle',
  square: 'square',
  diamond: 'diamond',
  triangle: 'triangle',
  // The chart has none of the following; these are as easy to tell apart.
  'triangle-down': 'x',
  hexagon: 'star',
  cross: 'plus',
  minus: 'dash',
} as const;

function symbolOf(style: Style): string {
  return style.kind === 'shape' ? symbols[style.shape] : 'circle';
}

/** A plan is smaller than a result: a mark's outline is not drawn everywhere. */
function symbolSize(style: Style): number {
  return style.kind === 'shape' && style.isOutline ? 6 : 9;
}

function symbolPaint(style: Style): Paint {
  const { paint } = markForm(style);
  if (style.kind !== 'shape') return paint;
  const isDrawnByLines = ['x', 'star', 'plus'].includes(symbolOf(style));
  const line = { color: palette[style.color], widthPt: isDrawnByLines ? 2 : 1 };
  if (isDrawnByLines) return { line };
  // Not paper as on the page: programs that draw no outline of a mark would lose it.
  if (style.isOutline) return { ...paint, fill: palette['step-2'] };
  if (style.isPartial === true) return { ...paint, fill: palette.grid };
  return { line, ...paint };
}

/** Rows of the sheet: every series reads them all, and has values only in its own. */
export interface SeriesRows {
  /** First row of the series, from 0. */
  readonly start: number;
  readonly days: readonly number[];
}

/** A series with its marks, labels and cells. */
export function seriesXml(
  { name, points, line, symbol, labels }: ChartSeries,
  index: number,
  { start, days }: SeriesRows,
  fontPt: number,
  lang: Lang,
): XmlElement {
  const rows = { from: 2, to: days.length + 1 };
  const values = days.map((_, row) => points[row - start]?.value ?? null);
  return xml('c:ser', {}, [
    val('c:idx', index),
    val('c:order', index),
    xml('c:tx', {}, [textReference({ column: index + 1, from: 1, to: 1 }, [name])]),
    chartPaintXml({ line }),
    markerXml(symbol),
    ...(labels.some((label) => label !== undefined)
      ? [labelsXml({ labels, points }, start, fontPt, lang)]
      : []),
    xml('c:xVal', {}, [numberReference({ column: 0, ...rows }, days, dateFormat)]),
    xml('c:yVal', {}, [numberReference({ column: index + 1, ...rows }, values, 'General')]),
    val('c:smooth', false),
  ]);
}

function markerXml(symbol: ChartSeries['symbol']): XmlElement {
  if (symbol === undefined) return xml('c:marker', {}, [val('c:symbol', 'none')]);
  return xml('c:marker', {}, [
    val('c:symbol', symbol.name),
    val('c:size', symbol.sizePt),
    chartPaintXml(symbol.paint),
  ]);
}

/** Labels stand where they were placed, as shares of the chart away from their usual place. */
function labelsXml(
  { labels, points }: Pick<ChartSeries, 'labels' | 'points'>,
  start: number,
  fontPt: number,
  lang: Lang,
): XmlElement {
  const hasLeader = labels.some((label) => label?.isAway === true);
  return xml('c:dLbls', {}, [
    ...labels.map((label, index) => {
      const idx = start + index;
      if (label === undefined) {
        return xml('c:dLbl', {}, [val('c:idx', idx), val('c:delete', true)]);
      }
      return xml('c:dLbl', {}, [
        val('c:idx', idx),
        xml('c:layout', {}, [
          xml('c:manualLayout', {}, [val('c:x', label.shiftX), val('c:y', label.shiftY)]),
        ]),
        xml('c:numFmt', {
          formatCode: valueLabel(label.text, points[index]?.value ?? 0, lang),
          sourceLinked: false,
        }),
        chartPaintXml({}),
        textPropertiesXml(fontPt, palette.ink, lang, true),
        val('c:dLblPos', 'r'),
        ...showXml('value'),
      ]);
    }),
    chartPaintXml({}),
    textPropertiesXml(fontPt, palette.ink, lang),
    val('c:dLblPos', 'r'),
    ...showXml('value'),
    leaderLinesXml(hasLeader),
  ]);
}

/** Lines from marks to labels that found no room beside them; Office knows them since 2013. */
function leaderLinesXml(isShown: boolean): XmlElement {
  const uri = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}';
  const namespace = 'http://schemas.microsoft.com/office/drawing/2012/chart';
  return xml('c:extLst', {}, [
    xml('c:ext', { uri, 'xmlns:c15': namespace }, [val('c15:showLeaderLines', isShown)]),
  ]);
}
