import { detailOf, exportFaultsOf } from '@/exports/exportFaults';
import { describeFigure } from '@/exports/metadata/describeFigure';
import { addPngMetadata } from '@/exports/metadata/pngMetadata';
import { addSvgMetadata } from '@/exports/metadata/svgMetadata';
import type { ExportJob } from '@/exports/exportJob';
import { captionLines } from '@/figures/caption';
import type { FigureModel } from '@/figures/figureModel';
import type { Chart } from '@/figures/figureSpec';
import { darkPalette, lightPalette, type Palette } from '@/figures/palette';
import { fontFamily, measureTextAt } from '@/lib/textMeasure';
import { findExtent, isBeyond, shrinkToFit } from './chartExtent';
import { embedFonts } from './embedFonts';
import { layoutPicture, type PictureLayout } from './layoutPicture';
import {
  inDrawingUnits,
  type PictureFormat,
  type PictureFormatId,
  pictureFormats,
  type PictureTheme,
} from './pictureFormats';
import { rasterize } from './rasterize';
import { renderChart, renderPicture } from './renderPicture';
import { serializePicture } from './serializePicture';

/**
 * Makes a figure's picture as PNG, exactly as large as the format says, whatever the screen, with
 * view, release and rows in its metadata. A figure that the filter empties becomes a picture of its
 * words alone. Rejects with an Error in the figure's language.
 */
export async function createPicture<Marks>(
  job: ExportJob<Marks>,
  formatId: PictureFormatId,
  theme: PictureTheme,
): Promise<Blob> {
  const { model } = job;
  const format = pictureFormats[formatId];
  const { fontCss, svg } = await drawPicture(job, formatId, theme);
  return addPngMetadata(await rasterize(svg, format, fontCss, model.lang), {
    metadata: describeFigure(job),
    lang: model.lang,
    description: [model.finding, ...captionLines(model.caption)].join('\n'),
    pixelsPerInch: format.pixelsPerInch,
  });
}

/**
 * The same picture as an SVG file with real text, its faces and its metadata in it. Rejects with
 * an Error in the figure's language.
 */
export async function createSvg<Marks>(
  job: ExportJob<Marks>,
  formatId: PictureFormatId,
  theme: PictureTheme,
): Promise<Blob> {
  const { fontCss, svg } = await drawPicture(job, formatId, theme);
  addSvgMetadata(svg, describeFigure(job));
  return new Blob([serializePicture(svg, fontCss)], { type: 'image/svg+xml' });
}

/** The picture's svg, and the css of the faces that it needs to stand alone. */
async function drawPicture<Marks>(
  job: ExportJob<Marks>,
  formatId: PictureFormatId,
  theme: PictureTheme,
): Promise<{ readonly svg: SVGSVGElement; readonly fontCss: string }> {
  const faults = exportFaultsOf(job.model.lang);
  const draw = await loadDrawing(job);
  const drawn = draw(pictureFormats[formatId], theme);
  const text = drawn.textContent ?? '';
  // A rare letter, in a file of its own, must be there before its text is measured.
  const isMeasured = areFacesThere(text);
  const [fontCss] = await Promise.all([embedFonts(text), loadFaces(text)]).catch(
    failWith(faults.fonts),
  );
  return { fontCss, svg: isMeasured ? drawn : draw(pictureFormats[formatId], theme) };
}

/** Draws a picture at once. Throws an Error in the figure's language. */
export type DrawPicture = (format: PictureFormat, theme: PictureTheme) => SVGSVGElement;

/**
 * Loads all that a figure's picture needs; what it draws has the faces only inside this page.
 * Rejects with an Error in the figure's language.
 */
export async function loadDrawing<Marks>({ spec, model }: ExportJob<Marks>): Promise<DrawPicture> {
  const faults = exportFaultsOf(model.lang);
  const [Chart] = await Promise.all([
    model.state === 'empty' ? undefined : spec.loadChart().catch(failWith(faults.load)),
    loadFaces('Aằệữđộợ').catch(failWith(faults.fonts)),
  ]);
  return (format, theme) => drawNow({ spec, model }, Chart, format, theme);
}

function drawNow<Marks>(
  { spec, model }: Pick<ExportJob<Marks>, 'spec' | 'model'>,
  Chart: Chart<Marks> | undefined,
  format: PictureFormat,
  theme: PictureTheme,
): SVGSVGElement {
  const faults = exportFaultsOf(model.lang);
  const layOut = (neededPx?: number): PictureLayout => {
    const layout = layoutPicture({
      model,
      format: inDrawingUnits(format),
      hasOwnLegend: spec.hasOwnLegend,
      chartHeightPx: (widthPx, fontPx) =>
        Chart === undefined ? 0 : spec.heightPx(model, widthPx, fontPx),
      measureAt: measureTextAt,
      ...(neededPx !== undefined && { neededPx }),
    });
    if (layout === undefined) throw new Error(faults.noRoom(model.name));
    return layout;
  };
  const palette = theme === 'dark' ? darkPalette : lightPalette;
  const first = layOut();
  const { layout, chart } =
    Chart === undefined
      ? { layout: first, chart: undefined }
      : drawChart({ Chart, model, palette }, first, layOut);
  const svg = renderPicture(model, layout, chart, palette);
  svg.setAttribute('width', String(format.widthPx));
  svg.setAttribute('height', String(format.heightPx));
  return svg;
}

interface ChartDrawing<Marks> {
  readonly Chart: Chart<Marks>;
  readonly model: FigureModel<Marks>;
  readonly palette: Palette;
}

/** Draws the chart; when it does not fit, once more with more room; if need be shrunk to fit. */
function drawChart<Marks>(
  { Chart, model, palette }: ChartDrawing<Marks>,
  first: PictureLayout,
  layOut: (neededPx: number) => PictureLayout,
): { readonly layout: PictureLayout; readonly chart: SVGSVGElement } {
  const drawn = renderChart(Chart, model, first.chart, palette);
  const extent = findExtent(drawn, first.chart);
  if (!isBeyond(extent, first.chart)) return { layout: first, chart: drawn };
  const layout = layOut(Math.ceil(extent.bottomPx - extent.topPx));
  const chart = renderChart(Chart, model, layout.chart, palette);
  const secondExtent = findExtent(chart, layout.chart);
  if (isBeyond(secondExtent, layout.chart)) shrinkToFit(chart, secondExtent);
  return { layout, chart };
}

const pictureFonts = [400, 600].map((weight) => `${weight} 22px ${fontFamily}`);

/** Text is measured on the page's canvas, so the page must have the faces first. */
async function loadFaces(text: string): Promise<void> {
  await Promise.all(pictureFonts.map((font) => document.fonts.load(font, text)));
}

function areFacesThere(text: string): boolean {
  return pictureFonts.every((font) => document.fonts.check(font, text));
}

function failWith(sentence: string): (error: unknown) => never {
  return (error) => {
    throw new Error(`${sentence} (${detailOf(error)})`, { cause: error });
  };
}
