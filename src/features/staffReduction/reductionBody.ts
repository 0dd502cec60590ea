import { formatPercent } from '@/domain/format';
import type { FigureInput } from '@/figures/figureModel';
import { requireStaff } from '@/figures/requireData';
import { messagesOf } from '@/i18n/messages';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import type { BarRow, BarSeries, Body, Fact, Paragraph, Part, Run } from '@/parts/part';
import { type BarKind, barStyle } from './barKind';
import { percentAxis } from './percentAxis';
import type { Bar, BarGroup, CountGroup, ReductionLine } from './reductionGroups';
import { statementMarks } from './statementMarks';

/** From this width on, in sizes of the text, the numbers without a percentage stand beside the bars. */
const besideEm = 79;

/** Statements of the review, then bars by scope, beside or below them who published only a number. */
export function reductionBody(
  bars: readonly BarGroup[],
  counts: readonly CountGroup[],
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

function statementsOf(input: FigureInput): Part {
  return {
    kind: 'text',
    columnEm: 30,
    paragraphs: statementMarks(input).map(({ id, words, extent, review, text }) => ({
      fact: { key: id, words, isChosen: false, isPinned: false, rows: [] },
      runs: [{ text: extent, isStrong: true }, { text: `(${review}):`, color: 'muted' }, { text }],
    })),
  };
}

function barsOf(groups: readonly BarGroup[], input: FigureInput): Part {
  const { data, lang } = input;
  const staff = requireStaff(data);
  const { percent, baseYear, bound } = staff.target;
  const t = staffFigureTextsOf(lang);
  const text = formatPercent(percent, lang);
  const target = bound === 'at-least' ? messagesOf(lang).staff.targetAtLeast(text) : text;
  return {
    kind: 'bars',
    label: t.column.province,
    series: seriesOf(baseYear, lang),
    axis: {
      ...percentAxis(staff, lang),
      target: { at: percent, label: t.bars.target(target, baseYear) },
    },
    groups: groups.map(({ heading, bars }) => ({ heading, rows: bars.map(rowOf) })),
  };
}

/** Every kind of bar, in the order of the legend. */
function seriesOf(baseYear: number, lang: FigureInput['lang']): readonly BarSeries[] {
  const t = staffFigureTextsOf(lang);
  const { partial, range } = messagesOf(lang).staffUnits.legend;
  const counted = t.bars.counted(baseYear);
  const names: readonly (readonly [BarKind, string])[] = [
    ['counted', counted],
    ['counted-part', `${counted}, ${partial}`],
    ['other', t.otherBase],
    ['other-part', `${t.otherBase}, ${partial}`],
    ['planned', t.bars.planned],
    ['range', range],
    ['planned-range', range],
  ];
  return names.map(([id, name]) => ({ id, name, style: barStyle(id) }));
}

function rowOf(bar: Bar): BarRow {
  const { name, kind, value, range, valueText, detail, tightDetail } = bar;
  const from = range === undefined ? {} : { from: range.min };
  const words = (text: string): readonly Run[] => [
    { text: valueText, isStrong: true },
    { text: `· ${text}`, color: 'muted' },
  ];
  return {
    fact: factOf(bar),
    name,
    segments: [
      { ...from, value: range === undefined ? value : range.max - range.min, series: kind },
    ],
    behind: words(detail),
    tight: words(tightDetail),
  };
}

/** By scope, who published only a number; else that nothing is published. */
function countsOf(
  bars: readonly BarGroup[],
  counts: readonly CountGroup[],
  { lang }: FigureInput,
): Body {
  const t = staffFigureTextsOf(lang).bars;
  if (counts.length === 0) {
    if (bars.length > 0) return [];
    const nothing: Paragraph = { runs: [{ text: t.nothing, color: 'muted' }] };
    return [{ kind: 'text', columnEm: 36, paragraphs: [nothing] }];
  }
  const paragraphs = counts.flatMap(({ heading, lines }): readonly Paragraph[] => [
    { isHeading: true, runs: [{ text: heading, isStrong: true, color: 'muted' }] },
    ...lines.map((line) => ({ fact: factOf(line), runs: [runOf(line)] })),
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

function runOf({ name, valueText, detail, isChosen }: ReductionLine): Run {
  const text = `${name} ${valueText} · ${detail}`;
  return { text, isStrong: isChosen, color: isChosen ? 'accent' : 'ink' };
}

function factOf(line: ReductionLine): Fact {
  const { id, province, words, isChosen, isPinned, scope, value, range, state } = line;
  const shown = range === undefined ? value : undefined;
  const marks = { 'data-scope': scope, 'data-value': shown, 'data-value-state': state };
  return { key: id, province, words, isChosen, isPinned, rows: [], marks };
}
