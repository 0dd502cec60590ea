import { type ColorName, lightPalette as palette } from '@/figures/palette';
import { presentationNamespaces } from './namespaces';
import { emu } from './paintXml';
import { officeFace } from './textXml';
import { val, xml, type XmlElement } from './xml';

/** The deck's colours by their role in Office, so that what a user adds fits in. */
const scheme: readonly (readonly [string, ColorName])[] = [
  ['dk1', 'ink'],
  ['lt1', 'paper'],
  ['dk2', 'muted'],
  ['lt2', 'grid'],
  ['accent1', 'named'],
  ['accent2', 'reported'],
  ['accent3', 'accent'],
  ['accent4', 'target'],
  ['accent5', 'step-3'],
  ['accent6', 'line'],
  ['hlink', 'named'],
  ['folHlink', 'muted'],
];

const placeholderColor = val('a:schemeClr', 'phClr');
const solid = xml('a:solidFill', {}, [placeholderColor]);

/** A theme in Arial and the palette's colours; each master needs one of its own. */
export function themeXml(): XmlElement {
  const { 'xmlns:a': drawing } = presentationNamespaces;
  return xml('a:theme', { 'xmlns:a': drawing, name: 'Then Chot' }, [
    xml('a:themeElements', {}, [
      xml(
        'a:clrScheme',
        { name: 'Then Chot' },
        scheme.map(([role, color]) =>
          xml(`a:${role}`, {}, [val('a:srgbClr', palette[color].slice(1).toUpperCase())]),
        ),
      ),
      xml('a:fontScheme', { name: officeFace }, [faces('a:majorFont'), faces('a:minorFont')]),
      xml('a:fmtScheme', { name: 'Then Chot' }, [
        xml('a:fillStyleLst', {}, [solid, solid, solid]),
        xml(
          'a:lnStyleLst',
          {},
          [0.75, 1, 1.5].map((widthPt) => xml('a:ln', { w: emu(widthPt) }, [solid])),
        ),
        xml(
          'a:effectStyleLst',
          {},
          [1, 2, 3].map(() => xml('a:effectStyle', {}, [xml('a:effectLst')])),
        ),
        xml('a:bgFillStyleLst', {}, [solid, solid, solid]),
      ]),
    ]),
  ]);
}

function faces(name: string): XmlElement {
  return xml(name, {}, [
    xml('a:latin', { typeface: officeFace }),
    xml('a:ea', { typeface: '' }),
    xml('a:cs', { typeface: officeFace }),
  ]);
}
