import type { FigureModel } from '@/figures/figureModel';
import type { SlideContent } from '@/figures/slideContent';
import type { HeadlineMarks } from './modelHeadline';

/** The numbers large, a column a group. */
export function slideHeadline({ marks }: FigureModel<HeadlineMarks>): SlideContent {
  return { columns: [{ share: 1, parts: [{ kind: 'numbers', groups: marks.groups }] }] };
}
