import { fontFamily, measureTextAt } from '@/lib/textMeasure';

interface WatermarkProps {
  readonly words: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Label size of the plot beneath. */
  readonly fontPx: number;
  readonly color: string;
  /** Rims the letters, so that they are seen on dark marks too. */
  readonly paper: string;
}

/** Words repeated diagonally over the whole box, so that no crop of it is without them. */
export function Watermark({ words, widthPx, heightPx, fontPx, color, paper }: WatermarkProps) {
  const sizePx = fontPx * 1.35;
  const stepX = measureTextAt(sizePx, 600)(words) + sizePx * 3;
  const stepY = sizePx * 5.5;
  const rows = Math.ceil(heightPx / stepY) + 1;
  const cols = Math.ceil(widthPx / stepX) + 1;
  const places = Array.from({ length: rows * cols }, (_, index) => {
    const row = Math.floor(index / cols);
    const shift = row % 2 === 0 ? 0 : -stepX / 2;
    return { x: (index % cols) * stepX + shift + sizePx, y: row * stepY + sizePx * 4 };
  });
  return (
    <g
      fill={color}
      fillOpacity={0.17}
      stroke={paper}
      strokeOpacity={0.22}
      strokeWidth={sizePx * 0.1}
      paintOrder="stroke"
      fontFamily={fontFamily}
      fontSize={sizePx}
      fontWeight={600}
      pointerEvents="none"
    >
      {places.map(({ x, y }) => (
        <text key={`${x} ${y}`} transform={`translate(${x} ${y}) rotate(-18)`}>
          {words}
        </text>
      ))}
    </g>
  );
}
