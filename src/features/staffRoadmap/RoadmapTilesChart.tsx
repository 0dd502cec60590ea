import { type KeyboardEvent, useRef, useState } from 'react';
import type { ProvinceCode } from '@/domain/dataset';
import type { Direction } from '@/domain/tileNavigation';
import type { ChartProps } from '@/figures/figureSpec';
import { fontFamily } from '@/lib/textMeasure';
import { isHelpKeyOn } from '@/state/preferences';
import type { TilesMarks } from './roadmapMarks';
import { RoadmapPanel } from './RoadmapPanel';
import { layoutRoadmapTiles, type TilesLayout } from './roadmapTilesLayout';
import { TilesKeyMarks } from './TilesKeyMarks';

const directionOfKey: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Small line charts in the tile grid: one tab stop, arrows as in the map, Enter toggles. */
export function RoadmapTilesChart({ model, box, palette, actions }: ChartProps<TilesMarks>) {
  const { marks } = model;
  const root = useRef<SVGSVGElement>(null);
  const [active, setActive] = useState<ProvinceCode | undefined>(undefined);
  if (model.state === 'empty') return null;
  const layout = layoutRoadmapTiles(marks, box);
  const first = layout.panels.find(({ panel }) => panel.isLeft) ?? layout.panels[0];
  const tabStop = active ?? first?.panel.code;

  function onKeyDown(event: KeyboardEvent, code: ProvinceCode): void {
    const direction = directionOfKey[event.key];
    if (direction !== undefined) {
      const next = nextOf(layout, code, direction);
      root.current?.querySelector<SVGElement>(`[data-province="${next ?? code}"]`)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') actions?.toggleProvince(code);
    else if ((event.key === 'i' || event.key === 'I') && isHelpKeyOn()) actions?.openSheet(code);
    else return;
    event.preventDefault();
  }

  return (
    <svg
      ref={root}
      className="staff-roadmap"
      width={box.widthPx}
      height={box.heightPx}
      fontFamily={fontFamily}
      fontSize={box.fontPx}
      role="group"
      aria-label={model.name}
    >
      <TilesKeyMarks placed={layout.key} marks={marks} fontPx={box.fontPx} palette={palette} />
      {layout.panels.map((placed) => {
        const { code, words, isChosen } = placed.panel;
        return (
          <RoadmapPanel
            key={code}
            placed={placed}
            marks={marks}
            fontPx={box.fontPx}
            palette={palette}
            stop={
              actions && {
                role: 'button',
                'aria-label': words,
                'aria-pressed': isChosen,
                tabIndex: code === tabStop ? 0 : -1,
                onFocus: () => setActive(code),
                onClick: () => actions.toggleProvince(code),
                onKeyDown: (event) => onKeyDown(event, code),
              }
            }
          />
        );
      })}
    </svg>
  );
}

/** Where an arrow leads: a true neighbour in the grid, the row before or after in the list. */
function nextOf(
  { arrangement, panels }: TilesLayout,
  code: ProvinceCode,
  direction: Direction,
): ProvinceCode | undefined {
  const at = panels.findIndex(({ panel }) => panel.code === code);
  if (arrangement === 'grid') return panels[at]?.panel.neighbours[direction];
  const step = direction === 'down' || direction === 'right' ? 1 : -1;
  return panels[at + step]?.panel.code;
}
