import type { ChartProps } from '@/figures/figureSpec';
import { fontFamily } from '@/lib/textMeasure';
import { layoutCountBars } from './countBarLayout';
import { CountBarTexts } from './CountBarTexts';
import { CountSegments } from './CountSegments';
import type { PilotCountsMarks } from './modelPilotCounts';

/** Horizontal stacked bars, one a model, every label shown; a label toggles its model. */
export function PilotCountsChart({ model, box, palette, actions }: ChartProps<PilotCountsMarks>) {
  const layout = layoutCountBars(model.marks, box);
  return (
    <svg
      className="pilot-counts"
      width={box.widthPx}
      height={box.heightPx}
      fontFamily={fontFamily}
      fontSize={box.fontPx}
      role="group"
      aria-label={model.name}
    >
      <CountSegments rows={layout.rows} palette={palette} />
      {layout.rows.map((row) => (
        <CountBarTexts
          key={row.bar.model}
          row={row}
          layout={layout}
          fontPx={box.fontPx}
          widthPx={box.widthPx}
          palette={palette}
          onToggle={actions?.toggleModel}
        />
      ))}
    </svg>
  );
}
