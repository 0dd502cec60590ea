import type { ReactElement } from 'react';
import type { ChartProps } from '@/figures/figureSpec';
import { isMadeUp } from '@/figures/origin';
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
  const paint = { fontPx: box.fontPx, palette, isHollow: isMadeUp(model.caption) };
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

  function drawStop(stop: Stop): ReactElement {
    const { fact, rect, items, place, isCopy } = stop;
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
          <g key={`row ${row}`} role="row">
            {ofRow.map(drawStop)}
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
