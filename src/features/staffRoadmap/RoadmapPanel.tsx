import type { SVGProps } from 'react';
import type { Palette } from '@/figures/palette';
import { PinMark } from '@/figures/PinMark';
import { PanelLines } from './PanelLines';
import type { TilesMarks } from './roadmapMarks';
import type { PlacedPanel } from './roadmapTilesLayout';

interface RoadmapPanelProps {
  readonly placed: PlacedPanel;
  readonly marks: TilesMarks;
  readonly fontPx: number;
  readonly palette: Palette;
  /** What makes the panel a button; absent in pictures. */
  readonly stop: SVGProps<SVGGElement> | undefined;
}

/** One province: name, number, its line against the assumed path. */
export function RoadmapPanel({ placed, marks, fontPx, palette, stop }: RoadmapPanelProps) {
  const { panel, rect, plot, nameAt, pinAt, valueText, valueAt, note } = placed;
  const ink = panel.isLeft ? palette.ink : palette.muted;
  return (
    <g
      className="grid-stop"
      data-province={panel.code}
      data-value={panel.value ?? undefined}
      data-value-state={panel.state}
      data-left={panel.isLeft}
      {...stop}
    >
      <rect
        className="grid-stop__target"
        x={rect.xPx}
        y={rect.yPx}
        width={rect.widthPx}
        height={rect.heightPx}
        fill="transparent"
        stroke="none"
      />
      {plot !== undefined && (
        <PanelLines panel={panel} marks={marks} plot={plot} fontPx={fontPx} palette={palette} />
      )}
      <text x={nameAt.xPx} y={nameAt.yPx} fill={panel.isChosen ? palette.accent : ink}>
        {panel.name}
      </text>
      {panel.isPinned && (
        <PinMark cx={pinAt.xPx} cy={pinAt.yPx} sizePx={fontPx * 0.95} palette={palette} />
      )}
      <text
        x={valueAt.xPx}
        y={valueAt.yPx}
        textAnchor="end"
        fill={panel.spoken === undefined ? palette.muted : ink}
        fontWeight={panel.spoken === undefined || !panel.isLeft ? 400 : 600}
      >
        {valueText}
      </text>
      {note !== undefined && (
        <text
          x={note.box.xPx}
          y={note.box.yPx + fontPx * 0.83}
          fill={palette.muted}
          stroke={note.isOnData ? 'none' : palette.paper}
          strokeWidth={fontPx / 5}
          paintOrder="stroke"
        >
          {note.text}
        </text>
      )}
      {panel.isChosen && (
        <rect
          x={rect.xPx}
          y={rect.yPx}
          width={rect.widthPx}
          height={rect.heightPx}
          fill="none"
          stroke={palette.accent}
          strokeWidth={fontPx / 6}
        />
      )}
    </g>
  );
}
