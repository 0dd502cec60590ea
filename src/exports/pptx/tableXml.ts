import type { TableCellDrawing, TableShape } from './drawing';
import { lightPalette as palette } from '@/figures/palette';
import { emu, fillXml, lineXml } from './paintXml';
import { paragraphXml, type TextScope } from './textXml';
import { xml, type XmlElement } from './xml';

/** PowerPoint's own "No style, no grid": every line and fill is written in the cells. */
const noStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

/** A native table; the first row is its head. */
export function tableXml(shape: TableShape, scope: TextScope): XmlElement {
  return xml('a:tbl', {}, [
    xml('a:tblPr', { firstRow: true }, [xml('a:tableStyleId', {}, [noStyle])]),
    xml(
      'a:tblGrid',
      {},
      shape.columnWidthsPt.map((width) => xml('a:gridCol', { w: emu(width) })),
    ),
    ...shape.rows.map(({ heightPt, cells }, index) =>
      xml(
        'a:tr',
        { h: emu(heightPt) },
        cells.map((cell) => cellXml(cell, shape, index === 0, scope)),
      ),
    ),
  ]);
}

function cellXml(
  { paragraph, fill, anchor, rowSpan, isCovered }: TableCellDrawing,
  { insetXPt, insetYPt }: TableShape,
  isHead: boolean,
  scope: TextScope,
): XmlElement {
  const inset = {
    marL: emu(insetXPt),
    marR: emu(insetXPt),
    marT: emu(insetYPt),
    marB: emu(insetYPt),
  };
  const below = isHead
    ? { color: palette.line, widthPt: 1 }
    : { color: palette.grid, widthPt: 0.75 };
  // Full cells beside each other stay apart.
  const side = fill === undefined ? undefined : { color: palette.paper, widthPt: 3 };
  return xml('a:tc', { rowSpan, vMerge: isCovered === true ? true : undefined }, [
    xml('a:txBody', {}, [xml('a:bodyPr'), xml('a:lstStyle'), paragraphXml(paragraph, scope)]),
    xml('a:tcPr', { ...inset, anchor: anchor === 'top' ? 't' : 'ctr' }, [
      lineXml(side, 'a:lnL'),
      lineXml(side, 'a:lnR'),
      lineXml(undefined, 'a:lnT'),
      lineXml(below, 'a:lnB'),
      fillXml(fill),
    ]),
  ]);
}
