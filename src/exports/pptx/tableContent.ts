import type { FigureTable } from '@/figures/figureModel';
import type { SlideContent } from '@/figures/slideContent';
import { measureArial } from './arialWidth';

const narrowest = 5;
const widest = 30;

/** A figure's rows as a table, for figures that have no slide of their own. */
export function tableContent({ columns, rows }: FigureTable): SlideContent {
  const measure = measureArial(1, false);
  const slideColumns = columns.map(({ label, kind }, index) => {
    const widths = rows.map(({ cells }) => measure(cells[index]?.text ?? ''));
    const width = Math.max(measure(label) * 0.6, ...widths);
    const share = Math.min(widest, Math.max(narrowest, width));
    return { label, share, align: kind === 'number' ? ('right' as const) : ('left' as const) };
  });
  const slideRows = rows.map(({ cells }) => cells.map(({ text }) => ({ text })));
  return {
    columns: [{ share: 1, parts: [{ kind: 'table', columns: slideColumns, rows: slideRows }] }],
  };
}
