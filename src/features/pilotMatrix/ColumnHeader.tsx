import type { Palette } from '@/figures/palette';
import type { MatrixLayout } from './matrixLayout';
import type { GridStop } from './useGridKeys';

interface ColumnHeaderProps {
  readonly lines: readonly string[];
  readonly label: string;
  readonly isChosen: boolean;
  readonly x: number;
  readonly layout: MatrixLayout;
  readonly fontPx: number;
  readonly palette: Palette;
  readonly stop?: GridStop;
  readonly onToggle?: () => void;
}

/** A model's column: its short name where that fits, else its number; pressing it toggles it. */
export function ColumnHeader({
  lines,
  label,
  isChosen,
  x,
  layout,
  fontPx,
  palette,
  stop,
  onToggle,
}: ColumnHeaderProps) {
  const bottom = layout.rowsTop - fontPx * 0.6;
  return (
    <g role="columnheader" aria-label={label} className="grid-stop" {...stop} onClick={onToggle}>
      <rect
        className="grid-stop__target"
        x={x + 1}
        y={0}
        width={Math.max(0, layout.colWidthPx - 2)}
        height={layout.rowsTop - 2}
        fill="transparent"
      />
      {lines.map((line, index) => (
        <text
          key={line}
          x={x + layout.colWidthPx / 2}
          y={bottom - (lines.length - 1 - index) * fontPx * 1.2}
          textAnchor="middle"
          fill={isChosen ? palette.accent : palette.ink}
          fontWeight={isChosen || layout.isNumbered ? 600 : 400}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
