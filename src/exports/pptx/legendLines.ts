import { measureArial } from './arialWidth';
import type { ChartShare } from './chartXml';

/** What a mark and the space around it take beside each name in a chart's legend. */
const besidePt = 36;
const lineEm = 1.5;

/** Height of a chart's legend in columns of one width, in pt. */
export function legendHeight(
  series: readonly { readonly name: string }[],
  widthPt: number,
  fontPt: number,
): number {
  if (series.length === 0) return 0;
  const widest = Math.max(...series.map(({ name }) => measureArial(fontPt, false)(name)));
  const columns = Math.max(1, Math.floor(widthPt / (widest + besidePt)));
  return Math.ceil(series.length / columns) * fontPt * lineEm + 4;
}

/** The legend along the foot of a chart. */
export function legendShare(legendPt: number, chartPt: number): ChartShare {
  const height = legendPt / chartPt;
  return { x: 0, y: 1 - height, width: 1, height };
}
