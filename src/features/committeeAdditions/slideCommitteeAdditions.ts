import type { FigureModel } from '@/figures/figureModel';
import type { SlideContent } from '@/figures/slideContent';
import type { CommitteeAdditionsMarks } from './modelCommitteeAdditions';
import { slideCases } from './slideCases';
import { slideYears } from './slideYears';

/** The figure on a slide, in the form that its data has. */
export function slideCommitteeAdditions(model: FigureModel<CommitteeAdditionsMarks>): SlideContent {
  const { marks } = model;
  return marks.form === 'years' ? slideYears({ ...model, marks }) : slideCases({ ...model, marks });
}
