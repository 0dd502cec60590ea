import { highestOf, lowestOf } from '@/lib/extremes';
import { remember } from '@/lib/remember';
import type { StaffFile } from '@/domain/dataset';
import { formatPercent } from '@/domain/format';
import type { Lang } from '@/domain/language';
import { partsOf } from '@/domain/regroupRows';

/** One axis for all bars, from 0 % (or below) to the highest value of the data. */
export interface PercentAxis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

/** The axis of all the data, so that a filter never moves the scale. */
export const percentAxis = remember(
  ({ target, observations }: StaffFile, lang: Lang): PercentAxis => {
    const percents = observations.filter(({ measure }) => measure === 'percent');
    const values = percents.flatMap(partsOf).map(({ value }) => value);
    const highest = Math.max(target.percent, highestOf(values));
    const lowest = Math.min(0, lowestOf(values));
    const step = highest - lowest > 40 ? 20 : 5;
    const first = Math.floor(lowest / step);
    const last = Math.ceil(highest / step);
    const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
      const at = (first + index) * step;
      return { at, text: formatPercent(at, lang) };
    });
    return { min: first * step, max: last * step, ticks };
  },
);
