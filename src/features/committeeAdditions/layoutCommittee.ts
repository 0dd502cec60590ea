import type { ChartBox } from '@/figures/figureSpec';
import { type PlacedLine, placeText } from '@/figures/textBlock';
import type { TotalMark } from './committeeMarks';
import { columnsOf, placeCase, type PlacedCase, type Size } from './layoutCases';
import type { CasesMarks } from './modelCases';

/** A total's number, label and the mark that no province has published its share. */
export interface PlacedTotal {
  readonly total: TotalMark;
  readonly xPx: number;
  readonly lines: readonly PlacedLine[];
  readonly notePx: { readonly xPx: number; readonly yPx: number };
}

export interface CommitteeLayout {
  readonly heightPx: number;
  readonly totals: readonly PlacedTotal[];
  readonly totalsBottomPx: number;
  readonly heading: readonly PlacedLine[];
  readonly cases: readonly PlacedCase[];
  readonly dotPx: number;
}

/** Places everything, with as much detail under each case as the box has room for. */
export function layoutCommittee(marks: CasesMarks, box: ChartBox): CommitteeLayout {
  const full = layoutWith(marks, box, 0);
  if (full.heightPx <= box.heightPx) return full;
  const withoutSources = layoutWith(marks, box, 1);
  if (withoutSources.heightPx <= box.heightPx) return withoutSources;
  return layoutWith(marks, box, 2);
}

/** Height with all details, in px. */
export function committeeHeightPx(marks: CasesMarks, size: Size): number {
  return Math.ceil(layoutWith(marks, size, 0).heightPx);
}

function layoutWith(marks: CasesMarks, size: Size, detail: 0 | 1 | 2): CommitteeLayout {
  const { widthPx, fontPx } = size;
  const totals = marks.totals.map((total, index) => placeTotal(total, index, marks, size));
  const totalsBottomPx = Math.max(0, ...totals.map(({ bottomPx }) => bottomPx));
  const heading = placeText(
    marks.casesTitle,
    { sizePx: fontPx, weight: 600, color: 'ink' },
    { xPx: 0, yPx: totalsBottomPx + fontPx * 1.2, widthPx },
  );
  let yPx = totalsBottomPx + fontPx * 1.5 + heading.heightPx;
  const columns = columnsOf(marks.cases, size);
  const cases: PlacedCase[] = [];
  for (const mark of marks.cases) {
    const placed = placeCase(mark, mark.details[detail], yPx, columns, size);
    cases.push(placed);
    yPx += placed.heightPx;
  }
  const none =
    marks.cases.length > 0
      ? undefined
      : placeText(
          marks.noCases,
          { sizePx: fontPx, weight: 400, color: 'muted' },
          { xPx: 0, yPx, widthPx },
        );
  return {
    heightPx: yPx + (none?.heightPx ?? 0),
    totals,
    totalsBottomPx,
    heading: [...heading.lines, ...(none?.lines ?? [])],
    cases,
    dotPx: fontPx * 0.36,
  };
}

function placeTotal(
  total: TotalMark,
  index: number,
  { totals }: CasesMarks,
  { widthPx, fontPx }: Size,
): PlacedTotal & { readonly bottomPx: number } {
  const columnPx = widthPx / totals.length;
  const xPx = index * columnPx + (index === 0 ? 0 : fontPx);
  const innerPx = (index + 1) * columnPx - xPx - fontPx * 0.7;
  const number = placeText(
    total.text,
    { sizePx: fontPx * 3, weight: 600, color: 'ink' },
    { xPx, yPx: 0, widthPx: innerPx },
  );
  const label = placeText(
    total.label,
    { sizePx: fontPx, weight: 400, color: 'ink' },
    { xPx, yPx: number.heightPx, widthPx: innerPx },
  );
  const noteYPx = number.heightPx + label.heightPx + fontPx * 0.3;
  const note = placeText(
    total.note,
    { sizePx: fontPx, weight: 400, color: 'muted' },
    { xPx: xPx + fontPx * 1.4, yPx: noteYPx, widthPx: innerPx - fontPx * 1.4 },
  );
  return {
    total,
    xPx,
    lines: [...number.lines, ...label.lines, ...note.lines],
    notePx: { xPx, yPx: noteYPx + fontPx * 0.2 },
    bottomPx: noteYPx + note.heightPx,
  };
}
