import { committeeYears } from '@/domain/seriesYears';
import { committeeAdditionsFigure } from '@/features/committeeAdditions/committeeAdditionsFigure';
import { SortControl } from '@/features/sortControl/SortControl';
import { YearControl } from '@/features/yearControl/YearControl';
import { figureNameOf } from '@/figures/figureNames';
import { Figure } from '@/app/Figure';
import type { FigureSectionProps } from './figureSectionProps';

/** Members added to committees. */
export function CommitteeSection({ chosen: view, ...props }: FigureSectionProps) {
  const { lang, data } = props.input;
  const name = figureNameOf('committee-additions', lang);
  return (
    <Figure
      {...props}
      spec={committeeAdditionsFigure}
      name={name}
      options={
        committeeYears(data).length > 0 && (
          <>
            <YearControl data={data} view={view} figure="committee-additions" name={name} />
            <SortControl view={view} name={name} />
          </>
        )
      }
    />
  );
}
