import type { Source, SourceId } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import type { PictureFormat } from '@/exports/picture/pictureFormats';
import { marginOf } from '@/exports/picture/placeFrame';
import { briefingTextsOf } from '@/i18n/briefing';
import { element } from './element';
import { createPage, numberPages, type PageHead } from './printPage';
import { fillPages, type Paper } from './printRoot';
import { addSourcePages, type UsedSource } from './sourcePages';

/**
 * Pictures for paper: 277 x 165 mm or 190 x 245 mm between margins, page head, the reader's line
 * and page number. 21 units are then about 8 pt, the smallest text.
 */
export const paperFormats: Readonly<Record<Paper, PictureFormat>> = {
  landscape: { widthPx: 2000, heightPx: 1190, smallestPx: 21, pixelsPerInch: 183 },
  portrait: { widthPx: 1400, heightPx: 1805, smallestPx: 21, pixelsPerInch: 187 },
};

/** A figure drawn for paper. */
export interface PaperFigure {
  readonly svg: SVGSVGElement;
  /** The reader's own line; "" for none. */
  readonly line: string;
  readonly sourceIds: readonly SourceId[];
}

export interface PaperPack {
  readonly figures: readonly PaperFigure[];
  /** Sentences on what is not in the pack. */
  readonly missing: readonly string[];
  readonly sources: readonly Source[];
  readonly head: PageHead;
  readonly paper: Paper;
  readonly lang: Lang;
}

/** Puts a page for each figure and the sources behind them into the print container; counts them. */
export function fillFigurePages(pack: PaperPack): number {
  const { figures, missing, head, paper, lang } = pack;
  const t = briefingTextsOf(lang).paperPage;
  const pages: HTMLElement[] = [];
  fillPages(paper, (root) => {
    for (const { svg, line } of figures) {
      const page = createPage(
        head,
        paper,
        ...(line === '' ? [] : [lineOf(line)]),
        fitted(svg, paperFormats[paper]),
      );
      root.append(page);
      pages.push(page);
    }
    if (missing.length > 0) {
      const list = element('ul', '', ...missing.map((text) => element('li', '', text)));
      const page = createPage(head, paper, element('h2', 'print-page__heading', t.failures), list);
      root.append(page);
      pages.push(page);
    }
    const used = usedSources(pack);
    if (used.length > 0) pages.push(...addSourcePages(root, used, { head, paper, lang }));
    numberPages(pages, t.page);
  });
  return pages.length;
}

function lineOf(line: string): HTMLElement {
  return element('p', 'print-page__line', line);
}

/**
 * The page decides how large the picture is, and has a margin and a white of its own; the picture
 * keeps its shape.
 */
function fitted(svg: SVGSVGElement, format: PictureFormat): SVGSVGElement {
  const { widthPx, heightPx } = format;
  // A little stays: letters and marks may reach over their boxes.
  const cropPx = marginOf(format) * 0.9;
  const box = [cropPx, cropPx, widthPx - 2 * cropPx, heightPx - 2 * cropPx];
  svg.setAttribute('viewBox', box.join(' '));
  svg.querySelector(':scope > rect')?.remove();
  svg.removeAttribute('width');
  svg.removeAttribute('height');
  svg.setAttribute('class', 'print-page__figure');
  return svg;
}

function usedSources({ figures, sources }: PaperPack): readonly UsedSource[] {
  const pagesOf = new Map<SourceId, number[]>();
  for (const [index, { sourceIds }] of figures.entries()) {
    for (const id of sourceIds) pagesOf.set(id, [...(pagesOf.get(id) ?? []), index + 1]);
  }
  return [...pagesOf].flatMap(([id, pages]) => {
    const source = sources.find((candidate) => candidate.id === id);
    return source === undefined ? [] : [{ source, pages }];
  });
}
