import { detailOf, exportFaultsOf } from '@/exports/exportFaults';
import type { FigureModel } from '@/figures/figureModel';
import type { FigureSpec } from '@/figures/figureSpec';
import { fontFamily, measureTextAt } from '@/lib/textMeasure';
import { embedFonts } from './embedFonts';
import { layoutPicture } from './layoutPicture';
import { type PictureFormatId, pictureFormats } from './pictureFormats';
import { rasterize } from './rasterize';
import { renderPicture } from './renderPicture';

/**
 * Makes a figure's picture as PNG, exactly as large as the format says, whatever the screen.
 * A figure that the filter empties becomes a picture of its words alone. Rejects with an Error in
 * the figure's language.
 */
export async function createPicture<Marks>(
  spec: FigureSpec<Marks>,
  model: FigureModel<Marks>,
  formatId: PictureFormatId,
): Promise<Blob> {
  const { fontCss, svg } = await drawPicture(spec, model, formatId);
  return rasterize(svg, pictureFormats[formatId], fontCss, model.lang);
}

/** Prepares and renders: the svg, and the css of the faces that it needs to stand alone. */
async function drawPicture<Marks>(
  spec: FigureSpec<Marks>,
  model: FigureModel<Marks>,
  formatId: PictureFormatId,
): Promise<{ readonly svg: SVGSVGElement; readonly fontCss: string }> {
  const faults = exportFaultsOf(model.lang);
  const [Chart, fontCss] = await Promise.all([
    model.state === 'empty' ? undefined : spec.loadChart().catch(failWith(faults.load)),
    embedFonts().catch(failWith(faults.fonts)),
    loadFaces().catch(failWith(faults.fonts)),
  ]);
  const layout = layoutPicture({
    model,
    format: pictureFormats[formatId],
    hasOwnLegend: spec.hasOwnLegend,
    chartHeightPx: (widthPx, fontPx) =>
      model.state === 'empty' ? 0 : spec.heightPx(model, widthPx, fontPx),
    measureAt: measureTextAt,
  });
  if (layout === undefined) throw new Error(faults.noRoom(model.name));
  return { fontCss, svg: renderPicture(model, layout, Chart) };
}

/** Text is measured on the page's canvas, so the page must have the faces first. */
async function loadFaces(): Promise<void> {
  await Promise.all(
    [400, 600].map((weight) => document.fonts.load(`${weight} 22px ${fontFamily}`, 'Aằệữđộợ')),
  );
}

function failWith(sentence: string): (error: unknown) => never {
  return (error) => {
    throw new Error(`${sentence} (${detailOf(error)})`, { cause: error });
  };
}
