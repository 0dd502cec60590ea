import type { SVGProps } from 'react';
import type { Palette } from '@/figures/palette';
import { PinMark } from '@/figures/PinMark';
import { TextLines } from '@/figures/TextLines';
import type { PlacedLine } from '@/figures/textBlock';
import type { Rect } from '@/lib/geometry';
import type { ReductionLine } from './reductionGroups';

interface ReductionRowProps {
  readonly line: ReductionLine;
  readonly row: Rect;
  /** Covers the lines of the axis behind the words. */
  readonly paper: Rect | undefined;
  readonly lines: readonly PlacedLine[];
  readonly fontPx: number;
  readonly palette: Palette;
  /** What makes the row a button; absent in pictures. */
  readonly stop: SVGProps<SVGGElement> | undefined;
}

/** The words of one bar or count, pressed anywhere on its line. */
export function ReductionRow({
  line,
  row,
  paper,
  lines,
  fontPx,
  palette,
  stop,
}: ReductionRowProps) {
  return (
    <g
      className="grid-stop"
      data-province={line.province}
      data-scope={line.scope}
      data-value={line.range === undefined ? line.value : undefined}
      data-value-state={line.state}
      {...stop}
    >
      {paper !== undefined && <Paper rect={paper} palette={palette} />}
      <rect
        className="grid-stop__target"
        x={row.xPx}
        y={row.yPx}
        width={row.widthPx - 1}
        height={row.heightPx}
        rx={fontPx / 6}
        fill="transparent"
        stroke="none"
      />
      <TextLines lines={lines} palette={palette} />
      {line.isPinned && (
        <PinMark
          cx={row.xPx + row.widthPx - fontPx}
          cy={row.yPx + row.heightPx / 2}
          sizePx={fontPx}
          palette={palette}
        />
      )}
    </g>
  );
}

/** Paper under words, so that no line of the axis runs through them. */
export function Paper({ rect, palette }: { readonly rect: Rect; readonly palette: Palette }) {
  const { xPx, yPx, widthPx, heightPx } = rect;
  return <rect x={xPx} y={yPx} width={widthPx} height={heightPx} fill={palette.paper} />;
}
