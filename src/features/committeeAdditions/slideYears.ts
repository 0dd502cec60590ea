import type { FigureModel } from '@/figures/figureModel';
import type { CommitteeMeasure } from '@/domain/dataset';
import { numberOf } from '@/domain/reported';
import type { SlideContent, SlidePart, SlideRun } from '@/figures/slideContent';
import { messagesOf } from '@/i18n/messages';
import { seriesFigureTextsOf } from '@/i18n/seriesFigures';
import type { BarMark, ProvinceBars, YearsMarks } from './yearsMarks';

/** More pairs than these stand in two charts of the same scale. */
const mostInOneChart = 12;

/** The pairs as native clustered bars; beside them the sums, what was published, and all years. */
export function slideYears(model: FigureModel<YearsMarks>): SlideContent {
  const { rows } = model.marks;
  const half = rows.length > mostInOneChart ? Math.ceil(rows.length / 2) : rows.length;
  const charts = [rows.slice(0, half), rows.slice(half)].filter(({ length }) => length > 0);
  return {
    columns: [
      ...charts.map((part) => ({ share: 66 / charts.length, parts: [chartOf(part, model)] })),
      { share: 34, parts: besides(model) },
    ],
  };
}

function chartOf(
  rows: readonly ProvinceBars[],
  { marks, lang }: FigureModel<YearsMarks>,
): SlidePart {
  const t = messagesOf(lang);
  const seriesTexts = seriesFigureTextsOf(lang);
  return {
    kind: 'bars',
    isStacked: false,
    isPaired: true,
    categoryLabel: seriesTexts.committee.column.province,
    categories: rows.map((row) => categoryOf(row, seriesTexts.committee.shortest)),
    series: marks.measures.map(({ label, style }, index) => ({
      name: label,
      style,
      values: rows.map(({ bars }) => {
        const bar = bars[index];
        return bar === undefined ? null : numberOf(bar.reading);
      }),
      ...(marks.partialKey !== '' && {
        labels: rows.map(({ bars }) => labelOf(bars[index])),
        partial: rows.map(({ bars }) => bars[index]?.isPartial === true),
      }),
    })),
    min: 0,
    max: marks.max,
    words: { label: t.deck.words, texts: rows.map(({ words }) => words) },
  };
}

/** A whole number is told by the chart itself. */
function labelOf(bar: BarMark | undefined): string {
  return bar?.isPartial === true ? bar.text : '';
}

/** A native chart has no mark for absence, so the name says what is not there. */
function categoryOf(
  { name, bars }: ProvinceBars,
  shortest: Readonly<Record<CommitteeMeasure, string>>,
): string {
  const absent = bars.filter(({ reading }) => !('value' in reading));
  if (absent.length === 0) return name;
  return `${name} (${absent.map(({ measure, text }) => `${shortest[measure]}: ${text}`).join(', ')})`;
}

function besides({ marks, lang }: FigureModel<YearsMarks>): readonly SlidePart[] {
  const { measures, published, partialKey, others, below, noRows, yearsTitle, years, isFormer } =
    marks;
  const { column } = seriesFigureTextsOf(lang).committee;
  const sums = measures.map(({ sumText, label, coverage }): readonly SlideRun[] => [
    { text: `${sumText} ${label} `, isStrong: true },
    { text: `(${coverage})` },
  ]);
  const greys = others.map(({ text }) => text);
  const muted = [published, noRows, partialKey, ...greys, ...below]
    .filter((text) => text !== '')
    .map((text): readonly SlideRun[] => [{ text, color: 'muted' }]);
  return [
    { kind: 'text', lines: [...sums, ...muted, [{ text: yearsTitle, isStrong: true }]] },
    {
      kind: 'table',
      columns: [
        { label: column.year, share: 14, align: 'left' },
        ...measures.map(({ label }) => ({ label, share: 26, align: 'right' }) as const),
        { label: isFormer ? column.ofFormer : column.of, share: 18, align: 'right' },
      ],
      rows: years.map(({ year, bars, coverage, isShown }) => [
        { text: String(year), ...(isShown && { isStrong: true, color: 'accent' as const }) },
        ...bars.map(({ text }) => ({ text })),
        { text: coverage, color: 'muted' as const },
      ]),
    },
  ];
}
