import type { ImportColumn } from '@/domain/importColumns';
import type { ImportSheet } from '@/domain/importLabels';
import type { Answer, SaidAbsence } from './answers';
import type { FaultLog } from './faultLog';
import type { RowEnv } from './rowEnv';
import type { RowReader } from './rowReader';

/** How the rows of one sheet become rows of its dataset. */
export interface SheetSpec<Row, AbsenceRow> {
  readonly sheet: ImportSheet;
  /** A row with all of these blank says nothing. */
  readonly valueColumns: readonly ImportColumn[];
  /** Columns by which a line of the table is known from a total or a signature below it. */
  readonly subjectColumns: readonly ImportColumn[];
  /** Undefined for a bad row, whose faults are then in the log. */
  readonly read: (row: RowReader, env: RowEnv, log: FaultLog) => Row | undefined;
  readonly readAbsence?: (row: RowReader, env: RowEnv, log: FaultLog) => AbsenceRow | undefined;
  readonly answerOf: (row: Row) => Answer;
  readonly absenceOf: (row: AbsenceRow, state: SaidAbsence) => Answer;
}
