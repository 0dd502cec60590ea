import type { FigureSpec } from '@/figures/figureSpec';
import { remember } from '@/lib/remember';
import { CommitteeAdditionsChart } from './CommitteeAdditionsChart';
import { committeeHeightPx } from './layoutCommittee';
import { yearsHeightPx } from './layoutYears';
import { type CommitteeAdditionsMarks, modelCommitteeAdditions } from './modelCommitteeAdditions';
import { slideCommitteeAdditions } from './slideCommitteeAdditions';

export const committeeAdditionsFigure: FigureSpec<CommitteeAdditionsMarks> = {
  id: 'committee-additions',
  reads: () => ['committee-additions.json'],
  build: remember(modelCommitteeAdditions),
  loadChart: () => Promise.resolve(CommitteeAdditionsChart),
  heightPx: ({ marks }, widthPx, fontPx) =>
    marks.form === 'years'
      ? yearsHeightPx(marks, { widthPx, fontPx })
      : committeeHeightPx(marks, { widthPx, fontPx }),
  hasOwnLegend: true,
  slide: slideCommitteeAdditions,
};
