import { useRef, useState } from 'react';
import { stepCount } from '@/domain/steps';
import type { Direction } from '@/domain/tileNavigation';
import type { ChartProps } from '@/figures/figureSpec';
import { useHatch } from '@/figures/hatch';
import { MarkShape } from '@/figures/MarkShape';
import { stepColor } from '@/figures/palette';
import { fontFamily, measureTextAt } from '@/lib/textMeasure';
import { hatchedSteps } from './hatchedSteps';
import type { ProvinceMapMarks, TileMark } from './modelProvinceMap';
import { MapGroupList } from './MapGroupList';
import { ProvinceTile } from './ProvinceTile';
import { layoutTiles } from './tileLayout';
import { findSetting } from './tileTexts';
import { UnitOutlines } from './UnitOutlines';

/** The tile map: one tab stop, arrows lead to true neighbours, Enter or Space toggles a province. */
export function ProvinceMapChart({ model, box, palette, actions }: ChartProps<ProvinceMapMarks>) {
  const { tiles, rowCount, colCount, legendTitle } = model.marks;
  const root = useRef<SVGSVGElement>(null);
  const [active, setActive] = useState<string | undefined>(undefined);
  const colors = Array.from({ length: stepCount }, (_, step) => stepColor(palette, step));
  const hatch = useHatch(model, colors, palette, box.fontPx);
  const markPalette = hatchedSteps(palette, hatch.fillOf);
  const measure = measureTextAt(box.fontPx, 600);
  const labels = [legendTitle, ...model.legend.map(({ label }) => label)];
  const legendWidthPx = Math.max(...labels.map(measure)) + box.fontPx + 8;
  const layout = layoutTiles(model.marks, model.legend.length + 1, box, legendWidthPx);
  const hasUnits = tiles.some(({ unit }) => unit !== undefined);
  const setting = hasUnits ? findSetting(tiles, layout, box.fontPx) : undefined;
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
        x={
          Math.max(colCount * layout.pitchPx, hasUnits ? layout.legend.x + legendWidthPx : 0) +
          box.fontPx * 2
        }
        box={box}
        palette={palette}
      />
      <g aria-hidden="true" fontSize={box.fontPx} fill={palette.ink}>
        <text x={layout.legend.x} y={layout.legend.y + box.fontPx} fontWeight={600}>
          {legendTitle}
        </text>
        {model.legend.map((item, index) => {
          const top = layout.legend.y + (index + 1) * layout.legend.lineHeightPx;
          return (
            <g key={item.id}>
              <MarkShape
                style={item.style}
                x={layout.legend.x}
                y={top}
                sizePx={box.fontPx + 2}
                palette={markPalette}
              />
              <text x={layout.legend.x + box.fontPx + 8} y={top + box.fontPx}>
                {item.label}
              </text>
            </g>
          );
        })}
      </g>
    </svg>
  );
}
