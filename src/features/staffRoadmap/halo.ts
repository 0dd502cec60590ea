import type { Palette } from '@/figures/palette';

/** Paper around letters, so that words that stand on grey lines can be read. */
export function haloOf(palette: Palette, fontPx: number) {
  return {
    stroke: palette.paper,
    strokeWidth: fontPx / 3,
    paintOrder: 'stroke',
    strokeLinejoin: 'round',
  } as const;
}
