import type { ChartProps } from '@/figures/figureSpec';
import { TextLines } from '@/figures/TextLines';
import { fontFamily } from '@/lib/textMeasure';
import { fitFindings } from './fitFindings';
import { layoutFindings, type PlacedFinding } from './layoutFindings';
import type { FindingsMarks } from './findingMarks';

/** The points in columns, for a picture: a dash, the extent in grey, then the point. */
export function FindingsChart({ model, box, palette }: ChartProps<FindingsMarks>) {
  const { placed } = layoutFindings(fitFindings(model.marks, box), box);
  return (
    <svg
      width={box.widthPx}
      height={box.heightPx}
      fontFamily={fontFamily}
      role="group"
      aria-label={model.name}
    >
      {placed.map((finding) => {
        const { id, xPx, lines, extent, kind } = finding;
        const [first, ...rest] = lines;
        return (
          <g key={id}>
            {kind === 'item' && first !== undefined && (
              <line
                x1={xPx}
                x2={xPx + box.fontPx * 0.55}
                y1={first.baselinePx - box.fontPx * 0.33}
                y2={first.baselinePx - box.fontPx * 0.33}
                stroke={palette.line}
                strokeWidth={box.fontPx * 0.1}
              />
            )}
            {first !== undefined && startsWithExtent(finding) ? (
              <text
                x={first.xPx}
                y={first.baselinePx}
                fontSize={first.sizePx}
                fontWeight={first.weight}
                fill={palette[first.color]}
              >
                <tspan fill={palette.muted}>{extent}</tspan>
                {first.text.slice(extent.length)}
              </text>
            ) : (
              <TextLines lines={first === undefined ? [] : [first]} palette={palette} />
            )}
            <TextLines lines={rest} palette={palette} />
          </g>
        );
      })}
    </svg>
  );
}

/** False when the extent was broken over two lines, or when there is none. */
function startsWithExtent({ extent, lines }: PlacedFinding): boolean {
  return extent !== '' && lines[0]?.text.startsWith(extent) === true;
}
