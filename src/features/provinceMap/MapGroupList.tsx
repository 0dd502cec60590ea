import type { ChartBox } from '@/figures/figureSpec';
import type { Palette } from '@/figures/palette';
import { measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import type { MapGroup } from './mapGroups';

interface MapGroupListProps {
  readonly groups: readonly MapGroup[];
  /** Left edge: where the tiles end. */
  readonly x: number;
  readonly box: ChartBox;
  readonly palette: Palette;
}

/** Narrower than this the list would be a ragged column. */
const smallestWidthEm = 22;
const lineEm = 1.4;
const gapEm = 0.7;

/** Beside the tiles of a wide map: which provinces read alike. Left out where it does not fit. */
export function MapGroupList({ groups, x, box, palette }: MapGroupListProps) {
  const { fontPx } = box;
  const widthPx = box.widthPx - x;
  if (widthPx < fontPx * smallestWidthEm) return null;
  const place = (shown: readonly MapGroup[]) => placeGroups(shown, widthPx, fontPx);
  const blocks = [place(groups), place(groups.filter(({ isExtra }) => isExtra !== true))].find(
    (placed) => (placed[placed.length - 1]?.bottom ?? Infinity) <= box.heightPx,
  );
  if (blocks === undefined) return null;
  return (
    <g aria-hidden="true" fontSize={fontPx}>
      {blocks.map(({ label, lines, top }) => (
        <g key={label} fill={palette.ink}>
          <text x={x} y={top} fontWeight={600}>
            {label}
          </text>
          {lines.map((line, lineIndex) => (
            <text key={line} x={x} y={top + (lineIndex + 1) * fontPx * lineEm}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

interface PlacedGroup {
  readonly label: string;
  readonly lines: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

function placeGroups(
  groups: readonly MapGroup[],
  widthPx: number,
  fontPx: number,
): readonly PlacedGroup[] {
  const measure = measureTextAt(fontPx, 400);
  const placed: PlacedGroup[] = [];
  let top = fontPx;
  for (const { label, names } of groups) {
    const lines = wrapText(names, widthPx, measure);
    const bottom = top + lines.length * fontPx * lineEm;
    placed.push({ label, lines, top, bottom });
    top = bottom + fontPx * (lineEm + gapEm);
  }
  return placed;
}
