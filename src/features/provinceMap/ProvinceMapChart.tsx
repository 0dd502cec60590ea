import { useRef, useState } from 'react';
import { stepCount } from '@/domain/steps';
import type { Direction } from '@/domain/tileNavigation';
import type { ChartProps } from '@/figures/figureSpec';
import { useHatch } from '@/figures/hatch';
import { stepColor } from '@/figures/palette';
import { fontFamily } from '@/lib/textMeasure';
import { hatchedSteps } from './hatchedSteps';
import type { ProvinceMapMarks, TileMark } from './modelProvinceMap';
import { MapLegend } from './MapLegend';
import { MapGroupList } from './MapGroupList';
import { ProvinceTile } from './ProvinceTile';
import { planMap } from './mapPlan';
import { UnitOutlines } from './UnitOutlines';

/** The tile map: one tab stop, arrows lead to true neighbours, Enter or Space toggles a province. */
export function ProvinceMapChart({ model, box, palette, actions }: ChartProps<ProvinceMapMarks>) {
  const { tiles, rowCount, colCount, legendTitle } = model.marks;
  const root = useRef<SVGSVGElement>(null);
  const [active, setActive] = useState<string | undefined>(undefined);
  const colors = Array.from({ length: stepCount }, (_, step) => stepColor(palette, step));
  const hatch = useHatch(model, colors, palette, box.fontPx);
  const markPalette = hatchedSteps(palette, hatch.fillOf);
  const hasUnits = tiles.some(({ unit }) => unit !== undefined);
  // What does not fit into the tiles is not explained either.
  const plan = planMap(model, box, hasUnits);
  const { layout, setting, dotSetting, bandPx, items, columnPx } = plan;
  const tabStop = active ?? tiles.find(({ isChosen }) => isChosen)?.code ?? tiles[0]?.code;
  const rows = Array.from({ length: rowCount }, (_, row) =>
    tiles.filter((tile) => tile.row === row).sort((a, b) => a.col - b.col),
  );

  function moveFocus(tile: TileMark, direction: Direction): void {
    const next = tile.neighbours[direction];
    if (next === undefined) return;
    setActive(next);
    root.current?.querySelector<SVGElement>(`[data-province="${next}"]`)?.focus();
  }

  return (
    <svg
      ref={root}
      className="province-map"
      width={box.widthPx}
      height={box.heightPx}
      fontFamily={fontFamily}
      role="grid"
      aria-label={model.name}
      aria-rowcount={rowCount}
      aria-colcount={colCount}
    >
      {hatch.defs}
      {rows.map((row, index) => (
        <g key={row[0]?.code ?? index} role="row" aria-rowindex={index + 1}>
          {row.map((tile) => (
            <g key={tile.code} role="gridcell" aria-colindex={tile.col + 1}>
              <ProvinceTile
                tile={tile}
                layout={layout}
                palette={palette}
                markPalette={markPalette}
                fontPx={box.fontPx}
                setting={setting}
                dotSetting={dotSetting}
                bandPx={bandPx}
                isTabStop={tile.code === tabStop}
                actions={actions}
                onFocus={() => setActive(tile.code)}
                onMove={(direction) => moveFocus(tile, direction)}
              />
            </g>
          ))}
        </g>
      ))}
      <UnitOutlines edges={model.marks.outlines} layout={layout} palette={palette} />
      <MapGroupList
        groups={model.marks.groups}
        x={Math.max(colCount * layout.pitchPx, plan.legendRightPx) + box.fontPx * 2}
        box={box}
        palette={palette}
      />
      <MapLegend
        title={legendTitle}
        items={items}
        layout={layout}
        columnPx={columnPx}
        widthPx={box.widthPx}
        fontPx={box.fontPx}
        palette={palette}
        markPalette={markPalette}
      />
    </svg>
  );
}
