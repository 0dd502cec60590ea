import type { Unit } from '@/domain/boundaries';
import type { StaffFile, StaffObservation, StaffScope } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import { staffRowsIn, staffRowsOf } from '@/domain/observationIndex';
import { isPublished } from '@/domain/origins';
import { shortNameOf } from '@/domain/names';
import type { UnitReading } from '@/domain/regroupReading';
import { partsOf } from '@/domain/regroupRows';
import { readStaffRow, readUnitStaff } from '@/domain/regroupStaffReading';
import { numberOf } from '@/domain/reported';
import { isCountedLikeTarget, isPlan } from '@/domain/staffFigures';
import type { FigureInput } from '@/figures/figureModel';
import { partOfUnit } from '@/figures/partOfUnit';
import { requireStaff } from '@/figures/requireData';
import { messagesOf } from '@/i18n/messages';
import type { ProvinceReading } from './mapIndicator';
import { compactNumber, describeRow, percentText, staffReading } from './staffReadings';

/** A tile's reading of a unit, and the members' rows behind it. */
export interface UnitStaffTile {
  readonly reading: ProvinceReading;
  readonly parts: readonly StaffObservation[];
}

/**
 * The latest of a scope in a unit: recomputed where that is possible, else from the lowest to the
 * highest of its members. Undefined when none of them reports.
 * @param file of 2019
 */
export function newestOfUnit(
  unit: Unit,
  file: StaffFile,
  scope: StaffScope,
  input: FigureInput,
): UnitStaffTile | undefined {
  const reading = readUnitStaff(file, unit, scope);
  const rows = staffRowsIn(file.observations, scope);
  const parts = reading.values.flatMap(
    ({ member, value, asOf }) =>
      staffRowsOf(rows, member).find((r) => r.value === value && r.asOf === asOf) ?? [],
  );
  return tileOf(unit, reading, parts, input);
}

/** A regrouped row as a tile reads it; undefined for a row that is none. */
export function rowOfUnit(
  unit: Unit,
  row: StaffObservation,
  input: FigureInput,
): UnitStaffTile | undefined {
  const reading = readStaffRow(row);
  return reading && tileOf(unit, reading, partsOf(row), input);
}

function tileOf(
  unit: Unit,
  reading: UnitReading,
  parts: readonly StaffObservation[],
  input: FigureInput,
): UnitStaffTile | undefined {
  const { data, lang } = input;
  const [first] = parts;
  if (first === undefined) return undefined;
  const absent = messagesOf(lang).series.absent(isPublished('staff-reduction.json', data));
  const part = partOfUnit(unit, reading.coverage, absent, lang);
  const base = staffReading(parts, input);
  const number = numberTextOf(reading, first, input);
  const whole = parts.map((row) => `${nameOfMember(unit, row, lang)} ${describeRow(row, input)}`);
  const isJoined = parts.length > 1 && reading.state === 'derived';
  const head = isJoined ? `${messagesOf(lang).boundaries.recomputed(number.full)}: ` : '';
  const range = reading.state === 'range' ? { min: reading.min, max: reading.max } : undefined;
  const tile: ProvinceReading = {
    ...base,
    reading:
      reading.state === 'range'
        ? { state: reading.isPlan ? 'planned' : 'derived', value: reading.min }
        : reading,
    text: isPlan(first) ? base.text : number.short,
    words: [`${head}${whole.join('; ')}`, part.missing].filter((text) => text !== '').join('; '),
    part,
    ...(range && { range, outline: base.outline === 'count' ? 'range' : base.outline }),
  };
  return { reading: tile, parts };
}

function numberTextOf(
  reading: UnitReading,
  first: StaffObservation,
  input: FigureInput,
): { readonly short: string; readonly full: string } {
  const { lang } = input;
  if (reading.state === 'range') {
    const ends = [reading.min, reading.max].map((end) =>
      formatNumber(Math.round(end * 10) / 10, lang, first.measure === 'percent' ? 1 : 0),
    );
    const isScale = isCountedLikeTarget(first, requireStaff(input.data).target);
    const sign = first.measure === 'percent' && !isScale ? '\u00a0%' : '';
    const text = `${ends.join('–')}${sign}`;
    return { short: text, full: text };
  }
  const { cut: _cut, base: _base, bound: _bound, ...rest } = first;
  const row: StaffObservation = {
    ...rest,
    value: numberOf(reading) ?? first.value,
    ...(reading.isAtLeast && { bound: 'at-least' as const }),
    ...(reading.state === 'derived' && { status: 'derived' as const }),
  };
  return { short: compactNumber(row, input), full: percentText(row, lang) };
}

function nameOfMember(unit: Unit, row: StaffObservation, lang: FigureInput['lang']): string {
  const member = unit.members.find(({ code }) => code === row.province);
  return member === undefined ? row.province : shortNameOf(member, lang);
}
