import type { FigureModel } from '@/figures/figureModel';
import type { SlideContent, SlidePart } from '@/figures/slideContent';
import { changeFigureTextsOf } from '@/i18n/changeFigure';
import { messagesOf } from '@/i18n/messages';
import type { WhatChangedMarks } from './changeMarks';

/** The tiles as native squares, and a native chart with a bar for each dataset and kind of change. */
export function slideWhatChanged({
  marks,
  legend,
  lang,
}: FigureModel<WhatChangedMarks>): SlideContent {
  const all = messagesOf(lang);
  const t = changeFigureTextsOf(lang);
  const { tiles, rowCount, colCount, tilesTitle, groups, maxCount } = marks;
  const bars = groups.flatMap((group) => group.bars.map((bar) => ({ group, bar })));
  const inTiles = legend.filter(({ style }) => style.kind !== 'shape');
  const words: SlidePart = {
    kind: 'text',
    lines: groups.map(({ title }) => [{ text: title, isStrong: true }]),
  };
  const chart: SlidePart = {
    kind: 'bars',
    isStacked: false,
    categoryLabel: t.column.sign,
    categories: bars.map(({ group, bar }) => `${group.name}: ${bar.label}`),
    series: [
      {
        name: t.column.count,
        style: { kind: 'reported' },
        values: bars.map(({ bar }) => bar.count),
        labels: bars.map(({ bar }) => bar.countText),
      },
    ],
    min: 0,
    max: maxCount,
    words: { label: all.deck.words, texts: bars.map(({ bar }) => bar.words) },
  };
  return {
    columns: [
      {
        share: 0.5,
        parts: [
          {
            kind: 'tiles',
            rowCount,
            colCount,
            legendTitle: tilesTitle,
            legend: inTiles,
            tiles: tiles.map((tile) => ({
              id: tile.code,
              row: tile.row,
              col: tile.col,
              lines: tile.lines,
              valueText: tile.countText,
              style: tile.style,
              isChosen: tile.isChosen,
              alt: tile.label,
            })),
          },
        ],
      },
      { share: 0.5, parts: bars.length === 0 ? [words] : [words, chart] },
    ],
  };
}
