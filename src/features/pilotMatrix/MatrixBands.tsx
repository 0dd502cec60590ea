import type { Palette } from '@/figures/palette';
import { measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import type { MatrixLayout } from './matrixLayout';
import type { PilotMatrixMarks } from './modelPilotMatrix';

interface MatrixBandsProps {
  readonly marks: PilotMatrixMarks;
  readonly layout: MatrixLayout;
  readonly fontPx: number;
  readonly palette: Palette;
}

/** Models known only by an extent: one band over all rows with the source's words in it. */
export function MatrixBands({ marks, layout, fontPx, palette }: MatrixBandsProps) {
  const last = layout.blocksX.length - 1;
  return layout.blocksX.map((left, block) => {
    const rowCount = block < last ? layout.rowsEach : marks.rows.length - last * layout.rowsEach;
    const heightPx = rowCount * layout.rowHeightPx;
    const middle = layout.rowsTop + heightPx / 2;
    return marks.columns.map((column, index) => {
      if (!column.isBand) return null;
      const x = left + layout.nameWidthPx + index * layout.colWidthPx;
      const text = layout.isNumbered ? '' : column.extent;
      const lines = wrapText(text, layout.colWidthPx - fontPx, measureTextAt(fontPx, 400));
      return (
        <g key={`${block} ${column.model}`} data-band={column.model} fontSize={fontPx}>
          <rect
            x={x + 2}
            y={layout.rowsTop}
            width={layout.colWidthPx - 4}
            height={heightPx}
            fill="none"
            stroke={palette.line}
            strokeDasharray="6 3"
          />
          {lines.map((line, lineIndex) => (
            <text
              key={line}
              x={x + layout.colWidthPx / 2}
              y={middle + (lineIndex - (lines.length - 1) / 2) * fontPx * 1.3}
              textAnchor="middle"
              fill={palette.muted}
            >
              {line}
            </text>
          ))}
        </g>
      );
    });
  });
}
