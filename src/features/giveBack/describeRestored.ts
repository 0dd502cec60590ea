import type { LoadedData } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import type { Lang } from '@/domain/language';
import { formatPartialDate } from '@/domain/partialDate';
import { formerOf, toUnits2025 } from '@/domain/regroup';
import type { View } from '@/domain/view';
import type { MetadataCell } from '@/exports/metadata/figureMetadata';
import type { FigureTable, TableCell } from '@/figures/figureModel';
import { describeFilter } from '@/figures/filterText';
import { giveBackTextsOf } from '@/i18n/giveBack';
import { messagesOf } from '@/i18n/messages';
import { excerpt } from '@/lib/json';
import type { UnknownValue } from '@/state/address';
import type { RowChange } from './compareRows';
import type { RestoredPicture } from './restorePicture';

/** How many decimals a number of a picture may show; figures have two at most. */
const maxDecimals = 4;

/** What a picture gave back, in sentences: the view, and whether its figures are those of now. */
export function describeRestored(
  { view, unknown, picture, changes }: RestoredPicture,
  data: LoadedData,
  lang: Lang,
): readonly string[] {
  const t = giveBackTextsOf(lang);
  const { manifest } = data;
  const isSameRelease = picture.release === manifest.release;
  const releases = {
    before: releaseText(picture, lang),
    now: releaseText(manifest, lang),
  };
  return [
    t.pictureRestored(excerpt(picture.name, 80)),
    ...describeView(view, unknown, data, lang),
    compared(),
  ];

  function compared(): string {
    if (changes === undefined) return t.notComparable(releases.before);
    if (changes.length === 0) {
      return isSameRelease ? t.sameRelease(releases.now) : t.sameRows(releases);
    }
    const count = (kind: RowChange['kind']): number =>
      changes.filter((change) => change.kind === kind).length;
    const counts = { changed: count('changed'), added: count('added'), removed: count('removed') };
    return isSameRelease ? t.alteredRows(releases.now, counts) : t.changedRows(releases, counts);
  }
}

/** The restored filter in names, and what of it the data no longer knows. */
export function describeView(
  view: View,
  unknown: readonly UnknownValue[],
  data: LoadedData,
  lang: Lang,
): readonly string[] {
  const t = messagesOf(lang);
  // The boundaries of the view may be other than those of the page.
  const its = view.boundaries === '2025' ? toUnits2025(data) : formerOf(data);
  const items = unknown.map(({ key, value }) => t.filter.unknownItem(key, excerpt(value)));
  return [
    giveBackTextsOf(lang).filterNow(describeFilter(view, its, lang)),
    ...(items.length === 0 ? [] : [t.filter.unknown(items)]),
  ];
}

/** The rows that differ as a table: row, what, then, now; a new or a withdrawn row takes one line. */
export function tabulateChanges(changes: readonly RowChange[], lang: Lang): FigureTable {
  const t = giveBackTextsOf(lang);
  const columns = ['row', 'what', 'before', 'now'] as const;
  return {
    columns: columns.map((id) => ({ id, label: t.column[id], kind: 'text' })),
    rows: changes.flatMap(({ kind, id, name, cells }) => {
      if (kind !== 'changed') {
        const side = kind === 'added' ? 'now' : 'before';
        const all = cells.map((cell) => `${cell.column}: ${cellText(cell[side])}`).join('; ');
        const sides = kind === 'added' ? ['', all] : [all, ''];
        return [{ id: `${kind} ${id}`, cells: [name, t.kind[kind], ...sides].map(cellOf) }];
      }
      return cells.map((cell) => ({
        id: `${id} ${cell.column}`,
        cells: [name, cell.column, cellText(cell.before), cellText(cell.now)].map(cellOf),
      }));
    }),
  };

  function cellText(cell: MetadataCell): string {
    if (cell === null) return t.nothing;
    return typeof cell === 'number' ? formatNumber(cell, lang, maxDecimals) : cell;
  }
}

function cellOf(text: string): TableCell {
  return { text, value: text };
}

interface Release {
  readonly release: string;
  readonly releasedOn: string;
}

function releaseText({ release, releasedOn }: Release, lang: Lang): string {
  return giveBackTextsOf(lang).release(excerpt(release, 20), formatPartialDate(releasedOn, lang));
}
