import { firstDayOf2025 } from '@/domain/boundaries';
import type {
  DatasetPath,
  PlacedFigure,
  ProvincesFile,
  SourcesFile,
  StaffFigure,
} from '@/domain/dataset';
import { DataFaultError, type FaultRule } from '@/domain/dataFault';
import { lastDayOf, type PartialDate } from '@/domain/partialDate';

/** The files that every other file points into. */
export interface Foundations {
  readonly provinces: ProvincesFile;
  readonly sources: SourcesFile;
}

interface PlacedRow extends PlacedFigure {
  readonly sourceId: string;
  readonly asOf?: PartialDate;
}

/** The questions that are asked of rows; each throws a DataFaultError that names the place. */
export type Checker = ReturnType<typeof createChecker>;

/**
 * Questions about the rows of one file. `isMadeUp`: the file is one of the illustrative folder, where
 * every row must be made up; nowhere else may one be.
 */
export function createChecker(file: DatasetPath, foundations: Foundations, isMadeUp: boolean) {
  const provinces = new Set(foundations.provinces.provinces.map(({ code }) => code));
  const units = new Set(foundations.provinces.units2025.map(({ code }) => code));
  const sources = new Set(foundations.sources.sources.map(({ id }) => id));

  function fail(rule: FaultRule, place: string, value: unknown, expected?: string): never {
    throw new DataFaultError({
      kind: 'value',
      file,
      place,
      value: String(value),
      rule,
      ...(expected !== undefined && { expected }),
    });
  }
  function province(code: string, place: string): void {
    if (!provinces.has(code)) fail('known-province', place, code);
  }
  function source(id: string, row: string): void {
    if (!sources.has(id)) fail('known-source', `${row}.sourceId`, id);
  }
  return {
    fail,
    province,
    source,
    status(status: StaffFigure['status'], place: string): void {
      if ((status === 'illustrative') !== isMadeUp) {
        fail(isMadeUp ? 'made-up' : 'not-made-up', place, status);
      }
    },
    percent(value: number, place: string): void {
      if (!(Math.abs(value) <= 100)) fail('percent-range', place, value);
    },
    row(row: PlacedRow, place: string): void {
      if (row.boundaries === undefined) province(row.province, `${place}.province`);
      else {
        if (!units.has(row.province)) fail('known-unit', `${place}.province`, row.province);
        const isBefore = row.asOf !== undefined && lastDayOf(row.asOf) < firstDayOf2025;
        if (isBefore) fail('date', `${place}.asOf`, row.asOf);
      }
      source(row.sourceId, place);
    },
    /** Fails unless `value` is one of `known`; `shown` replaces the value in the sentence. */
    oneOf<T>(known: readonly T[], value: T | undefined, place: string, r: FaultRule, shown?: T) {
      if (value === undefined || !known.includes(value)) fail(r, place, shown ?? value);
    },
    unique(keys: readonly string[], list: string, field?: string): void {
      const seen = new Set<string>();
      keys.forEach((key, i) => {
        if (seen.has(key)) fail('unique', `${list}[${i}]${field ? `.${field}` : ''}`, key);
        seen.add(key);
      });
    },
  };
}
