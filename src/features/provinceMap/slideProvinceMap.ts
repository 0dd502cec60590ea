import type { FigureModel } from '@/figures/figureModel';
import type { SlideContent, SlideRun } from '@/figures/slideContent';
import { dotIds, sparkIds } from './glyphLegend';
import type { ProvinceMapMarks } from './modelProvinceMap';

const glyphIds: readonly string[] = [...dotIds, ...sparkIds];

/** The tiles as native squares, and beside them which provinces read alike. */
export function slideProvinceMap({ marks, legend }: FigureModel<ProvinceMapMarks>): SlideContent {
  const { tiles, rowCount, colCount, legendCol, outlines, legendTitle, groups } = marks;
  const lines = groups.map(({ label, names }): readonly SlideRun[] => [
    { text: `${label}: `, isStrong: true },
    { text: names },
  ]);
  return {
    columns: [
      {
        share: 0.5,
        parts: [
          {
            kind: 'tiles',
            rowCount,
            colCount,
            legendTitle,
            // Tiles of a slide are text in native forms: dots and lines stay with the pictures.
            legend: legend.filter(({ id }) => !glyphIds.some((own) => own === id)),
            legendCol,
            edges: outlines,
            tiles: tiles.map((tile) => ({
              id: tile.code,
              row: tile.row,
              col: tile.col,
              lines:
                tile.unit === undefined ? tile.lines : [tile.lines.join(' ').replace('. ', '.')],
              valueText: tile.valueText,
              style: tile.isLeft ? tile.style : { kind: 'dimmed' },
              isChosen: tile.isChosen,
              ...((tile.unit ?? tile.change) && {
                below: [tile.unit?.share, tile.unit?.members, tile.change?.word].flatMap((text) =>
                  text === undefined || text === '' ? [] : [text],
                ),
              }),
              ...(tile.unit && { isPartial: tile.unit.isPartial }),
              alt: tile.label,
            })),
          },
        ],
      },
      { share: 0.5, parts: [{ kind: 'text', lines }] },
    ],
  };
}
