import type { FigureModel } from '@/figures/figureModel';
import type { ChartBox } from '@/figures/figureSpec';
import type { LegendItem } from '@/figures/legend';
import { dotIds, sparkIds } from './glyphLegend';
import { countGroups, legendColumnWidth } from './legendWidth';
import type { ProvinceMapMarks } from './modelProvinceMap';
import { fittingFont, sparkHeight } from './provinceTexts';
import { type DotSetting, findDotSetting } from './tileDots';
import { layoutTiles, type TileLayout } from './tileLayout';
import { findSetting, type TileSetting, unitTexts } from './tileTexts';

/** Everything about sizes and places that the whole map decides, before a tile is drawn. */
export interface MapPlan {
  readonly layout: TileLayout;
  /** Of tiles of units of 2025. */
  readonly setting: TileSetting | undefined;
  readonly dotSetting: DotSetting | undefined;
  /** Height of the band for a spark in each tile that has one. */
  readonly bandPx: number;
  /** The key, without what is not drawn. */
  readonly items: readonly LegendItem[];
  readonly columnPx: number;
  /** Where the key ends on the right. */
  readonly legendRightPx: number;
}

/** Plans a map in a box; what has no room in the tiles leaves the key too. */
export function planMap(
  { marks, legend }: FigureModel<ProvinceMapMarks>,
  box: ChartBox,
  hasUnits: boolean,
): MapPlan {
  const lay = (items: readonly LegendItem[]) => {
    const columnPx = legendColumnWidth(marks.legendTitle, items, box.fontPx);
    return {
      columnPx,
      layout: layoutTiles(marks, items.length + 1, box, columnPx, countGroups(items)),
    };
  };
  const { layout: first } = lay(legend);
  const dots = planDots(marks, first, box.fontPx, hasUnits);
  const band = marks.tiles.some(({ spark }) => spark !== undefined) ? sparkHeight(first) : 0;
  const items = legend.filter(
    ({ id }) =>
      (dots !== undefined || !dotIds.some((own) => own === id)) &&
      (band > 0 || !sparkIds.some((own) => own === id)),
  );
  const { layout, columnPx } = lay(items);
  const { x, linesPerColumn, footCount } = layout.legend;
  const columns = Math.ceil((items.length - footCount + 1) / linesPerColumn);
  return {
    layout,
    setting: hasUnits ? findSetting(marks.tiles, layout, box.fontPx) : undefined,
    dotSetting: planDots(marks, layout, box.fontPx, hasUnits),
    bandPx: band === 0 ? 0 : sparkHeight(layout),
    items,
    columnPx,
    legendRightPx: hasUnits || columns > 1 ? x + columns * columnPx : 0,
  };
}

function planDots(
  { tiles }: ProvinceMapMarks,
  layout: TileLayout,
  fontPx: number,
  hasUnits: boolean,
): DotSetting | undefined {
  const setting = hasUnits ? findSetting(tiles, layout, fontPx) : undefined;
  return findDotSetting(
    tiles.map((tile) => {
      const { valueText } = tile;
      const ofUnit =
        setting && unitTexts(tile, layout, fontPx, setting).find(({ weight }) => weight === 600);
      const valueFontPx = ofUnit?.sizePx ?? fittingFont(valueText, layout);
      return { count: tile.dots.length, valueText, valueFontPx };
    }),
    layout.tilePx,
  );
}
