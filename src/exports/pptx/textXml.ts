import type { Lang } from '@/domain/language';
import type { Paragraph, Run, TextFrame } from './drawing';
import { centipoints, emu, fillXml } from './paintXml';
import { cleanText, val, xml, type XmlElement } from './xml';

/** The language that PowerPoint spells in. */
export const officeLang: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-GB' };

export const officeFace = 'Arial';

/** The theme's faces for titles and for other text. */
export type ThemeFace = '+mj' | '+mn';

/** The face of a run, by its role in the theme. */
export function faceXml(face: ThemeFace = '+mn'): readonly XmlElement[] {
  return [xml('a:latin', { typeface: `${face}-lt` }), xml('a:cs', { typeface: `${face}-cs` })];
}

/** What text needs from its slide. */
export interface TextScope {
  readonly lang: Lang;
  /** The theme's face for the text; that of body text when absent. */
  readonly face?: ThemeFace;
  /** Registers a link and gives the id of its relationship. */
  readonly link: (href: string) => string;
}

const slideNumberField = { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' };

const aligns = { left: 'l', center: 'ctr', right: 'r' } as const;

/** One `a:p`; an empty paragraph keeps its height, which LibreOffice forgets behind an empty run. */
export function paragraphXml(paragraph: Paragraph, scope: TextScope): XmlElement {
  const { sizePt, align, spaceBeforePt } = paragraph;
  const runs = paragraph.runs.filter((run) => run.isSlideNumber === true || run.text !== '');
  const space =
    spaceBeforePt === undefined
      ? undefined
      : xml('a:spcBef', {}, [val('a:spcPts', centipoints(spaceBeforePt))]);
  return xml('a:p', {}, [
    xml('a:pPr', { algn: align && aligns[align] }, [space]),
    ...runs.map((run) => {
      const properties = runProperties(run, sizePt, scope);
      return run.isSlideNumber === true
        ? xml('a:fld', slideNumberField, [properties, xml('a:t', {}, ['‹#›'])])
        : xml('a:r', {}, [properties, xml('a:t', {}, [cleanText(run.text)])]);
    }),
    xml('a:endParaRPr', { lang: officeLang[scope.lang], sz: centipoints(sizePt) }),
  ]);
}

function runProperties(run: Run, sizePt: number, scope: TextScope): XmlElement {
  const isLink = run.href !== undefined && /^https?:\/\//iu.test(run.href);
  return xml(
    'a:rPr',
    { lang: officeLang[scope.lang], sz: centipoints(sizePt), b: run.isBold ?? false, dirty: false },
    [
      run.color === undefined ? undefined : fillXml(run.color, run.opacity),
      ...faceXml(scope.face),
      isLink && run.href !== undefined
        ? xml('a:hlinkClick', { 'r:id': scope.link(run.href) })
        : undefined,
    ],
  );
}

const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** The text of a shape; sizes were chosen so that it fits, so only a title shrinks later. */
export function textBodyXml(
  name: 'p:txBody' | 'a:txBody',
  { paragraphs, anchor, insetPt }: TextFrame,
  scope: TextScope,
): XmlElement {
  const inset = emu(insetPt);
  const shown = paragraphs.length === 0 ? [{ runs: [], sizePt: 12 }] : paragraphs;
  return xml(name, {}, [
    xml(
      'a:bodyPr',
      {
        wrap: 'square',
        lIns: inset,
        tIns: inset,
        rIns: inset,
        bIns: inset,
        rtlCol: false,
        anchor: anchors[anchor],
      },
      // A wider face of another theme must not push a title over what stands below it.
      [xml(scope.face === '+mj' ? 'a:normAutofit' : 'a:noAutofit')],
    ),
    xml('a:lstStyle'),
    ...shown.map((paragraph) => paragraphXml(paragraph, scope)),
  ]);
}
