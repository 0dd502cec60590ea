import { staffYears } from '@/domain/seriesYears';
import { SortControl } from '@/features/sortControl/SortControl';
import { ScopeControl } from '@/features/staffRoadmap/ScopeControl';
import { staffRoadmapFigure } from '@/features/staffRoadmap/staffRoadmapFigure';
import { YearControl } from '@/features/yearControl/YearControl';
import { figureNameOf } from '@/figures/figureNames';
import { Figure } from '@/app/Figure';
import type { FigureSectionProps } from './figureSectionProps';

/** Staff reduction over time. */
export function RoadmapSection({ chosen: view, ...props }: FigureSectionProps) {
  const { lang, data, selection } = props.input;
  const roadmap = figureNameOf('staff-roadmap', lang);
  return (
    <Figure
      {...props}
      spec={staffRoadmapFigure}
      // Its labels stand at their marks and have no more room.
      labelPx={12}
      name={roadmap}
      options={
        <>
          <ScopeControl
            data={data}
            view={view}
            figure={roadmap}
            leftCount={selection.provinces.length}
          />
          <YearControl data={data} view={view} figure="staff-roadmap" name={roadmap} />
          {staffYears(data).length > 0 && (
            <span className="list-order">
              <SortControl view={view} name={roadmap} />
            </span>
          )}
        </>
      }
    />
  );
}
