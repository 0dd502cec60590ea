import { changeStyle } from '@/figures/changeStyle';
import { MarkShape } from '@/figures/MarkShape';
import type { Palette } from '@/figures/palette';
import { measureTextAt } from '@/lib/textMeasure';
import type { ChangesLayout } from './layoutChanges';

interface ChangeBarsProps {
  readonly layout: ChangesLayout;
  /** The longest bar, in rows of data. */
  readonly maxCount: number;
  readonly fontPx: number;
  readonly palette: Palette;
}

/** A longer bar says nothing more. */
const longestEm = 26;

/** By dataset a bar for each kind of change: its sign, its word, its length, its number. */
export function ChangeBars({ layout, maxCount, fontPx, palette }: ChangeBarsProps) {
  const { bars: room, groups, rowPx } = layout;
  const measure = measureTextAt(fontPx, 400);
  const all = groups.flatMap(({ bars }) => bars.map(({ bar }) => bar));
  const labelPx = Math.max(0, ...all.map(({ label }) => measure(label))) + fontPx * 2.1;
  const numberPx = measureTextAt(fontPx, 600)(String(maxCount)) + fontPx * 0.8;
  const plotPx = Math.max(fontPx, Math.min(longestEm * fontPx, room.widthPx - labelPx - numberPx));
  const from = room.x + labelPx;
  return (
    <g>
      {groups.map(({ group, titleLines, y, bars }) => (
        <g key={group.dataset} data-dataset={group.dataset}>
          {titleLines.map((line, index) => (
            <text
              key={line}
              x={room.x}
              y={y + fontPx + index * fontPx * 1.4}
              fontWeight={600}
              fill={palette.ink}
            >
              {line}
            </text>
          ))}
          {bars.map(({ bar, y: top }) => {
            const middle = top + rowPx / 2;
            const lengthPx = Math.max(2, (bar.count / maxCount) * plotPx);
            const baseline = middle + fontPx * 0.36;
            return (
              <g
                key={bar.sign}
                role="img"
                aria-label={bar.words}
                data-sign={bar.sign}
                data-count={bar.count}
              >
                <MarkShape
                  style={changeStyle(bar.sign)}
                  x={room.x}
                  y={middle - fontPx / 2}
                  sizePx={fontPx}
                  palette={palette}
                />
                <text x={room.x + fontPx * 1.4} y={baseline} fill={palette.ink}>
                  {bar.label}
                </text>
                <rect
                  x={from}
                  y={middle - fontPx * 0.45}
                  width={lengthPx}
                  height={fontPx * 0.9}
                  fill={palette.reported}
                />
                <text
                  x={from + lengthPx + fontPx * 0.4}
                  y={baseline}
                  fontWeight={600}
                  fill={palette.ink}
                >
                  {bar.countText}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </g>
  );
}
