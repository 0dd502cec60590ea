import {
  type Province,
  type StaffObservation,
  type StaffScope,
  staffScopes,
} from '@/domain/dataset';
import { compareNames, formatPercent } from '@/domain/format';
import { comparePartialDates } from '@/domain/partialDate';
import { inSortOrder } from '@/domain/sortOrder';
import { findNewest, isCountedLikeTarget, isPlan, isResult } from '@/domain/staffFigures';
import type { FigureInput } from '@/figures/figureModel';
import { requireStaff } from '@/figures/requireData';
import { messagesOf } from '@/i18n/messages';
import { staffBulletTextsOf } from '@/i18n/staffBullet';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import type { BarRow, Body, Paragraph, Part, Run } from '@/parts/part';
import { barStyle } from './barKind';
import { percentAxis } from './percentAxis';
import { barOf, kindNames, type StaffLine, staffLine } from './staffLine';
import { statementsOf } from './statements';

/** From this width on, in sizes of the text, the numbers without a percentage stand beside the bars. */
const besideEm = 79;

/** The lines of one scope. */
export interface LineGroup {
  readonly scope: StaffScope;
  readonly heading: string;
  readonly lines: readonly StaffLine[];
}

/** Each province's newest result in a scope, its plans under it; highest first, then plans alone. */
export function barGroups(
  rows: readonly StaffObservation[],
  input: FigureInput,
): readonly LineGroup[] {
  return groupsOf(rows, input, resultOf, (own, { code }) => {
    const result = findNewest(own, code, isResult);
    const plans = own
      .filter((row) => row.province === code && isPlan(row))
      .sort((a, b) => comparePartialDates(a.asOf, b.asOf) || a.value - b.value);
    return result === undefined ? plans : [result, ...plans];
  });
}

/** Who has only a number in a scope, the newest of each, by name. */
export function countGroups(
  rows: readonly StaffObservation[],
  input: FigureInput,
): readonly LineGroup[] {
  return groupsOf(
    // Words speak of the chosen alone.
    rows.filter(({ province }) => input.selection.left.has(province)),
    input,
    () => 0,
    (inScope, { code }) => {
      const own = inScope.filter(({ province }) => province === code);
      if (own.some(({ measure }) => measure === 'percent')) return [];
      const row = findNewest(own, code, () => true);
      return row === undefined ? [] : [row];
    },
  );
}

interface Block {
  readonly province: Province;
  readonly rows: readonly StaffObservation[];
}

function resultOf({ rows: [row] }: Block): number {
  return row === undefined || isPlan(row) ? Number.NEGATIVE_INFINITY : row.value;
}

/** By scope what is picked of each province that is drawn; in the order that the reader chose, if one. */
function groupsOf(
  rows: readonly StaffObservation[],
  input: FigureInput,
  rank: (block: Block) => number,
  pick: (inScope: readonly StaffObservation[], province: Province) => readonly StaffObservation[],
): readonly LineGroup[] {
  const { selection, view, lang } = input;
  const headingOf = (scope: StaffScope): string =>
    staffFigureTextsOf(lang).heading(messagesOf(lang).scope[scope]);
  return staffScopes.flatMap((scope) => {
    const inScope = rows.filter((row) => row.scope === scope);
    const blocks = selection.drawn
      .map((province): Block => ({ province, rows: pick(inScope, province) }))
      .filter((block) => block.rows.length > 0)
      .sort((a, b) => rank(b) - rank(a) || compareNames(a.province.nameVi, b.province.nameVi));
    const lines = inSortOrder(blocks, ({ province }) => province, view.sort, lang).flatMap(
      (block) => block.rows.map((row) => staffLine(row, block.province, input)),
    );
    return lines.length === 0 ? [] : [{ scope, heading: headingOf(scope), lines }];
  });
}

/** Statements of the review, then bars by scope, beside or below them who published only a number. */
export function reportBody(
  bars: readonly LineGroup[],
  counts: readonly LineGroup[],
  input: FigureInput,
): Body {
  return [
    statementsOf(input),
    {
      kind: 'beside',
      fromEm: besideEm,
      columns: [
        { share: 62, parts: bars.length === 0 ? [] : [barsOf(bars, input)] },
        { share: 38, parts: countsOf(bars, counts, input) },
      ],
    },
  ];
}

