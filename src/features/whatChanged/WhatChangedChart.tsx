import type { ChartProps } from '@/figures/figureSpec';
import { useRovingStops } from '@/figures/useRovingStops';
import { fontFamily } from '@/lib/textMeasure';
import { ChangeBars } from './ChangeBars';
import { ChangeList } from './ChangeList';
import type { WhatChangedMarks } from './changeMarks';
import { ChangeTileMark } from './ChangeTileMark';
import { layoutChanges } from './layoutChanges';

/** How many changes each place has, as tiles, and of which kind they are by dataset, as bars. */
export function WhatChangedChart({ model, box, palette, actions }: ChartProps<WhatChangedMarks>) {
  const { tiles, tilesTitle, maxCount } = model.marks;
  const layout = layoutChanges(model.marks, box);
  const { root, stopAt, onKeyDown } = useRovingStops<SVGGElement>(tiles.length);
  const baseline = box.fontPx;
  return (
    <svg
      className="what-changed"
      width={box.widthPx}
      height={box.heightPx}
      fontFamily={fontFamily}
      fontSize={box.fontPx}
      role="group"
      aria-label={model.name}
    >
      <text x={0} y={baseline} fontWeight={600} fill={palette.ink}>
        {tilesTitle}
      </text>
      <g ref={root} {...(actions && { onKeyDown })} transform={`translate(0 ${layout.titlePx})`}>
        {tiles.map((tile, index) => (
          <ChangeTileMark
            key={tile.code}
            tile={tile}
            pitchPx={layout.pitchPx}
            fontPx={box.fontPx}
            palette={palette}
            stop={actions && stopAt(index)}
            onToggle={actions && (() => actions.toggleProvince(tile.code))}
          />
        ))}
      </g>
      <ChangeBars layout={layout} maxCount={maxCount} fontPx={box.fontPx} palette={palette} />
      {layout.list !== undefined && (
        <ChangeList
          list={layout.list}
          title={model.marks.linesTitle}
          x={layout.bars.x}
          fontPx={box.fontPx}
          palette={palette}
        />
      )}
    </svg>
  );
}
