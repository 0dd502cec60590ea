import type { LoadedData } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { type SourceLine, sourceLinesOf } from '@/exports/sourceLines';
import { captionLines } from '@/figures/caption';
import type { FigureModel } from '@/figures/figureModel';
import { deckTextsOf } from '@/i18n/deck';
import type { Paragraph, Run } from './drawing';

const sizePt = 12;

/** What the speaker reads: the finding, the whole caption, every source; links as links. */
export function figureNotes(
  model: FigureModel,
  data: LoadedData,
  line: string,
): readonly Paragraph[] {
  const sources = sourceLinesOf(model.sourceIds, data, model.lang);
  const t = deckTextsOf(model.lang);
  return [
    ...(line === '' ? [] : [paragraph([{ text: line, isBold: true }])]),
    paragraph([{ text: model.finding, isBold: true }]),
    paragraph([{ text: model.name }]),
    ...captionLines(model.caption).map((text) => paragraph([{ text }])),
    ...(sources.length === 0 ? [] : [paragraph([{ text: t.sourcesOfFigure, isBold: true }])]),
    ...sources.map((source) => paragraph(sourceRuns(source))),
  ];
}

/** Paragraphs for slides without a figure. */
export function plainNotes(texts: readonly string[]): readonly Paragraph[] {
  return texts.filter((text) => text !== '').map((text) => paragraph([{ text }]));
}

/** Says in the notes that a figure goes on. */
export function continuedTitle(title: string, lang: Lang, page: number): string {
  return page === 0 ? title : deckTextsOf(lang).continued(title, page + 1);
}

function sourceRuns({ title, publisher, url, reliabilityText }: SourceLine): readonly Run[] {
  return [{ text: title, href: url }, { text: ` – ${publisher} (${reliabilityText})` }];
}

function paragraph(runs: readonly Run[]): Paragraph {
  return { runs, sizePt, spaceBeforePt: 4 };
}
