import type { FigureModel } from '@/figures/figureModel';
import type { SlideContent, TablePart } from '@/figures/slideContent';
import { findingsTextsOf } from '@/i18n/findings';
import type { FindingGroup, FindingsMarks } from './findingMarks';

/** Native tables: limitations on the left, what explains and follows from them on the right. */
export function slideFindings({ marks, lang }: FigureModel<FindingsMarks>): SlideContent {
  const [first, ...rest] = marks.groups;
  const extentLabel = findingsTextsOf(lang).column.extent;
  const columns = [first === undefined ? [] : [first], rest].filter(({ length }) => length > 0);
  return {
    columns: columns.map((groups) => ({
      share: 1,
      parts: groups.map((group) => tableOf(group, extentLabel)),
    })),
  };
}

function tableOf({ title, items }: FindingGroup, extentLabel: string): TablePart {
  const hasExtent = items.some(({ label }) => label !== '');
  return {
    kind: 'table',
    columns: [
      { label: title, share: 80, align: 'left' },
      ...(hasExtent ? [{ label: extentLabel, share: 20, align: 'left' } as const] : []),
    ],
    rows: items.map(({ text, label }) => [
      { text },
      ...(hasExtent ? [{ text: label, color: 'muted' } as const] : []),
    ]),
  };
}
