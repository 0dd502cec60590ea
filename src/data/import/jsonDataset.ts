import type { Foundations } from '@/data/checker';
import type { AbsenceLists, DatasetByPath, PilotModel, StaffObservation } from '@/domain/dataset';
import type { PartialDate } from '@/domain/partialDate';
import type { JsonObject } from '@/lib/json';
import { createAnswerBook, type PlacedAnswer } from './answers';
import { committeeRows } from './committeeRows';
import { createFaultLog, type FaultLog } from './faultLog';
import { type ImportablePath, own } from './jsonDatasets';
import { readJsonRow } from './jsonRow';
import { pilotRows } from './pilotRows';
import type { ImportCounts } from './importReading';
import type { DatasetReading } from './readSheets';
import { keep, mostRows } from './readTable';
import type { SheetSpec } from './sheetSpec';
import { staffRows } from './staffRows';

interface JsonEnv {
  readonly foundations: Foundations;
  readonly models: readonly PilotModel[];
  /** Notes that a row names the source. */
  readonly useSource: (id: string) => unknown;
  readonly onShare: (share: number) => void;
  readonly fileName: string;
  readonly today: PartialDate;
}

/** Reads the rows of one dataset's file, row by row; good rows remain usable. */
export function readJsonDataset(
  path: ImportablePath,
  file: JsonObject,
  env: JsonEnv,
): DatasetReading {
  const log = createFaultLog(path);
  switch (path) {
    case 'committee-additions.json': {
      const lists = readLists(path, file, committeeRows, (one) => one, env, log);
      return {
        rows: lists.isFilled ? { committee: lists.rows } : {},
        answers: lists.isFilled ? { committee: lists.answers } : {},
        ...lists.found,
      };
    }
    case 'staff-reduction.json': {
      const lists = readLists(path, file, staffRows, (one) => one, env, log, warnOfRise);
      return {
        rows: lists.isFilled ? { staff: lists.rows } : {},
        answers: lists.isFilled ? { staff: lists.answers } : {},
        ...lists.found,
      };
    }
    case 'pilot-models.json': {
      const lists = readLists(path, file, pilotRows, (one) => one, env, log);
      return {
        rows: lists.isFilled ? { pilots: lists.rows } : {},
        answers: lists.isFilled ? { pilots: lists.answers } : {},
        ...lists.found,
      };
    }
  }
}

interface Lists<Row, AbsenceRow> extends AbsenceLists<AbsenceRow> {
  readonly observations: readonly Row[];
}

interface SourcedRow {
  readonly sourceId: string;
}

function readLists<P extends ImportablePath, Row extends SourcedRow, Other extends SourcedRow>(
  path: P,
  file: JsonObject,
  spec: SheetSpec<Row, Other>,
  listsOf: (file: DatasetByPath[P]) => Lists<Row, Other>,
  env: JsonEnv,
  log: FaultLog,
  check: (one: Row, row: number, log: FaultLog) => void = () => undefined,
) {
  const observations: Row[] = [];
  const absences = { notApplicable: new Array<Other>(), notPublished: new Array<Other>() };
  const answers = {
    observations: new Array<PlacedAnswer>(),
    notApplicable: new Array<PlacedAnswer>(),
    notPublished: new Array<PlacedAnswer>(),
  };
  const book = createAnswerBook();
  let madeUp = 0;
  let read = 0;
  for (const list of ['observations', 'notApplicable', 'notPublished'] as const) {
    const value = own(file, list);
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    read += items.length;
    if (items.length > mostRows) log.fault(describeTooMany(items.length));
    items.slice(0, mostRows).forEach((raw, index) => {
      env.onShare(index / items.length);
      const row = index + 1;
      const reading = readJsonRow(path, list, raw, env.foundations, env.models, env.today);
      if (!reading.ok) {
        log.fault({ row, ...reading.fault });
        if (reading.fault.rule === 'illustrative') madeUp += 1;
        return;
      }
      const lists = listsOf(reading.file);
      const placed = { fileName: env.fileName, sheet: path };
      for (const one of lists.observations) {
        const answer = { ...spec.answerOf(one), ...placed, row };
        if (!keep(book(answer), log, row)) continue;
        check(one, row, log);
        observations.push(one);
        answers.observations.push(answer);
        env.useSource(one.sourceId);
      }
      if (list === 'observations') return;
      const state = list === 'notPublished' ? 'not-published' : 'not-applicable';
      for (const one of lists[list] ?? []) {
        const answer = { ...spec.absenceOf(one, state), ...placed, row };
        if (!keep(book(answer), log, row)) continue;
        absences[list].push(one);
        answers[list].push(answer);
        env.useSource(one.sourceId);
      }
    });
  }
  const { notApplicable, notPublished } = absences;
  const good = observations.length + notApplicable.length + notPublished.length;
  const counts: ImportCounts = { read, good, bad: read - good, blank: 0 };
  return {
    isFilled: good > 0,
    answers,
    rows: {
      observations,
      ...(notApplicable.length > 0 && { notApplicable }),
      ...(notPublished.length > 0 && { notPublished }),
    },
    found: {
      faults: log.faults(),
      warnings: log.warnings(),
      counts: { [spec.sheet]: counts },
      madeUp,
    },
  };
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
