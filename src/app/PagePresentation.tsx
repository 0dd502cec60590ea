import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import type { DatasetFaults } from '@/data/queries';
import { Presentation, type PresentedFigure } from '@/features/presentation/Presentation';
import { headlineFigure } from '@/features/headline';
import type { FigureInput } from '@/figures/figureModel';
import { presentationTextsOf } from '@/i18n/presentation';
import { useHelpKey } from '@/state/preferences';
import { changeView } from '@/state/viewStore';
import { useViewport } from '@/ui/useViewport';
import { chartActions } from './chartActions';
import { FigureControls } from './FigureControls';
import { mapFigures } from './figureRegistry';
import { sideBySideFromPx } from './firstScreen';
import { HeadlineStrip } from './HeadlineStrip';
import { PresentedSlide } from './PresentedSlide';
import { chartQuery } from './useChart';
import { useLinkedProvince } from './useLinkedProvince';

export interface PagePresentationProps {
  /** Its view says which figure is shown. */
  readonly input: FigureInput;
  readonly faults: DatasetFaults;
  readonly figures: readonly PresentedFigure[];
  /** Place of the figure that is shown. */
  readonly current: number;
  readonly filter: ReactNode;
  /** What the reader should know meanwhile, told beside the slide. */
  readonly notices?: ReactNode;
}

/** The presentation over the page, kept in the address like everything else that is shown. */
export function PagePresentation(props: PagePresentationProps) {
  const { input, faults, figures, current, filter, notices } = props;
  const { view, lang, data } = input;
  const client = useQueryClient();
  const { widthPx } = useViewport();
  const hasLetterKeys = useHelpKey();
  const linked = useLinkedProvince();
  const t = presentationTextsOf(lang);
  const shown = figures[current]?.id;
  const marks = chartActions(data, view, () => view);
  // The sheet of a province has no place beside a slide: the province is chosen instead.
  const actions = { ...marks, openSheet: marks.toggleProvince };
  // Turning a page must not wait for the network.
  useEffect(() => {
    mapFigures((spec) => void client.query(chartQuery(spec)).catch(() => undefined));
  }, [client]);
  const slide = { input, faults, actions, place: t.place(current + 1, figures.length) };
  return (
    <Presentation
      lang={lang}
      figures={figures}
      current={current}
      filter={filter}
      notices={notices}
      controls={shown !== undefined && <FigureControls id={shown} input={input} />}
      hasLetterKeys={hasLetterKeys}
      onShow={(present) => changeView(view, { present })}
      onEnd={() => changeView(view, { present: undefined })}
    >
      <section className="presentation__stage" {...linked}>
        {shown === 'headline' && widthPx < sideBySideFromPx ? (
          <PresentedSlide
            {...slide}
            spec={headlineFigure}
            renderBody={(model) => <HeadlineStrip body={model.marks} />}
          />
        ) : (
          mapFigures((spec) => spec.id === shown && <PresentedSlide {...slide} spec={spec} />).find(
            (drawn) => drawn !== false,
          )
        )}
      </section>
    </Presentation>
  );
}
