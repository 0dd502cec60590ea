import { pagePalette } from './palette';
import { Watermark } from './Watermark';

interface WatermarkOverlayProps {
  readonly words: string;
  /** Larger than what it stands over, which crops it. */
  readonly fieldPx?: { readonly widthPx: number; readonly heightPx: number };
}

/** Larger than any figure on a screen. */
const figureFieldPx = { widthPx: 2600, heightPx: 1600 };

/** The words across a part of the page; they stand over its marks and take no pointer. */
export function WatermarkOverlay({ words, fieldPx = figureFieldPx }: WatermarkOverlayProps) {
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
