import type { Province } from '@/domain/dataset';
import { isReached, numberOf, type Reading } from '@/domain/reported';

interface SparkPoint {
  /** Shares of the band from its left and its foot. */
  readonly x: number;
  readonly y: number;
}

/** The years of a province in small. All tiles share both scales, so that they can be compared. */
export interface TileSpark {
  /** Points joined by a line; a year without a number parts them. */
  readonly lines: readonly (readonly SparkPoint[])[];
  /** The shown year, where it has a number. */
  readonly current?: SparkPoint;
  /** Height of the target. */
  readonly target?: number;
  /** First and last number with their years. */
  readonly ends: readonly [SparkEnd, SparkEnd];
}

interface SparkEnd {
  readonly year: number;
  readonly value: number;
}

interface SparkSource {
  readonly provinces: readonly Province[];
  readonly years: readonly number[];
  readonly shown: number;
  readonly target?: number;
  readonly at: (province: Province, year: number) => Reading;
}

/** The sparks of a series; a province with fewer than two numbers has none. */
export function sparksOf({
  provinces,
  years,
  shown,
  target,
  at,
}: SparkSource): (province: Province) => TileSpark | undefined {
  const first = years[0] ?? 0;
  const last = years[years.length - 1] ?? first;
  // A plan is no result, so no line leads to it.
  const valueAt = (province: Province, year: number): number | null => {
    const reading = at(province, year);
    return isReached(reading) ? numberOf(reading) : null;
  };
  const all = provinces.flatMap((one) => years.map((year) => valueAt(one, year) ?? 0));
  const low = Math.min(0, ...all);
  const high = Math.max(target ?? 0, ...all, low + 1);
  const heightOf = (value: number): number => (value - low) / (high - low);
  const pointAt = (year: number, value: number): SparkPoint => ({
    x: last === first ? 0.5 : (year - first) / (last - first),
    y: heightOf(value),
  });
  return (province) => {
    if (!provinces.includes(province)) return undefined;
    const known = years.flatMap((year) => {
      const value = valueAt(province, year);
      return value === null ? [] : [{ year, value }];
    });
    const [from] = known;
    const to = known[known.length - 1];
    if (from === undefined || to === undefined || known.length < 2) return undefined;
    const lines: SparkPoint[][] = [];
    let before: number | undefined;
    for (const { year, value } of known) {
      const isNext = before !== undefined && years.indexOf(year) === years.indexOf(before) + 1;
      const line = lines[lines.length - 1];
      if (isNext && line !== undefined) line.push(pointAt(year, value));
      else lines.push([pointAt(year, value)]);
      before = year;
    }
    const current = known.find(({ year }) => year === shown);
    return {
      lines,
      ...(current && { current: pointAt(current.year, current.value) }),
      ...(target !== undefined && { target: heightOf(target) }),
      ends: [from, to],
    };
  };
}
