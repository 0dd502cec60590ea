import { isSecondary } from '@/domain/sourceClass';
import { partialMark } from '@/domain/boundaries';
import type { Source, SourceId } from '@/domain/dataset';
import { formatDateRange, formatPartialDate, type PartialDate } from '@/domain/partialDate';
import type { Lang } from '@/domain/language';
import { defaultView } from '@/domain/view';
import { encodeView } from '@/domain/viewCode';
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
  /** The figure shows everything, whatever the reader has filtered. */
  readonly isUnfiltered?: boolean;
  /** The filter leaves nothing of the figure; unless said, when it leaves no province. */
  readonly isEmpty?: boolean;
  /** Said instead of a range of dates, where the source speaks of a period only. */
  readonly period?: string;
  /** Said instead of one range of dates, where sources of different times stand together. */
  readonly times?: string | undefined;
}

/**
 * Joins what a figure knows of itself with filter, layer and release. Of an empty figure nothing is
 * shown, so it has no coverage, sources, dates or notes: these are "".
 */
export function buildCaption(input: FigureInput, facts: CaptionFacts): FigureCaption {
  const { data, view, selection, lang } = input;
  const t = messagesOf(lang).caption;
  const code = encodeView(view, data);
  const isUnfiltered = facts.isUnfiltered === true;
  const isEmpty = facts.isEmpty ?? (!isUnfiltered && selection.provinces.length === 0);
  return {
    filter: describeFilter(isUnfiltered ? defaultView : view, data, lang),
    boundary: messagesOf(lang).boundaries.caption[view.boundaries],
    unit: t.unit(facts.unit),
    coverage: isEmpty ? '' : facts.coverage,
    sources: isEmpty ? '' : describeSources(facts.sourceIds, input, maxPublishers),
    source: isEmpty
      ? ''
      : [
          describeSources(facts.sourceIds, input, 1),
          // Times that differ take a line of their own, behind the i.
          facts.times === undefined
            ? (facts.period ?? formatDateRange(facts.dates, lang))
            : undefined,
        ]
          .filter((part) => part !== undefined)
          .join(' · '),
    asOf: isEmpty
      ? ''
      : (facts.times ?? describeTime(facts.period ?? formatDateRange(facts.dates, lang), lang)),
    origins: [{ layer: 'published' }],
    layer: t.published,
    release: t.release(data.manifest.release, formatPartialDate(data.manifest.releasedOn, lang)),
    viewCode: code === undefined ? '' : t.viewCode(code),
    notes: isEmpty ? [] : (facts.notes ?? []),
  };
}

function describeTime(time: string | undefined, lang: Lang): string {
  const t = messagesOf(lang).caption;
  return time === undefined ? t.noDates : t.asOf(time);
}

function describeSources(
  ids: readonly SourceId[],
  { data, lang }: FigureInput,
  most: number,
): string {
  const t = messagesOf(lang).caption;
  const sources = data.sources.sources.filter(({ id }) => ids.includes(id));
  const inOrder = sources.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const named = (source: Source): string =>
    isSecondary(source) ? `${source.publisher} (${t.secondary})` : source.publisher;
  const publishers = [...new Set(inOrder.map(named))];
  const shown = publishers.slice(0, most);
  // A weak source is never hidden behind "and others".
  const weak = inOrder.filter(isSecondary).map(named);
  const hiddenWeak = [...new Set(weak)].filter((publisher) => !shown.includes(publisher));
  return t.sources(shown.join(', '), Math.max(0, publishers.length - most), hiddenWeak.join(', '));
}

/** Where a figure comes from, part by part, without the empty ones. */
export function originParts(caption: FigureCaption): readonly string[] {
  const { sources, asOf, layer, release, viewCode } = caption;
  return [sources, asOf, layer, release, viewCode].filter((part) => part !== '');
}

/** What changes the reading of a figure and is said in sight: other data, units that are not whole. */
export function warningsOf({ origins, layer, notes }: FigureCaption): readonly string[] {
  const isPublished = origins.every((origin) => origin.layer === 'published');
  return [...(isPublished ? [] : [layer]), ...notes.filter((note) => note.startsWith(partialMark))];
}

/** The caption as lines for a card or a picture: what is shown, then where it comes from. */
export function captionLines(caption: FigureCaption): readonly string[] {
  return [
    [caption.filter, caption.boundary, caption.unit].join(' · '),
    [caption.coverage, ...caption.notes].filter((part) => part !== '').join(' '),
    originParts(caption).join(' · '),
  ].filter((line) => line !== '');
}
