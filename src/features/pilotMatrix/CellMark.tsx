import type { ValueState } from '@/domain/reported';
import type { MarkStyle } from '@/figures/legend';
import { MarkShape } from '@/figures/MarkShape';
import type { Palette } from '@/figures/palette';

interface CellMarkProps {
  readonly state: ValueState;
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly palette: Palette;
}

/** The state of one cell as a shape; a small dot for "not named", which is no absence. */
export function CellMark({ state, x, y, sizePx, palette }: CellMarkProps) {
  const style = cellStyle(state);
  if (style === undefined) {
    const middle = { cx: x + sizePx / 2, cy: y + sizePx / 2 };
    return <circle {...middle} r={1.5} fill={palette.grid} />;
  }
  return <MarkShape style={style} x={x} y={y} sizePx={sizePx} palette={palette} />;
}

function cellStyle(state: ValueState): MarkStyle | undefined {
  if (state === 'named' || state === 'reported' || state === 'planned') return { kind: state };
  return undefined;
}
