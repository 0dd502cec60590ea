import type { FigureModel } from '@/figures/figureModel';
import type { LegendItem } from '@/figures/legend';
import type { BarSeries, SlideContent, SlidePart, SlideRun } from '@/figures/slideContent';
import { messagesOf } from '@/i18n/messages';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import type { ReductionMarks } from './modelStaffReduction';
import { type BarKind, barStyle } from './barKind';
import type { Bar } from './reductionGroups';

const kinds: readonly BarKind[] = ['counted', 'counted-part', 'other', 'other-part', 'planned'];

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** The legend's words of a kind. */
function labelOf(kind: BarKind, legend: readonly LegendItem[]): string {
  const textOf = (id: string): string => legend.find((item) => item.id === id)?.label ?? id;
  if (kind === 'counted-part') return `${textOf('counted')}, ${textOf('part')}`;
  if (kind === 'other-part') return `${textOf('other')}, ${textOf('part')}`;
  return textOf(kind);
}

/** A line of the chart: a scope's heading, which has no bar, or a bar. */
interface Line {
  readonly text: string;
  readonly bar: Bar | undefined;
}

/** Native bars under the heading of their scope; beside them statements, and numbers without %. */
export function slideStaffReduction(model: FigureModel<ReductionMarks>): SlideContent {
  const besides = besideOf(model);
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
  const lines = groups.flatMap(({ heading, bars }): readonly Line[] => {
    // A native bar would make one number of a range: ranges stand beside, in words.
    const own = bars.filter(({ range }) => range === undefined);
    if (own.length === 0) return [];
    return [
      { text: heading.toLocaleUpperCase(lang), bar: undefined },
      ...own.map((bar) => ({ text: bar.name, bar })),
    ];
  });
  if (lines.length === 0) return undefined;
  const series = kinds
    .filter((kind) => lines.some(({ bar }) => bar?.kind === kind))
    .map((kind): BarSeries => {
      const own = lines.map(({ bar }) => (bar?.kind === kind ? bar : undefined));
      return {
        name: labelOf(kind, legend),
        style: barStyle(kind),
        values: own.map((bar) => bar?.value ?? null),
        labels: own.map((bar) => (bar === undefined ? '' : `${bar.valueText} · ${bar.detail}`)),
      };
    });
  return {
    kind: 'bars',
    isStacked: false,
    categoryLabel: staffFigureTextsOf(lang).column.province,
    categories: lines.map(({ text }) => text),
    series,
    min: axis.min,
    max: axis.max,
    words: { label: t.deck.words, texts: lines.map(({ bar }) => bar?.words ?? '') },
    target: { value: target.percent, label: target.label },
  };
}

function besideOf({ marks, legend }: FigureModel<ReductionMarks>): readonly SlidePart[] {
  const { statements, groups, counts, countsTitle, nothing } = marks;
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
  const spans = groups.flatMap(({ heading, bars }) =>
    bars
      .filter(({ range }) => range !== undefined)
      .map(({ name, valueText, detail }): readonly SlideRun[] => [
        { text: `${heading}: `, isStrong: true },
        { text: `${name} ${valueText} (${detail})` },
      ]),
  );
  const rangeLabel = legend.find(({ id }) => id === 'range')?.label ?? '';
  const spanTitle: readonly SlideRun[] = [
    { text: capitalized(rangeLabel), isStrong: true, color: 'accent' },
  ];
  const title: readonly SlideRun[] = [{ text: countsTitle, isStrong: true, color: 'accent' }];
  return [
    ...(said.length === 0 ? [] : [{ kind: 'text', lines: said } as const]),
    ...(spans.length === 0 ? [] : [{ kind: 'text', lines: [spanTitle, ...spans] } as const]),
    ...(counted.length === 0 ? [] : [{ kind: 'text', lines: [title, ...counted] } as const]),
    ...(nothing === '' ? [] : [{ kind: 'text', lines: [[{ text: nothing }]] } as const]),
  ];
}
