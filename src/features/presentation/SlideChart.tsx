import { useLayoutEffect, useRef } from 'react';
import { extentOf } from '@/exports/picture/chartExtent';
import type { FigureModel } from '@/figures/figureModel';
import type { Chart, ChartActions, ChartBox } from '@/figures/figureSpec';
import { watermarkOf } from '@/figures/origin';
import { pagePalette } from '@/figures/palette';
import { Watermark } from '@/figures/Watermark';
import { ignoreSecondOfPair } from '@/ui/ignoreSecondOfPair';
import { MarkDetails } from '@/ui/MarkDetails';

interface SlideChartProps<Marks> {
  readonly model: FigureModel<Marks>;
  readonly chart: Chart<Marks>;
  readonly box: ChartBox;
  readonly actions: ChartActions;
  /** Height in px of a drawing that turned out to reach beyond its box. */
  readonly onNeed: (heightPx: number) => void;
}

/** The same chart as on the page, as large as the slide allows; made-up figures carry their words. */
export function SlideChart<Marks>(props: SlideChartProps<Marks>) {
  const { model, chart: Drawing, box, actions, onNeed } = props;
  const root = useRef<HTMLDivElement>(null);
  const watermark = watermarkOf(model);
  // After every drawing, like pictures do: only what is drawn tells how high it is.
  useLayoutEffect(() => {
    const svg = root.current?.querySelector('svg');
    if (!svg) return;
    const { topPx, bottomPx } = extentOf(svg.getBBox(), box);
    const neededPx = Math.ceil(bottomPx - topPx);
    if (neededPx > box.heightPx) onNeed(neededPx);
  });
  return (
    <div className="slide__drawing">
      <MarkDetails>
        <div ref={root} className="figure__drawing" onClickCapture={ignoreSecondOfPair}>
          <Drawing model={model} box={box} palette={pagePalette} actions={actions} />
        </div>
      </MarkDetails>
      {watermark !== undefined && (
        <div className="watermark" aria-hidden="true">
          <svg width={box.widthPx} height={box.heightPx}>
            <Watermark
              words={watermark}
              {...box}
              color={pagePalette.ink}
              paper={pagePalette.paper}
            />
          </svg>
        </div>
      )}
    </div>
  );
}
