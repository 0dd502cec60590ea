import type { Foundations } from '@/data/checker';
import type { AbsenceLists, DatasetByPath, PilotModel, StaffObservation } from '@/domain/dataset';
import type { JsonObject } from '@/lib/json';
import { committeeRows } from './committeeRows';
import { createFaultLog, type FaultLog } from './faultLog';
import { type ImportablePath, own } from './jsonDatasets';
import { readJsonRow } from './jsonRow';
import { createKeyCheck } from './keyCheck';
import { pilotRows } from './pilotRows';
import type { ImportCounts } from './importReading';
import type { DatasetReading } from './readSheets';
import { mostRows } from './readTable';
import type { SheetSpec } from './sheetSpec';
import { staffRows } from './staffRows';

interface JsonEnv {
  readonly foundations: Foundations;
  readonly models: readonly PilotModel[];
  /** Notes that a row names the source. */
  readonly useSource: (id: string) => unknown;
  readonly onShare: (share: number) => void;
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
      return { rows: lists.isFilled ? { committee: lists.rows } : {}, ...lists.found };
    }
    case 'staff-reduction.json': {
      const lists = readLists(path, file, staffRows, (one) => one, env, log, warnOfRise);
      return { rows: lists.isFilled ? { staff: lists.rows } : {}, ...lists.found };
    }
    case 'pilot-models.json': {
      const lists = readLists(path, file, pilotRows, (one) => one, env, log);
      return { rows: lists.isFilled ? { pilots: lists.rows } : {}, ...lists.found };
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
  const isFirst = createKeyCheck(log);
  let read = 0;
  for (const list of ['observations', 'notApplicable', 'notPublished'] as const) {
    const value = own(file, list);
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    read += items.length;
    if (items.length > mostRows) log.fault(describeTooMany(items.length));
    items.slice(0, mostRows).forEach((raw, index) => {
      env.onShare(index / items.length);
      const row = index + 1;
      const reading = readJsonRow(path, list, raw, env.foundations, env.models);
      if (!reading.ok) {
        log.fault({ row, ...reading.fault });
        return;
      }
      const lists = listsOf(reading.file);
      for (const one of lists.observations) {
        if (!isFirst(row, spec.questionOf(one), spec.keyOf(one))) continue;
        check(one, row, log);
        observations.push(one);
        env.useSource(one.sourceId);
      }
      if (list === 'observations') return;
      for (const one of lists[list] ?? []) {
        if (!isFirst(row, spec.questionOf(one))) continue;
        absences[list].push(one);
        env.useSource(one.sourceId);
      }
    });
  }
  const { notApplicable, notPublished } = absences;
  const good = observations.length + notApplicable.length + notPublished.length;
  const counts: ImportCounts = { read, good, bad: read - good, blank: 0 };
  return {
    isFilled: good > 0,
    rows: {
      observations,
      ...(notApplicable.length > 0 && { notApplicable }),
      ...(notPublished.length > 0 && { notPublished }),
    },
    found: { faults: log.faults(), warnings: log.warnings(), counts: { [spec.sheet]: counts } },
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
