import { strFromU8, unzipSync } from 'fflate';
import type { FileSheet } from './fileSheet';

// A reader for tests, by the format's own rules. Nothing of the program imports this file.

/** A cell as a spreadsheet takes it: a number, a text or nothing. */
export type ReadCell = number | string | null;

/** The values of a sheet that is not written yet; none for a cell that is not there. */
export function valuesIn(sheet: FileSheet | undefined): readonly (readonly ReadCell[])[] {
  return (sheet?.rows ?? []).map(({ cells }) => cells.map((cell) => cell?.value ?? null));
}

/** Reads a workbook back: the rows of every sheet by the sheet's name, and the parts as text. */
export async function readWorkbook(blob: Blob): Promise<{
  readonly sheets: ReadonlyMap<string, readonly (readonly ReadCell[])[]>;
  readonly parts: ReadonlyMap<string, string>;
}> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const parts = new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
  const names = [
    ...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet\b[^>]*\bname="([^"]*)"/gu),
  ].map(([, name = '']) => unescapeXml(name));
  const sheets = new Map(
    names.map((name, index) => [
      name,
      readRows(parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ''),
    ]),
  );
  return { sheets, parts };
}

function readRows(xml: string): readonly (readonly ReadCell[])[] {
  return [...xml.matchAll(/<row\b[^>]*?(?:\/>|>(.*?)<\/row>)/gsu)].map(([, row = '']) => {
    const cells: ReadCell[] = [];
    for (const [, attributes = '', content = ''] of row.matchAll(
      /<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu,
    )) {
      if (content.includes('<f')) throw new Error(`A formula: ${content}`);
      const value = /<(?:v|t)\b[^>]*>(.*?)<\/(?:v|t)>/su.exec(content)?.[1];
      const column = columnOf(/\br="([A-Z]+)\d+"/u.exec(attributes)?.[1] ?? '');
      while (cells.length < column) cells.push(null);
      const isText = attributes.includes('t="inlineStr"');
      if (value === undefined) cells.push(null);
      else cells.push(isText ? unescapeXml(value) : Number(value));
    }
    return cells;
  });
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;|&#39;/gu, "'")
    .replace(/&amp;/gu, '&');
}
