import type { AbsenceLists, DatasetByPath, StaffObservation } from '@/domain/dataset';
import type { JsonObject } from '@/lib/json';
import { createAnswerBook, keepAnswer, type PlacedAnswer } from './answers';
import { remarkStanding } from './committeeChecks';
import { committeeRows } from './committeeRows';
import { createFaultLog, type FaultLog } from './faultLog';
import { type ImportablePath, own } from './jsonDatasets';
import { type JsonRowEnv, readJsonRow, type RowFault } from './jsonRow';
import { pilotRows } from './pilotRows';
import type { ImportCounts } from './importReading';
import type { DatasetReading } from './readSheets';
import type { SheetSpec } from './sheetSpec';
import { staffRows } from './staffRows';
import { mostRows } from './tableLines';

interface JsonEnv extends JsonRowEnv {
  /** Notes that a row names the source. */
  readonly useSource: (id: string) => unknown;
  readonly onShare: (share: number) => void;
  readonly fileName: string;
}

/** Reads the rows of one dataset's file, row by row; good rows remain usable. */
export function readJsonDataset(
  path: ImportablePath,
  file: JsonObject,
  env: JsonEnv,
): DatasetReading {
  switch (path) {
    case 'committee-additions.json': {
      const lists = readLists(path, file, committeeRows, (one) => one, env);
      const { rows, answers, log } = lists;
      remarkStanding(rows.observations, answers.observations, log);
      return found(lists, { committee: rows }, { committee: answers });
    }
    case 'staff-reduction.json': {
      const lists = readLists(path, file, staffRows, (one) => one, env);
      lists.rows.observations.forEach((row, index) =>
        warnOfRise(row, lists.answers.observations[index]?.row ?? 0, lists.log),
      );
      return found(lists, { staff: lists.rows }, { staff: lists.answers });
    }
    case 'pilot-models.json': {
      const lists = readLists(path, file, pilotRows, (one) => one, env);
      return found(lists, { pilots: lists.rows }, { pilots: lists.answers });
    }
  }
}

function found(
  { logs, counts, madeUp }: Pick<ReadLists, 'logs' | 'counts' | 'madeUp'>,
  rows: DatasetReading['rows'],
  answers: DatasetReading['answers'],
): DatasetReading {
  const isFilled = Object.values(counts).some(({ good }) => good > 0);
  return {
    ...(isFilled ? { rows, answers } : { rows: {}, answers: {} }),
    faults: logs.flatMap((log) => log.faults()),
    warnings: logs.flatMap((log) => log.warnings()),
    counts,
    madeUp,
  };
}

type ReadLists = ReturnType<typeof readLists>;

interface Lists<Row, AbsenceRow> extends AbsenceLists<AbsenceRow> {
  readonly observations: readonly Row[];
}

interface SourcedRow {
  readonly sourceId: string;
}

const listNames = ['observations', 'notApplicable', 'notPublished'] as const;

function readLists<P extends ImportablePath, Row extends SourcedRow, Other extends SourcedRow>(
  path: P,
  file: JsonObject,
  spec: SheetSpec<Row, Other>,
  listsOf: (file: DatasetByPath[P]) => Lists<Row, Other>,
  env: JsonEnv,
) {
  const observations: Row[] = [];
  const absences = { notApplicable: new Array<Other>(), notPublished: new Array<Other>() };
  const answers = {
    observations: new Array<PlacedAnswer>(),
    notApplicable: new Array<PlacedAnswer>(),
    notPublished: new Array<PlacedAnswer>(),
  };
  const book = createAnswerBook();
  const log = createFaultLog(path);
  const logs = [log];
  let madeUp = 0;
  let read = 0;
  for (const list of listNames) {
    const value = own(file, list);
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const listLog = list === 'observations' ? log : createFaultLog(`${path}, ${list}`);
    if (listLog !== log) logs.push(listLog);
    read += items.length;
    if (items.length > mostRows) listLog.fault(describeTooMany(items.length));
    items.slice(0, mostRows).forEach((raw, index) => {
      env.onShare(index / items.length);
      const row = index + 1;
      const reading = readJsonRow(path, list, raw, env);
      if (!reading.ok) {
        tell(reading.fault, row, listLog.fault, listLog.faultOnce);
        if (reading.fault.rule === 'illustrative') madeUp += 1;
        return;
      }
      const placed = { fileName: env.fileName, sheet: listLog.sheet, row };
      const isFirst = (answer: PlacedAnswer): boolean => keepAnswer(book(answer), listLog, answer);
      const lists = listsOf(reading.file);
      for (const one of lists.observations) {
        const answer = { ...spec.answerOf(one), ...placed };
        if (!isFirst(answer)) return;
        observations.push(one);
        answers.observations.push(answer);
        env.useSource(one.sourceId);
      }
      if (list !== 'observations') {
        const state = list === 'notPublished' ? 'not-published' : 'not-applicable';
        for (const one of lists[list] ?? []) {
          const answer = { ...spec.absenceOf(one, state), ...placed };
          if (!isFirst(answer)) return;
          absences[list].push(one);
          answers[list].push(answer);
          env.useSource(one.sourceId);
        }
      }
      for (const remark of reading.remarks) tell(remark, row, listLog.warn, listLog.warnOnce);
    });
  }
  const { notApplicable, notPublished } = absences;
  const good = observations.length + notApplicable.length + notPublished.length;
  const count: ImportCounts = { read, good, bad: read - good, blank: 0 };
  return {
    answers,
    rows: {
      observations,
      ...(notApplicable.length > 0 && { notApplicable }),
      ...(notPublished.length > 0 && { notPublished }),
    },
    log,
    logs,
    counts: { [spec.sheet]: count },
    madeUp,
  };
}

/** What concerns the place alone is one line for all rows, as in a workbook. */
function tell(
  fault: RowFault,
  row: number,
  each: FaultLog['fault'],
  once: FaultLog['faultOnce'],
): void {
  const isShared = fault.rule === 'ask-boundaries' || fault.rule === 'read-as-unit';
  if (isShared) once(fault.rule, row, fault.column);
  else each({ row, ...fault });
}

function warnOfRise({ measure, value }: StaffObservation, row: number, log: FaultLog): void {
  if (measure !== 'percent' || value >= 0) return;
  log.warn({ rule: 'rise', row, column: 'value', value: String(value) });
}

function describeTooMany(length: number) {
  return {
    rule: 'too-many-rows' as const,
    row: mostRows + 1,
    otherRow: length,
    count: length - mostRows,
    other: String(mostRows),
  };
}
