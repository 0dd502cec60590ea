import { placeText, type PlacedLine, type TextStyle } from '@/figures/textBlock';
import type { Rect } from '@/lib/geometry';
import { measureTextAt } from '@/lib/textMeasure';
import { panelPlot, type PanelPlot } from './panelPlot';
import type { TilesMarks } from './roadmapMarks';

type SwatchKind = 'path' | 'result' | 'planned' | 'partial';

/** The explanation of all panels, where it is drawn. */
export interface PlacedTilesKey {
  readonly lines: readonly PlacedLine[];
  readonly swatches: readonly {
    readonly kind: SwatchKind;
    readonly xPx: number;
    readonly middlePx: number;
    readonly widthPx: number;
  }[];
  /** An empty panel with its axes named. */
  readonly sample: PanelPlot;
  readonly heightPx: number;
}

const sampleEm = { width: 8, height: 4.4 };
const gapEm = 1.4;
const swatchEm = 2.2;
const lineEm = 1.3;

/** Places the key in a width: the axes once at the left, the words beside them. */
export function placeTilesKey(
  marks: TilesMarks,
  at: { readonly xPx: number; readonly yPx: number; readonly widthPx: number },
  fontPx: number,
): PlacedTilesKey {
  const { axes, key, pathLabel } = marks;
  const style: TextStyle = { sizePx: fontPx, weight: 400, color: 'ink' };
  const measure = measureTextAt(fontPx, 400);
  const ticks = axes.percentTicks;
  const tickPx = Math.max(...ticks.map(({ text }) => measure(text))) + fontPx * 0.4;
  const area: Rect = {
    xPx: at.xPx + tickPx,
    yPx: at.yPx + fontPx * 0.7,
    widthPx: sampleEm.width * fontPx,
    heightPx: sampleEm.height * fontPx,
  };
  const sample = panelPlot(marks, area);
  const lines: PlacedLine[] = [];
  const swatches: PlacedTilesKey['swatches'][number][] = [];
  const textX = area.xPx + area.widthPx + gapEm * fontPx;
  const right = at.xPx + at.widthPx;
  let top = at.yPx;

  function addText(text: string, own: TextStyle, indentPx: number): void {
    const xPx = textX + indentPx;
    const block = placeText(text, own, { xPx, yPx: top, widthPx: right - xPx });
    lines.push(...block.lines);
    top += block.heightPx;
  }
  function addSwatch(kind: SwatchKind, text: string, own: TextStyle): void {
    const middlePx = top + fontPx * 0.68;
    swatches.push({ kind, xPx: textX, middlePx, widthPx: fontPx * (swatchEm - 0.6) });
    addText(text, own, fontPx * swatchEm);
  }

  addText(key.title, { ...style, weight: 600 }, 0);
  addText(key.axes, style, 0);
  addSwatch('result', key.result, style);
  if (key.planned !== undefined) addSwatch('planned', key.planned, style);
  if (key.partial !== undefined) addSwatch('partial', key.partial, style);
  addSwatch('path', pathLabel, { ...style, color: 'target' });
  for (const sentence of key.sentences) addText(sentence, { ...style, color: 'muted' }, 0);

  for (const { at: percent, text } of sparse(ticks, sample, fontPx)) {
    const xPx = area.xPx - fontPx * 0.4 - measure(text);
    lines.push({
      ...style,
      text,
      xPx,
      baselinePx: sample.yOf(percent) + fontPx * 0.36,
      color: 'muted',
    });
  }
  const baselinePx = area.yPx + area.heightPx + fontPx * 1.2;
  const [first, last] = axes.years.map(String);
  lines.push({ ...style, text: first ?? '', xPx: area.xPx, baselinePx, color: 'muted' });
  const lastX = area.xPx + area.widthPx - measure(last ?? '');
  lines.push({ ...style, text: last ?? '', xPx: lastX, baselinePx, color: 'muted' });
  return {
    lines,
    swatches,
    sample,
    heightPx: Math.max(top, baselinePx + fontPx * 0.4) - at.yPx,
  };
}

/** The lowest tick, and each further one that has room above the one before. */
function sparse(ticks: TilesMarks['axes']['percentTicks'], sample: PanelPlot, fontPx: number) {
  const kept: (typeof ticks)[number][] = [];
  for (const tick of ticks) {
    const before = kept[kept.length - 1];
    const roomPx =
      before === undefined ? fontPx * lineEm : sample.yOf(before.at) - sample.yOf(tick.at);
    if (roomPx >= fontPx * lineEm) kept.push(tick);
  }
  return kept;
}
