import type { LoadedData } from '@/domain/dataset';
import type { View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';
import { listChosen } from './chosenFilters';

/** What the page shows once the choices have taken effect. */
export interface NewsFacts {
  /** On the boundaries of the view. */
  readonly data: LoadedData;
  /** Provinces left by the filters. */
  readonly leftCount: number;
  /** The view is what taking back a choice has restored. */
  readonly isUndone: boolean;
}

/**
 * What choices did to the page, for those who do not see it: "Còn 8/22 tỉnh: lọc theo Đông Nam
 * Bộ." Empty when they changed nothing that is told here, such as the language.
 */
export function describeNews(before: View, now: View, facts: NewsFacts): string {
  const { data, leftCount, isUndone } = facts;
  const t = messagesOf(now.lang);
  const { news } = t.comforts;
  const all = data.provinces.provinces.length;
  const names = listChosen(now, data).map(({ name }) => name);
  const parts: string[] = [];
  if (now.layer !== before.layer) parts.push(`${t.layers.option[now.layer]}.`);
  if (now.boundaries !== before.boundaries) parts.push(`${t.boundaries.option[now.boundaries]}.`);
  // A choice that was taken back before it was told has changed nothing, and is told all the same.
  if (
    isUndone ||
    isChanged(before, now, ['provinces', 'regions', 'clusters', 'models', 'levels'])
  ) {
    parts.push(names.length === 0 ? news.noFilter(all) : news.left(leftCount, all, names));
  }
  if (isChanged(before, now, ['indicator', 'scope', 'measure'])) {
    const what = [
      t.map.optionTitle[now.indicator],
      ...(now.scope === undefined ? [] : [t.scope[now.scope]]),
      ...(now.measure === undefined ? [] : [t.measure[now.measure]]),
    ];
    parts.push(news.map(what.join(', ')));
  }
  if (now.year !== before.year) {
    parts.push(now.year === undefined ? news.newestYear : news.year(now.year));
  }
  if (now.sort !== before.sort) parts.push(`${t.sortControl.option[now.sort]}.`);
  const text = parts.join(' ');
  return isUndone && text !== '' ? news.undone(text) : text;
}

function isChanged(before: View, now: View, keys: readonly (keyof View)[]): boolean {
  return keys.some((key) => String(before[key]) !== String(now[key]));
}
