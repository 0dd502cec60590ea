/** What a drawing really covers, in its own px; may reach beyond its box. */
export interface Extent {
  readonly leftPx: number;
  readonly topPx: number;
  readonly rightPx: number;
  readonly bottomPx: number;
}

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fontPx: number;
}

/**
 * What a drawn chart covers together with its box. The browser only measures what is in the
 * document, so the svg is put there and taken out before anything is painted.
 */
export function findExtent(svg: SVGSVGElement, { widthPx, heightPx, fontPx }: Size): Extent {
  const host = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  host.style.position = 'absolute';
  host.style.visibility = 'hidden';
  host.append(svg);
  document.body.append(host);
  const drawn = svg.getBBox();
  svg.remove();
  host.remove();
  return extentOf(drawn, { widthPx, heightPx, fontPx });
}

/**
 * What a drawing, measured by `getBBox`, covers together with its box. Text reaches a little further
 * than its ink, so less than a third of a label's height does not count.
 */
export function extentOf(
  { x, y, width, height }: Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>,
  { widthPx, heightPx, fontPx }: Size,
): Extent {
  const slackPx = fontPx * 0.3;
  return {
    leftPx: x < -slackPx ? x : 0,
    topPx: y < -slackPx ? y : 0,
    rightPx: x + width > widthPx + slackPx ? x + width : widthPx,
    bottomPx: y + height > heightPx + slackPx ? y + height : heightPx,
  };
}

/** True when the drawing reaches beyond its box. */
export function isBeyond(extent: Extent, { widthPx, heightPx }: Size): boolean {
  const { leftPx, topPx, rightPx, bottomPx } = extent;
  return leftPx < 0 || topPx < 0 || rightPx > widthPx || bottomPx > heightPx;
}

/** Makes the svg show all of the extent: smaller, but with nothing cut off. */
export function shrinkToFit(svg: SVGSVGElement, extent: Extent): void {
  const { leftPx, topPx, rightPx, bottomPx } = extent;
  svg.setAttribute('viewBox', `${leftPx} ${topPx} ${rightPx - leftPx} ${bottomPx - topPx}`);
  svg.setAttribute('preserveAspectRatio', 'xMinYMin meet');
}
