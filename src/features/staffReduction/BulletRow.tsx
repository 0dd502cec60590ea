import type { SVGProps } from 'react';
import { MarkShape } from '@/figures/MarkShape';
import { rangePath, tornPath } from '@/figures/barOutline';
import type { Palette } from '@/figures/palette';
import { PinMark } from '@/figures/PinMark';
import { TextLines } from '@/figures/TextLines';
import type { Rect } from '@/lib/geometry';
import type { BulletShapes, PlacedBullet } from './placeBullet';

interface ShapeProps {
  readonly shapes: BulletShapes;
  readonly palette: Palette;
}

/** Pale ground from 0 to what is due. */
export function BulletBand({ shapes, palette }: ShapeProps) {
  return <rect {...attributesOf(shapes.band)} fill={palette.grid} />;
}

/**
 * Filled for a result, torn for a part of a unit, grey for a sum, an outline for a plan, a hairline
 * for 0, a thin line for a range.
 */
export function BulletBar({
  shapes,
  palette,
  fillOf,
}: ShapeProps & { readonly fillOf: (color: string) => string }) {
  const rect = attributesOf(shapes.bar);
  switch (shapes.kind) {
    case 'planned':
      return (
        <rect
          {...rect}
          fill={palette.paper}
          stroke={palette.planned}
          strokeWidth={1.5}
          strokeDasharray="4 3"
        />
      );
    case 'partial':
      return <path d={tornPath(shapes.bar, shapes.isToLeft)} fill={fillOf(palette.named)} />;
    case 'range':
    case 'planned-range':
      return (
        <path
          d={rangePath(shapes.bar)}
          fill="none"
          stroke={palette.ink}
          strokeWidth={2}
          strokeDasharray={shapes.kind === 'range' ? undefined : '4 3'}
        />
      );
    case 'zero':
      // Too thin for stripes.
      return <rect {...rect} fill={palette.named} />;
    case 'sum':
      return <rect {...rect} fill={fillOf(palette.line)} />;
    default:
      return <rect {...rect} fill={fillOf(palette.named)} />;
  }
}

/** Where the straight path stands; the paper around it parts it from the bar. */
export function BulletTick({ shapes, palette }: ShapeProps) {
  const { tick } = shapes;
  return (
    <rect
      {...attributesOf(tick)}
      fill={palette.ink}
      stroke={palette.paper}
      strokeWidth={tick.widthPx / 3}
      paintOrder="stroke"
    />
  );
}

interface BulletRowProps {
  readonly placed: PlacedBullet;
  readonly fontPx: number;
  readonly palette: Palette;
  /** What makes the row a button; absent in pictures. */
  readonly stop: SVGProps<SVGGElement> | undefined;
}

/** The words of one bar, pressed anywhere on its line. */
export function BulletRow({ placed, fontPx, palette, stop }: BulletRowProps) {
  const { item, row, pace, pin, paper, lines } = placed;
  return (
    <g
      className="grid-stop"
      data-province={item.province}
      data-scope={item.scope}
      data-value={'value' in item && item.range === undefined ? item.value : undefined}
      data-value-state={item.state}
      data-pace={'pace' in item ? item.pace?.id : undefined}
      {...stop}
    >
      {paper !== undefined && <rect {...attributesOf(paper)} fill={palette.paper} />}
      <rect
        className="grid-stop__target"
        x={row.xPx}
        y={row.yPx}
        width={row.widthPx}
        height={row.heightPx}
        rx={fontPx / 6}
        fill="transparent"
        stroke="none"
      />
      <TextLines lines={lines} palette={palette} />
      {pace !== undefined && (
        <MarkShape
          style={pace.style}
          x={pace.xPx}
          y={pace.yPx}
          sizePx={pace.sizePx}
          palette={palette}
        />
      )}
      {pin !== undefined && <PinMark {...pin} sizePx={fontPx} palette={palette} />}
    </g>
  );
}

function attributesOf({ xPx, yPx, widthPx, heightPx }: Rect) {
  return { x: xPx, y: yPx, width: widthPx, height: heightPx };
}
