import type { ChangedDataset } from '@/domain/changeRows';
import { changeSigns, type ChangeSign, compareData, countSigns } from '@/domain/comparison';
import type { ProvinceCode } from '@/domain/dataset';
import type { Indicator } from '@/domain/view';
import { changeStyle } from '@/figures/changeStyle';
import type { FigureInput } from '@/figures/figureModel';
import type { LegendItem, MarkStyle } from '@/figures/legend';
import { messagesOf } from '@/i18n/messages';

/** What became of the numbers behind a tile since the state that the page compares with. */
export interface TileChange {
  /** `several`: changes of more than one kind. */
  readonly sign: ChangeSign | 'several';
  readonly style: MarkStyle;
  /** The sign as a word. */
  readonly word: string;
  /** All changes in words. */
  readonly words: string;
}

export interface MapChanges {
  readonly of: ReadonlyMap<ProvinceCode, TileChange>;
  readonly legend: readonly LegendItem[];
  /** What the marks mean and what is compared; none where no tile has one. */
  readonly notes: readonly string[];
}

const datasetOf: Readonly<Record<Indicator, ChangedDataset>> = {
  'pilot-models': 'pilots',
  'staff-reduction': 'staff',
  'committee-additions': 'committee',
};
const several: MarkStyle = { kind: 'shape', shape: 'circle', color: 'named', isOutline: false };

/** The tiles whose dataset changed, whatever its scope or measure; nothing where nothing is compared. */
export function findTileChanges({ comparison, data, view, lang }: FigureInput): MapChanges {
  const of = new Map<ProvinceCode, TileChange>();
  if (comparison === undefined) return { of, legend: [], notes: [] };
  const t = messagesOf(lang).whatChanged;
  const dataset = datasetOf[view.indicator];
  const found = compareData(comparison, data, view).found.filter(
    (change) => change.dataset === dataset,
  );
  for (const place of new Set(found.map((change) => change.place))) {
    const counts = countSigns(found.filter((change) => change.place === place));
    const signs = changeSigns.filter((sign) => counts[sign] > 0);
    const [only] = signs;
    const sign = only !== undefined && signs.length === 1 ? only : 'several';
    of.set(place, {
      sign,
      style: sign === 'several' ? several : changeStyle(sign),
      word: t.corner.sign[sign],
      words: t.beside(counts, comparison.name),
    });
  }
  const marks = [...of.values()];
  const shapes = ([...changeSigns, 'several'] as const)
    .filter((sign) => marks.some((mark) => mark.sign === sign))
    .map((sign) => t.corner.shape[sign]);
  const [first] = marks;
  if (first === undefined) return { of, legend: [], notes: [] };
  return {
    of,
    legend: [{ id: 'change', label: t.corner.legend, style: first.style }],
    notes: [t.corner.note(comparison.name, t.dataset[dataset], shapes)],
  };
}
