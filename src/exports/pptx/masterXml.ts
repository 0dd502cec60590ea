import type { Lang } from '@/domain/language';
import { deckTextsOf } from '@/i18n/deck';
import { type Box, type Placeholder, slideHeightPt, slideWidthPt } from './drawing';
import { smallestPt } from './fitText';
import { presentationNamespaces } from './namespaces';
import { centipoints, emu, frameXml } from './paintXml';
import { placeholderXml } from './shapeXml';
import { officeLang } from './textXml';
import { val, xml, type XmlElement } from './xml';

const colorMap = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
} as const;

/** The colour map that every master carries. */
export function colorMapXml(): XmlElement {
  return xml('p:clrMap', colorMap);
}

/** The empty root group that every shape tree starts with. */
export function treeXml(shapes: readonly XmlElement[]): XmlElement {
  return xml('p:spTree', {}, [
    xml('p:nvGrpSpPr', {}, [
      xml('p:cNvPr', { id: 1, name: '' }),
      xml('p:cNvGrpSpPr'),
      xml('p:nvPr'),
    ]),
    xml('p:grpSpPr', {}, [
      xml('a:xfrm', {}, [
        xml('a:off', { x: 0, y: 0 }),
        xml('a:ext', { cx: 0, cy: 0 }),
        xml('a:chOff', { x: 0, y: 0 }),
        xml('a:chExt', { cx: 0, cy: 0 }),
      ]),
    ]),
    ...shapes,
  ]);
}

/** A box of a layout or master with its prompt and the size of its text. */
interface Prompt {
  readonly placeholder: Placeholder;
  readonly box: Box;
  readonly sizePt: number;
  readonly text: string;
}

function promptXml({ placeholder, box, sizePt, text }: Prompt, id: number, lang: Lang): XmlElement {
  const language = officeLang[lang];
  const run =
    placeholder === 'number'
      ? xml('a:fld', { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' }, [
          xml('a:rPr', { lang: language }),
          xml('a:t', {}, ['‹#›']),
        ])
      : xml('a:r', {}, [xml('a:rPr', { lang: language }), xml('a:t', {}, [text])]);
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      xml('p:cNvPr', { id, name: text }),
      xml('p:cNvSpPr', {}, [xml('a:spLocks', { noGrp: true })]),
      xml('p:nvPr', {}, [placeholderXml(placeholder)]),
    ]),
    xml('p:spPr', {}, [
      frameXml('a:xfrm', box),
      xml('a:prstGeom', { prst: 'rect' }, [xml('a:avLst')]),
    ]),
    xml('p:txBody', {}, [
      xml('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }, [xml('a:noAutofit')]),
      xml('a:lstStyle', {}, [level(sizePt, placeholder === 'number' ? 'r' : 'l')]),
      xml('a:p', {}, [run, xml('a:endParaRPr', { lang: language })]),
    ]),
  ]);
}

function level(sizePt: number, align: 'l' | 'r'): XmlElement {
  return xml('a:lvl1pPr', { marL: 0, indent: 0, algn: align }, [
    xml('a:buNone'),
    xml('a:defRPr', { sz: centipoints(sizePt) }),
  ]);
}

const margin = 36;
const width = slideWidthPt - 2 * margin;
const number: Box = { xPt: 884, yPt: slideHeightPt - 30, widthPt: 40, heightPt: 14 };

function promptsOf(layout: 'title' | 'figure', lang: Lang): readonly Prompt[] {
  const t = deckTextsOf(lang).prompt;
  if (layout === 'title') {
    return [
      {
        placeholder: 'centerTitle',
        box: { xPt: 72, yPt: 150, widthPt: slideWidthPt - 144, heightPt: 100 },
        sizePt: 44,
        text: t.title,
      },
      {
        placeholder: 'subtitle',
        box: { xPt: 72, yPt: 270, widthPt: slideWidthPt - 144, heightPt: 220 },
        sizePt: 18,
        text: t.subtitle,
      },
    ];
  }
  const below = { xPt: margin, yPt: 488, widthPt: width - 40, heightPt: 36 };
  return [
    {
      placeholder: 'title',
      box: { xPt: margin, yPt: 22, widthPt: width, heightPt: 64 },
      sizePt: 24,
      text: t.title,
    },
    {
      placeholder: 'lead',
      box: { xPt: margin, yPt: 90, widthPt: width, heightPt: 30 },
      sizePt: 12,
      text: t.lead,
    },
    { placeholder: 'caption', box: below, sizePt: smallestPt, text: t.caption },
    { placeholder: 'number', box: number, sizePt: smallestPt, text: t.number },
  ];
}

/** One layout; its boxes are where a figure's slide has its texts, unless they need more room. */
export function layoutXml(layout: 'title' | 'figure', lang: Lang): XmlElement {
  const t = deckTextsOf(lang).layout;
  const type = layout === 'title' ? 'title' : undefined;
  const shapes = promptsOf(layout, lang).map((prompt, index) => promptXml(prompt, index + 2, lang));
  return xml('p:sldLayout', { ...presentationNamespaces, type, preserve: true }, [
    xml('p:cSld', { name: t[layout] }, [treeXml(shapes)]),
    xml('p:clrMapOvr', {}, [xml('a:masterClrMapping')]),
  ]);
}

/** The one master: paper, title and body styles without bullets, and its layouts. */
export function masterXml(layoutIds: readonly string[], lang: Lang): XmlElement {
  const t = deckTextsOf(lang).prompt;
  const prompts: readonly Prompt[] = [
    {
      placeholder: 'title',
      box: { xPt: margin, yPt: 22, widthPt: width, heightPt: 64 },
      sizePt: 24,
      text: t.title,
    },
    { placeholder: 'number', box: number, sizePt: smallestPt, text: t.number },
  ];
  return xml('p:sldMaster', presentationNamespaces, [
    xml('p:cSld', {}, [
      xml('p:bg', {}, [xml('p:bgRef', { idx: 1001 }, [val('a:schemeClr', 'bg1')])]),
      treeXml(prompts.map((prompt, index) => promptXml(prompt, index + 2, lang))),
    ]),
    colorMapXml(),
    xml(
      'p:sldLayoutIdLst',
      {},
      layoutIds.map((id, index) => xml('p:sldLayoutId', { id: firstLayoutId + index, 'r:id': id })),
    ),
    xml('p:txStyles', {}, [
      xml('p:titleStyle', {}, [style(24, '+mj-lt', true)]),
      xml('p:bodyStyle', {}, [style(12, '+mn-lt', false)]),
      xml('p:otherStyle', {}, [style(12, '+mn-lt', false)]),
    ]),
  ]);
}

/** Ids of masters and layouts share one range, which starts at 2^31. */
export const masterId = 2_147_483_648;
const firstLayoutId = masterId + 1;

function style(sizePt: number, face: string, isBold: boolean): XmlElement {
  return xml('a:lvl1pPr', { marL: 0, indent: 0, algn: 'l', defTabSz: emu(72) }, [
    xml('a:buNone'),
    xml('a:defRPr', { sz: centipoints(sizePt), b: isBold }, [
      xml('a:solidFill', {}, [val('a:schemeClr', 'tx1')]),
      xml('a:latin', { typeface: face }),
      xml('a:cs', { typeface: face.replace('-lt', '-cs') }),
    ]),
  ]);
}
