import { sumOf } from '@/domain/aggregate';
import type { Province, StaffScope } from '@/domain/dataset';
import { formatNumber, formatPercent } from '@/domain/format';
import { notFound, type Reported } from '@/domain/reported';
import type { StaffReading, YearlyStaff } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import { messagesOf } from '@/i18n/messages';
import { staffBulletTextsOf } from '@/i18n/staffBullet';
import type { BulletSum } from './bulletMarks';

/** A rate of several provinces together, and who is not in it. */
export interface StaffSum {
  /** Percent. */
  readonly value: number;
  readonly cut: number;
  readonly base: number;
  /** True when a province in it has reported a lower bound only. */
  readonly isAtLeast: boolean;
  readonly reporting: readonly Province[];
  /** Has no number, or lacks cut or base. */
  readonly silent: readonly Province[];
  /** Of the silent, who has a number that cannot be added up. */
  readonly withoutParts: readonly Province[];
  /** How many could be in it. */
  readonly of: number;
}

/** Sum of cuts over sum of bases of those that report both; undefined for fewer than two. */
export function sumStaff(
  series: YearlyStaff,
  scope: StaffScope,
  year: number,
  provinces: readonly Province[],
): StaffSum | undefined {
  const readingOf = ({ code }: Province) => series.at(code, scope, year);
  const cuts = sumOf(provinces, (province) => partOf(readingOf(province), 'cut'));
  const bases = sumOf(provinces, (province) => partOf(readingOf(province), 'base'));
  if (cuts.reporting.length < 2 || cuts.value === null || !bases.value) return undefined;
  return {
    value: (cuts.value / bases.value) * 100,
    cut: cuts.value,
    base: bases.value,
    isAtLeast: cuts.reporting.some((province) => readingOf(province).row?.bound === 'at-least'),
    reporting: cuts.reporting,
    silent: [...cuts.silent, ...cuts.notPublished],
    withoutParts: cuts.silent.filter((province) => readingOf(province).row !== undefined),
    of: provinces.length,
  };
}

/** Cut or base of a result that has both; else what is known of the province. */
function partOf({ reported, row }: StaffReading, part: 'cut' | 'base'): Reported {
  if (row === undefined || reported.state === 'planned') return reported;
  if (row.cut === undefined || row.base === undefined) return notFound;
  return { state: 'value', value: row[part] ?? 0 };
}

/** "9,12 %†", "≥ 9,12 %†". */
export function sumText({ value, isAtLeast }: StaffSum, lang: FigureInput['lang']): string {
  return `${isAtLeast ? '≥\u00a0' : ''}${formatPercent(value, lang)}†`;
}

/** The sum as a row of the figure. */
export function sumMark(
  sum: StaffSum,
  scope: StaffScope,
  isFormer: boolean,
  lang: FigureInput['lang'],
): BulletSum {
  const t = messagesOf(lang);
  const percent = sumText(sum, lang);
  const words = isFormer ? t.staffUnits : staffBulletTextsOf(lang);
  return {
    value: sum.value,
    valueText: words.sumValue(percent, sum.reporting.length, sum.of),
    words: words.sumWords({
      scope: t.scope[scope],
      percent,
      cut: formatNumber(sum.cut, lang),
      base: formatNumber(sum.base, lang),
      of: `${sum.reporting.length}/${sum.of}`,
    }),
  };
}
