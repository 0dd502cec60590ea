import type { Province, ProvinceCode } from '@/domain/dataset';
import { compareNames } from '@/domain/format';
import { inSortOrder } from '@/domain/sortOrder';
import type { FigureInput } from '@/figures/figureModel';
import type { SeriesPanel } from './seriesPanels';

interface Listed {
  readonly province: Province;
  readonly panel: SeriesPanel;
}

/** The panels one under the other: who is left first, and of these the highest number unless the reader chose another order. */
export function orderPanels(
  listed: readonly Listed[],
  { view, lang }: FigureInput,
): readonly ProvinceCode[] {
  const byValue = listed
    .map(({ province, panel }) => ({ province, panel }))
    .sort((a, b) => compareValues(a.panel, b.panel));
  return inSortOrder(byValue, ({ province }) => province, view.sort, lang)
    .slice()
    .sort((a, b) => Number(b.panel.isLeft) - Number(a.panel.isLeft))
    .map(({ panel }) => panel.code);
}

/** The highest first; absence last, since it is no small number. */
function compareValues(a: SeriesPanel, b: SeriesPanel): number {
  const [first, second] = [rank(a), rank(b)];
  return first === second ? compareNames(a.name, b.name) : second - first;
}

function rank({ value }: SeriesPanel): number {
  return value ?? Number.NEGATIVE_INFINITY;
}
