import type { Province } from '@/domain/dataset';
import { formatPercent } from '@/domain/format';
import type { Lang } from '@/domain/language';
import { isReached, numberOf, type Reading } from '@/domain/reported';
import type { LegendItem } from '@/figures/legend';
import { messagesOf } from '@/i18n/messages';
import type { Spark } from '@/parts/part';

/** The years of a province in small, and in words its first and last number. */
export interface TileSpark extends Spark {
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
  const pointAt = (year: number, value: number) => ({
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
    const lines: ReturnType<typeof pointAt>[][] = [];
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

/** Key of the sparks: their years, and the target where there is one. */
export function sparkLegend(
  years: readonly number[],
  target: number | undefined,
  lang: Lang,
): readonly LegendItem[] {
  const t = messagesOf(lang).mapExtras;
  const [first] = years;
  const last = years[years.length - 1];
  if (first === undefined || last === undefined) return [];
  const label = t.sparkKey(String(first), String(last));
  const item: LegendItem = { id: 'spark', label, style: { kind: 'spark' } };
  if (target === undefined) return [item];
  const key = t.targetKey(formatPercent(target, lang));
  return [item, { id: 'spark-target', label: key, style: { kind: 'path' } }];
}
