import { detailOf, exportFaultsOf } from '@/exports/exportFaults';
import type { FigureModel } from '@/figures/figureModel';
import type { Chart, FigureSpec } from '@/figures/figureSpec';
import { fontFamily, measureTextAt } from '@/lib/textMeasure';
import { findExtent, isBeyond, shrinkToFit } from './chartExtent';
import { embedFonts } from './embedFonts';
import { layoutPicture, type PictureLayout } from './layoutPicture';
import { type PictureFormatId, pictureFormats } from './pictureFormats';
import { rasterize } from './rasterize';
import { renderChart, renderPicture } from './renderPicture';
import { serializePicture } from './serializePicture';

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

/**
 * The same picture as an SVG file with real text and its faces in it. Rejects with an Error in the
 * figure's language.
 */
export async function createSvg<Marks>(
  spec: FigureSpec<Marks>,
  model: FigureModel<Marks>,
  formatId: PictureFormatId,
): Promise<Blob> {
  const { fontCss, svg } = await drawPicture(spec, model, formatId);
  return new Blob([serializePicture(svg, fontCss)], { type: 'image/svg+xml' });
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
  const layOut = (neededPx?: number): PictureLayout => {
    const layout = layoutPicture({
      model,
      format: pictureFormats[formatId],
      hasOwnLegend: spec.hasOwnLegend,
      chartHeightPx: (widthPx, fontPx) =>
        Chart === undefined ? 0 : spec.heightPx(model, widthPx, fontPx),
      measureAt: measureTextAt,
      ...(neededPx !== undefined && { neededPx }),
    });
    if (layout === undefined) throw new Error(faults.noRoom(model.name));
    return layout;
  };
  const first = layOut();
  if (Chart === undefined) return { fontCss, svg: renderPicture(model, first, undefined) };
  const { layout, chart } = drawChart(Chart, model, first, layOut);
  return { fontCss, svg: renderPicture(model, layout, chart) };
}

/** Draws the chart; when it does not fit, once more with more room; if need be shrunk to fit. */
function drawChart<Marks>(
  Chart: Chart<Marks>,
  model: FigureModel<Marks>,
  first: PictureLayout,
  layOut: (neededPx: number) => PictureLayout,
): { readonly layout: PictureLayout; readonly chart: SVGSVGElement } {
  const drawn = renderChart(Chart, model, first.chart);
  const extent = findExtent(drawn, first.chart);
  if (!isBeyond(extent, first.chart)) return { layout: first, chart: drawn };
  const layout = layOut(Math.ceil(extent.bottomPx - extent.topPx));
  const chart = renderChart(Chart, model, layout.chart);
  const secondExtent = findExtent(chart, layout.chart);
  if (isBeyond(secondExtent, layout.chart)) shrinkToFit(chart, secondExtent);
  return { layout, chart };
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
