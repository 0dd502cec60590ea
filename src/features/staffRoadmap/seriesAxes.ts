import type { StaffFile } from '@/domain/dataset';
import { highestOf, lowestOf } from '@/lib/extremes';
import { remember } from '@/lib/remember';
import { formatPercent } from '@/domain/format';
import type { Lang } from '@/domain/language';
import { partsOf } from '@/domain/regroupRows';
import type { YearlyStaff } from '@/domain/yearlyStaff';
import { dayOf, type RoadmapAxes } from './roadmapAxes';

/** One scale for all scopes and places, so that neither a filter nor a scope moves it. */
export interface SeriesAxes extends RoadmapAxes {
  /** First and last year; both stand at their ends. */
  readonly years: readonly [number, number];
}

const stepPercent = 5;

/** Axes from the base year to the last year known, and from 0 % (or below) to the highest value. */
export const seriesAxes = remember(
  (file: StaffFile, yearly: YearlyStaff, lang: Lang): SeriesAxes => {
    const { target, observations } = file;
    const firstYear = Math.min(target.baseYear, ...yearly.years);
    const lastYear = Math.max(target.dueYear, ...yearly.years);
    const values = observations
      .filter(({ measure, scope }) => measure === 'percent' && yearly.scopes.includes(scope))
      .flatMap(partsOf)
      .map(({ value }) => value);
    const top = Math.ceil(Math.max(target.percent, highestOf(values)) / stepPercent) * stepPercent;
    // A rise is rare and small: room for it, but no tick of its own.
    const bottom = Math.floor(Math.min(0, lowestOf(values)));
    const tickStep = top > 40 ? 4 * stepPercent : stepPercent;
    return {
      years: [firstYear, lastYear],
      days: [dayOf(String(firstYear)), dayOf(String(lastYear + 1)) - 150],
      yearTicks: Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
        const year = String(firstYear + index);
        return { at: dayOf(year), text: year };
      }),
      percents: [bottom, top],
      percentTicks: Array.from({ length: Math.floor(top / tickStep) + 1 }, (_, index) => {
        return { at: index * tickStep, text: formatPercent(index * tickStep, lang) };
      }),
    };
  },
);
