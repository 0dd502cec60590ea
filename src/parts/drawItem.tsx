import type { ReactElement } from 'react';
import { MarkShape } from '@/figures/MarkShape';
import type { Palette } from '@/figures/palette';
import { PinMark } from '@/figures/PinMark';
import type { Point, Rect } from '@/lib/geometry';
import type { Item } from './scene';

interface Paint {
  readonly fontPx: number;
  readonly palette: Palette;
}

/** Draws one item where the scene has it. No component: thousands of items need no memory each. */
export function drawItem(item: Item, { fontPx, palette }: Paint): ReactElement {
  switch (item.kind) {
    case 'bar':
      return drawBar(item, { fontPx, palette });
    case 'mark': {
      const { at, sizePx, style } = item;
      return (
        <MarkShape
          key={keyOf(at)}
          style={style}
          x={at.xPx}
          y={at.yPx}
          sizePx={sizePx}
          palette={palette}
        />
      );
    }
    case 'pin': {
      const { xPx, yPx } = item.at;
      return <PinMark key="pin" cx={xPx} cy={yPx} sizePx={fontPx} palette={palette} />;
    }
    case 'text':
      return (
        <text
          key={`text ${keyOf(item.at)}`}
          x={item.at.xPx}
          y={item.at.yPx}
          textAnchor={item.anchor}
          fontWeight={item.weight}
          fill={palette[item.color]}
          pointerEvents="none"
        >
          {item.text}
        </text>
      );
  }
}

/** Filled for what is there, dotted for what others report, an outline for a plan. */
function drawBar(
  { rect, style, clearPx }: Extract<Item, { kind: 'bar' }>,
  { fontPx, palette }: Paint,
): ReactElement {
  const { xPx: x, yPx: y, widthPx: width, heightPx: height } = rect;
  const isPlan = style.kind === 'planned';
  const isDotted = style.kind === 'reported-bar';
  const fill = isPlan ? palette.paper : isDotted ? palette.reported : palette.named;
  return (
    <g key={`bar ${keyOf(rect)}`} pointerEvents="none">
      <rect
        {...{ x, y, width, height, fill }}
        stroke={isPlan ? palette.planned : palette.paper}
        strokeDasharray={isPlan ? '3 2' : undefined}
      />
      {isDotted &&
        dotsIn(rect, clearPx, fontPx).map(([cx, cy]) => (
          <circle key={`${cx} ${cy}`} {...{ cx, cy }} r={fontPx * 0.085} fill={palette.named} />
        ))}
    </g>
  );
}

function keyOf({ xPx, yPx }: Point): string {
  return `${xPx} ${yPx}`;
}

/** A grid of dots inside a bar, so that it is told apart without colour; none behind its number. */
function dotsIn({ xPx, yPx, widthPx, heightPx }: Rect, clearPx: number, fontPx: number) {
  const middle = { x: xPx + widthPx / 2, y: yPx + heightPx / 2 };
  const columns = spread(middle.x, widthPx, fontPx * 0.4);
  const rows = spread(middle.y, heightPx, fontPx * 0.4);
  return columns
    .filter((x) => Math.abs(x - middle.x) > clearPx)
    .flatMap((x) => rows.map((y) => [x, y] as const));
}

/** Places a step apart around a middle, half a step free at both ends. */
function spread(middle: number, lengthPx: number, stepPx: number): readonly number[] {
  const count = Math.max(0, Math.floor(lengthPx / stepPx));
  return Array.from({ length: count }, (_, index) => middle + (index - (count - 1) / 2) * stepPx);
}
