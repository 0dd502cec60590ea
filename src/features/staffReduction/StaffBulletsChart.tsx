import type { ChartProps } from '@/figures/figureSpec';
import { useHatch } from '@/figures/hatch';
import type { Palette } from '@/figures/palette';
import { TextLines } from '@/figures/TextLines';
import { useRovingStops } from '@/figures/useRovingStops';
import { fontFamily } from '@/lib/textMeasure';
import { layoutBullets, layoutStatements } from './bulletLayout';
import type { BulletMarks } from './bulletMarks';
import { RestMarks } from './RestMarks';
import { BulletBand, BulletBar, BulletRow, BulletTick } from './BulletRow';

/** Bars of one year against the target and the straight path, where the layout says. */
export function StaffBulletsChart({ model, box, palette, actions }: ChartProps<BulletMarks>) {
  const { widthPx, heightPx, fontPx } = box;
  const hatch = useHatch(model, hatchedOf(palette), palette, fontPx);
  const above = layoutStatements(model.marks, box);
  const abovePx = above?.heightPx ?? 0;
  const layout = layoutBullets(model.marks, { ...box, heightPx: heightPx - abovePx });
  const { bullets, sums, rests, uprights, rules, texts } = layout;
  const { root, stopAt, onKeyDown } = useRovingStops<SVGGElement>(bullets.length);
  const toggle = actions?.toggleProvince;
  if (model.state === 'empty') return null;
  const shapes = [...bullets, ...sums].flatMap((placed) => placed.shapes ?? []);
  return (
    <svg
      width={widthPx}
      height={heightPx}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      role="group"
      aria-label={model.name}
      fontFamily={fontFamily}
    >
      {hatch.defs}
      {above?.statements.items.map(({ id, words, lines }) => (
        <g key={id} data-statement={id}>
          <title>{words}</title>
          <TextLines lines={lines} palette={palette} />
        </g>
      ))}
      <g transform={`translate(0 ${abovePx})`}>
        {shapes.map((shape) => (
          <BulletBand key={keyOf(shape.band)} shapes={shape} palette={palette} />
        ))}
        {rules.map(({ fromPx, toPx, yPx }) => (
          <line key={yPx} x1={fromPx} x2={toPx} y1={yPx} y2={yPx} stroke={palette.line} />
        ))}
        {uprights.map(({ zeroPx, topPx, bottomPx }) => (
          <line
            key={`${zeroPx} ${topPx}`}
            x1={zeroPx}
            x2={zeroPx}
            y1={topPx}
            y2={bottomPx}
            stroke={palette.line}
          />
        ))}
        {shapes.map((shape) => (
          <BulletBar
            key={keyOf(shape.bar)}
            shapes={shape}
            palette={palette}
            fillOf={hatch.fillOf}
          />
        ))}
        {shapes.map((shape) => (
          <BulletTick key={keyOf(shape.tick)} shapes={shape} palette={palette} />
        ))}
        {uprights.map(({ targetPx, topPx, bottomPx }) => (
          <line
            key={`${targetPx} ${topPx}`}
            x1={targetPx}
            x2={targetPx}
            y1={topPx}
            y2={bottomPx}
            stroke={palette.target}
            strokeWidth={fontPx / 7}
          />
        ))}
        {rests.map(({ marks }, index) => (
          <RestMarks
            key={keyOf(marks[0] ?? { xPx: index, yPx: 0 })}
            marks={marks}
            palette={palette}
          />
        ))}
        <TextLines lines={texts} palette={palette} />
        {sums.map(({ words, lines }) => (
          <g key={words}>
            <title>{words}</title>
            <TextLines lines={lines} palette={palette} />
          </g>
        ))}
        <g ref={root} onKeyDown={toggle && onKeyDown}>
          {bullets.map((placed, index) => (
            <BulletRow
              key={placed.item.id}
              placed={placed}
              fontPx={fontPx}
              palette={palette}
              stop={
                toggle && {
                  role: 'button',
                  'aria-label': placed.item.words,
                  'aria-pressed': placed.item.isChosen,
                  onClick: () => toggle(placed.item.province),
                  ...stopAt(index),
                }
              }
            />
          ))}
        </g>
      </g>
    </svg>
  );
}

function hatchedOf(palette: Palette): readonly string[] {
  return [palette.named, palette.line];
}

function keyOf({ xPx, yPx }: { readonly xPx: number; readonly yPx: number }): string {
  return `${xPx} ${yPx}`;
}
