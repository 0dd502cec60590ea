import { type ReactNode, useId } from 'react';
import type { ChartProps } from '@/figures/figureSpec';
import { partWatermarkOf } from '@/figures/origin';
import type { Palette } from '@/figures/palette';
import { Watermark } from '@/figures/Watermark';
import { fontFamily, measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import type { HeadlineGroup } from './headlineGroup';
import type { HeadlineMarks } from './modelHeadline';

const labelLineEm = 1.25;
const noteLineEm = 1.4;

/** The same numbers drawn for a picture: a column a group, its numbers under each other. */
export function HeadlineChart({ model, box, palette }: ChartProps<HeadlineMarks>) {
  const { groups } = model.marks;
  const words = partWatermarkOf(model);
  const columnPx = box.widthPx / Math.max(1, groups.length);
  const mostRows = Math.max(1, ...groups.map(({ numbers }) => numbers.length));
  const notesPx = box.fontPx * noteLineEm * 3;
  const rowPx = Math.min((box.heightPx - notesPx) / mostRows, box.fontPx * 9);
  const numberPx = Math.min(rowPx * 0.62, columnPx * 0.22);
  return (
    <svg width={box.widthPx} height={box.heightPx} fontFamily={fontFamily} fontSize={box.fontPx}>
      {groups.map((group, index) => (
        <GroupColumn
          key={group.id}
          group={group}
          x={index * columnPx}
          widthPx={columnPx}
          rowPx={rowPx}
          numberPx={numberPx}
          notesTop={mostRows * rowPx + box.fontPx * noteLineEm}
          fontPx={box.fontPx}
          palette={palette}
        >
          {words !== undefined && group.isMadeUp === true && (
            <Watermark
              words={words}
              widthPx={columnPx - box.fontPx * 1.6}
              heightPx={box.heightPx}
              fontPx={box.fontPx}
              color={palette.ink}
              paper={palette.paper}
            />
          )}
        </GroupColumn>
      ))}
    </svg>
  );
}

interface GroupColumnProps {
  readonly group: HeadlineGroup;
  readonly x: number;
  readonly widthPx: number;
  readonly rowPx: number;
  readonly numberPx: number;
  readonly notesTop: number;
  readonly fontPx: number;
  readonly palette: Palette;
  /** What stands over the column; cut at its edges. */
  readonly children: ReactNode;
}

function GroupColumn({
  group,
  x,
  widthPx,
  rowPx,
  numberPx,
  notesTop,
  fontPx,
  palette,
  children,
}: GroupColumnProps) {
  const clip = useId();
  const innerPx = widthPx - fontPx * 1.6;
  const measureNumber = measureTextAt(numberPx, 600);
  const widest = Math.max(0, ...group.numbers.map(({ text }) => measureNumber(text)));
  const labelX = x + widest + fontPx * 0.8;
  const measure = measureTextAt(fontPx, 400);
  return (
    <g>
      <line x1={x} x2={x + innerPx} y1={1} y2={1} stroke={palette.line} strokeWidth={2} />
      {group.numbers.map((number, row) => {
        const middle = row * rowPx + rowPx / 2 + 2;
        const lines = wrapText(number.label, x + innerPx - labelX, measure);
        const firstLine = middle - ((lines.length - 1) / 2) * fontPx * labelLineEm + fontPx * 0.36;
        return (
          <g key={number.id}>
            <text
              x={x}
              y={middle + numberPx * 0.36}
              fontSize={numberPx}
              fontWeight={600}
              fill={palette.ink}
            >
              {number.text}
            </text>
            {lines.map((line, index) => (
              <text
                key={line}
                x={labelX}
                y={firstLine + index * fontPx * labelLineEm}
                fill={palette.ink}
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
      {wrapText(group.note, innerPx, measure).map((line, index) => (
        <text key={line} x={x} y={notesTop + index * fontPx * noteLineEm} fill={palette.muted}>
          {line}
        </text>
      ))}
      {children !== false && (
        <>
          <clipPath id={clip}>
            <rect x={x} y={0} width={innerPx} height={notesTop + fontPx * noteLineEm * 3} />
          </clipPath>
          <g clipPath={`url(#${clip})`}>
            <g transform={`translate(${x} 0)`}>{children}</g>
          </g>
        </>
      )}
    </g>
  );
}
