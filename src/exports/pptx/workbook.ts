import { twoDecimals } from '@/lib/twoDecimals';
import { serializeFiles } from './opcPackage';
import type { WorkbookCell } from './drawing';
import { cleanText, serializeXml, xml, type XmlElement } from './xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The one sheet's name, as the formulas of a chart write it. */
export const sheetName = 'Sheet1';

const dateStyle = 1;
/** Days from 30 December 1899, where Excel starts to count, to 1970. */
const excelEpochDays = 25_569;

/** A day since 1970 as Excel counts it. */
export function excelDay(day: number): number {
  return day + excelEpochDays;
}

/**
 * A workbook with one sheet, for "Edit data" under a chart: numbers as numbers, 0 as 0, dates as
 * dates, and no cell at all where there is null.
 */
export function createWorkbook(
  rows: readonly (readonly WorkbookCell[])[],
): Uint8Array<ArrayBuffer> {
  return serializeFiles({
    '[Content_Types].xml': serializeXml(contentTypes),
    '_rels/.rels': serializeXml(relationships([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': serializeXml(workbook),
    'xl/_rels/workbook.xml.rels': serializeXml(
      relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ),
    'xl/styles.xml': serializeXml(styles),
    'xl/worksheets/sheet1.xml': serializeXml(sheet(rows)),
  });
}

/** "A", "B", … "AA" for 0, 1, … 26. */
export function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function sheet(rows: readonly (readonly WorkbookCell[])[]): XmlElement {
  return xml('worksheet', { xmlns: main }, [
    xml(
      'sheetData',
      {},
      rows.map((cells, index) => rowXml(cells, index + 1)),
    ),
  ]);
}

function rowXml(cells: readonly WorkbookCell[], row: number): XmlElement {
  return xml(
    'row',
    { r: row },
    cells.flatMap((cell, index) => {
      const r = `${columnName(index)}${row}`;
      if (cell === null || cell === '') return [];
      if (typeof cell === 'number')
        return [xml('c', { r }, [xml('v', {}, [String(twoDecimals(cell))])])];
      if (typeof cell === 'string') return [textCell(r, cell)];
      const value = String(excelDay(cell.excelDay));
      return [xml('c', { r, s: dateStyle }, [xml('v', {}, [value])])];
    }),
  );
}

function textCell(r: string, text: string): XmlElement {
  return xml('c', { r, t: 'inlineStr' }, [xml('is', {}, [xml('t', {}, [cleanText(text)])])]);
}

function relationships(targets: readonly (readonly [string, string])[]): XmlElement {
  return xml(
    'Relationships',
    { xmlns: packageRels },
    targets.map(([type, target], index) =>
      xml('Relationship', { Id: `rId${index + 1}`, Type: `${office}/${type}`, Target: target }),
    ),
  );
}

const override = (path: string, type: string): XmlElement =>
  xml('Override', { PartName: `/${path}`, ContentType: `${spreadsheet}.${type}+xml` });

const contentTypes = xml(
  'Types',
  { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
  [
    xml('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('xl/workbook.xml', 'sheet.main'),
    override('xl/worksheets/sheet1.xml', 'worksheet'),
    override('xl/styles.xml', 'styles'),
  ],
);

const workbook = xml('workbook', { xmlns: main, 'xmlns:r': office }, [
  xml('sheets', {}, [xml('sheet', { name: sheetName, sheetId: 1, 'r:id': 'rId1' })]),
]);

const general = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

const styles = xml('styleSheet', { xmlns: main }, [
  xml('fonts', { count: 1 }, [
    xml('font', {}, [xml('sz', { val: 11 }), xml('name', { val: 'Arial' })]),
  ]),
  xml('fills', { count: 2 }, [
    xml('fill', {}, [xml('patternFill', { patternType: 'none' })]),
    xml('fill', {}, [xml('patternFill', { patternType: 'gray125' })]),
  ]),
  xml('borders', { count: 1 }, [
    xml(
      'border',
      {},
      ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => xml(side)),
    ),
  ]),
  xml('cellStyleXfs', { count: 1 }, [xml('xf', general)]),
  xml('cellXfs', { count: 2 }, [
    xml('xf', { ...general, xfId: 0 }),
    xml('xf', { ...general, numFmtId: 14, xfId: 0, applyNumberFormat: true }),
  ]),
]);
