import type { ReactNode } from 'react';
import type { DataSource } from '@/data/dataSource';
import type { DatasetFaults } from '@/data/queries';
import type { LoadedData, ProvinceCode } from '@/domain/dataset';
import { select } from '@/domain/filters';
import { nameOf } from '@/domain/names';
import { committeeYears, staffYears } from '@/domain/seriesYears';
import type { View } from '@/domain/view';
import { printSheet } from '@/exports/print/printSheet';
import { factsOf } from '@/features/briefing/briefingFacts';
import { committeeAdditionsFigure } from '@/features/committeeAdditions/committeeAdditionsFigure';
import { FilterBar } from '@/features/filters/FilterBar';
import { FindingsList } from '@/features/findings/FindingsList';
import { findingsFigure } from '@/features/findings/findingsFigure';
import { HeadlineStrip } from '@/features/headline/HeadlineStrip';
import { headlineFigure } from '@/features/headline/headlineFigure';
import { pilotCountsFigure } from '@/features/pilotCounts/pilotCountsFigure';
import { pilotMatrixFigure } from '@/features/pilotMatrix/pilotMatrixFigure';
import { MapControls } from '@/features/provinceMap/MapControls';
import { provinceMapFigure } from '@/features/provinceMap/provinceMapFigure';
import { modelSheet } from '@/features/provinceSheet/modelUnitSheet';
import { ProvinceSheet } from '@/features/provinceSheet/ProvinceSheet';
import { SortControl } from '@/features/sortControl/SortControl';
import { SourcesSection } from '@/features/sources/SourcesSection';
import { staffReductionFigure } from '@/features/staffReduction/staffReductionFigure';
import { YearControl } from '@/features/yearControl/YearControl';
import { staffRoadmapFigure } from '@/features/staffRoadmap/staffRoadmapFigure';
import { ScopeControl } from '@/features/staffRoadmap/ScopeControl';
import type { FigureId, FigureInput } from '@/figures/figureModel';
import { goToFigure } from '@/figures/goToFigure';
import { messagesOf } from '@/i18n/messages';
import { pinProvince, useOutlines, usePinnedProvince } from '@/state/preferences';
import { changeView } from '@/state/viewStore';
import { useViewport } from '@/ui/useViewport';
import { chartActions } from './chartActions';
import { Figure } from './Figure';
import { firstScreenHeight } from './firstScreen';
import { ModelsPanel } from './ModelsPanel';
import type { PageComparison } from './useComparison';
import { WhatChanged } from './WhatChanged';

interface DashboardProps {
  readonly data: LoadedData;
  /** The release itself, whatever layer `data` is of. */
  readonly published: LoadedData;
  readonly view: View;
  /** The reader's own province, or the unit that it belongs to now. */
  readonly pinned: ProvinceCode | undefined;
  /** What the data is set against, and what it could be. */
  readonly comparison?: PageComparison | undefined;
  readonly faults: DatasetFaults;
  readonly source: DataSource;
  /** Stands at the end of the filter bar. */
  readonly filterBarEnd?: ReactNode;
}

