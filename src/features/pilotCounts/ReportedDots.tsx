interface ReportedDotsProps {
  /** The segment's edges, in px. */
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly heightPx: number;
  /** Half of the room in the middle that stays free for the number, in px. */
  readonly clearPx: number;
  readonly fontPx: number;
  readonly color: string;
}

const stepEm = 0.4;
const radiusEm = 0.085;

/** Dots over a segment, so that it is told apart without colour; none behind its number. */
export function ReportedDots(props: ReportedDotsProps) {
  const { from, to, middle, heightPx, clearPx, fontPx, color } = props;
  const step = fontPx * stepEm;
  const columns = gridOf((from + to) / 2, to - from, step);
  const rows = gridOf(middle, heightPx, step);
  const center = (from + to) / 2;
  return (
    <g fill={color} pointerEvents="none">
      {columns
        .filter((x) => Math.abs(x - center) > clearPx)
        .map((x) =>
          rows.map((y) => <circle key={`${x} ${y}`} cx={x} cy={y} r={fontPx * radiusEm} />),
        )}
    </g>
  );
}

/** Places `step` apart around a middle, inside a length with half a step free at both ends. */
function gridOf(middle: number, lengthPx: number, step: number): readonly number[] {
  const count = Math.max(0, Math.floor(lengthPx / step));
  return Array.from({ length: count }, (_, index) => middle + (index - (count - 1) / 2) * step);
}
