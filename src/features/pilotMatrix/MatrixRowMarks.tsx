import type { ChartActions } from '@/figures/figureSpec';
import type { Palette } from '@/figures/palette';
import { PinMark } from '@/figures/PinMark';
import { measureTextAt } from '@/lib/textMeasure';
import { CellMark } from './CellMark';
import { type MatrixLayout, placeOfRow } from './matrixLayout';
import { memberLineEm } from './matrixMembers';
import type { MatrixRow } from './modelPilotMatrix';
import type { GridStop } from './useGridKeys';

interface MatrixRowProps {
  readonly row: MatrixRow;
  readonly rowIndex: number;
  readonly layout: MatrixLayout;
  readonly fontPx: number;
  readonly palette: Palette;
  readonly actions?: ChartActions;
  readonly stopAt?: (row: number, col: number) => GridStop;
}

/** A province's row: name, count and one cell a model. */
export function MatrixRowMarks({
  row,
  rowIndex,
  layout,
  fontPx,
  palette,
  actions,
  stopAt,
}: MatrixRowProps) {
  const { x: left, top } = placeOfRow(layout, rowIndex);
  const { members } = layout;
  const nameLines = members?.names[rowIndex] ?? [];
  const middle = top + layout.rowHeightPx / 2 + fontPx * 0.36;
  const baseline = middle - (nameLines.length * fontPx * memberLineEm) / 2;
  const markPx =
    members === undefined
      ? Math.min(layout.rowHeightPx * 0.72, layout.colWidthPx * 0.72, fontPx * 1.4)
      : fontPx * 1.15;
  return (
    <g role="row" {...(left > 0 && { transform: `translate(${left} 0)` })}>
      <g
        role="rowheader"
        aria-label={row.label}
        className="grid-stop"
        data-province={row.province}
        {...stopAt?.(rowIndex, -1)}
        onClick={actions && (() => actions.toggleProvince(row.province))}
      >
        <rect
          className="grid-stop__target"
          x={0}
          y={top + 1}
          width={layout.nameWidthPx - 2}
          height={layout.rowHeightPx - 2}
          fill="transparent"
        />
        <text
          x={0}
          y={baseline}
          fill={row.isChosen ? palette.accent : palette.ink}
          fontWeight={row.isChosen ? 600 : 400}
        >
          {row.name}
        </text>
        {nameLines.map((line, index) => (
          <text
            key={line}
            x={0}
            y={baseline + (index + 1) * fontPx * memberLineEm}
            fill={palette.muted}
          >
            {line}
          </text>
        ))}
        {row.isPinned && (
          <PinMark
            cx={measureTextAt(fontPx, row.isChosen ? 600 : 400)(row.name) + fontPx * 0.7}
            cy={baseline - fontPx * 0.36}
            sizePx={fontPx}
            palette={palette}
          />
        )}
        <text
          x={layout.nameWidthPx - fontPx * 0.6}
          y={baseline}
          textAnchor="end"
          fill={palette.muted}
          fontWeight={600}
        >
          {row.countText}
        </text>
      </g>
      <line
        x1={0}
        x2={layout.nameWidthPx + layout.colWidthPx * row.cells.length}
        y1={top}
        y2={top}
        stroke={palette.grid}
      />
      {row.cells.map((cell, index) => {
        const x = layout.nameWidthPx + index * layout.colWidthPx;
        const lines = members?.cells[rowIndex]?.[index] ?? [];
        const linesPx = lines.length * fontPx * memberLineEm;
        const markTop = top + (layout.rowHeightPx - markPx - linesPx) / 2;
        return (
          <g
            key={cell.model}
            role="gridcell"
            aria-label={cell.label}
            className="grid-stop"
            data-province={row.province}
            data-model={cell.model}
            data-value-state={cell.state}
            {...stopAt?.(rowIndex, index)}
            onClick={actions && (() => actions.openSheet(row.province))}
          >
            <rect
              className="grid-stop__target"
              x={x + 1}
              y={top + 1}
              width={Math.max(0, layout.colWidthPx - 2)}
              height={layout.rowHeightPx - 2}
              fill="transparent"
            />
            <CellMark
              state={cell.state}
              x={x + (layout.colWidthPx - markPx) / 2}
              y={markTop}
              sizePx={markPx}
              palette={palette}
            />
            {lines.map((line, lineIndex) => (
              <text
                key={line}
                x={x + layout.colWidthPx / 2}
                y={markTop + markPx + (lineIndex + 0.85) * fontPx * memberLineEm}
                textAnchor="middle"
                fill={palette.ink}
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}
