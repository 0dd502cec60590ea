import type { ChartProps } from '@/figures/figureSpec';
import { fontFamily, measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import type { HeadlineMarks } from './modelHeadline';

/** The same numbers drawn for a picture: one column a number, the group's note under it. */
export function HeadlineChart({ model, box, palette }: ChartProps<HeadlineMarks>) {
  const { groups } = model.marks;
  const numbers = groups.flatMap((group) => group.numbers);
  const count = numbers.length;
  const perRow = box.widthPx >= box.fontPx * 60 ? Math.max(1, count) : 3;
  const colPx = box.widthPx / perRow;
  const rowPx = box.fontPx * 9;
  const measure = measureTextAt(box.fontPx, 400);
  const numberPx = Math.min(box.fontPx * 3.4, colPx * 0.4);
  const notes = groups.map(({ note }) => note);
  const rows = Math.ceil(count / perRow);
  const top = Math.max(0, (box.heightPx - rows * rowPx - notes.length * box.fontPx * 1.6) / 2);
  const notesTop = top + rows * rowPx + box.fontPx * 1.5;
  return (
    <svg width={box.widthPx} height={box.heightPx} fontFamily={fontFamily} fontSize={box.fontPx}>
      {numbers.map((number, index) => {
        const x = (index % perRow) * colPx;
        const y = top + Math.floor(index / perRow) * rowPx;
        return (
          <g key={number.id}>
            <text x={x} y={y + numberPx} fontSize={numberPx} fontWeight={600} fill={palette.ink}>
              {number.text}
            </text>
            {wrapText(number.label, colPx - box.fontPx, measure).map((line, lineIndex) => (
              <text
                key={line}
                x={x}
                y={y + numberPx + box.fontPx * (1.6 + lineIndex * 1.25)}
                fill={palette.muted}
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
      {notes
        .flatMap((note) => wrapText(note, box.widthPx, measure))
        .map((line, index) => (
          <text key={line} x={0} y={notesTop + index * box.fontPx * 1.4} fill={palette.ink}>
            {line}
          </text>
        ))}
    </svg>
  );
}
