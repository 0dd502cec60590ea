import { assertNever } from '@/lib/assert';
import { rangePath, tornPath } from './barOutline';
import type { MarkStyle } from './legend';
import { markOutline } from './markOutline';
import { type Palette, stepColor } from './palette';

interface MarkShapeProps {
  readonly style: MarkStyle;
  /** Left and top of the square that the mark stands in, in px. */
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly palette: Palette;
}

const dotShares = [0.25, 0.75];
const dotPlaces = dotShares.flatMap((left) => dotShares.map((top) => [left, top] as const));

/**
 * One mark in a square: the same shape in legend, matrix and picture. States differ by shape and
 * outline as well as by colour: filled square, filled disc, dashed outline, dot.
 */
export function MarkShape({ style, x, y, sizePx, palette }: MarkShapeProps) {
  const inset = sizePx * 0.08;
  const side = sizePx - 2 * inset;
  const box = { x: x + inset, y: y + inset, width: side, height: side };
  const center = { cx: x + sizePx / 2, cy: y + sizePx / 2 };
  switch (style.kind) {
    case 'step':
      return <rect {...box} fill={stepColor(palette, style.step)} />;
    case 'named':
      return <rect {...box} fill={palette.named} />;
    case 'reported':
      return <circle {...center} r={side / 2} fill={palette.reported} />;
    case 'reported-bar':
      return (
        <g>
          <rect {...box} fill={palette.reported} />
          {dotPlaces.map(([left, top]) => (
            <circle
              key={`${left} ${top}`}
              cx={box.x + side * left}
              cy={box.y + side * top}
              r={sizePx * 0.085}
              fill={palette.named}
            />
          ))}
        </g>
      );
    case 'planned':
      return (
        <Outline
          {...box}
          stroke={palette.planned}
          widthPx={1.5}
          dashes="3 2"
          fill={palette.paper}
        />
      );
    case 'count':
      return <Outline {...box} stroke={palette.line} widthPx={1} fill={palette.paper} />;
    case 'absent':
      return (
        <Outline {...box} stroke={palette.absent} widthPx={1} dashes="1 2" fill={palette.paper} />
      );
    case 'not-published':
      return <Underlined {...box} sizePx={sizePx} palette={palette} />;
    case 'not-applicable':
      return <CrossedOut {...box} sizePx={sizePx} palette={palette} />;
    case 'partial':
      return (
        <Outline
          {...box}
          stroke={palette.ink}
          widthPx={Math.max(1.5, sizePx * 0.1)}
          dashes={`${sizePx * 0.24} ${sizePx * 0.16}`}
          fill="none"
        />
      );
    case 'unit-outline':
      return <Outline {...box} stroke={palette.ink} widthPx={2.5} fill="none" />;
    case 'group': {
      const count = 1 + Math.max(...style.cells.flatMap(({ row, col }) => [row, col]));
      const cellPx = sizePx / count;
      return (
        <g>
          {style.cells.map(({ row, col, isIn }) => (
            <rect
              key={`${row} ${col}`}
              x={x + col * cellPx}
              y={y + row * cellPx}
              width={cellPx}
              height={cellPx}
              fill={isIn ? palette.ink : palette.grid}
            />
          ))}
        </g>
      );
    }
    case 'dot':
      return <circle {...center} r={sizePx * 0.2} fill={palette.ink} />;
    case 'spark':
      return (
        <path
          d={`M${box.x},${box.y + side * 0.8}l${side * 0.35},${-side * 0.2}l${side * 0.3},${-side * 0.05}l${side * 0.35},${-side * 0.4}`}
          fill="none"
          stroke={palette.ink}
          strokeWidth={Math.max(1.25, side * 0.11)}
        />
      );
    case 'chosen':
      return <Outline {...box} stroke={palette.accent} widthPx={2.5} fill="none" />;
    case 'dimmed':
      return <rect {...box} fill={palette.grid} opacity={0.6} />;
    case 'extent':
      return (
        <line
          x1={box.x}
          x2={box.x + side}
          y1={center.cy}
          y2={center.cy}
          stroke={palette.line}
          strokeWidth={2}
          strokeDasharray="6 3"
        />
      );
    case 'partial-bar':
      return (
        <path
          d={tornPath({
            xPx: box.x,
            yPx: box.y + side * 0.15,
            widthPx: side,
            heightPx: side * 0.7,
          })}
          fill={palette[style.color]}
        />
      );
    case 'range':
      return (
        <path
          d={rangePath({
            xPx: box.x,
            yPx: box.y + side * 0.2,
            widthPx: side,
            heightPx: side * 0.6,
          })}
          fill="none"
          stroke={palette.ink}
          strokeWidth={Math.max(1.5, side * 0.12)}
        />
      );
    case 'shape':
      if (style.isPartial === true && !style.isOutline) {
        return (
          <path
            d={markOutline(style.shape, center.cx, center.cy, side * 0.8)}
            fill={palette.paper}
            stroke={palette[style.color]}
            strokeWidth={Math.max(1.5, side * 0.2)}
          />
        );
      }
      return (
        <path
          d={markOutline(style.shape, center.cx, center.cy, style.isOutline ? side - 1.5 : side)}
          fill={style.isOutline ? palette.paper : palette[style.color]}
          stroke={palette[style.color]}
          strokeWidth={style.isOutline ? Math.max(1.5, side * 0.12) : 0}
          strokeDasharray={style.isOutline ? `${side * 0.28} ${side * 0.16}` : undefined}
        />
      );
    case 'path':
      return (
        <line
          x1={box.x}
          x2={box.x + side}
          y1={center.cy}
          y2={center.cy}
          stroke={palette.target}
          strokeWidth={2.5}
        />
      );
    default:
      return assertNever(style);
  }
}

interface OutlineProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly stroke: string;
  readonly widthPx: number;
  readonly fill: string;
  readonly dashes?: string;
}

interface FramedProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly sizePx: number;
  readonly palette: Palette;
}

/** A frame crossed out from two corners; its middle stays free for words. */
function CrossedOut({ x, y, width, height, sizePx, palette }: FramedProps) {
  const widthPx = Math.max(1, Math.min(2, sizePx / 24));
  // Seen in a key, and clear of the words in a tile.
  const reach = Math.min(width * 0.3, Math.max(5, width * 0.18));
  return (
    <g>
      <Outline {...{ x, y, width, height, widthPx }} stroke={palette.line} fill={palette.paper} />
      <path
        d={`M${x},${y + height}l${reach},${-reach}M${x + width},${y}l${-reach},${reach}`}
        fill="none"
        stroke={palette.line}
        strokeWidth={widthPx}
      />
    </g>
  );
}

/** A dotted frame with a stroke along its foot, clear of the words in a tile. */
function Underlined({ x, y, width, height, sizePx, palette }: FramedProps) {
  const widthPx = Math.max(1.5, Math.min(3, sizePx / 14));
  return (
    <g>
      <Outline
        {...{ x, y, width, height }}
        stroke={palette.absent}
        widthPx={1}
        dashes="1 2"
        fill={palette.paper}
      />
      <rect x={x} y={y + height - widthPx} width={width} height={widthPx} fill={palette.line} />
    </g>
  );
}

/** A square outline whose stroke stays inside its box. */
function Outline({ x, y, width, height, stroke, widthPx, fill, dashes }: OutlineProps) {
  return (
    <rect
      x={x + widthPx / 2}
      y={y + widthPx / 2}
      width={width - widthPx}
      height={height - widthPx}
      fill={fill}
      stroke={stroke}
      strokeWidth={widthPx}
      strokeDasharray={dashes}
    />
  );
}
