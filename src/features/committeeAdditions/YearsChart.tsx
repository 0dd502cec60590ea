import { tornPath } from '@/figures/barOutline';
import type { ChartProps } from '@/figures/figureSpec';
import { useHatch } from '@/figures/hatch';
import type { MarkStyle } from '@/figures/legend';
import type { Palette } from '@/figures/palette';
import { TextLines } from '@/figures/TextLines';
import { useRovingStops } from '@/figures/useRovingStops';
import { fontFamily } from '@/lib/textMeasure';
import { BarsRow } from './BarsRow';
import { OtherDots } from './OtherDots';
import { layoutYears } from './layoutYears';
import type { YearsMarks } from './yearsMarks';

/** Sums on top, then each province's bars beside each other, highest first. */
export function YearsChart({ model, box, palette, actions }: ChartProps<YearsMarks>) {
  const { marks } = model;
  const layout = layoutYears(marks, box);
  const colors = marks.measures.map(({ style }) => colorOf(style, palette));
  const hatch = useHatch(model, colors, palette, box.fontPx);
  const { root, stopAt, onKeyDown } = useRovingStops<SVGGElement>(layout.rows.length);
  const fills = colors.map(hatch.fillOf);
  const fillAt = (index: number): string => fills[index] ?? palette.named;
  const { head } = layout;
  const toggle = actions?.toggleProvince;
  return (
    <svg
      className="committee-additions"
      width={box.widthPx}
      height={box.heightPx}
      fontFamily={fontFamily}
      fontSize={box.fontPx}
      role="group"
      aria-label={model.name}
    >
      {hatch.defs}
      {head.keys.map(({ measure, rect }, index) => (
        <rect
          key={measure.measure}
          data-sum={measure.measure}
          x={rect.xPx}
          y={rect.yPx}
          width={rect.widthPx}
          height={rect.heightPx}
          fill={fillAt(index)}
          stroke={colors[index]}
        />
      ))}
      {head.rules.map(({ xPx, yPx, widthPx, heightPx }) => (
        <rect key={xPx} x={xPx} y={yPx} width={widthPx} height={heightPx} fill={palette.line} />
      ))}
      <TextLines lines={head.lines} palette={palette} />
      {head.years !== undefined && (
        <g>
          {head.years.years.map(({ column, bars }) => (
            <g
              key={column.year}
              data-year={column.year}
              role={toggle && 'img'}
              aria-label={column.words}
            >
              {bars.map(({ index, rect }) => (
                <rect
                  key={index}
                  x={rect.xPx}
                  y={rect.yPx}
                  width={rect.widthPx}
                  height={rect.heightPx}
                  fill={fillAt(index)}
                />
              ))}
            </g>
          ))}
          <line
            x1={head.years.axis.fromPx}
            x2={head.years.axis.toPx}
            y1={head.years.axis.yPx}
            y2={head.years.axis.yPx}
            stroke={palette.line}
          />
        </g>
      )}
      <g ref={root} onKeyDown={toggle && onKeyDown}>
        {layout.rows.map((placed, index) => (
          <BarsRow
            key={placed.row.province}
            placed={placed}
            colors={colors}
            fillAt={fillAt}
            fontPx={box.fontPx}
            palette={palette}
            stop={
              toggle && {
                ...stopAt(index),
                role: 'button',
                'aria-pressed': placed.row.isChosen,
                'aria-label': placed.row.words,
                onClick: () => toggle(placed.row.province),
              }
            }
          />
        ))}
      </g>
      {layout.others !== undefined && (
        <OtherDots placed={layout.others} fontPx={box.fontPx} palette={palette} />
      )}
      {layout.partialKey !== undefined && (
        <g>
          <path
            d={tornPath(layout.partialKey.bar)}
            fill={fillAt(0)}
            stroke={colors[0]}
            strokeWidth={box.fontPx / 12}
          />
          <TextLines lines={layout.partialKey.lines} palette={palette} />
        </g>
      )}
      <TextLines lines={layout.lines} palette={palette} />
    </svg>
  );
}

function colorOf(style: MarkStyle, palette: Palette): string {
  return style.kind === 'shape' ? palette[style.color] : palette.named;
}
