import { isUnit, type Unit } from '@/domain/boundaries';
import type { Province, ProvinceCode, StaffObservation } from '@/domain/dataset';
import { isPublished } from '@/domain/origins';
import { nameOf, sortedNames } from '@/domain/names';
import { staffRowsIn, staffRowsOf } from '@/domain/observationIndex';
import { formerOf } from '@/domain/regroup';
import { readUnitStaff } from '@/domain/regroupStaffReading';
import {
  findNewest,
  findPercentCoverage,
  findStaffAbsence,
  findStaffCoverage,
  findWidestScope,
  isCount,
  isPlan,
  isResult,
} from '@/domain/staffFigures';
import { stepsForStaffPercent } from '@/domain/steps';
import { findStaffSeries } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import { partOfUnit } from '@/figures/partOfUnit';
import { requireStaff } from '@/figures/requireData';
import { shareOf } from '@/figures/shareOf';
import { messagesOf } from '@/i18n/messages';
import { remember } from '@/lib/remember';
import { absentOutlines, absentReading } from './absentReading';
import { describePercents } from './describePercents';
import { type MapIndicator, type ProvinceReading, stepOf } from './mapIndicator';
import { staffReading } from './staffReadings';
import { staffYearIndicator } from './staffYearIndicator';
import { newestOfUnit } from './unitStaff';

/** A tile's reading with the rows of 2019 behind it. */
interface StaffTile {
  readonly reading: ProvinceReading;
  readonly parts: readonly StaffObservation[];
}

/** Staff reduction, one scope at a time: at the end of a year where the scope has a series. */
export function staffIndicator(input: FigureInput): MapIndicator {
  const staff = requireStaff(input.data);
  const yearly = findStaffSeries(input.data);
  const scope = input.view.scope ?? findWidestScope(staff.observations);
  return yearly?.scopes.includes(scope) === true
    ? staffYearIndicator(input, yearly, scope)
    : newestIndicator(input);
}

/**
 * Each province's newest result; a plan is no result. Only results counted as the target is are
 * coloured: another base, or one that is not clear, keeps its percentage and no colour, and so does
 * a province with only a count.
 */
function newestIndicator(input: FigureInput): MapIndicator {
  const { data, view, lang } = input;
  const staff = requireStaff(data);
  const t = messagesOf(lang).map.staff;
  const ofUnits = messagesOf(lang).boundaries;
  const scope = view.scope ?? findWidestScope(staff.observations);
  const scopeName = messagesOf(lang).scope[scope];
  const inScope = staffRowsIn(staff.observations, scope);
  // What a unit says of itself since 2025 is newer than what its provinces came to.
  const ownInScope = ownRowsIn(inScope);
  const wasPublished = isPublished('staff-reduction.json', data);
  const absent = messagesOf(lang).series.absent(wasPublished);

  function read(province: Province): ProvinceReading {
    return readOf(province).reading;
  }

  function readOf(province: Province): StaffTile {
    const { code } = province;
    if (isUnit(province)) {
      const itself = rowsFor(code, ownInScope);
      if (itself.length > 0) return { reading: staffReading(itself, input), parts: itself };
      const own = newestOfUnit(province, requireStaff(formerOf(data)), scope, input);
      return own ?? { reading: nothingIn(province), parts: [] };
    }
    const rows = rowsFor(code, inScope);
    const reading = rows.length > 0 ? staffReading(rows, input) : nothingOf(code);
    return { reading, parts: rows };
  }

  const nothingOf = (code: ProvinceCode): ProvinceReading =>
    absentReading(findStaffAbsence(staff, code, scope), undefined, lang, wasPublished);
  const nothingIn = (unit: Unit): ProvinceReading => {
    const { coverage } = readUnitStaff(requireStaff(formerOf(data)), unit, scope);
    const part = partOfUnit(unit, coverage, absent, lang);
    return { ...nothingOf(unit.code), words: part.missing, part };
  };

  const readings = data.provinces.provinces.map(read);
  /** Who has a result in the scope. */
  const share = (left: readonly Province[]): string =>
    shareOf(input, left, ({ code }, { staff: file }) =>
      findPercentCoverage(staffRowsIn(file?.observations ?? [], scope)).withResult.has(code),
    );
  const hasOther = readings.some(({ outline }) => outline === 'other');
  const hasRange = readings.some(
    (one) => one.outline === 'range' && stepOf(one, stepsForStaffPercent) === undefined,
  );
  return {
    title: t.title,
    unit: t.unit(scopeName),
    columnLabel: t.column(scopeName),
    legendTitle: t.legend,
    steps: stepsForStaffPercent,
    stepLabel: describePercents,
    read,
    coverage(left) {
      const codes = left.map(({ code }) => code);
      const own = findStaffCoverage(inScope, codes, staff, scope);
      const namesOf = (some: readonly ProvinceCode[]): readonly string[] =>
        sortedNames(
          left.filter(({ code }) => some.includes(code)),
          lang,
        );
      return t.coverage({
        results: share(left),
        plans: own.planOnly.length,
        counts: own.countOnly.length,
        rest: messagesOf(lang).series.rest(
          {
            silent: namesOf(own.silent),
            notPublished: namesOf(own.notPublished),
            notApplicable: namesOf(own.notApplicable),
          },
          wasPublished,
        ),
      });
    },
    finding(left) {
      const only = left[0];
      if (left.length === 1 && only !== undefined) {
        return t.findingOne(nameOf(only, lang), scopeName, read(only).words);
      }
      const tiles = left.map(readOf).filter(({ parts }) => parts.some(isResult));
      const known = tiles.flatMap(({ parts }) => parts);
      if (known.length === 0) return t.findingNone(scopeName, wasPublished);
      const bases = known.map(({ basis, baseYear }) => `${basis} ${baseYear ?? ''}`);
      return t.finding({
        share: share(left),
        scope: scopeName,
        datesDiffer: new Set(known.map(({ asOf }) => asOf)).size > 1,
        basesDiffer: new Set(bases).size > 1,
        isPublished: wasPublished,
      });
    },
    legendGlyphs: [],
    notes: hasOther ? [t.unevenNote, t.otherNote] : [t.unevenNote],
    legendOutlines: [
      ...(hasRange ? [{ outline: 'range', label: ofUnits.rangeKey } as const] : []),
      ...(hasOther ? [{ outline: 'other', label: t.legendOther } as const] : []),
      { outline: 'planned', label: t.legendPlanned },
      { outline: 'count', label: t.legendCount },
      ...absentOutlines(readings, lang, wasPublished),
    ],
  };
}

/** The rows that stand for a province: one result, all plans for one date, or one count. */
function rowsFor(
  code: ProvinceCode,
  rows: readonly StaffObservation[],
): readonly StaffObservation[] {
  const result = findNewest(rows, code, isResult);
  if (result !== undefined) return [result];
  const plan = findNewest(rows, code, isPlan);
  // Plans for the same date stand beside each other: neither is the newer one.
  if (plan !== undefined) {
    return staffRowsOf(rows, code).filter((r) => isPlan(r) && r.asOf === plan.asOf);
  }
  const count = findNewest(rows, code, isCount);
  return count === undefined ? [] : [count];
}

const ownRowsIn = remember((rows: readonly StaffObservation[]): readonly StaffObservation[] =>
  rows.filter(({ boundaries }) => boundaries === '2025'),
);
