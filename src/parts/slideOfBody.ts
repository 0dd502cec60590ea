import type { Lang } from '@/domain/language';
import type { SlideContent, SlidePart } from '@/figures/slideContent';
import { messagesOf } from '@/i18n/messages';
import type { BarRow, BarsPart, Body } from './part';

/** A slide of the same parts: bars as a native chart. */
export function slideOfBody(body: Body, lang: Lang): SlideContent {
  return { columns: [{ share: 1, parts: body.map((part) => chartOf(part, lang)) }] };
}

function chartOf({ label, groups, series, axis }: BarsPart, lang: Lang): SlidePart {
  const rows = groups.flatMap((group) => group.rows);
  return {
    kind: 'bars',
    isStacked: true,
    categoryLabel: label,
    categories: rows.map(nameWithWords),
    series: series.map(({ id, name, style }) => ({
      name,
      style,
      values: rows.map(({ segments }) => valueOf(segments, id)),
      isBracketed: style.kind === 'planned',
    })),
    ...axis,
    words: { label: messagesOf(lang).deck.words, texts: rows.map(({ fact }) => fact.words) },
  };
}

/** In a stack there is no room behind a bar: its words stand with the name. */
function nameWithWords({ name, behind }: BarRow): string {
  const words = behind.map(({ text }) => text).join(' ');
  return words === '' ? name : `${name} (${words})`;
}

/** That nothing is known is no 0. */
function valueOf(segments: BarRow['segments'], series: string): number | null {
  return segments.find((segment) => segment.series === series)?.value || null;
}
