import type { CommitteeAbsence, CommitteeObservation } from '@/domain/dataset';
import { lastDayOf } from '@/domain/partialDate';
import { mostMembers } from '@/domain/provinceLimits';
import type { FaultLog } from './faultLog';
import {
  checkNotFuture,
  measureReader,
  readInferred,
  readLabel,
  readSourceAndNote,
  requireCells,
  type RowEnv,
} from './rowEnv';
import { readPlace } from './rowPlace';
import type { RowReader } from './rowReader';
import type { SheetSpec } from './sheetSpec';

/** BoSungCapUy: people added in a year or on a day, by province and measure. */
export const committeeRows: SheetSpec<CommitteeObservation, CommitteeAbsence> = {
  sheet: 'BoSungCapUy',
  valueColumns: ['value'],
  subjectColumns: ['code', 'province', 'date', 'measure'],
  read(row, env, log) {
    const value = row.number('value', 'count');
    if ((value ?? 0) > mostMembers) row.fail('beyond-province', 'value');
    const event = row.text('event');
    const inferred = readInferred(row);
    const question = readQuestion(row, env, log);
    if (value === undefined || question === undefined) return undefined;
    const { slug, ...rest } = question;
    if (event !== undefined && slugOf(event) !== event) return row.fail('event-id', 'event');
    const time = rest.asOf.length === 4 ? `nam-${rest.asOf}` : rest.asOf;
    // People of one province and time are one event, whatever they are counted under.
    const eventId = event ?? `${slug}-${time}`;
    return { ...rest, ...inferred, value, eventId, status: 'published' };
  },
  readAbsence(row, env, log) {
    const question = readQuestion(row, env, log);
    if (question === undefined) return undefined;
    const { slug: _, ...rest } = question;
    return rest;
  },
  answerOf: (row) => ({
    ...subjectOf(row),
    key: [row.boundaries, row.province, row.measure, row.eventId].join(' '),
    question: [row.boundaries, row.province, row.measure, row.eventId, lastDayOf(row.asOf)].join(
      ' ',
    ),
    kind: 'value',
    said: String(row.value),
  }),
  absenceOf: (row, state) => {
    const subject = subjectOf(row);
    return {
      ...subject,
      key: `${subject.subject} ${row.sourceId}`,
      question: subject.subject,
      kind: state,
      said: state,
    };
  },
};

function subjectOf(row: CommitteeObservation | CommitteeAbsence) {
  const { boundaries, province, measure, asOf, sourceId } = row;
  return { subject: [boundaries, province, measure, asOf].join(' '), sourceId };
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9-]/gu, '')
    .replace(/-+/gu, '-')
    .replace(/^-|-$/gu, '');
}

function readQuestion(row: RowReader, env: RowEnv, log: FaultLog) {
  const asOf = row.date('date');
  const place = readPlace(row, env, asOf);
  const measure = readLabel(row, 'measure', measureReader);
  requireCells(row, 'date', 'measure');
  if (asOf !== undefined) checkNotFuture(row, asOf, env.today);
  const rest = readSourceAndNote(row, env, log);
  if (
    place === undefined ||
    asOf === undefined ||
    measure === undefined ||
    rest === undefined ||
    row.isBad()
  ) {
    return undefined;
  }
  return { ...place, measure, asOf, ...rest };
}
