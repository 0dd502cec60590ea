import type { FigureModel } from '@/figures/figureModel';
import type { SlideContent, SlidePart } from '@/figures/slideContent';
import { committeeTextsOf } from '@/i18n/committee';
import type { CasesMarks } from './modelCases';

/** The three totals side by side, never added up, and under them the cases as a native table. */
export function slideCases({ marks, lang }: FigureModel<CasesMarks>): SlideContent {
  const { totals, casesTitle, cases, noCases } = marks;
  const { column } = committeeTextsOf(lang);
  const below: SlidePart =
    cases.length === 0
      ? { kind: 'text', lines: [[{ text: noCases, color: 'muted' }]] }
      : {
          kind: 'table',
          columns: [
            { label: column.date, share: 12, align: 'left' },
            { label: column.place, share: 16, align: 'left' },
            { label: column.what, share: 34, align: 'left' },
            { label: column.note, share: 38, align: 'left' },
            { label: column.source, share: 20, align: 'left' },
          ],
          rows: cases.map(({ date, place, what, details, source, isChosen }) => [
            { text: date },
            { text: place, ...(isChosen && { isStrong: true, color: 'accent' as const }) },
            { text: what },
            { text: details[1], color: 'muted' },
            { text: source, color: 'muted' },
          ]),
        };
  return {
    columns: [
      {
        share: 1,
        parts: [
          {
            kind: 'numbers',
            groups: totals.map(({ text, label, note }) => ({ numbers: [{ text, label }], note })),
          },
          { kind: 'text', lines: [[{ text: casesTitle, isStrong: true }]] },
          below,
        ],
      },
    ],
  };
}
