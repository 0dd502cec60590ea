import { attributeOf, readXml } from '@/lib/xmlTokens';
import type { BoundedZip } from './boundedUnzip';
import { openZip } from './boundedUnzip';
import { ImportFileError } from './importReading';
import { readLooks } from './numberLooks';
import { readSharedStrings } from './sharedStrings';
import type { NumberLook } from './table';

// Read by hand: read-excel-file 9.3 gives rows of values only. It has no merged cells, does not say
// which values are formulas or lack a result, and inflates without a bound.

export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Text of the sheet's part; undefined for a chart sheet or a part that is not there. */
  readonly readXml: () => string | undefined;
}

/** A workbook, opened; its sheets are inflated when they are asked for. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly strings: readonly string[];
  readonly looks: readonly NumberLook[];
  /** Days are counted from 1904, as old Macs did. */
  readonly isFrom1904: boolean;
}

/**
 * Opens the bytes of an .xlsx file. Throws an ImportFileError that says what they are instead, or a
 * SyntaxError for a part that is no XML. `onShare` is told the share done, 0 to 1.
 */
export function openWorkbook(bytes: Uint8Array, onShare: (share: number) => void): Workbook {
  const zip = openZip(bytes);
  const root = readRelations(zip, '_rels/.rels', '');
  const path = root.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const xml = readText(zip, path);
  if (xml === undefined || !/<(?:\w+:)?workbook\b/u.test(xml)) {
    throw new ImportFileError({ kind: 'not-workbook' });
  }
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations = readRelations(zip, `${folder}_rels/${path.slice(folder.length)}.rels`, folder);
  const partOf = (type: string): string | undefined => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? undefined : readText(zip, target);
  };
  return {
    ...readSheetList(xml, (id) => {
      const relation = relations.find((candidate) => candidate.id === id);
      return relation?.type === 'worksheet' ? readText(zip, relation.target) : undefined;
    }),
    strings: readSharedStrings(partOf('sharedStrings') ?? '', onShare),
    looks: readLooks(partOf('styles') ?? ''),
  };
}

function readSheetList(
  xml: string,
  readPart: (relationId: string) => string | undefined,
): Pick<Workbook, 'sheets' | 'isFrom1904'> {
  const sheets: WorkbookSheet[] = [];
  let isFrom1904 = false;
  for (const token of readXml(xml)) {
    if (token.kind !== 'open') continue;
    const { name, attributes } = token;
    if (name === 'workbookPr') {
      isFrom1904 = ['1', 'true'].includes(attributeOf(attributes, 'date1904') ?? '');
    }
    if (name === 'sheet') {
      const id = attributeOf(attributes, 'id') ?? '';
      sheets.push({
        name: (attributeOf(attributes, 'name') ?? '').normalize('NFC'),
        isHidden: /hidden/iu.test(attributeOf(attributes, 'state') ?? ''),
        readXml: () => readPart(id),
      });
    }
  }
  return { sheets, isFrom1904 };
}

interface Relation {
  readonly id: string;
  /** Last part of the type's address, which differs between the two kinds of .xlsx. */
  readonly type: string;
  readonly target: string;
}

function readRelations(zip: BoundedZip, path: string, folder: string): readonly Relation[] {
  const relations: Relation[] = [];
  for (const token of readXml(readText(zip, path) ?? '')) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const type = attributeOf(token.attributes, 'Type') ?? '';
    const target = attributeOf(token.attributes, 'Target') ?? '';
    relations.push({
      id: attributeOf(token.attributes, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolvePath(target, folder),
    });
  }
  return relations;
}

function resolvePath(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts: string[] = [];
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function readText(zip: BoundedZip, path: string): string | undefined {
  const bytes = zip.read(path);
  if (bytes === undefined) return undefined;
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0);
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
