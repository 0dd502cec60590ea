import { type Part, serializePackage } from '@/exports/pptx/opcPackage';
import { themeXml } from '@/exports/pptx/themeXml';
import { contentTypes } from '@/exports/pptx/namespaces';
import { xml, type XmlElement } from '@/exports/pptx/xml';
import type { FileSheet } from './fileSheet';
import { createLooks } from './looks';
import { nameSheets } from './sheetNames';
import { sheetXml } from './sheetXml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a file of a workbook calls itself. */
export const workbookType = `${spreadsheet}.sheet`;

/** Size of text in points, unless a cell says another. */
export const usualTextPt = 10;

/**
 * Writes sheets as the bytes of an XLSX file: numbers as numbers, texts as texts whatever they start
 * with. The same sheets give the same bytes. Throws a RangeError for a number that is not finite.
 */
export function writeWorkbook(sheets: readonly FileSheet[]): Uint8Array<ArrayBuffer> {
  const names = nameSheets(sheets.map(({ name }) => name));
  const looks = createLooks(usualTextPt);
  const parts = sheets.map((sheet, index): Part => ({
    path: `xl/worksheets/sheet${index + 1}.xml`,
    contentType: `${spreadsheet}.worksheet+xml`,
    content: sheetXml(sheet, looks, index === 0),
  }));
  const styles: Part = {
    path: 'xl/styles.xml',
    contentType: `${spreadsheet}.styles+xml`,
    content: looks.part(),
  };
  const theme: Part = {
    path: 'xl/theme/theme1.xml',
    contentType: contentTypes.theme,
    content: themeXml(),
  };
  const others = [
    { type: 'styles', target: styles.path },
    { type: 'theme', target: theme.path },
  ];
  const workbook: Part = {
    path: 'xl/workbook.xml',
    contentType: `${spreadsheet}.sheet.main+xml`,
    content: workbookXml(sheets, names),
    relationships: [
      ...parts.map(({ path }) => ({ type: 'worksheet', target: path })),
      ...others,
    ].map((relationship, index) => ({ ...relationship, id: `rId${index + 1}` })),
  };
  return serializePackage(
    [workbook, styles, theme, ...parts],
    [{ id: 'rId1', type: 'officeDocument', target: workbook.path }],
  );
}

function workbookXml(sheets: readonly FileSheet[], names: readonly string[]): XmlElement {
  const defined = sheets.flatMap((sheet, index) => definedNames(sheet, names[index] ?? '', index));
  return xml('workbook', { xmlns: main, 'xmlns:r': office }, [
    xml('bookViews', {}, [xml('workbookView', { activeTab: 0 })]),
    xml(
      'sheets',
      {},
      names.map((name, index) =>
        xml('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
      ),
    ),
    defined.length === 0 ? undefined : xml('definedNames', {}, defined),
  ]);
}

/** What a sheet filters, and the row that every page of its print starts with. */
function definedNames(
  { filterRange, hasHeader }: FileSheet,
  sheetName: string,
  index: number,
): readonly XmlElement[] {
  const sheet = `'${sheetName.replaceAll("'", "''")}'`;
  const absolute = filterRange?.replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
  const defined = (name: string, range: string, hidden?: boolean): XmlElement =>
    xml('definedName', { name: `_xlnm.${name}`, localSheetId: index, hidden }, [
      `${sheet}!${range}`,
    ]);
  return [
    ...(absolute === undefined ? [] : [defined('_FilterDatabase', absolute, true)]),
    ...(hasHeader ? [defined('Print_Titles', '$1:$1')] : []),
  ];
}
