import type { ChartActions, ChartProps } from '@/figures/figureSpec';
import { MarkShape } from '@/figures/MarkShape';
import type { MarkStyle } from '@/figures/legend';
import type { ValueState } from '@/figures/figureModel';
import type { Palette } from '@/figures/palette';
import { PinMark } from '@/figures/PinMark';
import { fontFamily, measureTextAt } from '@/lib/textMeasure';
import { MatrixBands } from './MatrixBands';
import { layoutMatrix, type MatrixLayout } from './matrixLayout';
import type { MatrixRow, PilotMatrixMarks } from './modelPilotMatrix';
import { useGridKeys, type GridStop } from './useGridKeys';

/** Province by model as a grid of shapes; row and column headers toggle their choice. */
export function PilotMatrixChart({ model, box, palette, actions }: ChartProps<PilotMatrixMarks>) {
  const { rows, columns } = model.marks;
  const layout = layoutMatrix(model.marks, box, actions === undefined);
  const cellColumns = columns.filter(({ isBand }) => !isBand);
  const grid = useGridKeys(rows.length, cellColumns.length);
  return (
    <svg
      className="pilot-matrix"
      width={box.widthPx}
      height={actions === undefined ? box.heightPx : layout.heightPx}
      fontFamily={fontFamily}
      fontSize={box.fontPx}
      role="grid"
      aria-label={model.name}
      {...(actions && { onKeyDown: grid.onKeyDown, ref: grid.root })}
    >
      <g role="row">
        {columns.map((column, index) => (
          <ColumnHeader
            key={column.model}
            lines={layout.headers[index] ?? []}
            label={column.extent === '' ? column.name : `${column.name} (${column.extent})`}
            isChosen={column.isChosen}
            x={layout.nameWidthPx + index * layout.colWidthPx}
            layout={layout}
            fontPx={box.fontPx}
            palette={palette}
            {...(actions && {
              stop: grid.stopAt(-1, index),
              onToggle: () => actions.toggleModel(column.model),
            })}
          />
        ))}
      </g>
      {rows.map((row, rowIndex) => (
        <MatrixRowMarks
          key={row.province}
          row={row}
          rowIndex={rowIndex}
          layout={layout}
          fontPx={box.fontPx}
          palette={palette}
          {...(actions && { actions, stopAt: grid.stopAt })}
        />
      ))}
      <MatrixBands marks={model.marks} layout={layout} fontPx={box.fontPx} palette={palette} />
      <g aria-hidden="true" fill={palette.ink}>
        {layout.key.map((line) => (
          <text key={`${line.x} ${line.y}`} x={line.x} y={line.y}>
            {line.text}
          </text>
        ))}
      </g>
    </svg>
  );
}

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

function ColumnHeader({
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

interface MatrixRowProps {
  readonly row: MatrixRow;
  readonly rowIndex: number;
  readonly layout: MatrixLayout;
  readonly fontPx: number;
  readonly palette: Palette;
  readonly actions?: ChartActions;
  readonly stopAt?: (row: number, col: number) => GridStop;
}

function MatrixRowMarks({
  row,
  rowIndex,
  layout,
  fontPx,
  palette,
  actions,
  stopAt,
}: MatrixRowProps) {
  const top = layout.rowsTop + rowIndex * layout.rowHeightPx;
  const baseline = top + layout.rowHeightPx / 2 + fontPx * 0.36;
  const markPx = Math.min(layout.rowHeightPx * 0.72, layout.colWidthPx * 0.72, fontPx * 1.4);
  return (
    <g role="row">
      <g
        role="rowheader"
        aria-label={row.name}
        className="grid-stop"
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
              y={top + (layout.rowHeightPx - markPx) / 2}
              sizePx={markPx}
              palette={palette}
            />
          </g>
        );
      })}
    </g>
  );
}

interface CellMarkProps {
  readonly state: ValueState;
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly palette: Palette;
}

function CellMark({ state, x, y, sizePx, palette }: CellMarkProps) {
  const style = cellStyle(state);
  if (style === undefined) {
    const middle = { cx: x + sizePx / 2, cy: y + sizePx / 2 };
    return <circle {...middle} r={1.5} fill={palette.grid} />;
  }
  return <MarkShape style={style} x={x} y={y} sizePx={sizePx} palette={palette} />;
}

function cellStyle(state: ValueState): MarkStyle | undefined {
  if (state === 'named' || state === 'reported' || state === 'planned') return { kind: state };
  return undefined;
}
