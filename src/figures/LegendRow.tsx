import type { LegendItem } from './legend';
import { MarkShape } from './MarkShape';
import { pagePalette } from './palette';

/** The legend above a chart on the page; pictures draw their own from the same items. */
export function LegendRow({
  items,
  label,
  swatchPx = 14,
}: {
  readonly items: readonly LegendItem[];
  readonly label: string;
  readonly swatchPx?: number;
}) {
  if (items.length === 0) return null;
  return (
    <ul className="legend" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className="legend__item">
          <svg width={swatchPx} height={swatchPx} aria-hidden="true">
            <MarkShape style={item.style} x={0} y={0} sizePx={swatchPx} palette={pagePalette} />
          </svg>
          {item.label}
        </li>
      ))}
    </ul>
  );
}
