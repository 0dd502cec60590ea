import type { SVGProps } from 'react';
import { tornPath } from '@/figures/barOutline';
import { MarkShape } from '@/figures/MarkShape';
import type { Palette } from '@/figures/palette';
import { PinMark } from '@/figures/PinMark';
import { TextLines } from '@/figures/TextLines';
import type { PlacedBar, PlacedRow } from './placeRows';

interface BarsRowProps {
  readonly placed: PlacedRow;
  readonly colors: readonly string[];
  readonly fillAt: (index: number) => string;
  readonly fontPx: number;
  readonly palette: Palette;
  /** What makes the row a button; absent in pictures. */
  readonly stop: SVGProps<SVGGElement> | undefined;
}

/** One province: its name, and a bar (torn for a part of a unit), a hairline or the mark of absence for each measure. */
export function BarsRow({ placed, colors, fillAt, fontPx, palette, stop }: BarsRowProps) {
  const { row, rect, name, bars, pin } = placed;
  return (
    <g className="grid-stop" data-province={row.province} {...stop}>
      <rect
        className="grid-stop__target"
        x={rect.xPx + 1}
        y={rect.yPx + 1}
        width={rect.widthPx - 2}
        height={rect.heightPx - 2}
        rx={fontPx / 6}
        fill="transparent"
        stroke="none"
      />
      {bars.map((one, index) => (
        <g
          key={one.bar.measure}
          data-measure={one.bar.measure}
          data-value={'value' in one.bar.reading ? one.bar.reading.value : undefined}
          data-value-state={one.bar.reading.state}
        >
          <BarShape
            placed={one}
            color={colors[index] ?? palette.named}
            fill={fillAt(index)}
            fontPx={fontPx}
            palette={palette}
          />
        </g>
      ))}
      <TextLines lines={[...name, ...bars.map(({ text }) => text)]} palette={palette} />
      {row.isPinned && <PinMark cx={pin.xPx} cy={pin.yPx} sizePx={fontPx} palette={palette} />}
    </g>
  );
}

interface BarShapeProps {
  readonly placed: PlacedBar;
  readonly color: string;
  readonly fill: string;
  readonly fontPx: number;
  readonly palette: Palette;
}

function BarShape({ placed, color, fill, fontPx, palette }: BarShapeProps) {
  const { bar, rect } = placed;
  const { xPx, yPx, widthPx, heightPx } = rect;
  if (!('value' in bar.reading)) {
    const { state } = bar.reading;
    const kind = state === 'not-found' ? 'absent' : state;
    return <MarkShape style={{ kind }} x={xPx} y={yPx} sizePx={heightPx} palette={palette} />;
  }
  if (bar.reading.value === 0) {
    // A zero was reported: a line where its bar would begin, and nothing else.
    return <rect x={xPx} y={yPx} width={fontPx / 8} height={heightPx} fill={color} />;
  }
  if (bar.isPartial) {
    // Stripes would hide the torn end without its own edge.
    return <path d={tornPath(rect)} fill={fill} stroke={color} strokeWidth={fontPx / 12} />;
  }
  return <rect x={xPx} y={yPx} width={widthPx} height={heightPx} fill={fill} />;
}
