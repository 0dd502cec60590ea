import { cleanText, xml, type XmlElement } from '@/exports/pptx/xml';
import { columnName } from './cellNames';
import type { FileCell, FileRow, FileSheet } from './fileSheet';
import type { Looks } from './looks';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const paperA4 = 9;

/**
 * A sheet as its part, in the order that the format wants. Texts stand in their cells. Throws a
 * RangeError for a number that is not finite.
 */
export function sheetXml(sheet: FileSheet, looks: Looks, isFirst: boolean): XmlElement {
  const { rows, widths, hasHeader, filterRange, rules = [], textRange } = sheet;
  const merged = rows.flatMap(mergedCells);
  return xml('worksheet', { xmlns: namespace }, [
    xml('sheetPr', {}, [xml('pageSetUpPr', { fitToPage: true })]),
    xml('sheetViews', {}, [
      xml('sheetView', { tabSelected: isFirst ? true : undefined, workbookViewId: 0 }, [
        ...(hasHeader ? frozenHeader : []),
      ]),
    ]),
    xml(
      'cols',
      {},
      widths.map((width, index) =>
        xml('col', { min: index + 1, max: index + 1, width, customWidth: true }),
      ),
    ),
    xml(
      'sheetData',
      {},
      rows.map((row, index) => rowXml(row, index + 1, looks)),
    ),
    filterRange === undefined ? undefined : xml('autoFilter', { ref: filterRange }),
    merged.length === 0
      ? undefined
      : xml(
          'mergeCells',
          { count: merged.length },
          merged.map((ref) => xml('mergeCell', { ref })),
        ),
    rules.length === 0 ? undefined : xml('dataValidations', { count: rules.length }, rules),
    xml('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    // As wide as a sheet of paper, as long as it must be.
    xml('pageSetup', {
      paperSize: paperA4,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
    }),
    xml('headerFooter', {}, [xml('oddFooter', {}, ['&L&A&R&P/&N'])]),
    textRange === undefined
      ? undefined
      : xml('ignoredErrors', {}, [
          xml('ignoredError', { sqref: textRange, numberStoredAsText: true }),
        ]),
  ]);
}

const frozenHeader: readonly XmlElement[] = [
  xml('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
  xml('selection', { pane: 'bottomLeft', activeCell: 'A2', sqref: 'A2' }),
];

function rowXml({ cells, heightPt }: FileRow, row: number, looks: Looks): XmlElement {
  const height = heightPt === undefined ? {} : { ht: heightPt, customHeight: true };
  return xml(
    'row',
    { r: row, ...height },
    cells.flatMap((cell, index) =>
      cell === null ? [] : [cellXml(cell, `${columnName(index)}${row}`, looks)],
    ),
  );
}

function cellXml({ value, look = {} }: FileCell, r: string, looks: Looks): XmlElement {
  const s = looks.idOf(look) || undefined;
  if (value === null) return xml('c', { r, s });
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`A sheet cannot hold the number ${value}`);
    return xml('c', { r, s }, [xml('v', {}, [String(value)])]);
  }
  const text = cleanText(value);
  const isTrimmed = text.trim() === text;
  const t = xml('t', { 'xml:space': isTrimmed ? undefined : 'preserve' }, [text]);
  return xml('c', { r, s, t: 'inlineStr' }, [xml('is', {}, [t])]);
}

function mergedCells({ cells }: FileRow, index: number): readonly string[] {
  return cells.flatMap((cell, column) => {
    const { span = 1 } = cell ?? {};
    const row = index + 1;
    return span > 1 ? [`${columnName(column)}${row}:${columnName(column + span - 1)}${row}`] : [];
  });
}
