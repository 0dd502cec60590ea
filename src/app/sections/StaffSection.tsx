import { staffYears } from '@/domain/seriesYears';
import { SortControl } from '@/features/sortControl/SortControl';
import { staffReductionFigure } from '@/features/staffReduction/staffReduction';
import { ScopeControl } from '@/features/staffRoadmap/ScopeControl';
import { staffRoadmapFigure } from '@/features/staffRoadmap/staffRoadmapFigure';
import { YearControl } from '@/features/yearControl/YearControl';
import { figureNameOf } from '@/figures/figureNames';
import { Figure } from '@/app/Figure';
import type { FigureSectionProps } from './figureSectionProps';

/** Staff reduction over time, then as it stands. */
export function StaffSection({ chosen: view, ...props }: FigureSectionProps) {
  const { lang, data, selection } = props.input;
  const roadmap = figureNameOf('staff-roadmap', lang);
  const bars = figureNameOf('staff-reduction', lang);
  return (
    <>
      <Figure
        {...props}
        spec={staffRoadmapFigure}
        name={roadmap}
        controls={
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
      <Figure
        {...props}
        spec={staffReductionFigure}
        name={bars}
        controls={
          <>
            <ScopeControl data={data} view={view} figure={bars} />
            <YearControl data={data} view={view} figure="staff-reduction" name={bars} />
            <SortControl view={view} name={bars} />
          </>
        }
      />
    </>
  );
}
