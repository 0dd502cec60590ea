import { val, xml, type XmlElement } from '@/exports/pptx/xml';
import type { CellLook } from './fileSheet';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const face = 'Arial';
const firstOwnFormat = 164;

/** The looks of a workbook's cells, each kept once. */
export interface Looks {
  /** The number by which a cell refers to its look. */
  readonly idOf: (look: CellLook) => number;
  /** The part with all looks asked for so far. */
  readonly part: () => XmlElement;
}

/** A collection whose usual look is text of this size, in points. */
export function createLooks(usualPt: number): Looks {
  const fonts = createList(fontXml({ sizePt: usualPt }));
  // The second fill is Excel's own, whatever a file says of it.
  const fills = createList(fillXml('none'), fillXml('gray125'));
  const borders = createList(borderXml(undefined));
  const formats: string[] = [];
  const cells = createList(cellXml({}, { font: 0, fill: 0, border: 0, format: 0 }));
  const formatOf = (format: string | undefined): number => {
    if (format === undefined) return 0;
    if (!formats.includes(format)) formats.push(format);
    return firstOwnFormat + formats.indexOf(format);
  };
  return {
    idOf: (look) =>
      cells.idOf(
        cellXml(look, {
          font: fonts.idOf(fontXml({ ...look, sizePt: look.sizePt ?? usualPt })),
          fill: look.ground === undefined ? 0 : fills.idOf(fillXml('solid', look.ground)),
          border: borders.idOf(borderXml(look.edge)),
          format: formatOf(look.format),
        }),
      ),
    part: () =>
      xml('styleSheet', { xmlns: namespace }, [
        formats.length === 0
          ? undefined
          : listXml(
              'numFmts',
              formats.map((formatCode, index) =>
                xml('numFmt', { numFmtId: firstOwnFormat + index, formatCode }),
              ),
            ),
        listXml('fonts', fonts.all),
        listXml('fills', fills.all),
        listXml('borders', borders.all),
        listXml('cellStyleXfs', [xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        listXml('cellXfs', cells.all),
        listXml('cellStyles', [xml('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      ]),
  };
}

interface List {
  readonly all: readonly XmlElement[];
  readonly idOf: (element: XmlElement) => number;
}

/** Elements by their order, equal ones once. */
function createList(...first: readonly XmlElement[]): List {
  const all = [...first];
  const ids = new Map(first.map((element, id) => [JSON.stringify(element), id]));
  return {
    all,
    idOf: (element) => {
      const key = JSON.stringify(element);
      const known = ids.get(key);
      if (known !== undefined) return known;
      ids.set(key, all.length);
      return all.push(element) - 1;
    },
  };
}

function listXml(name: string, children: readonly XmlElement[]): XmlElement {
  return xml(name, { count: children.length }, children);
}

function fontXml({ isBold, sizePt = 0, ink }: CellLook): XmlElement {
  return xml('font', {}, [
    isBold === true ? xml('b') : undefined,
    val('sz', sizePt),
    xml('color', ink === undefined ? { theme: 1 } : { rgb: argb(ink) }),
    val('name', face),
    val('family', 2),
  ]);
}

function fillXml(patternType: string, color?: string): XmlElement {
  return xml('fill', {}, [
    xml('patternFill', { patternType }, [
      color === undefined ? undefined : xml('fgColor', { rgb: argb(color) }),
    ]),
  ]);
}

function borderXml(color: string | undefined): XmlElement {
  const line = (side: string): XmlElement =>
    color === undefined
      ? xml(side)
      : xml(side, { style: 'thin' }, [xml('color', { rgb: argb(color) })]);
  const sides = ['left', 'right', 'top', 'bottom'].map(line);
  return xml('border', {}, [...sides, xml('diagonal')]);
}

interface CellParts {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly format: number;
}

function cellXml(
  { isWrapped, align, vertical }: CellLook,
  { font, fill, border, format }: CellParts,
): XmlElement {
  const isPlaced = isWrapped === true || align !== undefined || vertical !== undefined;
  return xml(
    'xf',
    {
      numFmtId: format,
      fontId: font,
      fillId: fill,
      borderId: border,
      xfId: 0,
      applyNumberFormat: format === 0 ? undefined : true,
      applyFont: font === 0 ? undefined : true,
      applyFill: fill === 0 ? undefined : true,
      applyBorder: border === 0 ? undefined : true,
      applyAlignment: isPlaced ? true : undefined,
    },
    [
      isPlaced
        ? xml('alignment', {
            horizontal: align,
            vertical,
            wrapText: isWrapped === true ? true : undefined,
          })
        : undefined,
    ],
  );
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
