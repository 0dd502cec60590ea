import { MarkShape } from '@/figures/MarkShape';
import type { Palette } from '@/figures/palette';
import { PinMark } from '@/figures/PinMark';
import type { Rect } from '@/lib/geometry';
import type { Item } from './scene';

interface SceneItemProps {
  readonly item: Item;
  readonly fontPx: number;
  readonly palette: Palette;
}

/** Draws one item where the scene has it. */
export function SceneItem({ item, fontPx, palette }: SceneItemProps) {
  switch (item.kind) {
    case 'bar':
      return <BarShape {...item} fontPx={fontPx} palette={palette} />;
    case 'mark': {
      const { at, sizePx, style } = item;
      return <MarkShape style={style} x={at.xPx} y={at.yPx} sizePx={sizePx} palette={palette} />;
    }
    case 'pin':
      return <PinMark cx={item.at.xPx} cy={item.at.yPx} sizePx={fontPx} palette={palette} />;
    case 'text':
      return (
        <text
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

type BarShapeProps = Omit<Extract<Item, { kind: 'bar' }>, 'kind'> & {
  readonly fontPx: number;
  readonly palette: Palette;
};

/** Filled for what is there, dotted for what others report, an outline for a plan. */
function BarShape({ rect, style, clearPx, fontPx, palette }: BarShapeProps) {
  const { xPx, yPx, widthPx, heightPx } = rect;
  const box = { x: xPx, y: yPx, width: widthPx, height: heightPx };
  if (style.kind === 'planned') {
    return <rect {...box} fill={palette.paper} stroke={palette.planned} strokeDasharray="3 2" />;
  }
  if (style.kind !== 'reported-bar') {
    return <rect {...box} fill={palette.named} stroke={palette.paper} />;
  }
  return (
    <g pointerEvents="none">
      <rect {...box} fill={palette.reported} stroke={palette.paper} />
      {dotsIn(rect, clearPx, fontPx).map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={fontPx * 0.085} fill={palette.named} />
      ))}
    </g>
  );
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
