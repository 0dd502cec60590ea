import type { Unit } from '@/domain/boundaries';
import type { StaffObservation, StaffScope } from '@/domain/dataset';
import { formatNumber, formatPercent } from '@/domain/format';
import { isPublished } from '@/domain/origins';
import { staffRowsOf } from '@/domain/observationIndex';
import { formerOf } from '@/domain/regroup';
import type { UnitReading } from '@/domain/regroupReading';
import { readStaffRow, readUnitStaff } from '@/domain/regroupStaffReading';
import { numberOf } from '@/domain/reported';
import { shownYear } from '@/domain/seriesYears';
import { findStaffSeries } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import { namesOf, partOfUnit } from '@/figures/partOfUnit';
import { staffTextsOf } from '@/figures/staffTexts';
import { messagesOf } from '@/i18n/messages';
import { seriesFigureTextsOf } from '@/i18n/seriesFigures';
import type { UnitLine } from './unitSections';

/** A unit's staff figure in one scope, with every member's own; undefined where there is none. */
export function unitStaffLine(
  input: FigureInput,
  unit: Unit,
  scope: StaffScope,
): UnitLine | undefined {
  const { data, lang } = input;
  const { staff } = formerOf(data);
  if (staff === undefined) return undefined;
  const reading = hasSeries(input, scope)
    ? ofShownYear(input, unit, scope)
    : readUnitStaff(staff, unit, scope);
  // The figures say that nothing is reported for the year; another year must not stand for it.
  if (reading === undefined) return undefined;
  const rows = reading.values.flatMap(
    ({ member, value, asOf }) =>
      staffRowsOf(staff.observations, member).find(
        (row) => row.scope === scope && row.value === value && row.asOf === asOf,
      ) ?? [],
  );
  const [first] = rows;
  if (first === undefined) return undefined;
  const t = messagesOf(lang);
  const absent = t.series.absent(isPublished('staff-reduction.json', data));
  const part = partOfUnit(unit, reading.coverage, absent, lang);
  const members = rows.map((row) => {
    const { value, status, date, base } = staffTextsOf(row, formerOf(data), lang);
    const name = namesOf(unit, [row.province], lang).join('');
    return `${name} ${value} (${[status, date, base].filter((text) => text !== '').join(', ')})`;
  });
  return {
    id: scope,
    title: `${numberText(reading, first, input)}, ${t.scope[scope]}`,
    state: reading.state === 'range' ? (reading.isPlan ? 'planned' : 'derived') : reading.state,
    words: [part.share, members.join('; '), part.missing].filter((text) => text !== '').join('; '),
  };
}

function hasSeries({ data }: FigureInput, scope: StaffScope): boolean {
  return findStaffSeries(data)?.scopes.includes(scope) === true;
}

/** Where the scope has a series: the shown year, as the figures have it. */
function ofShownYear(
  { data, view }: FigureInput,
  unit: Unit,
  scope: StaffScope,
): UnitReading | undefined {
  const yearly = findStaffSeries(data);
  if (yearly?.scopes.includes(scope) !== true) return undefined;
  const { row } = yearly.at(unit.code, scope, shownYear(yearly.years, view.year));
  return row && readStaffRow(row);
}

function numberText(
  reading: UnitReading,
  { measure, unit, status }: StaffObservation,
  { lang }: FigureInput,
): string {
  const t = messagesOf(lang);
  const format = (value: number): string =>
    measure === 'percent'
      ? formatPercent(Math.round(value * 100) / 100, lang)
      : `${formatNumber(value, lang)} ${t.staff.unitWord[unit]}`;
  const bound = reading.isAtLeast ? '≥\u00a0' : '';
  const text =
    reading.state === 'range'
      ? `${formatNumber(Math.round(reading.min * 100) / 100, lang, 2)}–${format(reading.max)}`
      : `${bound}${format(numberOf(reading) ?? 0)}${reading.state === 'derived' ? '†' : ''}`;
  return status === 'planned' ? seriesFigureTextsOf(lang).sheet.planned(text) : text;
}
