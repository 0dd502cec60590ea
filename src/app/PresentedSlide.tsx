import type { ReactNode } from 'react';
import type { DatasetFaults } from '@/data/queries';
import { FaultSlide } from '@/features/presentation/FaultSlide';
import { Slide } from '@/features/presentation/Slide';
import { buildFigure } from '@/figures/buildFigure';
import type { FigureInput, FigureModel } from '@/figures/figureModel';
import { figureNameOf } from '@/figures/figureNames';
import type { ChartActions, FigureSpec } from '@/figures/figureSpec';
import { describeFault } from '@/i18n/faults';
import { messagesOf } from '@/i18n/messages';
import { FigureBoundary } from './FigureBoundary';
import { useChart } from './useChart';

interface PresentedSlideProps<Marks> {
  readonly spec: FigureSpec<Marks>;
  readonly input: FigureInput;
  readonly faults: DatasetFaults;
  readonly actions: ChartActions;
  /** "Hình 3 trong 8". */
  readonly place: string;
  /** What stands in the place of the chart, where the screen is too narrow for it. */
  readonly renderBody?: ((model: FigureModel<Marks>) => ReactNode) | undefined;
}

/** One figure as a slide: the page's model and chart, or the sentence that says what is wrong. */
export function PresentedSlide<Marks>(props: PresentedSlideProps<Marks>) {
  const { spec, input, faults, actions, place, renderBody } = props;
  const { lang, view } = input;
  const t = messagesOf(lang).figure;
  const name = figureNameOf(spec.id, lang);
  const chart = useChart(spec);
  const found = spec.reads(view).map((path) => faults[path]);
  const fault = found.find((one) => one !== undefined);
  const model = fault === undefined ? tryBuild(spec, input) : undefined;
  if (model === undefined || 'crash' in model) {
    const sentence =
      model === undefined && fault !== undefined
        ? `${t.dataFault} ${describeFault(fault, lang)}`
        : t.crashed(model?.crash ?? '');
    return <FaultSlide id={spec.id} name={name} place={place} sentence={sentence} lang={lang} />;
  }
  return (
    <Slide
      spec={spec}
      model={model.built}
      chart={chart.data}
      fault={chart.isError ? t.chartFailed : undefined}
      place={place}
      actions={actions}
      body={renderBody?.(model.built)}
      renderGuarded={(drawing) => (
        <FigureBoundary id={spec.id} name={name} lang={lang} resetKey={view} isBare>
          {drawing}
        </FigureBoundary>
      )}
    />
  );
}

type Built<Marks> = { readonly built: FigureModel<Marks> } | { readonly crash: string };

/** A model that throws takes down its own slide, not the presentation. */
function tryBuild<Marks>(spec: FigureSpec<Marks>, input: FigureInput): Built<Marks> {
  try {
    return { built: buildFigure(spec, input) };
  } catch (error) {
    return { crash: error instanceof Error ? error.message : String(error) };
  }
}
