import type { ChartBox } from '@/figures/figureSpec';
import type { Point, Rect } from '@/lib/geometry';
import { findFreeSea } from './freeSea';
import { noteIn, type PlacedNote } from './panelNote';
import { panelPlot, type PanelPlot } from './panelPlot';
import {
  likedColumns,
  listWidths,
  measuresOf,
  type NotePlace,
  pinOf,
  rightText,
  sparkEm,
} from './panelWords';
import type { TilesMarks } from './roadmapMarks';
import type { SeriesPanel } from './seriesPanels';
import { type PlacedTilesKey, placeTilesKey } from './tilesKeyLayout';

/** A panel where it is drawn. */
export interface PlacedPanel {
  readonly panel: SeriesPanel;
  /** What a press reaches. */
  readonly rect: Rect;
  /** Undefined: there is nothing to draw, and its room is needed for words. */
  readonly plot: PanelPlot | undefined;
  /** Left end of the name's baseline. */
  readonly nameAt: Point;
  /** Centre of the star of the reader's own province. */
  readonly pinAt: Point;
  readonly valueText: string;
  /** Right end of the number's baseline. */
  readonly valueAt: Point;
  readonly note: PlacedNote | undefined;
}

export interface TilesLayout {
  /** In the tile grid, or one under the other where that is too narrow for its words. */
  readonly arrangement: 'grid' | 'list';
  readonly panels: readonly PlacedPanel[];
  readonly key: PlacedTilesKey;
}

/** A narrower key would break its words. */
const leastKeyEm = 22;
const leastPanelEm = 3.4;
/** From this width on the figure is as high as its grid wants to be. */
const wideEm = 55;
const gridEm = 49;
const listRowEm = 2.9;
const leastRowEm = 2;

/** Height that reads well. */
export function roadmapTilesHeight(marks: TilesMarks, widthPx: number, fontPx: number): number {
  if (widthPx >= wideEm * fontPx) return gridEm * fontPx;
  const columns = likedColumns(listWidths(marks, fontPx, 'plot'), widthPx, fontPx);
  const key = placeListKey(marks, widthPx, fontPx);
  return key.heightPx + fontPx + Math.ceil(marks.panels.length / columns) * listRowEm * fontPx;
}

/** Places all panels and the key: in the grid when every word fits there, else as a list. */
export function layoutRoadmapTiles(marks: TilesMarks, box: ChartBox): TilesLayout {
  const grid = layoutGrid(marks, box);
  if (grid !== undefined) return grid;
  const list = layoutList(marks, box, 'plot');
  const isClear = list.panels.every(({ note }) => note === undefined || note.isFree);
  return isClear ? list : layoutList(marks, box, 'value');
}

function layoutGrid(marks: TilesMarks, box: ChartBox): TilesLayout | undefined {
  const { fontPx } = box;
  const pitch = { x: box.widthPx / marks.colCount, y: box.heightPx / marks.rowCount };
  const size = { widthPx: pitch.x - fontPx * 0.7, heightPx: pitch.y - fontPx * 0.5 };
  const measure = measuresOf(fontPx);
  const innerPx = size.widthPx - fontPx * 0.5;
  const fits = marks.panels.every((panel) => {
    const headPx = measure.name(panel) + measure.value(panel.valueText) + fontPx * 0.6;
    return headPx <= innerPx && measure.note(panel.note) <= innerPx;
  });
  const sea = findFreeSea(marks.panels, marks.rowCount, marks.colCount);
  if (!fits || sea === undefined || size.heightPx < leastPanelEm * fontPx) return undefined;
  const keyAt = {
    xPx: sea.col * pitch.x + fontPx,
    yPx: sea.row * pitch.y + fontPx * 0.6,
    widthPx: sea.cols * pitch.x - fontPx * 1.5,
  };
  if (keyAt.widthPx < leastKeyEm * fontPx) return undefined;
  const key = placeTilesKey(marks, keyAt, fontPx);
  if (key.heightPx > sea.rows * pitch.y - fontPx * 0.6) return undefined;
  const panels = marks.panels.map((panel): PlacedPanel => {
    const rect: Rect = { xPx: panel.col * pitch.x + 1, yPx: panel.row * pitch.y + 1, ...size };
    const left = rect.xPx + fontPx * 0.25;
    const baselinePx = rect.yPx + fontPx * 1.15;
    const area: Rect = {
      xPx: left,
      yPx: rect.yPx + fontPx * 1.6,
      widthPx: innerPx,
      heightPx: rect.heightPx - fontPx * 2,
    };
    const plot = panelPlot(marks, area);
    return {
      panel,
      rect,
      plot,
      nameAt: { xPx: left, yPx: baselinePx },
      pinAt: pinOf(panel, left, baselinePx, measure, fontPx),
      valueText: panel.valueText,
      valueAt: { xPx: left + innerPx, yPx: baselinePx },
      note: noteIn(marks, panel, plot, fontPx),
    };
  });
  return { arrangement: 'grid', panels, key };
}

