import { type ReactNode, useState } from 'react';
import type { DataFault } from '@/domain/dataFault';
import type { DatasetFaults } from '@/data/queries';
import { formatNumber } from '@/domain/format';
import { ExportMenu } from '@/exports/ExportMenu';
import { buildFigure } from '@/figures/buildFigure';
import { captionLines } from '@/figures/caption';
import { FigureCard } from '@/figures/FigureCard';
import type { FigureInput, FigureModel } from '@/figures/figureModel';
import type { ChartActions, FigureSpec } from '@/figures/figureSpec';
import { watermarkOf } from '@/figures/origin';
import { LegendRow } from '@/figures/LegendRow';
import { findLimitationLine } from '@/figures/limitationLine';
import { TableView } from '@/figures/TableView';
import { WatermarkOverlay } from '@/figures/WatermarkOverlay';
import { describeFault } from '@/i18n/faults';
import { messagesOf } from '@/i18n/messages';
import { serializeAddress } from '@/state/address';
import { FigureBoundary } from './FigureBoundary';
import { FigureDrawing } from './FigureDrawing';
import { useChart } from './useChart';

export interface FigureProps<Marks> {
  readonly spec: FigureSpec<Marks>;
  readonly name: string;
  readonly input: FigureInput;
  readonly faults: DatasetFaults;
  readonly actions: ChartActions;
  /** Height of the drawing where the page sets it; else the figure's own. */
  readonly heightPx?: number | undefined;
  readonly controls?: ReactNode;
  /** Replaces the drawn chart on the page; pictures still use the chart. */
  readonly renderBody?: (model: FigureModel<Marks>) => ReactNode;
}

/** One figure on the page: model, chart, table, export and caption joined; never fails alone. */
export function Figure<Marks>(props: FigureProps<Marks>) {
  const { spec, name, input, faults } = props;
  const { lang, view } = input;
  const reads = spec.reads(view);
  const fault = reads.map((path) => faults[path]).find((found) => found !== undefined);
  if (fault !== undefined) {
    return (
      <FigureCard id={spec.id} state="error" name={name}>
        <FaultText fault={fault} lang={lang} />
      </FigureCard>
    );
  }
  return (
    <FigureBoundary id={spec.id} name={name} lang={lang} resetKey={view}>
      <LoadedFigure {...props} />
    </FigureBoundary>
  );
}

function LoadedFigure<Marks>(props: FigureProps<Marks>) {
  const { spec, input } = props;
  // What draws is a component of its own: this one gives away the model, so it is kept for as long
  // as the input stays the same.
  return <ModelledFigure {...props} model={buildFigure(spec, input)} />;
}

interface ModelledFigureProps<Marks> extends FigureProps<Marks> {
  readonly model: FigureModel<Marks>;
}

function ModelledFigure<Marks>({
  spec,
  model,
  input,
  actions,
  heightPx,
  controls,
  renderBody,
}: ModelledFigureProps<Marks>) {
  const [showsTable, setShowsTable] = useState(false);
  const { lang, view, data } = input;
  const t = messagesOf(lang).figure;
  const lines = captionLines(model.caption);
  const limitation = findLimitationLine(spec.id, data, lang);
  const watermark = watermarkOf(model);
  const isTable = showsTable && model.state === 'ready';
  const chart = useChart(spec, renderBody === undefined);
  const isOnItsWay = renderBody === undefined && chart.isPending;
  return (
    <FigureCard
      id={spec.id}
      // What is empty has nothing to wait for.
      state={model.state === 'ready' && isOnItsWay ? 'loading' : model.state}
      name={model.name}
      finding={model.finding}
      captionLines={limitation === undefined ? lines : [...lines, limitation]}
      tools={
        <>
          {controls}
          <button
            type="button"
            className="button"
            aria-pressed={isTable}
            aria-label={`${t.table}: ${model.name}`}
            onClick={() => setShowsTable(!showsTable)}
          >
            {t.table}
          </button>
          <ExportMenu job={{ spec, model, view, address: serializeAddress(view), data }} />
        </>
      }
    >
      <div className="figure__body">
        {isTable && (
          <TableView
            caption={t.tableCaption(model.name)}
            table={model.table}
            partText={(shown, all) =>
              t.tablePart(formatNumber(shown, lang), formatNumber(all, lang))
            }
          />
        )}
        {!isTable && !spec.hasOwnLegend && model.state === 'ready' && (
          <LegendRow items={model.legend} label={t.legend} />
        )}
        {!isTable &&
          (renderBody?.(model) ?? (
            <FigureDrawing spec={spec} model={model} actions={actions} heightPx={heightPx} />
          ))}
        {watermark !== undefined && <WatermarkOverlay words={watermark} />}
      </div>
    </FigureCard>
  );
}

interface FaultTextProps {
  readonly fault: DataFault;
  readonly lang: FigureInput['lang'];
}

function FaultText({ fault, lang }: FaultTextProps) {
  const t = messagesOf(lang).figure;
  return (
    <p className="figure__fault">
      {t.dataFault} {describeFault(fault, lang)}
    </p>
  );
}
