import { remember } from '@/lib/remember';
import type { ProvinceCode, SourceId } from './dataset';
import { comparePartialDates, type PartialDate } from './partialDate';

interface SourcedRow {
  readonly province?: ProvinceCode;
  readonly sourceId: SourceId;
  readonly asOf?: PartialDate;
  /** The rows of 2019 behind a row of a unit of 2025, each with a source and date of its own. */
  readonly parts?: readonly SourcedRow[];
}

/** What captions say of many rows, without the rows. */
export interface RowDigest {
  readonly count: number;
  /** Rows by source, in the order in which the sources first come. */
  readonly sources: ReadonlyMap<SourceId, number>;
  /** The earliest and the latest date of the rows themselves; none for rows without dates. */
  readonly dates: readonly PartialDate[];
  /** The same of the parts, where rows have parts. */
  readonly partDates: readonly PartialDate[];
}

/** Goes through a list of rows once, however often it is asked for. */
export const digestOf = remember((rows: readonly SourcedRow[]): RowDigest => {
  const sources = new Map<SourceId, number>();
  const dates = new Set<PartialDate>();
  const partDates = new Set<PartialDate>();
  for (const row of rows) {
    if (row.asOf !== undefined) dates.add(row.asOf);
    for (const { sourceId, asOf } of row.parts ?? [row]) {
      sources.set(sourceId, (sources.get(sourceId) ?? 0) + 1);
      if (asOf !== undefined) partDates.add(asOf);
    }
  }
  return { count: rows.length, sources, dates: endsOf(dates), partDates: endsOf(partDates) };
});

function endsOf(dates: ReadonlySet<PartialDate>): readonly PartialDate[] {
  let first: PartialDate | undefined;
  let last: PartialDate | undefined;
  for (const date of dates) {
    if (first === undefined || comparePartialDates(date, first) < 0) first = date;
    if (last === undefined || comparePartialDates(date, last) > 0) last = date;
  }
  return first === undefined || last === undefined ? [] : [first, last];
}
