import { measureArial } from '@/exports/pptx/arialWidth';
import { countLines, lineHeightEm } from '@/exports/pptx/fitText';
import type { Sheet, SheetCell } from '@/exports/sheet';
import { usualTextPt } from './writeWorkbook';

/** No column is wider, in characters; longer texts are wrapped. */
const widestColumn = 40;
const narrowestColumn = 8;
/** The button of a filter covers the end of its header. */
const filterButton = 3;

const measure = measureArial(usualTextPt, false);
const measureBold = measureArial(usualTextPt, true);
/** A width counts digits. */
const digitPt = measure('0');

/** Width of every column in characters, so that its longest text fits as far as sensible. */
export function fitColumns([header = [], ...rows]: Sheet): readonly number[] {
  const columns = Math.max(0, header.length, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, index) => {
    const headPt = measureBold(String(header[index] ?? '')) + filterButton * digitPt;
    const longestPt = Math.max(headPt, ...rows.map((row) => measure(String(row[index] ?? ''))));
    const width = Math.ceil(longestPt / digitPt) + 2;
    return Math.min(widestColumn, Math.max(narrowestColumn, width));
  });
}

/** Height of a row whose texts are wrapped at these widths, in points; undefined for one line. */
export function wrappedHeight(
  row: readonly SheetCell[],
  widths: readonly number[],
  isBold = false,
): number | undefined {
  const lines = row.map((cell, index) =>
    countLines(
      String(cell ?? ''),
      ((widths[index] ?? widestColumn) - 1) * digitPt,
      usualTextPt,
      isBold,
    ),
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : most * usualTextPt * lineHeightEm + 3;
}
