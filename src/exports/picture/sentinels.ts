import { serializePicture } from './serializePicture';

/** Height of the strip of sentinels below the picture: whole px, or Firefox resamples everything. */
export const stripHeightPx = 40;

const cellPx = 40;
const glyphPx = 24;

/** One glyph for each embedded face: weight by part of the alphabet. */
const sentinels = [
  { glyph: 'ệ', weight: 400 },
  { glyph: 'M', weight: 400 },
  { glyph: 'ệ', weight: 600 },
  { glyph: 'M', weight: 600 },
] as const;

/** The picture as svg text, with one glyph of each face in a strip below its lower edge. */
export function withSentinels(
  svg: SVGSVGElement,
  size: { readonly widthPx: number; readonly heightPx: number },
  fontCss: string,
): string {
  const copy = document.importNode(svg, true);
  const heightPx = size.heightPx + stripHeightPx;
  copy.setAttribute('height', String(heightPx));
  const unitsPerPx = svg.viewBox.baseVal.width / size.widthPx;
  copy.setAttribute('viewBox', `0 0 ${size.widthPx * unitsPerPx} ${heightPx * unitsPerPx}`);
  const strip = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  strip.setAttribute('transform', `scale(${unitsPerPx})`);
  for (const [index, { glyph, weight }] of sentinels.entries()) {
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.setAttribute('x', String(index * cellPx + 4));
    text.setAttribute('y', String(size.heightPx + 28));
    text.setAttribute('font-size', String(glyphPx));
    text.setAttribute('font-weight', String(weight));
    text.textContent = glyph;
    strip.append(text);
  }
  copy.append(strip);
  return serializePicture(copy, fontCss);
}

/** True when every sentinel below `topPx` has ink, which means that every face is ready. */
export function sentinelsAreDrawn(image: HTMLImageElement, topPx: number): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = sentinels.length * cellPx;
  canvas.height = stripHeightPx;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return false;
  const { width, height } = canvas;
  context.drawImage(image, 0, topPx, width, height, 0, 0, width, height);
  return sentinels.every((_, index) => {
    const { data } = context.getImageData(index * cellPx, 0, cellPx, stripHeightPx);
    return data.some((value, offset) => offset % 4 === 3 && value > 128);
  });
}
