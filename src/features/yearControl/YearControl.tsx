import type { LoadedData } from '@/domain/dataset';
import { committeeYears, staffYears } from '@/domain/seriesYears';
import type { View } from '@/domain/view';
import type { FigureId } from '@/figures/figureModel';
import { messagesOf } from '@/i18n/messages';
import { changeView } from '@/state/viewStore';
import { Select } from '@/ui/Select';

interface YearControlProps {
  readonly data: LoadedData;
  readonly view: View;
  /** Whose series the years are those of. */
  readonly figure: FigureId;
  /** Name of that figure, which several year controls of a page are told apart by. */
  readonly name: string;
}

const newest = 'newest';

/** The year at whose end the series are read; the same choice in all figures. */
export function YearControl({ data, view, figure, name }: YearControlProps) {
  const t = messagesOf(view.lang).series;
  const years = yearsOf(figure, view, data);
  const last = years[years.length - 1];
  if (last === undefined) return null;
  const own = years.map((year) => ({ id: String(year), label: String(year) }));
  // Another figure's series may reach further than this one's.
  const isForeign = view.year !== undefined && !years.includes(view.year);
  const foreign = isForeign
    ? [{ id: String(view.year), label: t.yearWithout(String(view.year)) }]
    : [];
  return (
    <Select
      label={t.yearOf(name)}
      value={view.year === undefined ? newest : String(view.year)}
      options={[{ id: newest, label: t.newestYear(String(last)) }, ...own, ...foreign]}
      onChange={(id) => changeView(view, { year: id === newest ? undefined : Number(id) })}
    />
  );
}

function yearsOf(figure: FigureId, view: View, data: LoadedData): readonly number[] {
  switch (figure) {
    case 'staff-reduction':
    case 'staff-roadmap':
      return staffYears(data);
    case 'committee-additions':
      return committeeYears(data);
    case 'province-map':
      if (view.indicator === 'staff-reduction') return staffYears(data);
      return view.indicator === 'committee-additions' ? committeeYears(data) : [];
    default:
      return [];
  }
}