/** The page in reading order. */
export function Dashboard({
  data,
  published,
  view,
  pinned,
  comparison,
  faults,
  source,
  filterBarEnd,
}: DashboardProps) {
  const { lang } = view;
  const t = messagesOf(lang);
  const { provinces } = data.provinces;
  const selection = select(provinces, data.pilots, view);
  const outlines = useOutlines();
  const pinnedProvince = usePinnedProvince();
  const input: FigureInput = {
    data,
    view,
    selection,
    lang,
    pinned,
    outlines,
    comparison: comparison?.current,
  };
  const actions = chartActions(data, view);
  const heightPx = firstScreenHeight(useViewport());
  const shared = { input, faults, actions };
  const only = view.provinces.length === 1 ? view.provinces[0] : undefined;
  const sheetCode = view.sheet ?? only;
  const sheet = sheetCode === undefined ? undefined : modelSheet(input, sheetCode, pinnedProvince);
  const chosen = provinces.find(({ code }) => code === only);
  return (
    <>
      <FilterBar
        data={data}
        view={view}
        leftCount={selection.provinces.length}
        end={filterBarEnd}
      />
      <Figure
        {...shared}
        spec={headlineFigure}
        name={t.headline.name}
        renderBody={(model) => <HeadlineStrip model={model} />}
      />
      <div className="first-screen">
        <Figure
          {...shared}
          spec={provinceMapFigure}
          name={t.map.name}
          heightPx={heightPx}
          controls={
            <>
              <MapControls data={data} view={view} />
              <YearControl data={data} view={view} figure="province-map" name={t.map.name} />
            </>
          }
        />
        <ModelsPanel
          t={t}
          isSheetOpen={view.sheet !== undefined}
          onShow={(what) =>
            changeView(view, {
              sheet: what === 'counts' ? undefined : (sheetCode ?? provinces[0]?.code),
            })
          }
          counts={
            <Figure
              {...shared}
              spec={pilotCountsFigure}
              name={t.counts.name}
              heightPx={heightPx === undefined ? undefined : heightPx - 20}
            />
          }
          sheet={
            <ProvinceSheet
              sheet={sheet}
              t={t}
              onPin={pinProvince}
              onPrint={(article) => printSheet(article, { ...factsOf(view, data), filter: '' })}
            />
          }
        />
      </div>
      <Figure
        {...shared}
        spec={pilotMatrixFigure}
        name={t.matrix.name}
        controls={<SortControl view={view} name={t.matrix.name} />}
      />
      <Figure
        {...shared}
        spec={staffRoadmapFigure}
        name={t.staff.roadmap.name}
        controls={
          <>
            <ScopeControl
              data={data}
              view={view}
              figure={t.staff.roadmap.name}
              leftCount={selection.provinces.length}
            />
            <YearControl
              data={data}
              view={view}
              figure="staff-roadmap"
              name={t.staff.roadmap.name}
            />
            {staffYears(data).length > 0 && (
              <span className="list-order">
                <SortControl view={view} name={t.staff.roadmap.name} />
              </span>
            )}
          </>
        }
      />
      <Figure
        {...shared}
        spec={staffReductionFigure}
        name={t.staff.bars.name}
        controls={
          <>
            <ScopeControl data={data} view={view} figure={t.staff.bars.name} />
            <YearControl
              data={data}
              view={view}
              figure="staff-reduction"
              name={t.staff.bars.name}
            />
            <SortControl view={view} name={t.staff.bars.name} />
          </>
        }
      />
      <Figure
        {...shared}
        spec={committeeAdditionsFigure}
        name={t.committee.name}
        controls={
          <>
            <YearControl
              data={data}
              view={view}
              figure="committee-additions"
              name={t.committee.name}
            />
            {committeeYears(data).length > 0 && <SortControl view={view} name={t.committee.name} />}
          </>
        }
      />
      <Figure
        {...shared}
        spec={findingsFigure}
        name={t.findings.name}
        renderBody={(model) => <FindingsList model={model} onGoTo={(id) => showFigure(id, view)} />}
      />
      {comparison !== undefined && <WhatChanged {...shared} comparison={comparison} />}
      <SourcesSection data={published} shown={data} source={source} lang={lang} />
      {chosen !== undefined && view.sheet === undefined && (
        <button
          type="button"
          className="details-bar"
          onClick={() => actions.openSheet(chosen.code)}
        >
          {t.sheet.detailsOf(nameOf(chosen, lang))}
        </button>
      )}
    </>
  );
}

/** Brings a figure into view; the counts stand behind the province sheet, which then closes. */
function showFigure(id: FigureId, view: View): void {
  if (id === 'pilot-counts' && view.sheet !== undefined) changeView(view, { sheet: undefined });
  // The tab must be drawn before it can be scrolled to.
  requestAnimationFrame(() => goToFigure(id));
}
