import type {
  BarsPart,
  SlideContent,
  SlidePart,
  TablePart,
  TextPart,
} from '@/figures/slideContent';
import { countFittingBars } from './barsPart';
import { bindPart } from './boundPart';
import type { Box } from './drawing';
import { smallestPt } from './fitText';
import { rowHeights } from './tablePart';

/** Between parts of one column, in pt. */
export const partGapPt = 10;

/**
 * The parts of all columns from the top down on as many slides as they need in the smallest text;
 * undefined when one is enough or nothing can be split. A line of text stays with what it heads, and
 * a key stands on every slide.
 */
export function splitContent(
  { columns }: SlideContent,
  body: Box,
): readonly SlideContent[] | undefined {
  const all = columns.flatMap(({ parts }) => parts);
  const keys = all.filter(isKey);
  const heightOf = (part: SlidePart): number =>
    bindPart(part).neededPt(body.widthPt, smallestPt) + partGapPt;
  const keysPt = keys.reduce((sum, key) => sum + heightOf(key), 0);
  const room: Box = { ...body, heightPt: Math.max(body.heightPt / 2, body.heightPt - keysPt) };
  const pages = flow(
    all.filter((part) => !isKey(part)),
    room,
    heightOf,
  );
  if (pages.length < 2) return undefined;
  return pages.map((parts) => ({ columns: [{ share: 1, parts: [...parts, ...keys] }] }));
}

function isKey(part: SlidePart): boolean {
  return part.kind === 'text' && part.isKey === true;
}

function flow(
  parts: readonly SlidePart[],
  room: Box,
  heightOf: (part: SlidePart) => number,
): readonly (readonly SlidePart[])[] {
  const pages: SlidePart[][] = [];
  let page: SlidePart[] = [];
  const used = (): number => page.reduce((sum, part) => sum + heightOf(part), 0);
  const turn = (kept: readonly SlidePart[]): void => {
    if (page.length > 0) pages.push(page);
    page = [...kept];
  };
  for (const part of parts) {
    if (used() + heightOf(part) - partGapPt > room.heightPt) {
      const last = page[page.length - 1];
      const isHeading = last?.kind === 'text' && last.lines.length === 1;
      if (isHeading) page.pop();
      turn(isHeading ? [last] : []);
    }
    const leftPt = room.heightPt - used();
    const [first = part, ...others] =
      heightOf(part) - partGapPt > leftPt ? pagesOf(part, { ...room, heightPt: leftPt }) : [part];
    page.push(first);
    for (const other of others) {
      turn([]);
      page.push(other);
    }
  }
  turn([]);
  return pages;
}

function pagesOf(part: SlidePart, body: Box): readonly SlidePart[] {
  if (part.kind === 'table') return tablePages(part, body);
  if (part.kind === 'bars') return barPages(part, body);
  return part.kind === 'text' ? textPages(part) : [part];
}

/** Rows by their height, on as few pages as they need, none nearly empty. */
function tablePages(part: TablePart, { widthPt, heightPt }: Box): readonly TablePart[] {
  const [head = 0, ...heights] = rowHeights(part, widthPt, smallestPt);
  const fill = (roomPt: number): readonly number[] => {
    const starts: number[] = [];
    let usedPt = roomPt;
    for (const [index, height] of heights.entries()) {
      usedPt += height;
      if (usedPt <= roomPt && index > 0) continue;
      starts.push(index);
      usedPt = height;
    }
    return starts;
  };
  const most = heightPt - head;
  const fewest = fill(most).length;
  const evenPt = heights.reduce((sum, height) => sum + height, 0) / fewest;
  // The last row of a page may be higher than the others.
  const tries = [1, 1.1, 1.2, 1.35, 1.5].map((factor) => fill(Math.min(most, evenPt * factor)));
  const starts = tries.find(({ length }) => length === fewest) ?? fill(most);
  return starts.map((start, page) => ({ ...part, rows: part.rows.slice(start, starts[page + 1]) }));
}

/** Bars in groups of one size; a group that a heading opens stays with it where it can. */
function barPages(part: BarsPart, { widthPt, heightPt }: Box): readonly BarsPart[] {
  const count = part.categories.length;
  const most = countFittingBars(part, widthPt, heightPt);
  const pages = Math.ceil(count / most);
  const isHeading = (index: number): boolean =>
    part.series.every(({ values }) => values[index] === null);
  const starts = [0];
  for (let page = 1; page < pages; page += 1) {
    const last = starts[page - 1] ?? 0;
    const even = last + Math.ceil((count - last) / (pages - page + 1));
    const latest = Math.min(last + most, count);
    // All that follows has to fit on the pages that follow.
    const earliest = Math.max(last + 1, count - (pages - page) * most);
    const choices = Array.from({ length: latest - earliest + 1 }, (_, step) => earliest + step);
    const byNearness = choices.sort((a, b) => Math.abs(a - even) - Math.abs(b - even));
    starts.push(byNearness.find(isHeading) ?? byNearness[0] ?? even);
  }
  return starts.map((start, page) => barsBetween(part, start, starts[page + 1] ?? count));
}

function barsBetween(part: BarsPart, from: number, to: number): BarsPart {
  const { categories, series, words } = part;
  return {
    ...part,
    categories: categories.slice(from, to),
    words: { ...words, texts: words.texts.slice(from, to) },
    series: series.map(({ labels, partial, ...one }) => ({
      ...one,
      values: one.values.slice(from, to),
      ...(labels && { labels: labels.slice(from, to) }),
      ...(partial && { partial: partial.slice(from, to) }),
    })),
  };
}

function textPages(part: TextPart): readonly TextPart[] {
  const middle = Math.ceil(part.lines.length / 2);
  const halves = [part.lines.slice(0, middle), part.lines.slice(middle)];
  return halves.filter(({ length }) => length > 0).map((lines) => ({ ...part, lines }));
}
