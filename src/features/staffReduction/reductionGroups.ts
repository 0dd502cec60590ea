import type { Province, ProvinceCode, StaffObservation, StaffScope } from '@/domain/dataset';
import { compareNames } from '@/domain/format';
import { nameOf, shortNameOf } from '@/domain/names';
import { comparePartialDates } from '@/domain/partialDate';
import { findNewest, isCountedLikeTarget, isPlan, isResult } from '@/domain/staffFigures';
import type { ValueState } from '@/domain/reported';
import type { FigureInput } from '@/figures/figureModel';
import type { MarkStyle } from '@/figures/legend';
import { requireStaff } from '@/figures/requireData';
import { staffRowId } from '@/figures/staffTable';
import { describeStaffRow, staffTextsOf } from '@/figures/staffTexts';
import { messagesOf } from '@/i18n/messages';

/** `counted`: as the target is counted; `other`: another base, or none stated. */
export type BarKind = 'counted' | 'other' | 'planned';

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
  readonly value: number;
  readonly valueText: string;
  /** Date and base, for behind the value. */
  readonly detail: string;
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

/** The bars of one scope: highest result first, then provinces with plans only. */
export interface BarGroup extends Group {
  readonly bars: readonly Bar[];
}

/** The numbers of one scope, of provinces without a percentage in it. */
export interface CountGroup extends Group {
  readonly lines: readonly ReductionLine[];
}

/** How a kind of bar is painted. */
export function barStyle(kind: BarKind): MarkStyle {
  return kind === 'planned'
    ? { kind: 'planned' }
    : {
        kind: 'shape',
        shape: 'square',
        color: kind === 'counted' ? 'named' : 'line',
        isOutline: false,
      };
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
  const kindOf = (row: StaffObservation): BarKind =>
    isPlan(row) ? 'planned' : isCountedLikeTarget(row, target) ? 'counted' : 'other';
  return [
    {
      scope,
      heading: headingOf(scope, input),
      rows: blocks.flatMap(({ shown }) => shown),
      bars: blocks.flatMap(({ province, shown }) =>
        shown.map((row): Bar => ({ ...lineOf(row, province, input), kind: kindOf(row) })),
      ),
    },
  ];
}

/** Provinces that have only a number in the scope, newest number each, by name. */
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
  return [
    {
      scope,
      heading: headingOf(scope, input),
      rows: found.map(({ row }) => row),
      lines: found.map(({ province, row }) => lineOf(row, province, input)),
    },
  ];
}

function headingOf(scope: StaffScope, { lang }: FigureInput): string {
  const t = messagesOf(lang);
  return t.staff.heading(t.scope[scope]);
}

function lineOf(row: StaffObservation, province: Province, input: FigureInput): ReductionLine {
  const { data, view, lang, pinned } = input;
  const t = messagesOf(lang).staff.bars;
  const texts = staffTextsOf(row, data, lang);
  const date = isPlan(row) ? t.plannedEnd(texts.date) : texts.date;
  return {
    id: staffRowId(row),
    province: row.province,
    scope: row.scope,
    name: shortNameOf(province, lang),
    isChosen: view.provinces.includes(row.province),
    isPinned: row.province === pinned,
    state: texts.state,
    value: row.value,
    valueText: texts.value,
    detail: [
      t.detail(date, texts.base),
      texts.isSecondary ? messagesOf(lang).caption.secondary : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
    words: describeStaffRow(row, nameOf(province, lang), data, lang),
  };
}
