import type { CommitteeAbsence, CommitteeObservation } from '@/domain/dataset';
import type { FaultLog } from './faultLog';
import {
  checkNotFuture,
  measureReader,
  readLabel,
  readSourceAndNote,
  requireCells,
  type RowEnv,
} from './rowEnv';
import { readProvince } from './rowPlace';
import type { RowReader } from './rowReader';
import type { SheetSpec } from './sheetSpec';

/** BoSungCapUy: people added in a year, by province and measure. */
export const committeeRows: SheetSpec<CommitteeObservation, CommitteeAbsence> = {
  sheet: 'BoSungCapUy',
  valueColumns: ['value'],
  read(row, env, log) {
    const value = row.number('value', 'count');
    const question = readQuestion(row, env, log);
    if (value === undefined || question === undefined) return undefined;
    const { slug, ...rest } = question;
    // People of one province and year are one event, whatever they are counted under.
    return { ...rest, value, eventId: `${slug}-nam-${rest.asOf}`, status: 'published' };
  },
  readAbsence(row, env, log) {
    const question = readQuestion(row, env, log);
    if (question === undefined) return undefined;
    const { slug: _, ...rest } = question;
    return rest;
  },
  keyOf: ({ province, measure, eventId }) => `${province} ${measure} ${eventId}`,
  questionOf: ({ province, measure, asOf }) => `${province} ${measure} ${asOf}`,
};

function readQuestion(row: RowReader, env: RowEnv, log: FaultLog) {
  const province = readProvince(row, env.provinces);
  const year = row.year('year');
  const measure = readLabel(row, 'measure', measureReader);
  requireCells(row, 'year', 'measure');
  const rest = readSourceAndNote(row, env, log);
  if (
    province === undefined ||
    year === undefined ||
    measure === undefined ||
    rest === undefined ||
    row.isBad()
  ) {
    return undefined;
  }
  const asOf = String(year);
  checkNotFuture(row, 'year', asOf, env.today);
  return { slug: province.slug, province: province.code, measure, asOf, ...rest };
}
