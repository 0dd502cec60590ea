import { pilotMatrixFigure } from '@/features/pilotMatrix';
import { SortControl } from '@/features/sortControl/SortControl';
import { figureNameOf } from '@/figures/figureNames';
import { Figure } from '@/app/Figure';
import type { FigureSectionProps } from './figureSectionProps';

/** Which province has which model. */
export function MatrixSection({ chosen: view, ...props }: FigureSectionProps) {
  const { lang } = props.input;
  const name = figureNameOf('pilot-matrix', lang);
  return (
    <Figure
      {...props}
      spec={pilotMatrixFigure}
      name={name}
      options={<SortControl view={view} name={name} />}
    />
  );
}
