import type { BulletMarks } from './bulletMarks';
import type { ReductionMarks } from './modelStaffReduction';

/** What the figure draws: single reports, or a year of a series where there is one. */
export type StaffReductionMarks = ReductionMarks | BulletMarks;
