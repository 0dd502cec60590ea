import type { CommitteeAbsence, CommitteeObservation } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import { lastDayOf } from '@/domain/partialDate';
import { mostMembers } from '@/domain/provinceLimits';
import { answerOfAbsence, readDatedQuestion } from './datedRow';
import { measureReader, readInferred } from './rowEnv';
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
    const question = readDatedQuestion(row, env, log, 'measure', measureReader);
    if (value === undefined || question === undefined) return undefined;
    const { slug, about: measure, rest } = question;
    if (event !== undefined && slugOf(event) !== event) return row.fail('event-id', 'event');
    const time = rest.asOf.length === 4 ? `nam-${rest.asOf}` : rest.asOf;
    // People of one province and time are one event, whatever they are counted under.
    const eventId = event ?? `${slug}-${time}`;
    return { ...rest, measure, ...inferred, value, eventId, status: 'published' };
  },
  readAbsence(row, env, log) {
    const question = readDatedQuestion(row, env, log, 'measure', measureReader);
    return question && { ...question.rest, measure: question.about };
  },
  answerOf: (row) => ({
    ...subjectOf(row),
    key: [row.boundaries, row.province, row.measure, row.eventId].join(' '),
    question: [row.boundaries, row.province, row.measure, row.eventId, lastDayOf(row.asOf)].join(
      ' ',
    ),
    kind: 'value',
    said: formatNumber(row.value, 'vi'),
  }),
  absenceOf: (row, state) => answerOfAbsence(subjectOf(row), state),
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
