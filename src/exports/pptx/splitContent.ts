import type { SlideContent, SlidePart, TablePart, TextPart } from '@/figures/slideContent';
import type { Box } from './drawing';
import { countFittingRows } from './tablePart';

/** Rows on slides of their own can be larger than the smallest text. */
const pagedPt = 10;

/** Smaller contents that together are this one; undefined when it cannot be split. */
export function splitContent(
  { columns }: SlideContent,
  body: Box,
): readonly SlideContent[] | undefined {
  if (columns.length > 1) return columns.map(({ parts }) => alone(parts));
  const parts = columns[0]?.parts ?? [];
  if (parts.length > 1) return parts.map((part) => alone([part]));
  const pages = parts.flatMap((part) => pagesOf(part, body));
  return pages.length > 1 ? pages.map((page) => alone([page])) : undefined;
}

function alone(parts: readonly SlidePart[]): SlideContent {
  return { columns: [{ share: 1, parts }] };
}

function pagesOf(part: SlidePart, body: Box): readonly SlidePart[] {
  if (part.kind === 'table') return tablePages(part, body);
  return part.kind === 'text' ? textPages(part) : [part];
}

function tablePages(part: TablePart, { widthPt, heightPt }: Box): readonly TablePart[] {
  const pages: TablePart[] = [];
  for (let start = 0; start < part.rows.length;) {
    const count = countFittingRows(part, start, widthPt, heightPt, pagedPt);
    pages.push({ ...part, rows: part.rows.slice(start, start + count) });
    start += count;
  }
  return pages;
}

function textPages(part: TextPart): readonly TextPart[] {
  const middle = Math.ceil(part.lines.length / 2);
  const halves = [part.lines.slice(0, middle), part.lines.slice(middle)];
  return halves.filter(({ length }) => length > 0).map((lines) => ({ ...part, lines }));
}
