import type { ChartProps } from '@/figures/figureSpec';
import { useRovingStops } from '@/figures/useRovingStops';
import { fontFamily } from '@/lib/textMeasure';
import { layoutBody } from './layoutBody';
import type { Body, Fact } from './part';
import { drawItem } from './drawItem';

/**
 * A figure's parts on page, picture, print and projector: facts that choose something are buttons
 * behind one tab stop.
 */
export function SceneChart({ model, box, palette, actions }: ChartProps<Body>) {
  const { ground, stops } = layoutBody(model.marks, box);
  const paint = { fontPx: box.fontPx, palette };
  const still = stops.filter(({ fact }) => !hasPress(fact));
  const pressed = stops.filter(({ fact }) => hasPress(fact));
  const { root, stopAt, onKeyDown } = useRovingStops<SVGGElement>(pressed.length);
  const press = ({ province, model: id }: Fact): void => {
    if (province !== undefined) actions?.toggleProvince(province);
    else if (id !== undefined) actions?.toggleModel(id);
  };
  return (
    <svg
      width={box.widthPx}
      height={box.heightPx}
      fontFamily={fontFamily}
      fontSize={box.fontPx}
      role="group"
      aria-label={model.name}
    >
      {ground.map((item) => drawItem(item, paint))}
      {still.map(({ fact, items }) => (
        <g key={fact.key} {...fact.marks}>
          <title>{fact.words}</title>
          {items.map((item) => drawItem(item, paint))}
        </g>
      ))}
      <g ref={root} onKeyDown={actions && onKeyDown}>
        {pressed.map(({ fact, rect, items }, index) => (
          <g
            key={fact.key}
            className="grid-stop"
            data-province={fact.province}
            {...fact.marks}
            {...(actions && {
              role: 'button',
              'aria-label': fact.words,
              'aria-pressed': fact.isChosen,
              onClick: () => press(fact),
              ...stopAt(index),
            })}
          >
            <rect
              className="grid-stop__target"
              x={rect.xPx + 1}
              y={rect.yPx + 1}
              width={Math.max(0, rect.widthPx - 2)}
              height={Math.max(0, rect.heightPx - 2)}
              fillOpacity={0}
            />
            {items.map((item) => drawItem(item, paint))}
          </g>
        ))}
      </g>
    </svg>
  );
}

function hasPress({ province, model }: Fact): boolean {
  return province !== undefined || model !== undefined;
}
