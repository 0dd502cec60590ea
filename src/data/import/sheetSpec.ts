import type { ImportColumn, ImportSheet } from '@/domain/importLabels';
import type { FaultLog } from './faultLog';
import type { RowEnv } from './rowEnv';
import type { RowReader } from './rowReader';

/** How the rows of one sheet become rows of its dataset. */
export interface SheetSpec<Row, AbsenceRow> {
  readonly sheet: ImportSheet;
  /** A row with all of these blank says nothing. */
  readonly valueColumns: readonly ImportColumn[];
  /** Undefined for a bad row, whose faults are then in the log. */
  readonly read: (row: RowReader, env: RowEnv, log: FaultLog) => Row | undefined;
  readonly readAbsence?: (row: RowReader, env: RowEnv, log: FaultLog) => AbsenceRow | undefined;
  /** Two rows of one key are a fault. */
  readonly keyOf: (row: Row) => string;
  /** A value and a reason for having none contradict each other. */
  readonly questionOf: (row: Row | AbsenceRow) => string;
}
