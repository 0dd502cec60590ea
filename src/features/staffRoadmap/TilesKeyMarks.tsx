import type { Palette } from '@/figures/palette';
import { TextLines } from '@/figures/TextLines';
import { PanelGround } from './PanelLines';
import type { TilesMarks } from './roadmapMarks';
import type { PlacedTilesKey } from './tilesKeyLayout';

interface TilesKeyMarksProps {
  readonly placed: PlacedTilesKey;
  readonly marks: TilesMarks;
  readonly fontPx: number;
  readonly palette: Palette;
}

/** The key of all panels: an empty panel with its axes, and what stands for what. */
export function TilesKeyMarks({ placed, marks, fontPx, palette }: TilesKeyMarksProps) {
  const { area } = placed.sample;
  return (
    <g aria-hidden="true">
      <path
        d={`M${area.xPx},${area.yPx}V${area.yPx + area.heightPx}`}
        stroke={palette.line}
        strokeWidth={fontPx / 14}
      />
      <PanelGround marks={marks} plot={placed.sample} fontPx={fontPx} palette={palette} />
      {placed.swatches.map(({ kind, xPx, middlePx, widthPx }) => (
        <g key={kind} fill="none">
          {(kind === 'path' || kind === 'result') && (
            <line
              x1={xPx}
              x2={xPx + widthPx}
              y1={middlePx}
              y2={middlePx}
              stroke={kind === 'path' ? palette.target : palette.named}
              strokeWidth={kind === 'path' ? fontPx / 11 : fontPx / 7}
              strokeDasharray={dashesOf(kind === 'path', marks.isMadeUp, fontPx)}
            />
          )}
          {kind !== 'path' && (
            <circle
              cx={kind === 'result' ? xPx + widthPx : xPx + widthPx / 2}
              cy={middlePx}
              r={fontPx * 0.27}
              fill={kind === 'result' ? palette.named : palette.paper}
              stroke={palette.named}
              strokeWidth={kind === 'result' ? 0 : fontPx / 10}
              strokeDasharray={kind === 'planned' ? `${fontPx / 6} ${fontPx / 12}` : undefined}
            />
          )}
        </g>
      ))}
      <TextLines lines={placed.lines} palette={palette} />
    </g>
  );
}

function dashesOf(isPath: boolean, isMadeUp: boolean, fontPx: number): string | undefined {
  if (isPath) return `${fontPx * 0.14} ${fontPx * 0.22}`;
  return isMadeUp ? `${fontPx * 0.4} ${fontPx * 0.22}` : undefined;
}
