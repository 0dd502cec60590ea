import type {
  Province,
  ProvinceCode,
  StaffFile,
  StaffObservation,
  StaffScope,
} from '@/domain/dataset';
import { compareNames } from '@/domain/format';
import { nameOf, shortNameOf } from '@/domain/names';
import { comparePartialDates } from '@/domain/partialDate';
import {
  findNewest,
  isCountedLikeTarget,
  isPartialRow,
  isPlan,
  isResult,
  rangeOf,
} from '@/domain/staffFigures';
import type { ValueState } from '@/domain/reported';
import { inSortOrder } from '@/domain/sortOrder';
import type { FigureInput } from '@/figures/figureModel';
import { requireStaff } from '@/figures/requireData';
import { staffRowId } from '@/figures/staffTable';
import { describeStaffRow, staffTextsOf } from '@/figures/staffTexts';
import { messagesOf } from '@/i18n/messages';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import type { BarKind } from './barKind';

/** A published row as a line of the figure: a bar, or a number without one. */
export interface ReductionLine {
  readonly id: string;
  readonly province: ProvinceCode;
  readonly scope: StaffScope;
  readonly name: string;
  readonly isChosen: boolean;
  /** The reader's own province. */
  readonly isPinned: boolean;
  readonly state: ValueState;
  /** The lowest of a range. */
  readonly value: number;
  readonly range: { readonly min: number; readonly max: number } | undefined;
  readonly valueText: string;
  /** Date, base and, of a part of a unit, who reports; for behind the value. */
  readonly detail: string;
  /** For less room: of units without who reports and without the target's base. */
  readonly tightDetail: string;
  readonly words: string;
}

export interface Bar extends ReductionLine {
  readonly kind: BarKind;
}

interface Group {
  readonly scope: StaffScope;
  readonly heading: string;
  readonly rows: readonly StaffObservation[];
}

/** The bars of one scope: highest result first, then provinces with plans only; or as the reader chose. */
export interface BarGroup extends Group {
  readonly bars: readonly Bar[];
}

/** The numbers of one scope, of provinces without a percentage in it. */
export interface CountGroup extends Group {
  readonly lines: readonly ReductionLine[];
}

/** Each province's newest result in the scope, its plans under it; no group when there is none. */
export function buildBars(
  scope: StaffScope,
  rows: readonly StaffObservation[],
  input: FigureInput,
): readonly BarGroup[] {
  const { target } = requireStaff(input.data);
  const inScope = rows.filter((row) => row.scope === scope);
  const blocks = input.selection.provinces.flatMap((province) => {
    const result = findNewest(inScope, province.code, isResult);
    const plans = inScope
      .filter((row) => row.province === province.code && isPlan(row))
      .sort((a, b) => comparePartialDates(a.asOf, b.asOf) || a.value - b.value);
    const shown = result === undefined ? plans : [result, ...plans];
    return shown.length === 0 ? [] : [{ province, result, shown }];
  });
  blocks.sort(
    (a, b) =>
      (b.result?.value ?? Number.NEGATIVE_INFINITY) -
        (a.result?.value ?? Number.NEGATIVE_INFINITY) ||
      compareNames(a.province.nameVi, b.province.nameVi),
  );
  if (blocks.length === 0) return [];
  const { view, lang } = input;
  const ordered = inSortOrder(blocks, ({ province }) => province, view.sort, lang);
  return [
    {
      scope,
      heading: headingOf(scope, input),
      rows: ordered.flatMap(({ shown }) => shown),
      bars: ordered.flatMap(({ province, shown }) =>
        shown.map((row): Bar => ({ ...lineOf(row, province, input), kind: kindOf(row, target) })),
      ),
    },
  ];
}

function kindOf(row: StaffObservation, target: StaffFile['target']): BarKind {
  if (rangeOf(row) !== undefined) return isPlan(row) ? 'planned-range' : 'range';
  if (isPlan(row)) return 'planned';
  const kind = isCountedLikeTarget(row, target) ? 'counted' : 'other';
  return isPartialRow(row) ? `${kind}-part` : kind;
}

/** Provinces that have only a number in the scope, newest number each, by name or as the reader chose. */
export function buildCounts(
  scope: StaffScope,
  rows: readonly StaffObservation[],
  input: FigureInput,
): readonly CountGroup[] {
  const inScope = rows.filter((row) => row.scope === scope);
  const found = input.selection.provinces.flatMap((province) => {
    const own = inScope.filter((row) => row.province === province.code);
    if (own.some(({ measure }) => measure === 'percent')) return [];
    const row = findNewest(own, province.code, () => true);
    return row === undefined ? [] : [{ province, row }];
  });
  if (found.length === 0) return [];
  found.sort((a, b) => compareNames(a.province.nameVi, b.province.nameVi));
  const { view, lang } = input;
  const ordered = inSortOrder(found, ({ province }) => province, view.sort, lang);
  return [
    {
      scope,
      heading: headingOf(scope, input),
      rows: ordered.map(({ row }) => row),
      lines: ordered.map(({ province, row }) => lineOf(row, province, input)),
    },
  ];
}

function headingOf(scope: StaffScope, { lang }: FigureInput): string {
  const t = messagesOf(lang);
  return staffFigureTextsOf(lang).heading(t.scope[scope]);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function lineOf(row: StaffObservation, province: Province, input: FigureInput): ReductionLine {
  const { data, view, lang, pinned } = input;
  const t = staffFigureTextsOf(lang).bars;
  const texts = staffTextsOf(row, data, lang);
  const date = isPlan(row) ? t.plannedEnd(texts.date) : texts.date;
  const base = t.detail(date, texts.base);
  const source = texts.isSecondary ? messagesOf(lang).caption.secondary : '';
  // The legend says what these are counted against.
  const isUnitLikeTarget =
    texts.coverage !== undefined && isCountedLikeTarget(row, requireStaff(data).target);
  const only =
    texts.coverage?.isPartial === true
      ? messagesOf(lang).staffUnits.only(texts.coverage.reporting)
      : '';
  return {
    id: staffRowId(row),
    province: row.province,
    scope: row.scope,
    name: shortNameOf(province, lang),
    isChosen: view.provinces.includes(row.province),
    isPinned: row.province === pinned,
    state: texts.state,
    value: row.value,
    range: rangeOf(row),
    valueText: texts.mark,
    detail: joined([base, only, source]),
    tightDetail: joined([isUnitLikeTarget ? date : base, source]),
    words: describeStaffRow(row, nameOf(province, lang), data, lang),
  };
}
