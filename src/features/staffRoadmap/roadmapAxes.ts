import { highestOf, lowestOf } from '@/lib/extremes';
import { remember } from '@/lib/remember';
import type { StaffFile } from '@/domain/dataset';
import { formatPercent } from '@/domain/format';
import type { Lang } from '@/domain/language';
import { lastDayOf, type PartialDate } from '@/domain/partialDate';
import { partsOf } from '@/domain/regroupRows';
import { staffFigureTextsOf } from '@/i18n/staffFigures';

const dayMs = 86_400_000;

export interface RoadmapTick {
  /** Day or percent. */
  readonly at: number;
  readonly text: string;
}

/** The axes of all the data, so that a filter moves marks in and out but never the scale. */
export interface RoadmapAxes {
  /** Days since 1970 of the left and right end. */
  readonly days: readonly [number, number];
  /** A tick at the end of each year. */
  readonly yearTicks: readonly RoadmapTick[];
  readonly percents: readonly [number, number];
  readonly percentTicks: readonly RoadmapTick[];
}

/** Days since 1970 of the last day that a date covers: a year stands at its end. */
export function dayOf(date: PartialDate): number {
  return Date.parse(lastDayOf(date)) / dayMs;
}

/** Axes from the base year to the last year known, and from 0 % (or below) to the highest value. */
export const roadmapAxes = remember(
  ({ target, observations }: StaffFile, lang: Lang): RoadmapAxes => {
    const rows = observations.filter(({ measure }) => measure === 'percent');
    const years = rows.map(({ asOf }) => Number(asOf.slice(0, 4)));
    const firstYear = Math.min(target.baseYear, lowestOf(years) - 1);
    const lastYear = Math.max(target.dueYear, highestOf(years));
    const values = [target.percent, ...rows.flatMap(partsOf).map(({ value }) => value)];
    const highest = highestOf(values);
    const lowest = Math.min(0, lowestOf(values));
    const step = highest - lowest > 40 ? 20 : 5;
    const bottom = Math.floor(lowest / step) * step;
    const top = Math.ceil(highest / step) * step;
    const t = staffFigureTextsOf(lang).roadmap;
    const percentTicks = Array.from({ length: (top - bottom) / step + 1 }, (_, index) => {
      const percent = bottom + index * step;
      return { at: percent, text: formatPercent(percent, lang) };
    });
    const yearTicks = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
      const year = firstYear + index;
      return { at: dayOf(String(year)), text: index === 0 ? t.yearEnd(year) : String(year) };
    });
    return {
      days: [dayOf(String(firstYear)), dayOf(String(lastYear + 1)) - 150],
      yearTicks,
      percents: [bottom, top],
      percentTicks,
    };
  },
);
