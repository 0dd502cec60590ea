import type { Palette } from './palette';
import type { PlacedLine } from './textBlock';

interface TextLinesProps {
  readonly lines: readonly PlacedLine[];
  readonly palette: Palette;
}

/** Placed lines of text in a chart's svg. */
export function TextLines({ lines, palette }: TextLinesProps) {
  return lines.map((line) => (
    <text
      key={`${line.xPx} ${line.baselinePx}`}
      x={line.xPx}
      y={line.baselinePx}
      fontSize={line.sizePx}
      fontWeight={line.weight}
      fill={palette[line.color]}
    >
      {line.text}
    </text>
  ));
}
