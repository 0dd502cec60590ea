import { strToU8, zipSync } from 'fflate';

// Workbooks for tests, part by part, so that a test can hold what no program would write. Nothing of
// the program imports this file.

/** Numbers of the cell styles in the workbooks below. */
export const style = { plain: 0, percent: 1, day: 2, month: 3, year: 4 } as const;

/** A value, or a cell in detail; `value` of null is a formula without a result. */
export type TestCell =
  | string
  | number
  | null
  | {
      readonly value: string | number | null;
      readonly style?: number;
      readonly formula?: string;
      readonly type?: string;
      /** A sign above the line, behind the text. */
      readonly raised?: string;
    };

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly merged?: readonly string[];
  readonly state?: string;
  /** From 1. */
  readonly hiddenRows?: readonly number[];
  /** From 1. */
  readonly hiddenColumns?: readonly number[];
}

/** The bytes of a workbook. Texts are shared strings, as Excel writes them. */
export function buildWorkbook(
  sheets: readonly TestSheet[],
  { isFrom1904 = false }: { readonly isFrom1904?: boolean } = {},
): Uint8Array<ArrayBuffer> {
  const strings: string[] = [];
  const parts: Record<string, Uint8Array> = {
    '_rels/.rels': xml(relations([['rId1', 'officeDocument', 'xl/workbook.xml']])),
    'xl/_rels/workbook.xml.rels': xml(
      relations([
        ...sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`]),
        ['rIdS', 'styles', 'styles.xml'],
        ['rIdT', 'sharedStrings', '/xl/sharedStrings.xml'],
      ]),
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns:r="r">${isFrom1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets
        .map(
          ({ name, state }, i) =>
            `<sheet name="${escaped(name)}" sheetId="${i + 1}" ${state === undefined ? '' : `state="${state}" `}r:id="rId${i + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/styles.xml': xml(
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="mm/yyyy"/><numFmt numFmtId="165" formatCode="yyyy"/></numFmts>' +
        '<cellStyleXfs><xf numFmtId="10"/></cellStyleXfs>' +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    ),
  };
  sheets.forEach(({ rows, merged = [], hiddenRows = [], hiddenColumns = [] }, index) => {
    const data = rows
      .map((row, i) => rowXml(row, i + 1, strings, hiddenRows.includes(i + 1)))
      .join('');
    const cols = hiddenColumns.map((at) => `<col min="${at}" max="${at}" hidden="1"/>`).join('');
    const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml(
      `<worksheet><cols>${cols}</cols><sheetData>${data}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`,
    );
  });
  const items = strings.map((text) => {
    const [plain = '', raised] = text.split(raisedFrom);
    const end =
      raised === undefined
        ? ''
        : `<r><rPr><vertAlign val="superscript"/></rPr><t>${escaped(raised)}</t></r>`;
    const start = `<t xml:space="preserve">${escaped(plain)}</t>`;
    return `<si>${end === '' ? start : `<r>${start}</r>${end}`}</si>`;
  });
  parts['xl/sharedStrings.xml'] = xml(`<sst>${items.join('')}</sst>`);
  return zipSync(parts);
}

/** Parts a shared text from the sign above the line behind it. */
const raisedFrom = '\uE000';

function rowXml(
  row: readonly TestCell[],
  number: number,
  strings: string[],
  isHidden: boolean,
): string {
  const cells = row.map((cell, index) => cellXml(cell, `${letters(index)}${number}`, strings));
  return `<row r="${number}"${isHidden ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
}

function cellXml(cell: TestCell, address: string, strings: string[]): string {
  if (cell === null) return '';
  const {
    value,
    style: number = 0,
    formula,
    type,
    raised,
  } = typeof cell === 'object' ? cell : { value: cell };
  const start = `<c r="${address}" s="${number}"`;
  const f = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  if (value === null) return `${start}>${f}</c>`;
  if (type !== undefined) return `${start} t="${type}">${f}<v>${escaped(String(value))}</v></c>`;
  if (typeof value === 'number') return `${start}>${f}<v>${value}</v></c>`;
  if (formula !== undefined) return `${start} t="str">${f}<v>${escaped(value)}</v></c>`;
  const shared = raised === undefined ? value : `${value}${raisedFrom}${raised}`;
  return `${start} t="s"><v>${strings.push(shared) - 1}</v></c>`;
}

function letters(index: number): string {
  return String.fromCharCode(65 + index);
}

function relations(list: readonly (readonly string[])[]): string {
  const items = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${items.join('')}</Relationships>`;
}

function xml(body: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
