import { SortControl } from '@/features/sortControl/SortControl';
import { staffReductionFigure } from '@/features/staffReduction/staffReduction';
import { ScopeControl } from '@/features/staffRoadmap/ScopeControl';
import { YearControl } from '@/features/yearControl/YearControl';
import { figureNameOf } from '@/figures/figureNames';
import { Figure } from '@/app/Figure';
import type { FigureSectionProps } from './figureSectionProps';

/** Staff reduction as it stands. */
export function ReductionSection({ chosen: view, ...props }: FigureSectionProps) {
  const { lang, data } = props.input;
  const name = figureNameOf('staff-reduction', lang);
  return (
    <Figure
      {...props}
      spec={staffReductionFigure}
      name={name}
      options={
        <>
          <ScopeControl data={data} view={view} figure={name} />
          <YearControl data={data} view={view} figure="staff-reduction" name={name} />
          <SortControl view={view} name={name} />
        </>
      }
    />
  );
}
