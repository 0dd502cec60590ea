import { assertNever } from '@/lib/assert';
import type { ChartDrawing, FormShape, GroupShape, Placeholder, Shape, TextShape } from './drawing';
import { hatchXml } from './madeUp';
import { emu, fillXml, frameXml, lineXml } from './paintXml';
import { tableXml } from './tableXml';
import { textBodyXml, type TextScope } from './textXml';
import { cleanText, xml, type XmlElement } from './xml';

/** What the shapes of one slide share: ids and relationships. */
export interface ShapeScope extends TextScope {
  /** Ids start at 2: 1 is the tree itself. */
  readonly nextId: () => number;
  readonly chart: (chart: ChartDrawing) => string;
  readonly picture: (png: Uint8Array<ArrayBuffer>) => string;
}

const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const tableNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/table';

/** A shape as markup of a slide. */
export function shapeXml(shape: Shape, scope: ShapeScope): XmlElement {
  switch (shape.kind) {
    case 'text':
      return textXml(shape, scope);
    case 'form':
      return formXml(shape, scope);
    case 'group':
      return groupXml(shape, scope);
    case 'table':
      return graphicXml(shape, scope, tableNamespace, (s) => tableXml(shape, s));
    case 'chart':
      return graphicXml(shape, scope, chartNamespace, (s) =>
        xml('c:chart', { 'xmlns:c': chartNamespace, 'r:id': s.chart(shape.chart) }),
      );
    case 'picture':
      return xml('p:pic', {}, [
        xml('p:nvPicPr', {}, [
          nameXml(shape.name, shape.alt, scope),
          xml('p:cNvPicPr', {}, [xml('a:picLocks', { noChangeAspect: true })]),
          xml('p:nvPr'),
        ]),
        xml('p:blipFill', {}, [
          xml('a:blip', { 'r:embed': scope.picture(shape.png) }),
          xml('a:stretch', {}, [xml('a:fillRect')]),
        ]),
        xml('p:spPr', {}, [frameXml('a:xfrm', shape.box), geometryXml('rect')]),
      ]);
    default:
      return assertNever(shape);
  }
}

function nameXml(name: string, alt: string | undefined, scope: ShapeScope): XmlElement {
  const descr = alt === undefined ? undefined : cleanText(alt);
  return xml('p:cNvPr', { id: scope.nextId(), name: cleanText(name), descr });
}

const placeholders: Readonly<
  Record<Placeholder, { readonly type: string; readonly idx?: number }>
> = {
  title: { type: 'title' },
  centerTitle: { type: 'ctrTitle' },
  subtitle: { type: 'subTitle', idx: 1 },
  lead: { type: 'body', idx: 13 },
  caption: { type: 'body', idx: 14 },
  number: { type: 'sldNum', idx: 12 },
};

/** The mark that ties a text to its box in the layout. */
export function placeholderXml(placeholder: Placeholder): XmlElement {
  const { type, idx } = placeholders[placeholder];
  const size = placeholder === 'number' ? 'quarter' : undefined;
  return xml('p:ph', { type, sz: size, idx });
}

function textXml(
  { name, box, frame, placeholder, turnDeg }: TextShape,
  scope: ShapeScope,
): XmlElement {
  const isFree = placeholder === undefined;
  const isTitle = placeholder === 'title' || placeholder === 'centerTitle';
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      nameXml(name, undefined, scope),
      isFree
        ? xml('p:cNvSpPr', { txBox: true })
        : xml('p:cNvSpPr', {}, [xml('a:spLocks', { noGrp: true })]),
      xml('p:nvPr', {}, isFree ? [] : [placeholderXml(placeholder)]),
    ]),
    xml('p:spPr', {}, [
      frameXml('a:xfrm', box, turnDeg === undefined ? {} : { turnDeg }),
      ...(isFree ? [geometryXml('rect'), fillXml(undefined)] : []),
    ]),
    textBodyXml('p:txBody', frame, isTitle ? { ...scope, face: '+mj' } : scope),
  ]);
}

function formXml(shape: FormShape, scope: ShapeScope): XmlElement {
  const { name, alt, box, geometry, isUpsideDown, paint, frame } = shape;
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [nameXml(name, alt, scope), xml('p:cNvSpPr'), xml('p:nvPr')]),
    xml('p:spPr', {}, [
      frameXml('a:xfrm', box, { isUpsideDown: isUpsideDown === true }),
      geometryXml(geometry),
      paint.isHatched === true
        ? hatchXml(fillXml(paint.fill, paint.fillOpacity).children)
        : fillXml(paint.fill, paint.fillOpacity),
      lineXml(paint.line),
    ]),
    frame === undefined ? undefined : textBodyXml('p:txBody', frame, scope),
  ]);
}

function groupXml({ name, alt, box, children }: GroupShape, scope: ShapeScope): XmlElement {
  const [off, ext] = frameXml('a:xfrm', box).children;
  return xml('p:grpSp', {}, [
    xml('p:nvGrpSpPr', {}, [nameXml(name, alt, scope), xml('p:cNvGrpSpPr'), xml('p:nvPr')]),
    xml('p:grpSpPr', {}, [
      xml('a:xfrm', {}, [
        off,
        ext,
        xml('a:chOff', { x: emu(box.xPt), y: emu(box.yPt) }),
        xml('a:chExt', { cx: emu(box.widthPt), cy: emu(box.heightPt) }),
      ]),
    ]),
    ...children.map((child) => shapeXml(child, scope)),
  ]);
}

function graphicXml(
  { name, alt, box }: Extract<Shape, { kind: 'table' | 'chart' }>,
  scope: ShapeScope,
  uri: string,
  content: (scope: ShapeScope) => XmlElement,
): XmlElement {
  return xml('p:graphicFrame', {}, [
    xml('p:nvGraphicFramePr', {}, [
      nameXml(name, alt, scope),
      xml('p:cNvGraphicFramePr', {}, [xml('a:graphicFrameLocks', { noGrp: true })]),
      xml('p:nvPr'),
    ]),
    frameXml('p:xfrm', box),
    xml('a:graphic', {}, [xml('a:graphicData', { uri }, [content(scope)])]),
  ]);
}

function geometryXml(geometry: string): XmlElement {
  return xml('a:prstGeom', { prst: geometry }, [xml('a:avLst')]);
}
