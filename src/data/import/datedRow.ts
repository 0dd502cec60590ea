import type { PlacedFigure, SourceId } from '@/domain/dataset';
import { absenceTexts } from '@/domain/importLabels';
import type { PartialDate } from '@/domain/partialDate';
import type { Answer, SaidAbsence } from './answers';
import type { FaultLog } from './faultLog';
import {
  checkNotFuture,
  type LabelReader,
  readLabel,
  readSourceAndNote,
  requireCells,
  type RowEnv,
} from './rowEnv';
import { readPlace } from './rowPlace';
import type { RowReader } from './rowReader';

// What the rows of committee and staff have in common: they ask one thing of one place and time, and
// a number or a word on its absence answers.

/** What a row asks, by whom and when. */
interface DatedQuestion<Id> {
  /** Of the place, for an id. */
  readonly slug: string;
  /** The measure or scope. */
  readonly about: Id;
  readonly rest: PlacedFigure & {
    readonly asOf: PartialDate;
    readonly sourceId: SourceId;
    readonly note?: string;
    readonly noteEn?: string;
  };
}

/** Reads place, time, source and notes of a row; undefined for a bad one, whose faults are in the log. */
export function readDatedQuestion<Id>(
  row: RowReader,
  env: RowEnv,
  log: FaultLog,
  column: 'measure' | 'scope',
  labels: LabelReader<Id>,
  isPlan = false,
): DatedQuestion<Id> | undefined {
  const asOf = row.date('date');
  const place = readPlace(row, env, asOf);
  const about = readLabel(row, column, labels);
  requireCells(row, column, 'date');
  if (asOf !== undefined && !isPlan) checkNotFuture(row, asOf, env.today);
  const rest = readSourceAndNote(row, env, log);
  const isWhole = place !== undefined && asOf !== undefined && about !== undefined;
  if (!isWhole || rest === undefined || row.isBad()) return undefined;
  const { slug, ...placed } = place;
  return { slug, about, rest: { ...placed, asOf, ...rest } };
}

/** What a row answers that says why there is no number. */
export function answerOfAbsence(
  { subject, sourceId }: Pick<Answer, 'subject' | 'sourceId'>,
  state: SaidAbsence,
): Answer {
  const said = absenceTexts.find((one) => one.state === state)?.texts[0] ?? state;
  return { subject, sourceId, key: `${subject} ${sourceId}`, question: subject, kind: state, said };
}
