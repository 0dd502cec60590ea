import { type ReactNode, useId, useState } from 'react';
import type { DataFault } from '@/domain/dataFault';
import type { DatasetFaults } from '@/data/queries';
import { formatNumber } from '@/domain/format';
import { noFilters, type View } from '@/domain/view';
import { ExportMenu } from '@/exports/ExportMenu';
import { buildFigure } from '@/figures/buildFigure';
import { captionLines, warningsOf } from '@/figures/caption';
import { FigureCard } from '@/figures/FigureCard';
import type { FigureInput, FigureModel } from '@/figures/figureModel';
import type { ChartActions, FigureSpec } from '@/figures/figureSpec';
import { watermarkOf } from '@/figures/origin';
import { LegendRow } from '@/figures/LegendRow';
import { findLimitationLine } from '@/figures/limitationLine';
import { SourceLine } from '@/figures/SourceLine';
import { TableView } from '@/figures/TableView';
import { WatermarkOverlay } from '@/figures/WatermarkOverlay';
import { describeFault } from '@/i18n/faults';
import { messagesOf } from '@/i18n/messages';
import { serializeAddress } from '@/state/address';
import { openTool } from '@/state/openTool';
import { changeView } from '@/state/viewStore';
import { Dropdown } from '@/ui/Dropdown';
import { type Tab, Tabs } from '@/ui/Tabs';
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
  /** Size of the drawing's labels where they have less room than elsewhere, in px. */
  readonly labelPx?: number | undefined;
  /** Tabs of what it can draw, where that is more than one thing. */
  readonly charts?: readonly Tab[] | undefined;
  /** It draws what the filter leaves out, too, and so when nothing is left. */
  readonly drawsEmpty?: boolean;
  /** Tabs behind that of the table, for what stands in the figure's place. */
  readonly otherTabs?: readonly Tab[];
  /** What can be chosen for this figure alone: order, scope, year. */
  readonly options?: ReactNode;
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
  labelPx,
  charts,
  drawsEmpty = false,
  otherTabs,
  options,
  renderBody,
}: ModelledFigureProps<Marks>) {
  const [wantsTable, setWantsTable] = useState(false);
  const panelId = useId();
  const { lang, view, data } = input;
  const t = messagesOf(lang).figure;
  const limitation = findLimitationLine(spec.id, data, lang);
  const watermark = watermarkOf(model);
  const isEmpty = model.state === 'empty';
  const isTable = wantsTable && !isEmpty;
  const chart = useChart(spec, renderBody === undefined);
  const isOnItsWay = renderBody === undefined && chart.isPending;
  const showChart = (): void => setWantsTable(false);
  const table: Tab = {
    id: 'table',
    label: t.table,
    name: `${t.table}: ${model.name}`,
    isSelected: isTable,
    onSelect: () => setWantsTable(true),
  };
  const own: Tab = {
    id: 'chart',
    label: t.chart,
    name: `${t.chart}: ${model.name}`,
    isSelected: true,
    onSelect: showChart,
  };
  const tabs = [
    ...(charts ?? [own]).map((tab) => ({
      ...tab,
      isSelected: tab.isSelected && !isTable,
      onSelect: () => {
        showChart();
        tab.onSelect();
      },
    })),
    table,
    ...(otherTabs ?? []),
  ];
  const isStrip = renderBody !== undefined && spec.id === 'headline';
  return (
    <FigureCard
      id={spec.id}
      // What is empty has nothing to wait for.
      state={model.state === 'ready' && isOnItsWay ? 'loading' : model.state}
      name={model.name}
      finding={model.finding}
      caption={
        !isEmpty && (
          <SourceLine
            line={model.caption.source}
            warnings={warningsOf(model.caption)}
            more={t.about(model.name)}
            lines={[
              ...captionLines(model.caption),
              ...(limitation === undefined ? [] : [limitation]),
            ]}
          />
        )
      }
      tools={
        <>
          {!isStrip && (!isEmpty || charts !== undefined) && (
            <Tabs label={t.views(model.name)} tabs={tabs} panelId={panelId} />
          )}
          {isEmpty && <EmptyWays view={view} />}
          {options !== undefined && options !== false && !isEmpty && (
            <Dropdown name={t.optionsOf(model.name)} label={t.options} isActive={false}>
              <div className="figure__options">{options}</div>
            </Dropdown>
          )}
          <ExportMenu job={{ spec, model, view, address: serializeAddress(view), data }}>
            {isStrip && (
              <li>
                <button
                  type="button"
                  className="export-menu__item"
                  aria-pressed={isTable}
                  aria-label={table.name}
                  onClick={() => setWantsTable(!wantsTable)}
                >
                  {t.table}
                </button>
              </li>
            )}
          </ExportMenu>
        </>
      }
    >
      <div className="figure__body" id={panelId}>
        {isTable && (
          <TableView
            caption={t.tableCaption(model.name)}
            table={model.table}
            partText={(shown, all) =>
              t.tablePart(formatNumber(shown, lang), formatNumber(all, lang))
            }
          />
        )}
        {!isTable && !spec.hasOwnLegend && !isEmpty && (
          <LegendRow items={model.legend} label={t.legend} />
        )}
        {!isTable &&
          (!isEmpty || drawsEmpty) &&
          (renderBody?.(model) ?? (
            <FigureDrawing
              spec={spec}
              model={model}
              actions={actions}
              heightPx={heightPx}
              labelPx={labelPx}
            />
          ))}
        {watermark !== undefined && <WatermarkOverlay words={watermark} />}
      </div>
    </FigureCard>
  );
}

/** The ways out of a filter that leaves nothing. */
function EmptyWays({ view }: { readonly view: View }) {
  const { filter, importData } = messagesOf(view.lang);
  return (
    <>
      <button type="button" className="text-button" onClick={() => changeView(view, noFilters)}>
        {filter.dropFilter}
      </button>
      <button type="button" className="text-button" onClick={() => openTool('import')}>
        {importData.button}
      </button>
    </>
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
