import type { FigureModel } from '@/figures/figureModel';
import type { BarSeries, SlideContent, SlidePart, SlideRun } from '@/figures/slideContent';
import { messagesOf } from '@/i18n/messages';
import type { ReductionMarks } from './modelStaffReduction';
import { type Bar, type BarKind, barStyle } from './reductionGroups';

const kinds: readonly BarKind[] = ['counted', 'other', 'planned'];

/** A line of the chart: a scope's heading, which has no bar, or a bar. */
interface Line {
  readonly text: string;
  readonly bar: Bar | undefined;
}

/** Native bars under the heading of their scope; beside them statements, and numbers without %. */
export function slideStaffReduction(model: FigureModel<ReductionMarks>): SlideContent {
  const { marks } = model;
  const besides = besideOf(marks);
  const chart = chartOf(model);
  return {
    columns: [
      ...(chart === undefined ? [] : [{ share: 62, parts: [chart] }]),
      ...(besides.length === 0 ? [] : [{ share: 38, parts: besides }]),
    ],
  };
}

function chartOf({ marks, legend, lang }: FigureModel<ReductionMarks>): SlidePart | undefined {
  const { groups, axis, target } = marks;
  const t = messagesOf(lang);
  const lines = groups.flatMap(({ heading, bars }): readonly Line[] => [
    { text: heading.toLocaleUpperCase(lang), bar: undefined },
    ...bars.map((bar) => ({ text: bar.name, bar })),
  ]);
  if (lines.length === 0) return undefined;
  const series = kinds
    .filter((kind) => lines.some(({ bar }) => bar?.kind === kind))
    .map((kind): BarSeries => {
      const own = lines.map(({ bar }) => (bar?.kind === kind ? bar : undefined));
      return {
        name: legend.find(({ id }) => id === kind)?.label ?? kind,
        style: barStyle(kind),
        values: own.map((bar) => bar?.value ?? null),
        labels: own.map((bar) => (bar === undefined ? '' : `${bar.valueText} · ${bar.detail}`)),
      };
    });
  return {
    kind: 'bars',
    isStacked: false,
    categoryLabel: t.staff.column.province,
    categories: lines.map(({ text }) => text),
    series,
    min: axis.min,
    max: axis.max,
    words: { label: t.deck.words, texts: lines.map(({ bar }) => bar?.words ?? '') },
    target: { value: target.percent, label: target.label },
  };
}

function besideOf({
  statements,
  counts,
  countsTitle,
  nothing,
}: ReductionMarks): readonly SlidePart[] {
  const said = statements.map(({ extent, review, text }): readonly SlideRun[] => [
    { text: `${extent} (${review}): `, isStrong: true },
    { text },
  ]);
  const counted = counts.map(({ heading, lines }): readonly SlideRun[] => [
    { text: `${heading}: `, isStrong: true },
    {
      text: lines
        .map(({ name, valueText, detail }) => `${name} ${valueText} (${detail})`)
        .join('; '),
    },
  ]);
  const title: readonly SlideRun[] = [{ text: countsTitle, isStrong: true, color: 'accent' }];
  return [
    ...(said.length === 0 ? [] : [{ kind: 'text', lines: said } as const]),
    ...(counted.length === 0 ? [] : [{ kind: 'text', lines: [title, ...counted] } as const]),
    ...(nothing === '' ? [] : [{ kind: 'text', lines: [[{ text: nothing }]] } as const]),
  ];
}
