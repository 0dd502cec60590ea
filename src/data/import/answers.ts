import type { SourceId } from '@/domain/dataset';
import type { AbsentState } from '@/domain/reported';
import type { ImportRule } from '@/domain/importFault';
import type { FaultLog } from './faultLog';

/** Why a row has no number; silence says nothing and is no row. */
export type SaidAbsence = Exclude<AbsentState, 'not-found'>;

/** What a row of an import answers, to be set against what other rows answer. */
export interface Answer {
  /** Two rows of one key cannot both be kept. */
  readonly key: string;
  /** What is asked, whoever answers: equal for every spelling of one date. */
  readonly question: string;
  /** What both a value and its absence would answer: the question without the kind of number. */
  readonly subject: string;
  readonly kind: 'value' | SaidAbsence;
  readonly sourceId: SourceId;
  /** The answer itself, as a sentence can quote it. */
  readonly said: string;
}

export interface PlacedAnswer extends Answer {
  readonly fileName: string;
  readonly sheet: string;
  readonly row: number;
}

interface Clash {
  readonly rule: Extract<ImportRule, 'contradicts' | 'duplicate' | 'two-values' | 'two-sources'>;
  readonly earlier: PlacedAnswer;
  /** The later row cannot be kept beside the earlier one. */
  readonly isRefused: boolean;
}

/** Remembers the answers of all rows and says with which earlier one a row clashes. */
export function createAnswerBook() {
  const byKey = new Map<string, PlacedAnswer>();
  const byQuestion = new Map<string, PlacedAnswer[]>();
  const bySubject = new Map<string, PlacedAnswer>();

  function clashOf(answer: Answer): Clash | undefined {
    const about = bySubject.get(answer.subject);
    if (about !== undefined && about.kind !== answer.kind) {
      return { rule: 'contradicts', earlier: about, isRefused: true };
    }
    const asked = byQuestion.get(answer.question) ?? [];
    const same = byKey.get(answer.key) ?? asked.find((one) => one.sourceId === answer.sourceId);
    if (same !== undefined) {
      const rule = same.said === answer.said ? 'duplicate' : 'two-values';
      return { rule, earlier: same, isRefused: true };
    }
    const other = asked.find(({ said }) => said !== answer.said);
    return other && { rule: 'two-sources', earlier: other, isRefused: false };
  }

  return (answer: PlacedAnswer): Clash | undefined => {
    const clash = clashOf(answer);
    if (clash?.isRefused === true) return clash;
    byKey.set(answer.key, answer);
    if (!bySubject.has(answer.subject)) bySubject.set(answer.subject, answer);
    const asked = byQuestion.get(answer.question);
    if (asked === undefined) byQuestion.set(answer.question, [answer]);
    else asked.push(answer);
    return clash;
  };
}

/** Logs what a row says against another, with where and what each of both says; true where it can stay. */
export function keepAnswer(
  clash: Clash | undefined,
  log: Pick<FaultLog, 'fault' | 'warn'>,
  { row, sheet, said }: PlacedAnswer,
): boolean {
  if (clash === undefined) return true;
  const { rule, earlier, isRefused } = clash;
  const told = {
    rule,
    row,
    value: said,
    otherRow: earlier.row,
    other: earlier.said,
    ...(earlier.sheet !== sheet && { otherPlace: earlier.sheet }),
  };
  if (isRefused) log.fault(told);
  else log.warn(told);
  return !isRefused;
}
