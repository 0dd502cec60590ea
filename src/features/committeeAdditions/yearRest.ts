import type { CommitteeMeasure } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import { isRegrouped } from '@/domain/regroup';
import type { YearlyCommittee } from '@/domain/yearlyCommittee';
import type { FigureInput } from '@/figures/figureModel';
import { otherProvinces } from '@/figures/otherProvinces';
import { comparisonRestTextsOf } from '@/i18n/comparisonRest';
import { messagesOf } from '@/i18n/messages';
import { readYear, type YearRow } from './yearRows';
import type { OtherCounts } from './yearsMarks';

/** The provinces behind the chosen ones: their rows for the table, their numbers for the marks. */
export interface YearRest {
  readonly rows: readonly YearRow[];
  readonly marks: readonly OtherCounts[];
}

/**
 * The numbers of the provinces that the reader did not choose, measure by measure; nothing where none
 * is chosen, too many are, or fewer than two others report. Not of units of 2025, whose numbers are
 * often of a part only.
 */
export function findRest(
  input: FigureInput,
  yearly: YearlyCommittee,
  measures: readonly CommitteeMeasure[],
  year: number,
): YearRest {
  const { data, lang } = input;
  if (isRegrouped(data)) return { rows: [], marks: [] };
  const { reporting } = readYear(otherProvinces(input), measures, yearly, year);
  const t = messagesOf(lang);
  const rest = comparisonRestTextsOf(lang);
  const marks = measures.flatMap((measure, index): OtherCounts[] => {
    const values = reporting.flatMap(({ readings }) => {
      const reported = readings[index]?.reported;
      return reported !== undefined && 'value' in reported && reported.state !== 'planned'
        ? [reported.value]
        : [];
    });
    if (values.length < 2) return [];
    const low = formatNumber(Math.min(...values), lang);
    const high = formatNumber(Math.max(...values), lang);
    const range = rest.range(values.length, 'provinces', low, high);
    return [{ measure, values, text: rest.measure(t.measure[measure], range) }];
  });
  return { rows: marks.length === 0 ? [] : reporting, marks };
}
