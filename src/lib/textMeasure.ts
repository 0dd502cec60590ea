import type { MeasureText } from './wrapText';

export const fontFamily = "'Be Vietnam Pro', 'Segoe UI', Arial, sans-serif";

export type FontWeight = 400 | 600;

const averageGlyphEm = { 400: 0.56, 600: 0.6 } as const;

let context: CanvasRenderingContext2D | null | undefined;

function findContext(): CanvasRenderingContext2D | null {
  if (typeof document === 'undefined') return null;
  // What was measured before a face was there is measured again.
  document.fonts.addEventListener('loadingdone', () => widthsByFont.clear());
  return document.createElement('canvas').getContext('2d');
}

/** Widths in px by text, for each font: figures ask for the same words at every choice. */
const widthsByFont = new Map<string, Map<string, number>>();
/** More than all figures of the page have in both languages; then the store of a font begins anew. */
const mostKept = 20_000;

/**
 * A measure for text at `sizePx` and `weight` in the page's face. Reads the browser's canvas;
 * where there is none (Node) it answers with an average glyph width, a little on the wide side.
 */
export function measureTextAt(sizePx: number, weight: FontWeight): MeasureText {
  if (context === undefined) context = findContext();
  const canvas = context;
  if (canvas === null) return (text) => text.length * sizePx * averageGlyphEm[weight];
  const font = `${weight} ${sizePx}px ${fontFamily}`;
  return (text) => {
    const widths = widthsByFont.get(font) ?? new Map<string, number>();
    const known = widths.get(text);
    if (known !== undefined) return known;
    canvas.font = font;
    const widthPx = canvas.measureText(text).width;
    if (widths.size >= mostKept) widths.clear();
    widthsByFont.set(font, widths.set(text, widthPx));
    return widthPx;
  };
}
