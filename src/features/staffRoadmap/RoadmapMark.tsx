import type { SVGProps } from 'react';
import { MarkShape } from '@/figures/MarkShape';
import { PinMark } from '@/figures/PinMark';
import type { Palette } from '@/figures/palette';
import { nearestPoint } from '@/lib/geometry';
import { RangeMark } from './RangeMark';
import type { PlacedPoint } from './roadmapLayout';

interface RoadmapMarkProps {
  readonly placed: PlacedPoint;
  readonly markPx: number;
  readonly fontPx: number;
  readonly palette: Palette;
  /** What makes the mark a button; absent in pictures. */
  readonly stop: SVGProps<SVGGElement> | undefined;
}

/** A percentage: shape by scope, outline for a plan, an arrow for "at least", and its label. */
export function RoadmapMark({ placed, markPx, fontPx, palette, stop }: RoadmapMarkProps) {
  const { point, at, lowPx, label } = placed;
  const ink = point.isChosen ? palette.accent : palette.ink;
  const reach = Math.max(12, markPx * 0.8);
  return (
    <g
      className="grid-stop"
      data-province={point.province}
      data-scope={point.scope}
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
        r={reach}
        fill="transparent"
        stroke="none"
      />
      {point.isChosen && (
        <circle
          cx={at.xPx}
          cy={at.yPx}
          r={markPx * 0.72}
          fill="none"
          stroke={palette.accent}
          strokeWidth={fontPx / 7}
        />
      )}
      {lowPx === undefined ? (
        <MarkShape
          style={point.style}
          x={at.xPx - markPx / 2}
          y={at.yPx - markPx / 2}
          sizePx={markPx}
          palette={palette}
        />
      ) : (
        <RangeMark
          at={at}
          lowPx={lowPx}
          markPx={markPx}
          isPlan={point.state === 'planned'}
          palette={palette}
        />
      )}
      {point.isPinned && (
        <PinMark
          cx={at.xPx + markPx * 0.55}
          cy={at.yPx - markPx * 0.55}
          sizePx={markPx * 0.9}
          palette={palette}
        />
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
          fill={ink}
          fontWeight={point.isChosen ? 600 : 400}
        >
          {label.text}
        </text>
      )}
    </g>
  );
}
