import { findCommitteeSeries } from '@/domain/committeeSeries';
import type { FigureInput, FigureModel } from '@/figures/figureModel';
import { type CasesMarks, modelCases } from './modelCases';
import { modelYears } from './modelYears';
import type { YearsMarks } from './yearsMarks';

export type CommitteeAdditionsMarks = CasesMarks | YearsMarks;

/** Pairs of bars by province where there are yearly counts; else totals and single cases. */
export function modelCommitteeAdditions(input: FigureInput): FigureModel<CommitteeAdditionsMarks> {
  const yearly = findCommitteeSeries(input.data);
  return yearly === undefined ? modelCases(input) : modelYears(input, yearly);
}
