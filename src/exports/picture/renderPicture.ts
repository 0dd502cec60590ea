import { createElement } from 'react';
import { detailOf, exportFaultsOf } from '@/exports/exportFaults';
import type { FigureModel } from '@/figures/figureModel';
import type { Chart, ChartBox } from '@/figures/figureSpec';
import type { Palette } from '@/figures/palette';
import type { PictureLayout } from './layoutPicture';
import { PictureSvg } from './PictureSvg';
import { renderDetached } from './renderDetached';

/**
 * Draws a chart into a box as an svg that needs nothing of the page: literal colours, no class, no
 * style. Throws an Error that names the figure when the chart throws or draws no svg.
 */
export function renderChart<Marks>(
  Chart: Chart<Marks>,
  model: FigureModel<Marks>,
  { widthPx, heightPx, fontPx }: ChartBox,
  palette: Palette,
): SVGSVGElement {
  const faults = exportFaultsOf(model.lang);
  const props = { model, box: { widthPx, heightPx, fontPx }, palette };
  let svg: SVGSVGElement | undefined;
  try {
    svg = renderDetached(createElement(Chart, props), `${model.id}-picture-`);
  } catch (error) {
    throw new Error(faults.chart(model.name, detailOf(error)), { cause: error });
  }
  if (svg === undefined) throw new Error(faults.chart(model.name, ''));
  for (const element of [svg, ...svg.querySelectorAll('*')]) stripAttributes(element);
  return svg;
}

/** Draws everything around the chart and puts the chart's svg into its place. */
export function renderPicture(
  model: FigureModel,
  layout: PictureLayout,
  chart: SVGSVGElement | undefined,
  palette: Palette,
): SVGSVGElement {
  const frame = createElement(PictureSvg, { model, layout, palette });
  const picture = renderDetached(frame, `${model.id}-frame-`);
  const slot = picture?.querySelector('svg');
  if (picture === undefined || !slot) throw new Error(`No frame was drawn for ${model.id}`);
  if (chart === undefined) {
    slot.remove();
    return picture;
  }
  const { xPx, yPx, widthPx, heightPx } = layout.chart;
  chart.setAttribute('x', String(xPx));
  chart.setAttribute('y', String(yPx));
  chart.setAttribute('width', String(widthPx));
  chart.setAttribute('height', String(heightPx));
  // Hairlines and descenders on the edge of the box have the gap around it.
  chart.setAttribute('overflow', 'visible');
  slot.replaceWith(chart);
  return picture;
}

// Classes and styles would let the page's css paint the picture where it is put inline (print);
// the rest means nothing in a picture.
const strippedAttribute = /^(?:class|style|tabindex|role|focusable|xmlns|aria-.*|data-.*)$/u;

function stripAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) {
    if (strippedAttribute.test(name)) element.removeAttribute(name);
  }
}
