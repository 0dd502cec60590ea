import type { ReactElement } from 'react';
import { rangePath, tornPath } from '@/figures/barOutline';
import { MarkShape } from '@/figures/MarkShape';
import type { Palette } from '@/figures/palette';
import { PinMark } from '@/figures/PinMark';
import type { Point, Rect } from '@/lib/geometry';
import { drawBadge, drawSpark } from './drawGlyph';
import type { Item } from './scene';
import { WordsAcross } from './WordsAcross';

interface Paint {
  readonly fontPx: number;
  readonly palette: Palette;
  /** For marks, whose colours may be hatched. */
  readonly marks: Palette;
  /** Of made-up data no bar is filled. */
  readonly isHollow: boolean;
}

/** Draws one item where the scene has it. No component: thousands of items need no memory each. */
export function drawItem(item: Item, paint: Paint): ReactElement | null {
  const { fontPx, palette, marks } = paint;
  switch (item.kind) {
    case 'bar':
      return drawBar(item, paint);
    case 'line': {
      const { from, to, color, widthPx } = item;
      const ends = { x1: from.xPx, y1: from.yPx, x2: to.xPx, y2: to.yPx };
      const key = `line ${keyOf(from)} ${color}`;
      return <line key={key} {...ends} stroke={palette[color]} strokeWidth={widthPx} />;
    }
    case 'ground': {
      const { xPx: x, yPx: y, widthPx: width, heightPx: height } = item.rect;
      const key = `ground ${keyOf(item.rect)} ${item.color}`;
      return <rect key={key} {...{ x, y, width, height }} fill={palette[item.color]} />;
    }
    case 'frame': {
      const { xPx: x, yPx: y, widthPx: width, heightPx: height } = item.rect;
      return (
        <rect
          key={`frame ${keyOf(item.rect)}`}
          {...{ x, y, width, height }}
          fill="none"
          stroke={palette[item.color]}
          strokeWidth={item.widthPx}
          strokeDasharray={item.dashes}
        />
      );
    }
    case 'across': {
      const { rect, words } = item;
      return <WordsAcross key={`across ${keyOf(rect)}`} {...{ rect, words, fontPx, palette }} />;
    }
    case 'plain': {
      // On a colour without stripes words have a plain ground anyway.
      if (marks[item.color] === palette[item.color]) return null;
      const { xPx: x, yPx: y, widthPx: width, heightPx: height } = item.rect;
      return <rect key="plain" {...{ x, y, width, height }} fill={palette[item.color]} />;
    }
    case 'outlines':
      return (
        <path
          key="outlines"
          className="unit-outlines"
          d={item.lines.map(([a, b]) => `M${a.xPx},${a.yPx}L${b.xPx},${b.yPx}`).join('')}
          fill="none"
          stroke={palette.ink}
          strokeWidth={item.widthPx}
          strokeLinecap="square"
          pointerEvents="none"
          aria-hidden="true"
        />
      );
    case 'entry':
      return (
        <g key={`entry ${item.id}`} data-legend={item.id} aria-hidden="true">
          {item.items.map((one) => drawItem(one, paint))}
        </g>
      );
    case 'badge':
      return drawBadge(item, palette);
    case 'spark':
      return drawSpark(item, palette);
    case 'mark': {
      const { at, sizePx, style } = item;
      return (
        <MarkShape
          key={keyOf(at)}
          style={style}
          x={at.xPx}
          y={at.yPx}
          sizePx={sizePx}
          palette={marks}
        />
      );
    }
    case 'pin': {
      const { xPx, yPx } = item.at;
      const { sizePx = fontPx } = item;
      return <PinMark key="pin" cx={xPx} cy={yPx} sizePx={sizePx} palette={palette} />;
    }
    case 'text':
      return (
        <text
          key={`text ${keyOf(item.at)}`}
          x={item.at.xPx}
          y={item.at.yPx}
          textAnchor={item.anchor}
          fontSize={item.sizePx}
          fontWeight={item.weight}
          aria-hidden={item.isSilent}
          fill={palette[item.color]}
          pointerEvents="none"
        >
          {item.text}
        </text>
      );
  }
}

/**
 * Filled for what is there, dotted for what others report, torn for a part, an outline for a plan, a
 * thin line with two ends for a range.
 */
function drawBar(
  { rect, style, clearPx, isToLeft }: Extract<Item, { kind: 'bar' }>,
  { fontPx, palette, isHollow }: Paint,
): ReactElement {
  const { xPx: x, yPx: y, widthPx: width, heightPx: height } = rect;
  const key = `bar ${keyOf(rect)}`;
  switch (style.kind) {
    case 'planned': {
      const dashes = { stroke: palette.planned, strokeWidth: 1.5, strokeDasharray: '4 3' };
      return <rect key={key} {...{ x, y, width, height, ...dashes }} fill={palette.paper} />;
    }
    case 'range':
      return (
        <path
          key={key}
          d={rangePath(rect)}
          fill="none"
          stroke={palette.ink}
          strokeWidth={2}
          strokeDasharray={style.isPlan === true ? '4 3' : undefined}
        />
      );
    case 'partial-bar':
      return <path key={key} d={tornPath(rect, isToLeft)} {...inkOf(palette[style.color])} />;
    case 'reported-bar':
      return (
        <g key={key}>
          <rect {...{ x, y, width, height }} fill={palette.reported} stroke={palette.paper} />
          {dotsIn(rect, clearPx, fontPx).map(([cx, cy]) => (
            <circle key={`${cx} ${cy}`} {...{ cx, cy }} r={fontPx * 0.085} fill={palette.named} />
          ))}
        </g>
      );
    default: {
      const color = palette[style.kind === 'shape' ? style.color : 'named'];
      const isLine = width < 4;
      if (!isHollow || isLine) {
        return <rect key={key} {...{ x, y, width, height }} fill={color} stroke={palette.paper} />;
      }
      const inner = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
      return <rect key={key} {...inner} {...inkOf(color)} />;
    }
  }

  function inkOf(color: string) {
    return isHollow ? { fill: palette.paper, stroke: color, strokeWidth: 2 } : { fill: color };
  }
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
