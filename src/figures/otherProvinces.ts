import type { Province } from '@/domain/dataset';
import { isRegrouped } from '@/domain/regroup';
import { comparisonRestTextsOf } from '@/i18n/comparisonRest';
import type { FigureInput } from './figureModel';
import type { LegendItem } from './legend';

/** As many as can be seen against the others one by one. */
const mostChosen = 4;

/** The provinces that nobody chose, to be seen behind the chosen ones; none where none is chosen, or too many are. */
export function otherProvinces({
  data,
  view,
}: Pick<FigureInput, 'data' | 'view'>): readonly Province[] {
  const { provinces: chosen } = view;
  if (chosen.length === 0 || chosen.length > mostChosen) return [];
  return data.provinces.provinces.filter(({ code }) => !chosen.includes(code));
}

/** "các tỉnh khác": the grey dots of those provinces. */
export function othersLegend({ data, lang }: Pick<FigureInput, 'data' | 'lang'>): LegendItem {
  return {
    id: 'others',
    label: comparisonRestTextsOf(lang).legend(isRegrouped(data) ? 'units' : 'provinces'),
    style: { kind: 'shape', shape: 'circle', color: 'absent', isOutline: false },
  };
}