function barsOf(groups: readonly LineGroup[], input: FigureInput): Part {
  const { data, lang } = input;
  const staff = requireStaff(data);
  const { percent, baseYear, bound } = staff.target;
  const t = staffFigureTextsOf(lang);
  const text = formatPercent(percent, lang);
  const target = bound === 'at-least' ? messagesOf(lang).staff.targetAtLeast(text) : text;
  const counted = t.bars.counted(baseYear);
  const rowGroups = groups.map(({ heading, lines }) => ({
    heading,
    rows: lines.map((line) => rowOf(line, input)),
  }));
  const most = Math.max(0, ...groups.map(({ lines }) => lines.length));
  const at = groups.findIndex(({ lines }) => lines.length === most);
  const [widest, group] = [groups[at]?.scope, rowGroups[at]];
  const onlyOne = (scope: StaffScope): string =>
    staffBulletTextsOf(lang).onlyOne(messagesOf(lang).scope[scope]);
  const names = kindNames(input, {
    counted,
    'counted-part': `${counted}, ${messagesOf(lang).staffUnits.legend.partial}`,
  });
  return {
    kind: 'bars',
    label: t.column.province,
    series: (
      [
        'counted',
        'counted-part',
        'other',
        'other-part',
        'planned',
        'range',
        'planned-range',
        'context',
      ] as const
    ).map((id) => ({ id, name: names[id], style: barStyle(id) })),
    axis: {
      ...percentAxis(staff, lang),
      target: { at: percent, label: t.bars.target(target, baseYear) },
    },
    groups: rowGroups,
    inShort:
      widest && group && rowGroups.length > 1 ? { group, words: onlyOne(widest) } : undefined,
  };
}

function rowOf(line: StaffLine, input: FigureInput): BarRow {
  const words = (isTight: boolean): readonly Run[] => [
    { text: line.valueText, isStrong: true },
    { text: `· ${detailOf(line, input, isTight)}`, color: 'muted' },
  ];
  return { ...barOf(line), behind: words(false), tight: words(true) };
}

/** Date, base and, of a part of a unit, who reports; of units in less room without these two. */
function detailOf({ row, texts }: StaffLine, { data, lang }: FigureInput, isTight = false): string {
  const t = staffFigureTextsOf(lang).bars;
  const { coverage, date: asOf, base, isSecondary } = texts;
  const date = isPlan(row) ? t.plannedEnd(asOf) : asOf;
  // The legend says what units are counted against.
  const isBrief =
    isTight && coverage !== undefined && isCountedLikeTarget(row, requireStaff(data).target);
  const isPartial = coverage?.isPartial === true && !isTight;
  return [
    isBrief ? date : t.detail(date, base),
    isPartial ? messagesOf(lang).staffUnits.only(coverage.reporting) : '',
    isSecondary ? messagesOf(lang).caption.secondary : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** By scope, who published only a number; else that nothing is published. */
function countsOf(
  bars: readonly LineGroup[],
  counts: readonly LineGroup[],
  input: FigureInput,
): Body {
  const t = staffFigureTextsOf(input.lang).bars;
  if (counts.length === 0) {
    if (bars.length > 0) return [];
    const nothing: Paragraph = { runs: [{ text: t.nothing, color: 'muted' }] };
    return [{ kind: 'text', columnEm: 36, paragraphs: [nothing] }];
  }
  const paragraphs = counts.flatMap(({ heading, lines }): readonly Paragraph[] => [
    { isHeading: true, runs: [{ text: heading, isStrong: true, color: 'muted' }] },
    ...lines.map((line) => ({ fact: line.fact, runs: [runOf(line, input)] })),
  ]);
  return [
    {
      kind: 'text',
      columnEm: 36,
      paragraphs: [{ isHeading: true, runs: [{ text: t.counts, isStrong: true }] }, ...paragraphs],
      inShort: t.moreCounts(counts.reduce((sum, { lines }) => sum + lines.length, 0)),
    },
  ];
}

function runOf(line: StaffLine, input: FigureInput): Run {
  const { name, valueText, fact } = line;
  const text = `${name} ${valueText} · ${detailOf(line, input)}`;
  return { text, isStrong: fact.isChosen, color: fact.isChosen ? 'accent' : 'ink' };
}
