import type { Lang } from '@/domain/language';
import { lightPalette as palette } from '@/figures/palette';
import { twoDecimals } from '@/lib/twoDecimals';
import { centipoints, chartPaintXml, fillXml } from './paintXml';
import { faceXml, officeLang } from './textXml';
import { cleanText, val, xml, type XmlElement } from './xml';
import { columnName } from '@/exports/xlsx/cellNames';
import { sheetName } from './workbook';

/** Where a part stands in its chart, each length as a share of the chart's width or height. */
export interface ChartShare {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface ChartSpace {
  readonly lang: Lang;
  readonly plot: ChartShare;
  /** The chart itself and then its axes. */
  readonly plotted: readonly XmlElement[];
  readonly legend: XmlElement | undefined;
  readonly fontPt: number;
}

/** The whole chart part; gaps stay gaps, and the workbook is its first relationship. */
export function chartSpaceXml({ lang, plot, plotted, legend, fontPt }: ChartSpace): XmlElement {
  return xml(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    [
      val('c:date1904', false),
      val('c:lang', officeLang[lang]),
      val('c:roundedCorners', false),
      xml('c:chart', {}, [
        val('c:autoTitleDeleted', true),
        xml('c:plotArea', {}, [layoutXml(plot, 'inner'), ...plotted, chartPaintXml({})]),
        legend,
        val('c:plotVisOnly', true),
        val('c:dispBlanksAs', 'gap'),
      ]),
      chartPaintXml({}),
      textPropertiesXml(fontPt, palette.ink, lang),
      xml('c:externalData', { 'r:id': 'rId1' }, [val('c:autoUpdate', false)]),
    ],
  );
}

/** The legend below the plot. `hidden`: series without an entry, by index. */
export function legendXml(
  place: ChartShare,
  fontPt: number,
  lang: Lang,
  hidden: readonly number[] = [],
): XmlElement {
  return xml('c:legend', {}, [
    val('c:legendPos', 'b'),
    ...hidden.map((index) =>
      xml('c:legendEntry', {}, [val('c:idx', index), val('c:delete', true)]),
    ),
    layoutXml(place),
    val('c:overlay', false),
    textPropertiesXml(fontPt, palette.ink, lang),
  ]);
}

function layoutXml({ x, y, width, height }: ChartShare, target?: 'inner'): XmlElement {
  return xml('c:layout', {}, [
    xml('c:manualLayout', {}, [
      target && val('c:layoutTarget', target),
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      val('c:x', x),
      val('c:y', y),
      val('c:w', width),
      val('c:h', height),
    ]),
  ]);
}

/** How the texts of a chart's part are written. */
export function textPropertiesXml(
  sizePt: number,
  color: string,
  lang: Lang,
  isOneLine = false,
): XmlElement {
  const oneLine = { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0 };
  return xml('c:txPr', {}, [
    xml('a:bodyPr', isOneLine ? oneLine : {}),
    xml('a:lstStyle'),
    xml('a:p', {}, [
      xml('a:pPr', {}, [
        xml('a:defRPr', { sz: centipoints(sizePt), b: false }, [fillXml(color), ...faceXml()]),
      ]),
      xml('a:endParaRPr', { lang: officeLang[lang] }),
    ]),
  ]);
}

/** What a label shows, in the order of the schema. */
export function showXml(what: 'value' | 'nothing'): readonly XmlElement[] {
  return [
    val('c:showLegendKey', false),
    val('c:showVal', what === 'value'),
    val('c:showCatName', false),
    val('c:showSerName', false),
    val('c:showPercent', false),
    val('c:showBubbleSize', false),
  ];
}

/** Where cells stand in the sheet: one column, from a row to a row, both counted from 1. */
export interface CellRange {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

function formula({ column, from, to }: CellRange): XmlElement {
  const name = columnName(column);
  const end = to === from ? '' : `:$${name}$${to}`;
  return xml('c:f', {}, [`${sheetName}!$${name}$${from}${end}`]);
}

/** Texts in the sheet with their copy in the chart. */
export function textReference(range: CellRange, texts: readonly string[]): XmlElement {
  return xml('c:strRef', {}, [
    formula(range),
    xml('c:strCache', {}, [
      val('c:ptCount', texts.length),
      ...texts.map((text, idx) =>
        xml('c:pt', { idx }, [xml('c:v', {}, [cleanText(text) || '\u00a0'])]),
      ),
    ]),
  ]);
}

/** Numbers in the sheet with their copy in the chart; null is no point, 0 is a point. */
export function numberReference(
  range: CellRange,
  values: readonly (number | null)[],
  format: string,
): XmlElement {
  return xml('c:numRef', {}, [
    formula(range),
    xml('c:numCache', {}, [
      xml('c:formatCode', {}, [format]),
      val('c:ptCount', values.length),
      ...values.flatMap((value, idx) =>
        value === null
          ? []
          : [xml('c:pt', { idx }, [xml('c:v', {}, [String(twoDecimals(value))])])],
      ),
    ]),
  ]);
}
