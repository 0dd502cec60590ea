import type { Palette } from '@/figures/palette';
import type { TileSpark } from './tileSpark';

interface TileSparkLineProps {
  readonly spark: TileSpark;
  /** The band that it may take, in px. */
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly palette: Palette;
}

/** On paper, whatever the tile's colour, so that the gold of the target stays gold. */
export function TileSparkLine({ spark, x, y, widthPx, heightPx, palette }: TileSparkLineProps) {
  const linePx = Math.max(1, heightPx * 0.11);
  const insetPx = Math.max(1, heightPx * 0.14);
  const across = (share: number): number => x + insetPx + share * (widthPx - 2 * insetPx);
  const down = (share: number): number => y + heightPx - insetPx - share * (heightPx - 2 * insetPx);
  return (
    <g data-spark="">
      <rect x={x} y={y} width={widthPx} height={heightPx} fill={palette.paper} />
      {spark.target !== undefined && (
        <path
          d={`M${x},${down(spark.target)}h${widthPx}`}
          stroke={palette.target}
          strokeWidth={linePx}
        />
      )}
      {spark.lines.map((line) => (
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
      {spark.current !== undefined && (
        <circle
          cx={across(spark.current.x)}
          cy={down(spark.current.y)}
          r={linePx * 1.3}
          fill={palette.ink}
        />
      )}
    </g>
  );
}
