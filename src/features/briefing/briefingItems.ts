import { figureIds } from '@/domain/figureIds';
import type { FigureId } from '@/figures/figureModel';

/** How a figure stands in the deck: as something to edit, or as its picture. */
export type SlideMode = 'native' | 'picture';

/** What the reader has decided about one figure of the briefing. */
export interface BriefingItem {
  readonly id: FigureId;
  readonly isChosen: boolean;
  readonly mode: SlideMode;
  /** The reader's own line; "" for none. */
  readonly line: string;
}

/** Longest line of one's own, in characters: two lines on paper. */
export const longestLine = 200;

/** Every figure in reading order, all chosen. */
export const firstItems: readonly BriefingItem[] = figureIds.map((id) => ({
  id,
  isChosen: true,
  mode: 'native',
  line: '',
}));

/** Puts the item `id` where the item `target` stands; the ones between make room. */
export function moveItem(
  items: readonly BriefingItem[],
  id: FigureId,
  target: FigureId,
): readonly BriefingItem[] {
  const from = items.findIndex((item) => item.id === id);
  const to = items.findIndex((item) => item.id === target);
  const moved = items[from];
  if (moved === undefined || to === -1) return items;
  const rest = items.filter((item) => item.id !== id);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** Changes fields of the item `id`. A line is one line and never longer than `longestLine`. */
export function changeItem(
  items: readonly BriefingItem[],
  id: FigureId,
  change: Partial<Omit<BriefingItem, 'id'>>,
): readonly BriefingItem[] {
  return items.map((item) => {
    if (item.id !== id) return item;
    const line = (change.line ?? item.line).replace(/\s/gu, ' ').slice(0, longestLine);
    return { ...item, ...change, line };
  });
}
