import type { View } from '@/domain/view';
import { findingsFigure } from '@/features/findings';
import type { FigureId } from '@/figures/figureModel';
import { figureNameOf } from '@/figures/figureNames';
import { goToFigure } from '@/figures/goToFigure';
import { changeView } from '@/state/viewStore';
import { Figure } from '@/app/Figure';
import { FindingsList } from './FindingsList';
import type { FigureSectionProps } from './figureSectionProps';

/** Limitations, causes and lessons, linked to the figures that they concern. */
export function FindingsSection({ chosen: view, ...props }: FigureSectionProps) {
  const { lang } = props.input;
  return (
    <Figure
      {...props}
      spec={findingsFigure}
      name={figureNameOf('findings', lang)}
      renderBody={(model) => (
        <FindingsList body={model.marks} lang={lang} onGoTo={(id) => showFigure(id, view)} />
      )}
    />
  );
}

/** Brings a figure into view; the counts stand behind the province sheet, which then closes. */
function showFigure(id: FigureId, view: View): void {
  if (id === 'pilot-counts' && view.sheet !== undefined) changeView(view, { sheet: undefined });
  // The tab must be drawn before it can be scrolled to.
  requestAnimationFrame(() => goToFigure(id));
}
