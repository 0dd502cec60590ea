import { useId } from 'react';
import type { Palette } from '@/figures/palette';
import { Watermark } from '@/figures/Watermark';
import type { Rect } from '@/lib/geometry';

interface WordsAcrossProps {
  readonly words: string;
  readonly rect: Rect;
  readonly fontPx: number;
  readonly palette: Palette;
}

/** Words across a part of a picture, cut at its edges. */
export function WordsAcross({ words, rect, fontPx, palette }: WordsAcrossProps) {
  const clip = useId();
  const { xPx, yPx, widthPx, heightPx } = rect;
  return (
    <g>
      <clipPath id={clip}>
        <rect x={xPx} y={yPx} width={widthPx} height={heightPx} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <g transform={`translate(${xPx} ${yPx})`}>
          <Watermark
            words={words}
            widthPx={widthPx}
            heightPx={heightPx}
            fontPx={fontPx}
            color={palette.ink}
            paper={palette.paper}
          />
        </g>
      </g>
    </g>
  );
}