/** Key on top, then the panels in their order, in as many columns as the height asks for. */
function layoutList(
  marks: TilesMarks,
  { widthPx, heightPx, fontPx }: ChartBox,
  noteAt: NotePlace,
): TilesLayout {
  const key = placeListKey(marks, widthPx, fontPx);
  const measure = measuresOf(fontPx);
  const top = key.heightPx + fontPx;
  const widths = listWidths(marks, fontPx, noteAt);
  const { namePx, valuePx } = widths;
  const most = Math.max(1, Math.floor(widthPx / (widths.wordsPx + sparkEm.needed * fontPx)));
  let columns = likedColumns(widths, widthPx, fontPx);
  const rowPxOf = (count: number): number =>
    (heightPx - top) / Math.ceil(marks.panels.length / count);
  while (columns < most && rowPxOf(columns) < leastRowEm * fontPx) columns += 1;
  const rows = Math.ceil(marks.panels.length / columns);
  const rowPx = rowPxOf(columns);
  const columnPx = widthPx / columns;
  const panels = listPanels(marks).map((panel, index): PlacedPanel => {
    const rect: Rect = {
      xPx: Math.floor(index / rows) * columnPx + 1,
      yPx: top + (index % rows) * rowPx + 1,
      widthPx: columnPx - fontPx * 0.8,
      heightPx: rowPx - 2,
    };
    const left = rect.xPx + fontPx * 0.3;
    const right = rect.xPx + rect.widthPx - fontPx * 0.3;
    const baselinePx = rect.yPx + rowPx / 2 + fontPx * 0.36;
    const padPx = Math.min(fontPx * 0.4, rowPx * 0.15);
    const area: Rect = {
      xPx: left + namePx + fontPx * 0.7,
      yPx: rect.yPx + padPx,
      widthPx: right - valuePx - left - namePx - fontPx * 1.4,
      heightPx: rect.heightPx - 2 * padPx,
    };
    const plot = panelPlot(marks, area);
    const hasNote = noteAt === 'plot' && panel.points.length > 0;
    return {
      panel,
      rect,
      plot: panel.points.length === 0 ? undefined : plot,
      nameAt: { xPx: left, yPx: baselinePx },
      pinAt: pinOf(panel, left, baselinePx, measure, fontPx),
      valueText: rightText(panel, noteAt),
      valueAt: { xPx: right, yPx: baselinePx },
      note: hasNote ? noteIn(marks, panel, plot, fontPx) : undefined,
    };
  });
  return { arrangement: 'list', panels, key };
}

/** A list has an order to speak of, which the grid has not. */
function placeListKey(marks: TilesMarks, widthPx: number, fontPx: number): PlacedTilesKey {
  const { key, list } = marks;
  const sentences = list.note === '' ? key.sentences : [...key.sentences, list.note];
  return placeTilesKey(
    { ...marks, key: { ...key, sentences } },
    { xPx: 0, yPx: 0, widthPx },
    fontPx,
  );
}

/** The panels in the order of the list. */
export function listPanels({ panels, list }: TilesMarks): readonly SeriesPanel[] {
  return list.order.flatMap((code) => panels.find((panel) => panel.code === code) ?? []);
}
