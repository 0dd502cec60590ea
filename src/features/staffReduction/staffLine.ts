import type { Province, StaffFile, StaffObservation } from '@/domain/dataset';
import { nameOf, shortNameOf } from '@/domain/names';
import { isRegrouped } from '@/domain/regroup';
import { isCountedLikeTarget, isPartialRow, isPlan, rangeOf } from '@/domain/staffFigures';
import type { FigureInput } from '@/figures/figureModel';
import type { LegendItem } from '@/figures/legend';
import { requireStaff } from '@/figures/requireData';
import { staffRowId } from '@/figures/staffTable';
import { describeStaffRow, type StaffTexts, staffTextsOf } from '@/figures/staffTexts';
import { comparisonRestTextsOf } from '@/i18n/comparisonRest';
import { messagesOf } from '@/i18n/messages';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import type { BarRow, Fact } from '@/parts/part';
import { type BarKind, barStyle } from './barKind';

/** A row of the data as a line of the figure: a bar, or a number without one. */
export interface StaffLine {
  readonly row: StaffObservation;
  readonly fact: Fact;
  readonly name: string;
  readonly kind: BarKind;
  /** The value with its marks: "≥ 10 %†". */
  readonly valueText: string;
  readonly texts: StaffTexts;
}

/** A row in words and marks; `words` and `pace` where a figure says more of it. */
export function staffLine(
  row: StaffObservation,
  province: Province,
  input: FigureInput,
): StaffLine {
  const { data, lang } = input;
  const texts = staffTextsOf(row, data, lang);
  const isRange = rangeOf(row) !== undefined;
  return {
    row,
    fact: {
      ...placeOf(province, input),
      key: staffRowId(row),
      words: describeStaffRow(row, nameOf(province, lang), data, lang),
      rows: [[row]],
      marks: {
        'data-scope': row.scope,
        'data-value': isRange ? undefined : row.value,
        'data-value-state': texts.state,
        ...leftMark(province, input),
      },
    },
    name: shortNameOf(province, lang),
    kind: kindOf(row, requireStaff(data).target, input),
    valueText: texts.mark,
    texts,
  };
}

/** Whose line it is. */
export function placeOf({ code }: Province, { view, pinned }: FigureInput) {
  return {
    province: code,
    isChosen: view.provinces.includes(code),
    isPinned: code === pinned,
  };
}

/** Says of a province that stands there as context only that it is none of those left. */
export function leftMark({ code }: Province, { selection }: FigureInput): Fact['marks'] {
  return selection.left.has(code) ? {} : { 'data-left': 'false' };
}

function kindOf(
  row: StaffObservation,
  target: StaffFile['target'],
  { selection }: FigureInput,
): BarKind {
  if (rangeOf(row) !== undefined) return isPlan(row) ? 'planned-range' : 'range';
  if (isPlan(row)) return 'planned';
  if (!selection.left.has(row.province)) return 'context';
  const kind = isCountedLikeTarget(row, target) ? 'counted' : 'other';
  return isPartialRow(row) ? `${kind}-part` : kind;
}

/** The bar of a line, from the lowest to the highest of a range. */
export function barOf({ row, fact, name, kind }: StaffLine): Omit<BarRow, 'behind'> {
  const range = rangeOf(row);
  const length =
    range === undefined ? { value: row.value } : { from: range.min, value: range.max - range.min };
  return { fact, name, segments: [{ ...length, series: kind }] };
}

/** What a legend says of kinds of bars; both forms of the figure say some in their own words. */
export function kindNames(
  input: FigureInput,
  own: Partial<Record<BarKind, string>>,
): Readonly<Record<BarKind, string>> {
  const { data, lang } = input;
  const { partial, range } = messagesOf(lang).staffUnits.legend;
  const t = staffFigureTextsOf(lang);
  const places = isRegrouped(data) ? 'units' : 'provinces';
  return {
    counted: '',
    'counted-part': partial,
    other: t.otherBase,
    'other-part': `${t.otherBase}, ${partial}`,
    planned: t.bars.planned,
    range,
    'planned-range': range,
    sum: '',
    context: comparisonRestTextsOf(lang).legend(places),
    ...own,
  };
}

/** Those kinds that are drawn, what is called alike once. */
export function kindLegend(
  drawn: readonly string[],
  names: Readonly<Record<BarKind, string>>,
): readonly LegendItem[] {
  const kinds: readonly BarKind[] = [
    'counted',
    'other',
    'counted-part',
    'other-part',
    'range',
    'planned-range',
    'planned',
    'sum',
    'context',
  ];
  const items = kinds
    .filter((kind) => drawn.includes(kind))
    .map((kind) => ({ id: kind, label: names[kind], style: barStyle(kind) }));
  return items.filter(({ label }, at) => items.findIndex((other) => other.label === label) === at);
}
