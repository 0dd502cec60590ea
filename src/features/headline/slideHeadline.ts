import type { FigureModel } from '@/figures/figureModel';
import { partWatermarkOf } from '@/figures/origin';
import type { SlideContent } from '@/figures/slideContent';
import type { HeadlineMarks } from './modelHeadline';

/** The numbers large, a column a group. */
export function slideHeadline(model: FigureModel<HeadlineMarks>): SlideContent {
  const hasParts = partWatermarkOf(model) !== undefined;
  const groups = model.marks.groups.map(({ numbers, note, isMadeUp = false }) => {
    return { numbers, note, isMadeUp: isMadeUp && hasParts };
  });
  return { columns: [{ share: 1, parts: [{ kind: 'numbers', groups }] }] };
}
