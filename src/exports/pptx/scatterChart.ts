import type { Lang } from '@/domain/language';
import { lightPalette as palette } from '@/figures/palette';
import type { ScatterPart } from '@/figures/slideContent';
import { chartSpaceXml, legendXml, textPropertiesXml } from './chartXml';
import type { ChartDrawing, WorkbookCell } from './drawing';
import { chartPaintXml } from './paintXml';
import type { ScatterLayout } from './scatterLayout';
import { type ChartSeries, type SeriesRows, seriesOf, seriesXml } from './scatterSeries';
import { excelDay } from '@/exports/xlsx/cellNames';
import { val, xml, type XmlElement } from './xml';

const dayAxis = 333_333_333;
const valueAxis = 444_444_444;
const daysPerYear = 365.25;

/**
 * Marks over time as a native chart: a series a scope, the assumed path as a dashed line. Its
 * sheet has a row a point: date, a column a series, and the point in words.
 */
export function createScatterChart(
  part: ScatterPart,
  layout: ScatterLayout,
  lang: Lang,
): ChartDrawing {
  const { fontPt, plot, legend } = layout;
  const all = seriesOf(part, layout);
  const days = all.flatMap(({ points }) => points.map(({ day }) => excelDay(day)));
  let start = 0;
  const series = all.map((one, index) => {
    const rows: SeriesRows = { start, days };
    start += one.points.length;
    return seriesXml(one, index, rows, fontPt, lang);
  });
  const hidden = all.flatMap(({ symbol }, index) => (symbol === undefined ? [index] : []));
  const chart = xml('c:scatterChart', {}, [
    val('c:scatterStyle', 'lineMarker'),
    val('c:varyColors', false),
    ...series,
    val('c:axId', dayAxis),
    val('c:axId', valueAxis),
  ]);
  return {
    space: chartSpaceXml({
      lang,
      plot,
      fontPt,
      plotted: [chart, dayAxisXml(part, fontPt, lang), valueAxisXml(part, fontPt, lang)],
      legend: part.series.length > 0 ? legendXml(legend, fontPt, lang, hidden) : undefined,
    }),
    rows: sheetRows(part, all),
  };
}

function dayAxisXml({ days }: ScatterPart, fontPt: number, lang: Lang): XmlElement {
  return xml('c:valAx', {}, [
    val('c:axId', dayAxis),
    xml('c:scaling', {}, [
      val('c:orientation', 'minMax'),
      val('c:max', excelDay(days[1])),
      val('c:min', excelDay(days[0])),
    ]),
    val('c:delete', false),
    val('c:axPos', 'b'),
    xml('c:numFmt', { formatCode: 'yyyy', sourceLinked: false }),
    val('c:majorTickMark', 'out'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    chartPaintXml({ line: { color: palette.line, widthPt: 0.75 } }),
    textPropertiesXml(fontPt, palette.muted, lang),
    val('c:crossAx', valueAxis),
    val('c:crosses', 'min'),
    val('c:crossBetween', 'midCat'),
    val('c:majorUnit', daysPerYear),
  ]);
}

function valueAxisXml(part: ScatterPart, fontPt: number, lang: Lang): XmlElement {
  const { values, valueStep, valueFormat } = part;
  return xml('c:valAx', {}, [
    val('c:axId', valueAxis),
    xml('c:scaling', {}, [
      val('c:orientation', 'minMax'),
      val('c:max', values[1]),
      val('c:min', values[0]),
    ]),
    val('c:delete', false),
    val('c:axPos', 'l'),
    xml('c:majorGridlines', {}, [chartPaintXml({ line: { color: palette.grid, widthPt: 0.75 } })]),
    xml('c:numFmt', { formatCode: valueFormat, sourceLinked: false }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    chartPaintXml({}),
    textPropertiesXml(fontPt, palette.muted, lang),
    val('c:crossAx', dayAxis),
    val('c:crosses', 'min'),
    val('c:crossBetween', 'midCat'),
    val('c:majorUnit', valueStep),
  ]);
}

function sheetRows({ labels }: ScatterPart, all: readonly ChartSeries[]): WorkbookCell[][] {
  return [
    [labels.day, ...all.map(({ name }) => name), labels.words],
    ...all.flatMap(({ points }, index) =>
      points.map(({ day, value, words }): WorkbookCell[] => [
        { excelDay: day },
        ...all.map((_, column) => (column === index ? value : null)),
        words ?? null,
      ]),
    ),
  ];
}
