import { type ReactNode, useState } from 'react';
import { originParts } from '@/figures/caption';
import type { FigureModel } from '@/figures/figureModel';
import type { Chart, ChartActions, FigureSpec } from '@/figures/figureSpec';
import { LegendRow } from '@/figures/LegendRow';
import { messagesOf } from '@/i18n/messages';
import { presentationTextsOf } from '@/i18n/presentation';
import { useViewport, type Viewport } from '@/ui/useViewport';
import { chartBoxOf } from './chartBox';
import { SlideChart } from './SlideChart';
import { SlideFrame } from './SlideFrame';
import { chooseTextSizes, slideFontPx, type TextSizes } from './slideSizes';
import { useRoom } from './useRoom';

interface SlideProps<Marks> {
  readonly spec: FigureSpec<Marks>;
  readonly model: FigureModel<Marks>;
  /** Undefined while its code is loading. */
  readonly chart: Chart<Marks> | undefined;
  /** Says what happened when there will be no chart. */
  readonly fault: string | undefined;
  /** "Hình 3 trong 8". */
  readonly place: string;
  readonly actions: ChartActions;
  /** Stands in the place of the chart, where the screen is too narrow for it. */
  readonly body?: ReactNode;
  /** Keeps a chart that fails from taking the slide down. */
  readonly renderGuarded: (chart: ReactNode) => ReactNode;
}

/** One figure on the screen: the finding as its title, caption, legend, and all the rest for the chart. */
export function Slide<Marks>(props: SlideProps<Marks>) {
  const { spec, model, chart, fault, place, actions, renderGuarded, body } = props;
  const { ref, room, isCurrent } = useRoom<HTMLDivElement>();
  const fontPx = slideFontPx(useViewport());
  const [drawn, setDrawn] = useState<Drawn | undefined>(undefined);
  const t = messagesOf(model.lang);
  const { caption, name, finding, state } = model;
  const isReady = state === 'ready';
  // What another model or another screen needed means nothing here.
  const isOfThis =
    drawn?.model === model &&
    drawn.screen.widthPx === room?.screen.widthPx &&
    drawn.screen.heightPx === room.screen.heightPx;
  const { neededPx, heightPx } = isOfThis ? drawn : notDrawn;
  const chartHeightPx = (widthPx: number, labelPx: number): number =>
    isReady && body === undefined ? spec.heightPx(model, widthPx, labelPx) : 0;
  const sizes =
    room === undefined
      ? firstSizes
      : chooseTextSizes({
          model,
          screen: room.screen,
          fontPx,
          hasOwnLegend: spec.hasOwnLegend,
          chartHeightPx,
          neededPx,
        });
  const box = room && chartBoxOf({ room, fontPx, chartHeightPx, neededPx, heightPx });
  return (
    <SlideFrame
      ref={ref}
      id={model.id}
      state={state}
      name={name}
      title={finding}
      sizes={sizes}
      head={
        <>
          <p className="slide__about">
            {joined([name, caption.filter, caption.boundary, caption.unit])}
          </p>
          {isReady && !spec.hasOwnLegend && (
            <LegendRow items={model.legend} label={t.figure.legend} swatchPx={fontPx} />
          )}
        </>
      }
      foot={[
        [caption.coverage, ...caption.notes].filter(isText).join(' '),
        joined(originParts(caption)),
      ].filter(isText)}
      isScrolling={room !== undefined && box !== undefined && box.heightPx > room.chart.heightPx}
      announcement={presentationTextsOf(model.lang).said(place, name, finding)}
    >
      {fault !== undefined && <p className="figure__fault">{fault}</p>}
      {body}
      {body === undefined &&
        chart !== undefined &&
        fault === undefined &&
        isReady &&
        room !== undefined &&
        box !== undefined &&
        renderGuarded(
          <SlideChart
            key={model.id}
            model={model}
            chart={chart}
            box={box}
            actions={actions}
            onNeed={(px) => {
              const { screen } = room;
              if (!isCurrent()) return;
              // First the words and labels give way, then the slide scrolls; no third time, since a
              // chart that always wants more than it is given must not grow for ever.
              if (neededPx === undefined) setDrawn({ model, screen, neededPx: px });
              else if (heightPx === undefined) setDrawn({ model, screen, neededPx, heightPx: px });
            }}
          />,
        )}
    </SlideFrame>
  );
}

interface Drawn {
  readonly model: FigureModel;
  readonly screen: Viewport;
  /** Height that the first drawing needed, in px. */
  readonly neededPx: number;
  /** Height that the drawing with the smallest labels still needed, in px. */
  readonly heightPx?: number;
}

const notDrawn: Partial<Drawn> = {};

const firstSizes: TextSizes = { title: 2, text: 1 };

function joined(parts: readonly string[]): string {
  return parts.filter(isText).join(' · ');
}

function isText(part: string): boolean {
  return part !== '';
}
