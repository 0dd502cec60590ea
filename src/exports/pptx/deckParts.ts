import type { DeckFacts } from './deck';
import { slideHeightPt, slideWidthPt } from './drawing';
import { layoutXml, masterId, masterXml } from './masterXml';
import { contentTypes, presentationNamespaces } from './namespaces';
import { notesHeightPt, notesMasterXml, notesWidthPt } from './notesXml';
import type { Part, Relationship } from './opcPackage';
import { emu } from './paintXml';
import { slidePath } from './slideParts';
import { themeXml } from './themeXml';
import { cleanText, xml, type XmlElement } from './xml';

const masterPath = 'ppt/slideMasters/slideMaster1.xml';
const notesMasterPath = 'ppt/notesMasters/notesMaster1.xml';
const layouts = ['title', 'figure'] as const;
const layoutPaths = layouts.map((_, index) => `ppt/slideLayouts/slideLayout${index + 1}.xml`);
const firstSlideId = 256;

/** What the package itself points to. */
export const rootRelationships: readonly Relationship[] = [
  { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
  {
    id: 'rId2',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
  { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
];

/** Everything of a deck but its slides: presentation, masters, layouts, themes, properties. */
export function deckParts(slideCount: number, facts: DeckFacts): readonly Part[] {
  const { lang } = facts;
  const drawing = { 'xmlns:a': presentationNamespaces['xmlns:a'] };
  return [
    presentationPart(slideCount),
    {
      path: masterPath,
      contentType: contentTypes.master,
      content: masterXml(
        layoutPaths.map((_, index) => `rId${index + 1}`),
        lang,
      ),
      relationships: [
        ...layoutPaths.map((target, index) => relationship(index, 'slideLayout', target)),
        relationship(layoutPaths.length, 'theme', 'ppt/theme/theme1.xml'),
      ],
    },
    ...layouts.map((layout, index): Part => ({
      path: layoutPaths[index] ?? '',
      contentType: contentTypes.layout,
      content: layoutXml(layout, lang),
      relationships: [relationship(0, 'slideMaster', masterPath)],
    })),
    {
      path: notesMasterPath,
      contentType: contentTypes.notesMaster,
      content: notesMasterXml(lang),
      relationships: [relationship(0, 'theme', 'ppt/theme/theme2.xml')],
    },
    { path: 'ppt/theme/theme1.xml', contentType: contentTypes.theme, content: themeXml() },
    { path: 'ppt/theme/theme2.xml', contentType: contentTypes.theme, content: themeXml() },
    {
      path: 'ppt/presProps.xml',
      contentType: contentTypes.properties,
      content: xml('p:presentationPr', presentationNamespaces),
    },
    {
      path: 'ppt/viewProps.xml',
      contentType: contentTypes.view,
      content: xml('p:viewPr', presentationNamespaces),
    },
    {
      path: 'ppt/tableStyles.xml',
      contentType: contentTypes.tableStyles,
      content: xml('a:tblStyleLst', { ...drawing, def: '{2D5ABB26-0587-4C30-8999-92F81FD0307C}' }),
    },
    { path: 'docProps/core.xml', contentType: contentTypes.core, content: coreXml(facts) },
    { path: 'docProps/app.xml', contentType: contentTypes.app, content: appXml(slideCount) },
  ];
}

function presentationPart(slideCount: number): Part {
  const slides = Array.from({ length: slideCount }, (_, index) => index);
  const paths: readonly (readonly [string, string])[] = [
    ['slideMaster', masterPath],
    ['notesMaster', notesMasterPath],
    ['theme', 'ppt/theme/theme1.xml'],
    ['presProps', 'ppt/presProps.xml'],
    ['viewProps', 'ppt/viewProps.xml'],
    ['tableStyles', 'ppt/tableStyles.xml'],
    ...slides.map((index) => ['slide', slidePath(index + 1)] as const),
  ];
  const firstSlide = paths.length - slideCount;
  return {
    path: 'ppt/presentation.xml',
    contentType: contentTypes.presentation,
    content: xml('p:presentation', { ...presentationNamespaces, saveSubsetFonts: true }, [
      xml('p:sldMasterIdLst', {}, [xml('p:sldMasterId', { id: masterId, 'r:id': 'rId1' })]),
      xml('p:notesMasterIdLst', {}, [xml('p:notesMasterId', { 'r:id': 'rId2' })]),
      xml(
        'p:sldIdLst',
        {},
        slides.map((index) =>
          xml('p:sldId', { id: firstSlideId + index, 'r:id': `rId${firstSlide + index + 1}` }),
        ),
      ),
      xml('p:sldSz', { cx: emu(slideWidthPt), cy: emu(slideHeightPt) }),
      xml('p:notesSz', { cx: emu(notesWidthPt), cy: emu(notesHeightPt) }),
    ]),
    relationships: paths.map(([type, target], index) => relationship(index, type, target)),
  };
}

function relationship(index: number, type: string, target: string): Relationship {
  return { id: `rId${index + 1}`, type, target };
}

/** Title, filter and language; no clock time, so that the same view gives the same file. */
function coreXml({ title, filter, lang, release }: DeckFacts): XmlElement {
  return xml(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    [
      xml('dc:title', {}, [cleanText(title)]),
      xml('dc:subject', {}, [cleanText(filter)]),
      xml('dc:description', {}, [cleanText(release)]),
      xml('dc:language', {}, [lang === 'vi' ? 'vi-VN' : 'en-GB']),
    ],
  );
}

function appXml(slideCount: number): XmlElement {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return xml('Properties', { xmlns: namespace }, [
    xml('Application', {}, ['Then Chot']),
    xml('Slides', {}, [String(slideCount)]),
  ]);
}
