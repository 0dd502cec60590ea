import { committeeYears, staffYears } from '@/domain/seriesYears';
import { MapControls } from '@/features/provinceMap/MapControls';
import { SortControl } from '@/features/sortControl/SortControl';
import { ScopeControl } from '@/features/staffRoadmap/ScopeControl';
import { YearControl } from '@/features/yearControl/YearControl';
import type { FigureId, FigureInput } from '@/figures/figureModel';
import { figureNameOf } from '@/figures/figureNames';

interface FigureControlsProps {
  readonly id: FigureId;
  /** Its view is the one that is changed. */
  readonly input: FigureInput;
}

/** What can be chosen for one figure beside the filters; nothing for a figure without choices. */
export function FigureControls({ id, input }: FigureControlsProps) {
  const { data, view, selection, lang } = input;
  const name = figureNameOf(id, lang);
  const year = <YearControl data={data} view={view} figure={id} name={name} />;
  const order = <SortControl view={view} name={name} />;
  switch (id) {
    case 'province-map':
      return (
        <>
          <MapControls data={data} view={view} />
          {year}
        </>
      );
    case 'pilot-matrix':
      return order;
    case 'staff-roadmap':
      return (
        <>
          <ScopeControl
            data={data}
            view={view}
            figure={name}
            leftCount={selection.provinces.length}
          />
          {year}
          {staffYears(data).length > 0 && <span className="list-order">{order}</span>}
        </>
      );
    case 'staff-reduction':
      return (
        <>
          <ScopeControl data={data} view={view} figure={name} />
          {year}
          {order}
        </>
      );
    case 'committee-additions':
      return (
        <>
          {year}
          {committeeYears(data).length > 0 && order}
        </>
      );
    default:
      return null;
  }
}
