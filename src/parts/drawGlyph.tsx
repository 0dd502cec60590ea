import type { ReactElement } from 'react';
import { MarkShape } from '@/figures/MarkShape';
import type { Palette } from '@/figures/palette';
import type { Item } from './scene';

/** A small mark on paper, so that it is told from the colour around it. */
export function drawBadge(
  { rect, style, id }: Extract<Item, { kind: 'badge' }>,
  palette: Palette,
): ReactElement {
  const { xPx: x, yPx: y, widthPx: width, heightPx: height } = rect;
  const line = { stroke: palette.line, strokeWidth: Math.max(0.75, width / 14) };
  return (
    <g key="badge" data-change={id}>
      <rect {...{ x, y, width, height }} fill={palette.paper} {...line} />
      <MarkShape
        style={style}
        x={x + width * 0.1}
        y={y + width * 0.1}
        sizePx={width * 0.8}
        palette={palette}
      />
    </g>
  );
}

/** On paper, whatever stands around it, so that the gold of the target stays gold. */
export function drawSpark(
  { rect, spark }: Extract<Item, { kind: 'spark' }>,
  palette: Palette,
): ReactElement {
  const { xPx: x, yPx: y, widthPx: width, heightPx: height } = rect;
  const linePx = Math.max(1, height * 0.11);
  const insetPx = Math.max(1, height * 0.14);
  const across = (share: number): number => x + insetPx + share * (width - 2 * insetPx);
  const down = (share: number): number => y + height - insetPx - share * (height - 2 * insetPx);
  const { lines, current, target } = spark;
  return (
    <g key="spark" data-spark="">
      <rect {...{ x, y, width, height }} fill={palette.paper} />
      {target !== undefined && (
        <path d={`M${x},${down(target)}h${width}`} stroke={palette.target} strokeWidth={linePx} />
      )}
      {lines.map((line) => (
        <path
          key={line[0]?.x}
          d={
            line.length === 1
              ? `M${across(line[0]?.x ?? 0) - linePx},${down(line[0]?.y ?? 0)}h${linePx * 2}`
              : `M${line.map((point) => `${across(point.x)},${down(point.y)}`).join('L')}`
          }
          fill="none"
          stroke={palette.ink}
          strokeWidth={linePx}
        />
      ))}
      {current !== undefined && (
        <circle cx={across(current.x)} cy={down(current.y)} r={linePx * 1.3} fill={palette.ink} />
      )}
    </g>
  );
}
