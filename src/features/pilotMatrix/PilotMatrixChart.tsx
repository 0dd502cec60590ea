import type { ChartProps } from '@/figures/figureSpec';
import { fontFamily } from '@/lib/textMeasure';
import { ColumnHeader } from './ColumnHeader';
import { MatrixBands } from './MatrixBands';
import { layoutMatrix } from './matrixLayout';
import { layoutMatrixSlide } from './matrixSlide';
import { MatrixRowMarks } from './MatrixRowMarks';
import type { PilotMatrixMarks } from './modelPilotMatrix';
import { useGridKeys } from './useGridKeys';

/** Province by model as a grid of shapes; row and column headers toggle their choice. */
export function PilotMatrixChart({ model, box, palette, actions }: ChartProps<PilotMatrixMarks>) {
  const { rows, columns } = model.marks;
  const isFixed = box.isFixed ?? actions === undefined;
  // A slide has a box that is fixed, and marks that can be chosen.
  const isOnSlide = isFixed && actions !== undefined;
  const layout = isOnSlide
    ? layoutMatrixSlide(model.marks, box)
    : layoutMatrix(model.marks, box, isFixed);
  const { fontPx, headFontPx, blocksX } = layout;
  const cellColumns = columns.filter(({ isBand }) => !isBand);
  const grid = useGridKeys(rows.length, cellColumns.length);
  return (
    <svg
      className="pilot-matrix"
      width={box.widthPx}
      height={actions === undefined ? box.heightPx : layout.heightPx}
      fontFamily={fontFamily}
      fontSize={fontPx}
      role="grid"
      aria-label={model.name}
      {...(actions && { onKeyDown: grid.onKeyDown, ref: grid.root })}
    >
      {blocksX.map((x) => (
        <g key={x} {...(x === 0 ? { role: 'row' } : { 'aria-hidden': true })} fontSize={headFontPx}>
          {columns.map((column, index) => (
            <ColumnHeader
              key={column.model}
              lines={layout.headers[index] ?? []}
              label={column.extent === '' ? column.name : `${column.name} (${column.extent})`}
              isChosen={column.isChosen}
              x={x + layout.nameWidthPx + index * layout.colWidthPx}
              layout={layout}
              fontPx={headFontPx}
              palette={palette}
              {...(actions && {
                // The header of a further block is there for the eyes and the mouse.
                ...(x === 0 && { stop: grid.stopAt(-1, index) }),
                onToggle: () => actions.toggleModel(column.model),
              })}
            />
          ))}
        </g>
      ))}
      {rows.map((row, rowIndex) => (
        <MatrixRowMarks
          key={row.province}
          row={row}
          rowIndex={rowIndex}
          layout={layout}
          fontPx={fontPx}
          palette={palette}
          {...(actions && { actions, stopAt: grid.stopAt })}
        />
      ))}
      <MatrixBands marks={model.marks} layout={layout} fontPx={headFontPx} palette={palette} />
      <g aria-hidden="true" fill={palette.muted} fontSize={headFontPx}>
        {layout.footer.map(({ x, y, text, anchor }) => (
          <text key={`${x} ${y}`} x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </g>
      <g aria-hidden="true" fill={palette.ink} fontSize={layout.keyFontPx}>
        {layout.key.map((line) => (
          <text key={`${line.x} ${line.y}`} x={line.x} y={line.y}>
            {line.text}
          </text>
        ))}
      </g>
    </svg>
  );
}
