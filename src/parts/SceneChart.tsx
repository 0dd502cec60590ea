import type { MouseEvent, ReactElement } from 'react';
import { stepCount } from '@/domain/steps';
import type { ChartProps } from '@/figures/figureSpec';
import { isMadeUp } from '@/figures/origin';
import { useHatch } from '@/figures/hatch';
import { type Palette, stepColor } from '@/figures/palette';
import { groupBy } from '@/lib/groupBy';
import { fontFamily } from '@/lib/textMeasure';
import { drawItem } from './drawItem';
import { layoutBody } from './layoutBody';
import type { Body, Fact } from './part';
import type { Stop } from './scene';
import { useStopFocus } from './useStopFocus';

/**
 * A figure's parts on page, picture, print and projector: facts that choose something are buttons
 * behind one tab stop, or cells of a grid.
 */
export function SceneChart({ model, box, palette, actions }: ChartProps<Body>) {
  const { ground, stops, over = [] } = layoutBody(model.marks, box);
  const colors = Array.from({ length: stepCount }, (_, step) => stepColor(palette, step));
  const hatch = useHatch(model, colors, palette, box.fontPx);
  const paint = {
    fontPx: box.fontPx,
    palette,
    marks: hatchedSteps(palette, hatch.fillOf),
    isHollow: isMadeUp(model.caption),
  };
  const still = stops.filter(({ fact }) => !hasPress(fact));
  const pressed = stops.filter(({ fact }) => hasPress(fact));
  const reached = pressed.filter(({ isCopy }) => isCopy !== true);
  const { root, stopAt, onKeyDown } = useStopFocus<SVGSVGElement>(reached);
  const rows = groupBy(
    pressed.filter(({ place }) => place !== undefined),
    ({ place }) => place?.row ?? 0,
  );

  function press({ province, model: id }: Fact): void {
    if (province !== undefined && id !== undefined) actions?.openSheet(province);
    else if (province !== undefined) actions?.toggleProvince(province);
    else if (id !== undefined) actions?.toggleModel(id);
  }

  function pressTile(event: MouseEvent, fact: Fact): void {
    // With a modifier the link opens elsewhere, as links do.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    press(fact);
  }

  function drawTile({ fact, rect, items, place }: Stop, stop: number): ReactElement {
    const { province = '' } = fact;
    return (
      <g key={fact.key} role="gridcell" aria-colindex={(place?.col ?? 0) + 1}>
        <a
          className="tile"
          href={actions?.linkOfProvince(province)}
          role="button"
          aria-label={fact.words}
          aria-pressed={fact.isChosen}
          data-province={province}
          {...fact.marks}
          {...stopAt(stop)}
          onClick={(event) => pressTile(event, fact)}
          onKeyDown={(event) => {
            if (event.key.toLowerCase() === 'i' && actions?.hasLetterKeys() === true) {
              event.preventDefault();
              actions.openSheet(province);
            }
          }}
        >
          {items.map((item) => drawItem(item, paint))}
          <rect
            className="tile__focus"
            x={rect.xPx - 1}
            y={rect.yPx - 1}
            width={rect.widthPx + 2}
            height={rect.heightPx + 2}
            fill="none"
            stroke="none"
          />
        </a>
      </g>
    );
  }

  function drawStop(stop: Stop): ReactElement {
    const { fact, rect, items, place, isCopy } = stop;
    if (place?.role === 'tile') return drawTile(stop, reached.indexOf(stop));
    const role = place?.role ?? (actions && 'button');
    return (
      <g
        key={fact.key}
        className="grid-stop"
        {...(isCopy === true
          ? { 'aria-hidden': true }
          : { role, ...(role !== undefined && { 'aria-label': fact.words }) })}
        data-province={fact.province}
        {...fact.marks}
        {...(role === 'button' && { 'aria-pressed': fact.isChosen })}
        {...(actions && { onClick: () => press(fact) })}
        {...(actions && isCopy !== true && stopAt(reached.indexOf(stop)))}
      >
        {actions !== undefined && (
          <rect
            className="grid-stop__target"
            x={rect.xPx + 1}
            y={rect.yPx + 1}
            width={Math.max(0, rect.widthPx - 2)}
            height={Math.max(0, rect.heightPx - 2)}
            fill="none"
            pointerEvents="all"
          />
        )}
        {items.map((item) => drawItem(item, paint))}
      </g>
    );
  }

  return (
    <svg
      width={box.widthPx}
      height={box.heightPx}
      fontFamily={fontFamily}
      fontSize={box.fontPx}
      role={rows.size > 0 ? 'grid' : 'group'}
      aria-label={model.name}
      {...(actions && { ref: root, onKeyDown })}
    >
      {hatch.defs}
      {ground.map((item) => drawItem(item, paint))}
      {still.map(({ fact, items }) => (
        <g key={fact.key} {...fact.marks}>
          <title>{fact.words}</title>
          {items.map((item) => drawItem(item, paint))}
        </g>
      ))}
      {[...rows]
        .sort(([a], [b]) => a - b)
        .map(([row, ofRow]) => (
          <g key={`row ${row}`} role="row" aria-rowindex={row + 1}>
            {ofRow
              .slice()
              .sort((a, b) => (a.place?.col ?? 0) - (b.place?.col ?? 0))
              .map(drawStop)}
          </g>
        ))}
      {pressed.filter(({ place }) => place === undefined).map(drawStop)}
      {over.map((item) => drawItem(item, paint))}
    </svg>
  );
}

function hasPress({ province, model }: Fact): boolean {
  return province !== undefined || model !== undefined;
}

/** The palette with the steps of its scale painted by `fillOf`; all else as it is. */
function hatchedSteps(palette: Palette, fillOf: (color: string) => string): Palette {
  return {
    ...palette,
    'step-0': fillOf(palette['step-0']),
    'step-1': fillOf(palette['step-1']),
    'step-2': fillOf(palette['step-2']),
    'step-3': fillOf(palette['step-3']),
    'step-4': fillOf(palette['step-4']),
  };
}
