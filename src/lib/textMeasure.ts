import type { MeasureText } from './wrapText';

export const fontFamily = "'Be Vietnam Pro', 'Segoe UI', Arial, sans-serif";

export type FontWeight = 400 | 600;

const averageGlyphEm = { 400: 0.56, 600: 0.6 } as const;

let context: CanvasRenderingContext2D | null | undefined;

/**
 * A measure for text at `sizePx` and `weight` in the page's face. Reads the browser's canvas;
 * where there is none (Node) it answers with an average glyph width, a little on the wide side.
 */
export function measureTextAt(sizePx: number, weight: FontWeight): MeasureText {
  if (context === undefined) {
    context =
      typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  }
  const canvas = context;
  if (canvas === null) return (text) => text.length * sizePx * averageGlyphEm[weight];
  const font = `${weight} ${sizePx}px ${fontFamily}`;
  return (text) => {
    canvas.font = font;
    return canvas.measureText(text).width;
  };
}
