import type { Lang } from '@/domain/language';
import type { Box, Paragraph } from './drawing';
import { colorMapXml, treeXml } from './masterXml';
import { presentationNamespaces } from './namespaces';
import { frameXml } from './paintXml';
import { officeLang, paragraphXml, type TextScope } from './textXml';
import { xml, type XmlElement } from './xml';

/** The notes page stands upright, 7.5 x 10 in. */
export const notesWidthPt = 540;
export const notesHeightPt = 720;

const imageBox: Box = { xPt: 40, yPt: 50, widthPt: 460, heightPt: 258.75 };
const textBox: Box = { xPt: 40, yPt: 330, widthPt: 460, heightPt: 350 };

/** The master of the notes: the slide's picture above, the text below. */
export function notesMasterXml(lang: Lang): XmlElement {
  return xml('p:notesMaster', presentationNamespaces, [
    xml('p:cSld', {}, [
      xml('p:bg', {}, [xml('p:bgRef', { idx: 1001 }, [xml('a:schemeClr', { val: 'bg1' })])]),
      treeXml([
        imageShape(2, imageBox),
        bodyShape(3, [xml('a:p', {}, [xml('a:endParaRPr', { lang: officeLang[lang] })])], textBox),
      ]),
    ]),
    colorMapXml(),
  ]);
}

/** The notes of one slide. */
export function notesSlideXml(paragraphs: readonly Paragraph[], scope: TextScope): XmlElement {
  const shown = paragraphs.length === 0 ? [{ runs: [], sizePt: 12 }] : paragraphs;
  return xml('p:notes', presentationNamespaces, [
    xml('p:cSld', {}, [
      treeXml([
        imageShape(2, undefined),
        bodyShape(
          3,
          shown.map((paragraph) => paragraphXml(paragraph, scope)),
          undefined,
        ),
      ]),
    ]),
    xml('p:clrMapOvr', {}, [xml('a:masterClrMapping')]),
  ]);
}

function imageShape(id: number, box: Box | undefined): XmlElement {
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      xml('p:cNvPr', { id, name: `Slide image ${id}` }),
      xml('p:cNvSpPr', {}, [xml('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true })]),
      xml('p:nvPr', {}, [xml('p:ph', { type: 'sldImg', idx: 2 })]),
    ]),
    xml('p:spPr', {}, boxXml(box)),
  ]);
}

function bodyShape(
  id: number,
  paragraphs: readonly XmlElement[],
  box: Box | undefined,
): XmlElement {
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      xml('p:cNvPr', { id, name: `Notes ${id}` }),
      xml('p:cNvSpPr', {}, [xml('a:spLocks', { noGrp: true })]),
      xml('p:nvPr', {}, [xml('p:ph', { type: 'body', sz: 'quarter', idx: 3 })]),
    ]),
    xml('p:spPr', {}, boxXml(box)),
    xml('p:txBody', {}, [xml('a:bodyPr'), xml('a:lstStyle'), ...paragraphs]),
  ]);
}

function boxXml(box: Box | undefined): readonly XmlElement[] {
  if (box === undefined) return [];
  return [frameXml('a:xfrm', box), xml('a:prstGeom', { prst: 'rect' }, [xml('a:avLst')])];
}
