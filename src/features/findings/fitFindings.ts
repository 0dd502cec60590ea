import type { ChartBox } from '@/figures/figureSpec';
import type { FindingGroup, FindingsMarks } from './findingMarks';
import { layoutFindings } from './layoutFindings';

/**
 * Leaves points out, always of the longest group, until all fit the box at the given size of text.
 * Each shortened group says how many are missing and where they stand: none goes in silence.
 */
export function fitFindings(marks: FindingsMarks, box: ChartBox): FindingsMarks {
  let shown = marks.groups.map(({ items }) => items.length);
  let fitting = marks;
  while (layoutFindings(fitting, box).heightPx > box.heightPx) {
    const most = Math.max(...shown);
    if (most <= 1) return fitting;
    const longest = shown.indexOf(most);
    shown = shown.map((count, index) => (index === longest ? count - 1 : count));
    fitting = { groups: marks.groups.map((group, index) => shorten(group, shown[index] ?? 0)) };
  }
  return fitting;
}

function shorten(group: FindingGroup, count: number): FindingGroup {
  const missing = group.items.length - count;
  const text = group.more[missing];
  if (missing === 0 || text === undefined) return group;
  const note = { id: `more-${group.id}`, text, extent: '', label: '', figures: [], locator: '' };
  return { ...group, items: [...group.items.slice(0, count), note] };
}
