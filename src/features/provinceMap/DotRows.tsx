import type { Palette } from '@/figures/palette';
import type { DotSetting, TileDot } from './tileDots';

interface DotRowsProps {
  readonly dots: readonly TileDot[];
  readonly setting: DotSetting;
  /** Left edge, and middle of the rows from top to bottom, in px. */
  readonly x: number;
  readonly middleY: number;
  /** Of the tile's texts. */
  readonly color: string;
  readonly palette: Palette;
}

/** One dot a model: filled for what exists, a ring for a plan, in the accent where chosen. */
export function DotRows({ dots, setting, x, middleY, color, palette }: DotRowsProps) {
  const { pitchPx, perRow } = setting;
  const rows = Math.ceil(dots.length / perRow);
  const r = pitchPx * 0.36;
  const strokePx = Math.max(0.8, pitchPx * 0.16);
  return (
    <g>
      {dots.map(({ model, state, isChosen }, index) => {
        const isPlanned = state === 'planned';
        const paint = isChosen ? palette.accent : color;
        const at = {
          cx: x + ((index % perRow) + 0.5) * pitchPx,
          cy: middleY + (Math.floor(index / perRow) - (rows - 1) / 2) * pitchPx,
        };
        return (
          <g key={model} data-dot={model} data-dot-state={state}>
            {
              // The rim of paper keeps the accent apart from a fill as dark as itself.
              isChosen && <circle {...at} r={pitchPx * 0.5} fill={palette.paper} />
            }
            <circle
              {...at}
              r={isPlanned ? r - strokePx / 2 : r}
              fill={isPlanned ? 'none' : paint}
              stroke={isPlanned ? paint : 'none'}
              strokeWidth={strokePx}
            />
          </g>
        );
      })}
    </g>
  );
}
