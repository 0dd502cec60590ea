import { pagePalette } from '@/figures/palette';
import { Watermark } from '@/figures/Watermark';

/** Larger than any figure on a screen; the figure's body crops it. */
const fieldPx = { widthPx: 2600, heightPx: 1600 };

/** The words across a figure on the page; they stand over its marks and take no pointer. */
export function WatermarkOverlay({ words }: { readonly words: string }) {
  return (
    <div className="watermark" aria-hidden="true">
      <svg width={fieldPx.widthPx} height={fieldPx.heightPx}>
        <Watermark
          words={words}
          {...fieldPx}
          fontPx={14}
          color={pagePalette.ink}
          paper={pagePalette.paper}
        />
      </svg>
    </div>
  );
}
