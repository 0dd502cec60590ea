import type { Unit } from '@/domain/boundaries';
import { formatNumber } from '@/domain/format';
import { comparePartialDates, formatPartialDate } from '@/domain/partialDate';
import type { FigureInput } from '@/figures/figureModel';
import { staffTextsOf } from '@/figures/staffTexts';
import { messagesOf } from '@/i18n/messages';
import type { UnitLine } from './unitSections';

// What a unit of 2025 reports for itself stands before what its provinces of 2019 come to.

/** A line for each staff figure of the unit's own, newest first. */
export function ownStaffLines({ data, lang }: FigureInput, unit: Unit): readonly UnitLine[] {
  const t = messagesOf(lang);
  return (data.staff?.observations ?? [])
    .filter(({ province, boundaries }) => province === unit.code && boundaries === '2025')
    .sort((a, b) => comparePartialDates(b.asOf, a.asOf))
    .map((row): UnitLine => {
      const { value, status, date, base } = staffTextsOf(row, data, lang);
      return {
        id: `own ${row.scope} ${row.asOf} ${row.measure} ${row.sourceId}`,
        title: `${value}, ${t.scope[row.scope]}`,
        state:
          row.status === 'published' ? 'value' : row.status === 'planned' ? 'planned' : 'derived',
        words: [t.boundaries.unitItself, status, date, base].filter((w) => w !== '').join('; '),
      };
    });
}

/** A line for each event of the unit's own. */
export function ownCommitteeLines({ data, lang }: FigureInput, unit: Unit): readonly UnitLine[] {
  const t = messagesOf(lang);
  return (data.committee?.observations ?? [])
    .filter(({ province, boundaries }) => province === unit.code && boundaries === '2025')
    .map((row): UnitLine => ({
      id: `own ${row.measure} ${row.eventId}`,
      title: `${formatNumber(row.value, lang)} ${t.measure[row.measure]}`,
      state: row.value === 0 ? 'zero' : 'value',
      words: `${t.boundaries.unitItself}; ${formatPartialDate(row.asOf, lang)}`,
    }));
}
