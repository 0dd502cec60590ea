import type { SVGProps } from 'react';
import { MarkShape } from '@/figures/MarkShape';
import type { Palette } from '@/figures/palette';
import { nearestPoint } from '@/lib/geometry';
import { haloOf } from './halo';
import { RangeMark } from './RangeMark';
import type { PlacedLinePoint } from './roadmapLinesLayout';

interface LinePointProps {
  readonly placed: PlacedLinePoint;
  readonly markPx: number;
  readonly fontPx: number;
  readonly palette: Palette;
  /** Labels stand on grey lines and must be read there. */
  readonly hasHalo: boolean;
  /** What makes the mark a button; absent in pictures. */
  readonly stop: SVGProps<SVGGElement> | undefined;
}

/** A number of a line: its shape, an outline for a plan, an arrow for "at least", its label. */
export function LinePoint({ placed, markPx, fontPx, palette, hasHalo, stop }: LinePointProps) {
  const { line, point, at, lowPx, label } = placed;
  const isPlan = point.state === 'planned';
  const isSpoken = point === line.spoken;
  return (
    <g
      className="grid-stop"
      data-province={line.province}
      data-scope={line.scope}
      data-value={point.range === undefined ? point.percent : undefined}
      data-value-state={point.state}
      {...stop}
    >
      {label?.leader !== undefined && (
        <line
          x1={at.xPx}
          y1={at.yPx}
          x2={nearestPoint(label.box, at).xPx}
          y2={nearestPoint(label.box, at).yPx}
          stroke={palette.line}
          strokeWidth={fontPx / 14}
        />
      )}
      <circle
        className="grid-stop__target"
        cx={at.xPx}
        cy={at.yPx}
        r={Math.max(12, markPx * 0.8)}
        fill="transparent"
        stroke="none"
      />
      {lowPx === undefined ? (
        <MarkShape
          style={{
            kind: 'shape',
            ...line.look,
            isOutline: isPlan,
            isPartial: point.isPartial,
          }}
          x={at.xPx - markPx / 2}
          y={at.yPx - markPx / 2}
          sizePx={markPx}
          palette={palette}
        />
      ) : (
        <RangeMark {...{ at, lowPx, markPx, isPlan, palette }} />
      )}
      {point.isAtLeast && (
        <path
          d={`M${at.xPx},${at.yPx - markPx * 0.6}v${-markPx * 0.75}m${-markPx * 0.28},${markPx * 0.28}l${markPx * 0.28},${-markPx * 0.28}l${markPx * 0.28},${markPx * 0.28}`}
          fill="none"
          stroke={palette.ink}
          strokeWidth={fontPx / 9}
        />
      )}
      {label !== undefined && (
        <text
          x={label.box.xPx + 1}
          y={label.box.yPx + fontPx * 0.98}
          fill={isSpoken ? palette.ink : palette.muted}
          fontWeight={isSpoken ? 600 : 400}
          {...(hasHalo && haloOf(palette, fontPx))}
        >
          {label.text}
        </text>
      )}
    </g>
  );
}
