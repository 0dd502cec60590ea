import type { Palette } from '@/figures/palette';
import type { PlacedRest } from './placeRest';

interface RestMarksProps {
  readonly marks: PlacedRest['marks'];
  readonly palette: Palette;
}

/** The provinces that nobody chose, without labels; those that lie on each other show their edges. */
export function RestMarks({ marks, palette }: RestMarksProps) {
  return (
    <g data-rest={marks.length} aria-hidden="true" fill={palette.absent} stroke={palette.paper}>
      {marks.map(({ province, xPx, yPx, widthPx, heightPx }) => (
        <rect
          key={province}
          x={xPx}
          y={yPx}
          width={widthPx}
          height={heightPx}
          rx={heightPx / 2}
          strokeWidth={heightPx / 8}
        />
      ))}
    </g>
  );
}
