import type { SourceId } from '@/domain/dataset';
import { formatDateRange, formatPartialDate, type PartialDate } from '@/domain/partialDate';
import { messagesOf } from '@/i18n/messages';
import type { FigureCaption, FigureInput } from './figureModel';
import { describeFilter } from './filterText';

/** Publishers named in a caption; the rest are counted, and stand in table and sheets. */
const maxPublishers = 3;

interface CaptionFacts {
  readonly unit: string;
  readonly coverage: string;
  /** Sources of the rows shown, most important first. */
  readonly sourceIds: readonly SourceId[];
  /** Dates of the rows shown. */
  readonly dates: readonly PartialDate[];
  readonly notes?: readonly string[];
}

/** Joins what a figure knows of itself with filter, layer and release. */
export function buildCaption(input: FigureInput, facts: CaptionFacts): FigureCaption {
  const { data, view, lang } = input;
  const t = messagesOf(lang).caption;
  const dates = formatDateRange(facts.dates, lang);
  return {
    filter: describeFilter(view, data, lang),
    unit: t.unit(facts.unit),
    coverage: facts.coverage,
    sources: describeSources(facts.sourceIds, input),
    asOf: dates === undefined ? t.noDates : t.asOf(dates),
    layer: t.published,
    release: t.release(data.manifest.release, formatPartialDate(data.manifest.releasedOn, lang)),
    notes: facts.notes ?? [],
  };
}

function describeSources(ids: readonly SourceId[], { data, lang }: FigureInput): string {
  const t = messagesOf(lang).caption;
  const sources = data.sources.sources.filter(({ id }) => ids.includes(id));
  const inOrder = sources.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const publishers = [
    ...new Set(
      inOrder.map(({ publisher, reliability }) =>
        reliability === 'secondary' ? `${publisher} (${t.secondary})` : publisher,
      ),
    ),
  ];
  return t.sources(
    publishers.slice(0, maxPublishers).join(', '),
    Math.max(0, publishers.length - maxPublishers),
  );
}

/** The caption as lines for a card or a picture: what is shown, then where it comes from. */
export function captionLines(caption: FigureCaption): readonly string[] {
  return [
    [caption.filter, caption.unit].join(' · '),
    [caption.coverage, ...caption.notes].filter((part) => part !== '').join(' '),
    [caption.sources, caption.asOf, caption.layer, caption.release].join(' · '),
  ].filter((line) => line !== '');
}
