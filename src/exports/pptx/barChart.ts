import type { Lang } from '@/domain/language';
import { lightPalette as palette } from '@/figures/palette';
import type { BarSeries, BarsPart } from '@/figures/slideContent';
import {
  type ChartShare,
  chartSpaceXml,
  legendXml,
  numberReference,
  showXml,
  textPropertiesXml,
  textReference,
} from './chartXml';
import type { ChartDrawing, WorkbookCell } from './drawing';
import { markForm } from './markPaint';
import { chartPaintXml } from './paintXml';
import { valueLabel } from './valueLabel';
import { val, xml, type XmlElement } from './xml';

const categoryAxis = 111_111_111;
const valueAxis = 222_222_222;

interface BarChartLayout {
  readonly plot: ChartShare;
  readonly legend: ChartShare;
  readonly fontPt: number;
  readonly lang: Lang;
}

/**
 * Horizontal bars as a native chart, the first category on top, all categories labelled. Its sheet
 * has the categories, a column a series and a column of words.
 */
export function createBarChart(part: BarsPart, layout: BarChartLayout): ChartDrawing {
  const { lang, plot, legend, fontPt } = layout;
  const chart = xml('c:barChart', {}, [
    val('c:barDir', 'bar'),
    val('c:grouping', part.isStacked ? 'stacked' : 'clustered'),
    val('c:varyColors', false),
    ...part.series.map((series, index) => seriesXml(series, index, part, layout)),
    val('c:gapWidth', 35),
    // Where each category has one bar at most, all series share one line.
    val('c:overlap', part.isPaired === true ? 0 : 100),
    val('c:axId', categoryAxis),
    val('c:axId', valueAxis),
  ]);
  return {
    space: chartSpaceXml({
      lang,
      plot,
      fontPt,
      plotted: [chart, categoryAxisXml(fontPt, lang), valueAxisXml(part, fontPt, lang)],
      legend: part.series.length > 0 ? legendXml(legend, fontPt, lang) : undefined,
    }),
    rows: sheetRows(part),
  };
}

function seriesXml(
  series: BarSeries,
  index: number,
  { categories, isStacked }: BarsPart,
  { fontPt, lang }: BarChartLayout,
): XmlElement {
  const { name, style, values } = series;
  const rows = { from: 2, to: categories.length + 1 };
  const { paint } = markForm(style);
  return xml('c:ser', {}, [
    val('c:idx', index),
    val('c:order', index),
    xml('c:tx', {}, [textReference({ column: index + 1, from: 1, to: 1 }, [name])]),
    chartPaintXml(paint.line === undefined ? { ...paint, line: paperEdge } : paint),
    val('c:invertIfNegative', false),
    ...partialPoints(series),
    labelsXml(series, isStacked, fontPt, lang),
    xml('c:cat', {}, [textReference({ column: 0, ...rows }, categories)]),
    xml('c:val', {}, [numberReference({ column: index + 1, ...rows }, values, 'General')]),
  ]);
}

/** Points that do not look like the rest of their series. */
function partialPoints({ style, values, partial }: BarSeries): readonly XmlElement[] {
  const color = style.kind === 'shape' ? style.color : 'named';
  const { paint } = markForm({ kind: 'partial-bar', color });
  return (partial ?? []).flatMap((isPartial, index) =>
    isPartial && values[index] !== null
      ? [
          xml('c:dPt', {}, [
            val('c:idx', index),
            val('c:invertIfNegative', false),
            val('c:bubble3D', false),
            chartPaintXml(paint),
          ]),
        ]
      : [],
  );
}

const paperEdge = { color: palette.paper, widthPt: 0.75 };

function labelsXml(
  { style, values, labels, isBracketed }: BarSeries,
  isStacked: boolean,
  fontPt: number,
  lang: Lang,
): XmlElement {
  const color = isStacked && style.kind === 'named' ? palette['on-step-4'] : palette.ink;
  const position = val('c:dLblPos', isStacked ? 'ctr' : 'outEnd');
  // A label outside its bar covers the target's line.
  const ground = chartPaintXml(isStacked ? {} : { fill: palette.paper });
  const own = values.flatMap((value, idx) => {
    if (value === null) return [];
    const label = labels?.[idx] ?? '';
    if (label === '') return [];
    return [
      xml('c:dLbl', {}, [
        val('c:idx', idx),
        xml('c:numFmt', { formatCode: valueLabel(label, value, lang), sourceLinked: false }),
        ground,
        textPropertiesXml(fontPt, color, lang, true),
        position,
        ...showXml('value'),
      ]),
    ];
  });
  // A zero in a stack has no bar, so its number would stand on a neighbour's.
  const format = isBracketed === true ? '(#,##0);;' : '#,##0;-#,##0;';
  return xml('c:dLbls', {}, [
    ...own,
    xml('c:numFmt', { formatCode: isStacked ? format : 'General', sourceLinked: false }),
    ground,
    textPropertiesXml(fontPt, color, lang),
    position,
    ...showXml('value'),
  ]);
}

function categoryAxisXml(fontPt: number, lang: Lang): XmlElement {
  return xml('c:catAx', {}, [
    val('c:axId', categoryAxis),
    xml('c:scaling', {}, [val('c:orientation', 'maxMin')]),
    val('c:delete', false),
    val('c:axPos', 'l'),
    xml('c:numFmt', { formatCode: 'General', sourceLinked: false }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    chartPaintXml({ line: { color: palette.line, widthPt: 0.75 } }),
    textPropertiesXml(fontPt, palette.ink, lang),
    val('c:crossAx', valueAxis),
    val('c:crosses', 'autoZero'),
    val('c:auto', false),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    val('c:tickLblSkip', 1),
    val('c:noMultiLvlLbl', true),
  ]);
}

function valueAxisXml({ min, max }: BarsPart, fontPt: number, lang: Lang): XmlElement {
  return xml('c:valAx', {}, [
    val('c:axId', valueAxis),
    xml('c:scaling', {}, [val('c:orientation', 'minMax'), val('c:max', max), val('c:min', min)]),
    // Every bar carries its number, so the axis would only repeat it.
    val('c:delete', true),
    val('c:axPos', 'b'),
    xml('c:numFmt', { formatCode: 'General', sourceLinked: false }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    textPropertiesXml(fontPt, palette.muted, lang),
    val('c:crossAx', categoryAxis),
    val('c:crosses', 'max'),
    val('c:crossBetween', 'between'),
  ]);
}

function sheetRows({ categoryLabel, categories, series, words }: BarsPart): WorkbookCell[][] {
  return [
    [categoryLabel, ...series.map(({ name }) => name), words.label],
    ...categories.map((category, index) => [
      category,
      ...series.map(({ values }) => values[index] ?? null),
      words.texts[index] ?? null,
    ]),
  ];
}
