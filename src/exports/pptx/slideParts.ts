import type { Lang } from '@/domain/language';
import type { ChartDrawing, SlideDrawing } from './drawing';
import { treeXml } from './masterXml';
import { contentTypes, presentationNamespaces } from './namespaces';
import { notesSlideXml } from './notesXml';
import type { Part, Relationship } from './opcPackage';
import { type ShapeScope, shapeXml } from './shapeXml';
import { createWorkbook } from './workbook';
import { xml } from './xml';

/** Numbers of files that run through the whole deck. */
export interface DeckNumbers {
  readonly nextChart: () => number;
  readonly nextPicture: () => number;
}

/** A slide, its notes, and its charts with their workbooks and pictures, as parts. */
export function slideParts(
  slide: SlideDrawing,
  number: number,
  numbers: DeckNumbers,
  lang: Lang,
): readonly Part[] {
  const path = slidePath(number);
  const notesPath = `ppt/notesSlides/notesSlide${number}.xml`;
  const layoutPath = `ppt/slideLayouts/slideLayout${slide.layout === 'title' ? 1 : 2}.xml`;
  const extra: Part[] = [];
  const links = createLinks([
    { type: 'slideLayout', target: layoutPath },
    { type: 'notesSlide', target: notesPath },
  ]);
  let lastId = 1;
  const scope: ShapeScope = {
    lang,
    nextId: () => {
      lastId += 1;
      return lastId;
    },
    link: links.external,
    chart: (chart) => {
      const parts = chartParts(chart, numbers.nextChart());
      extra.push(...parts);
      return links.add('chart', parts[0]?.path ?? '');
    },
    picture: (png) => {
      const target = `ppt/media/image${numbers.nextPicture()}.png`;
      extra.push({ path: target, content: png });
      return links.add('image', target);
    },
  };
  const shapes = slide.shapes.map((shape) => shapeXml(shape, scope));
  const notesLinks = createLinks([
    { type: 'notesMaster', target: 'ppt/notesMasters/notesMaster1.xml' },
    { type: 'slide', target: path },
  ]);
  const notes = notesSlideXml(slide.notes, { lang, link: notesLinks.external });
  return [
    {
      path,
      contentType: contentTypes.slide,
      content: xml('p:sld', presentationNamespaces, [
        xml('p:cSld', {}, [treeXml(shapes)]),
        xml('p:clrMapOvr', {}, [xml('a:masterClrMapping')]),
      ]),
      relationships: links.all,
    },
    {
      path: notesPath,
      contentType: contentTypes.notes,
      content: notes,
      relationships: notesLinks.all,
    },
    ...extra,
  ];
}

/** Where a slide lies; slides are numbered from 1. */
export function slidePath(number: number): string {
  return `ppt/slides/slide${number}.xml`;
}

function chartParts({ space, rows }: ChartDrawing, number: number): readonly Part[] {
  const workbookPath = `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`;
  return [
    {
      path: `ppt/charts/chart${number}.xml`,
      contentType: contentTypes.chart,
      content: space,
      relationships: [{ id: 'rId1', type: 'package', target: workbookPath }],
    },
    { path: workbookPath, content: createWorkbook(rows) },
  ];
}

interface Links {
  readonly all: readonly Relationship[];
  readonly add: (type: string, target: string) => string;
  /** The same address gets the same id. */
  readonly external: (href: string) => string;
}

function createLinks(first: readonly { readonly type: string; readonly target: string }[]): Links {
  const all: Relationship[] = first.map((link, index) => ({ ...link, id: `rId${index + 1}` }));
  const add = (type: string, target: string, isExternal = false): string => {
    const id = `rId${all.length + 1}`;
    all.push({ id, type, target, isExternal });
    return id;
  };
  return {
    all,
    add: (type, target) => add(type, target),
    external: (href) =>
      all.find(({ isExternal, target }) => isExternal === true && target === href)?.id ??
      add('hyperlink', href, true),
  };
}
