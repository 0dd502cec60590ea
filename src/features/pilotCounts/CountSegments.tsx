import { type PilotState, pilotStates } from '@/domain/dataset';
import type { Palette } from '@/figures/palette';
import type { CountBarLayout } from './countBarLayout';

interface CountSegmentsProps {
  readonly rows: CountBarLayout['rows'];
  readonly palette: Palette;
}

/** The bars, one state after the other, so that a dashed outline lies over its neighbour. */
export function CountSegments({ rows, palette }: CountSegmentsProps) {
  return pilotStates.map((state) => (
    <g key={state} {...paintOf(state, palette)}>
      {rows.flatMap(({ bar, topPx, heightPx, segments }) =>
        segments
          .filter((segment) => segment.state === state)
          .map(({ xPx, widthPx }) => (
            <rect key={bar.model} x={xPx} y={topPx} width={widthPx} height={heightPx} />
          )),
      )}
    </g>
  ));
}

function paintOf(state: PilotState, palette: Palette) {
  if (state === 'planned') {
    return { fill: palette.paper, stroke: palette.planned, strokeDasharray: '3 2' };
  }
  return { fill: palette[state], stroke: palette.paper };
}
