import { createAnswerBook, keepAnswer, type PlacedAnswer } from '@/data/import/answers';
import type {
  DatasetAnswers,
  ImportCounts,
  ImportQuestion,
  ImportReading,
} from '@/data/import/importReading';
import { type ChangedDataset, changedDatasets } from '@/domain/changeRows';
import type { AbsenceLists } from '@/domain/dataset';
import type { ImportFault, ImportFileFault } from '@/domain/importFault';
import { type ImportSheet, importSheets } from '@/domain/importLabels';
import type { LocalImport } from '@/domain/localImport';
import type { DatasetRows } from '@/domain/mergeRows';
import { countRows, mergeImports } from './joinImports';

/** What one file has to say at one place. */
export interface FileRemark {
  readonly fileName: string;
  readonly fault: ImportFault;
}

/** How many rows of a sheet of a file are what. */
export interface SheetCounts extends ImportCounts {
  readonly fileName: string;
  readonly sheet: ImportSheet;
}

/** What was found in all files that were given together. */
export interface ImportOutcome {
  readonly fileNames: readonly string[];
  /** Files of which nothing can be used. */
  readonly refused: readonly { readonly fileName: string; readonly fault: ImportFileFault }[];
  /** The good rows; undefined when there are none. */
  readonly rows: LocalImport | undefined;
  readonly faults: readonly FileRemark[];
  readonly warnings: readonly FileRemark[];
  readonly counts: readonly SheetCounts[];
  /** What the reader is asked, once for all files. */
  readonly questions: readonly ImportQuestion[];
}

export interface FileReading {
  readonly fileName: string;
  readonly reading: ImportReading;
}

const datasetOfSheet: Readonly<Record<ImportSheet, ChangedDataset>> = {
  BoSungCapUy: 'committee',
  TinhGian: 'staff',
  MoHinh: 'pilots',
};

/**
 * Puts the readings of files together in the order in which they were given. A row that clashes with
 * one of an earlier file is not used, and each is named.
 */
export function joinReadings(readings: readonly FileReading[]): ImportOutcome {
  const refused: ImportOutcome['refused'][number][] = [];
  const faults: FileRemark[] = [];
  const warnings: FileRemark[] = [];
  const counts: SheetCounts[] = [];
  const questions = new Set<ImportQuestion>();
  const book = createAnswerBook();
  let rows: LocalImport | undefined;
  for (const { fileName, reading } of readings) {
    if (!reading.ok) {
      refused.push({ fileName, fault: reading.fault });
      continue;
    }
    faults.push(...reading.faults.map((fault) => ({ fileName, fault })));
    warnings.push(...reading.warnings.map((fault) => ({ fileName, fault })));
    for (const question of reading.questions) questions.add(question);
    const own = new Set<PlacedAnswer>();
    const isKept = (answer: PlacedAnswer): boolean => {
      own.add(answer);
      const clash = book(answer);
      // What clashes within one file has been told when that was read; two files may have one name.
      if (clash === undefined || own.has(clash.earlier)) return true;
      const { fileName: other, sheet } = clash.earlier;
      const note = (list: FileRemark[]) => (fault: Omit<ImportFault, 'sheet'>) =>
        list.push({
          fileName,
          fault: { sheet: answer.sheet, ...fault, otherPlace: `“${other}”, ${sheet}` },
        });
      return keepAnswer(clash, { fault: note(faults), warn: note(warnings) }, answer);
    };
    // One file has no other to clash with.
    const kept = readings.length === 1 ? reading.rows : keptRows(reading, isKept);
    for (const { id: sheet } of importSheets) {
      const found = reading.counts[sheet];
      if (found === undefined) continue;
      const dataset = datasetOfSheet[sheet];
      const clashing = countRows(reading.rows, dataset) - countRows(kept, dataset);
      const { good, bad } = found;
      counts.push({ fileName, sheet, ...found, good: good - clashing, bad: bad + clashing });
    }
    if (changedDatasets.some((dataset) => kept[dataset] !== undefined)) {
      rows = mergeImports(rows, { ...reading.rows, ...kept });
    }
  }
  const fileNames = readings.map(({ fileName }) => fileName);
  return { fileNames, refused, rows, faults, warnings, counts, questions: [...questions] };
}

function keptRows(
  { rows: { committee, staff, pilots }, answers }: Extract<ImportReading, { readonly ok: true }>,
  isKept: (answer: PlacedAnswer) => boolean,
): DatasetRows {
  const listOf = <Row>(rows: readonly Row[], placed: readonly PlacedAnswer[] = []) =>
    rows.filter((_, index) => {
      const answer = placed[index];
      return answer === undefined || isKept(answer);
    });
  const listsOf = <Row, None>(
    file: AbsenceLists<None> & { readonly observations: readonly Row[] },
    found: DatasetAnswers | undefined,
  ) => {
    const observations = listOf(file.observations, found?.observations);
    const notApplicable = listOf(file.notApplicable ?? [], found?.notApplicable);
    const notPublished = listOf(file.notPublished ?? [], found?.notPublished);
    return {
      observations,
      ...(notApplicable.length > 0 && { notApplicable }),
      ...(notPublished.length > 0 && { notPublished }),
    };
  };
  return {
    ...(committee && { committee: listsOf(committee, answers.committee) }),
    ...(staff && { staff: listsOf(staff, answers.staff) }),
    ...(pilots && {
      pilots: { observations: listOf(pilots.observations, answers.pilots?.observations) },
    }),
  };
}

/** True when the files could be read but nobody has filled in anything. */
export function isBlank({ refused, rows, faults }: ImportOutcome): boolean {
  return refused.length === 0 && rows === undefined && faults.length === 0;
}
