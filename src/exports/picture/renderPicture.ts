import { createElement } from 'react';
import { detailOf, exportFaultsOf } from '@/exports/exportFaults';
import type { FigureModel } from '@/figures/figureModel';
import type { Chart } from '@/figures/figureSpec';
import { lightPalette } from '@/figures/palette';
import type { PictureLayout } from './layoutPicture';
import { PictureSvg } from './PictureSvg';
import { renderDetached } from './renderDetached';

/**
 * Draws the whole picture as one svg of real text and literal colours; `Chart` undefined leaves
 * the chart out. Throws an Error that names the figure when the chart throws or draws no svg.
 */
export function renderPicture<Marks>(
  model: FigureModel<Marks>,
  layout: PictureLayout,
  Chart: Chart<Marks> | undefined,
): SVGSVGElement {
  const palette = lightPalette;
  const frame = createElement(PictureSvg, { model, layout, palette });
  const picture = renderDetached(frame, `${model.id}-frame-`);
  const slot = picture?.querySelector('svg');
  if (picture === undefined || !slot) throw new Error(`No frame was drawn for ${model.id}`);
  if (Chart === undefined) slot.remove();
  else slot.replaceWith(renderChart(model, layout, Chart));
  return picture;
}

function renderChart<Marks>(
  model: FigureModel<Marks>,
  { chart }: PictureLayout,
  Chart: Chart<Marks>,
): SVGSVGElement {
  const faults = exportFaultsOf(model.lang);
  const { widthPx, heightPx, fontPx } = chart;
  const props = { model, box: { widthPx, heightPx, fontPx }, palette: lightPalette };
  let svg: SVGSVGElement | undefined;
  try {
    svg = renderDetached(createElement(Chart, props), `${model.id}-picture-`);
  } catch (error) {
    throw new Error(faults.chart(model.name, detailOf(error)), { cause: error });
  }
  if (svg === undefined) throw new Error(faults.chart(model.name, ''));
  for (const element of [svg, ...svg.querySelectorAll('*')]) stripAttributes(element);
  svg.setAttribute('x', String(chart.xPx));
  svg.setAttribute('y', String(chart.yPx));
  svg.setAttribute('width', String(widthPx));
  svg.setAttribute('height', String(heightPx));
  return svg;
}

// Classes and styles would let the page's css paint the picture where it is put inline (print);
// the rest means nothing in a picture.
const strippedAttribute = /^(?:class|style|tabindex|role|focusable|xmlns|aria-.*|data-.*)$/u;

function stripAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) {
    if (strippedAttribute.test(name)) element.removeAttribute(name);
  }
}
