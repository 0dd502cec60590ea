import { useContext } from 'react';
import type { FigureModel } from '@/figures/figureModel';
import type { ChartActions, FigureSpec } from '@/figures/figureSpec';
import { pagePalette } from '@/figures/palette';
import { messagesOf } from '@/i18n/messages';
import { ignoreSecondOfPair } from '@/ui/ignoreSecondOfPair';
import { MarkDetails } from '@/ui/MarkDetails';
import { useBoxWidth } from '@/ui/useBox';
import { useKeepPlace } from '@/ui/useKeepPlace';
import { BuiltWidths } from './BuiltWidths';
import { useChart } from './useChart';

/** Label size of charts on the page, unless one says another. */
const pageFontPx = 13;

interface FigureDrawingProps<Marks> {
  readonly spec: FigureSpec<Marks>;
  readonly model: FigureModel<Marks>;
  readonly actions: ChartActions;
  readonly heightPx: number | undefined;
  readonly labelPx?: number | undefined;
}

/** The chart at the width that the page gives it. */
export function FigureDrawing<Marks>({
  spec,
  model,
  actions,
  heightPx,
  labelPx = pageFontPx,
}: FigureDrawingProps<Marks>) {
  const { ref, widthPx: measuredPx } = useBoxWidth<HTMLDivElement>();
  const builtPx = useContext(BuiltWidths)[spec.id];
  const widthPx = measuredPx ?? builtPx;
  const keepPlace = useKeepPlace(ref);
  const chart = useChart(spec);
  const t = messagesOf(model.lang).figure;
  const Chart = chart.data;
  if (chart.isError) return <p className="figure__fault">{t.chartFailed}</p>;
  const box =
    widthPx === undefined ? undefined : boxOf(spec, model, { widthPx, heightPx, fontPx: labelPx });
  return (
    <MarkDetails>
      <div ref={ref} className="figure__drawing" onClickCapture={ignoreSecondOfPair}>
        {Chart === undefined && box !== undefined && (
          // Keeps the chart's place until its code is there.
          <svg width={box.widthPx} height={box.heightPx} aria-hidden="true" />
        )}
        {Chart !== undefined && box !== undefined && (
          <Chart
            model={model}
            box={box}
            palette={pagePalette}
            actions={{
              ...actions,
              toggleProvince: (code) => {
                keepPlace();
                actions.toggleProvince(code);
              },
              toggleModel: (id) => {
                keepPlace();
                actions.toggleModel(id);
              },
            }}
          />
        )}
      </div>
    </MarkDetails>
  );
}

function boxOf<Marks>(
  spec: FigureSpec<Marks>,
  model: FigureModel<Marks>,
  { widthPx, heightPx, fontPx }: { widthPx: number; heightPx: number | undefined; fontPx: number },
) {
  const height = heightPx ?? spec.heightPx(model, widthPx, fontPx);
  return { widthPx, heightPx: Math.round(height), fontPx };
}
