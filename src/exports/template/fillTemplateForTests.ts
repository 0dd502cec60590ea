import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ImportSheet } from '@/domain/importLabels';

// Fills in the template as a spreadsheet would. Nothing of the program imports this file.

/** Values by cell: {E2: 7.5, E3: "x"}. */
export type CellValues = Readonly<Record<string, number | string>>;

/** 22 provinces, three scopes, seven years. */
export const staffRowCount = 22 * 3 * 7;
/** 22 provinces, seven years, two measures. */
export const committeeRowCount = 22 * 7 * 2;

/**
 * A percentage for every prepared row of TinhGian: it grows year by year to between 8 and 13, the
 * first one is a zero, one is not applicable (G3) and one blank (G4).
 */
export const fullStaff: CellValues = Object.fromEntries(
  Array.from({ length: staffRowCount }, (_, index): [string, number | string] => {
    const year = index % 7;
    const line = Math.floor(index / 7);
    return [`G${index + 2}`, Math.round(year * (1.35 + (line % 10) * 0.08) * 100) / 100];
  })
    .map((cell): [string, number | string] => (cell[0] === 'G3' ? ['G3', 'x'] : cell))
    .filter(([address]) => address !== 'G4'),
);

/** People for every prepared row of BoSungCapUy. */
export const fullCommittee: CellValues = Object.fromEntries(
  Array.from({ length: committeeRowCount }, (_, index) => [`G${index + 2}`, index % 5]),
);

/** The template's bytes with values in some of its cells. Throws when a cell is not prepared. */
export function fillTemplate(
  template: Uint8Array,
  values: Readonly<Partial<Record<ImportSheet, CellValues>>>,
): Uint8Array {
  const files = unzipSync(template);
  for (const [sheet, cells] of Object.entries(values)) {
    const path = pathOf(sheet, files);
    let text = strFromU8(files[path] ?? new Uint8Array());
    const rest = new Map(Object.entries(cells));
    text = text.replace(
      /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>.*?<\/c>)/gu,
      (whole, address: string, attributes: string) => {
        const value = rest.get(address);
        rest.delete(address);
        return value === undefined ? whole : cellXml(address, attributes, value);
      },
    );
    if (rest.size > 0) throw new Error(`No such cells in ${sheet}: ${[...rest.keys()].join(', ')}`);
    files[path] = strToU8(text);
  }
  return zipSync(files);
}

function cellXml(address: string, attributes: string, value: number | string): string {
  const style = attributes.replace(/ t="[^"]*"/u, '');
  if (typeof value === 'number') return `<c r="${address}"${style}><v>${value}</v></c>`;
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${address}"${style} t="inlineStr"><is><t>${text}</t></is></c>`;
}

function pathOf(sheet: string, files: Readonly<Record<string, Uint8Array>>): string {
  const workbook = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
  const id = new RegExp(`name="${sheet}" sheetId="(\\d+)"`, 'u').exec(workbook)?.[1];
  if (id === undefined) throw new Error(`The template has no sheet ${sheet}`);
  return `xl/worksheets/sheet${id}.xml`;
}
