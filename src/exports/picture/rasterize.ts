import { exportFaultsOf } from '@/exports/exportFaults';
import type { Lang } from '@/domain/language';
import { sentinelsAreDrawn, stripHeightPx, withSentinels } from './sentinels';

interface RasterSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

const retryMs = 16;
const giveUpMs = 10_000;

/**
 * Paints a picture's svg on a canvas of exactly its size and returns it as PNG. `fontCss` holds the
 * faces. Rejects with an Error, in words of `lang`, when the faces do not come or the browser
 * cannot draw.
 */
export async function rasterize(
  svg: SVGSVGElement,
  size: RasterSize,
  fontCss: string,
  lang: Lang,
): Promise<Blob> {
  const faults = exportFaultsOf(lang);
  const image = await loadImage(withSentinels(svg, size, fontCss), faults.image);
  await waitForFaces(image, size.heightPx, faults.fontsSlow(giveUpMs / 1000));
  const canvas = document.createElement('canvas');
  canvas.width = size.widthPx;
  canvas.height = size.heightPx;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error(faults.image);
  // 1:1; the strip below the picture falls off the canvas.
  context.drawImage(image, 0, 0, size.widthPx, size.heightPx + stripHeightPx);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error(faults.image));
      else resolve(blob);
    }, 'image/png');
  });
}

// A data: address, not a blob: from a file, blobs belong to an origin that may taint the canvas.
function loadImage(svgText: string, fault: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.addEventListener('load', () => {
      resolve(image);
    });
    image.addEventListener('error', () => {
      reject(new Error(fault));
    });
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText)}`;
  });
}

/**
 * An image counts as loaded before the faces inside it are; text in a face that is not ready is
 * painted as nothing. So the sentinels are drawn again until each of them has ink.
 */
async function waitForFaces(image: HTMLImageElement, topPx: number, fault: string): Promise<void> {
  const startMs = performance.now();
  while (!sentinelsAreDrawn(image, topPx)) {
    if (performance.now() - startMs > giveUpMs) throw new Error(fault);
    // oxlint-disable-next-line eslint/no-await-in-loop -- each look must come after the last
    await new Promise((resolve) => {
      setTimeout(resolve, retryMs);
    });
  }
}
