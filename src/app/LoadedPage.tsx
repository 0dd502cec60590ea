import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DataSource } from '@/data/dataSource';
import { localQuery } from '@/data/localQuery';
import { type Persistence, removeLocal, writeLocal, readLocal } from '@/data/localStore';
import type { DashboardData } from '@/data/queries';
import type { LocalImport } from '@/domain/localImport';
import { select } from '@/domain/filters';
import { localizeSources } from '@/domain/localizeSources';
import { BriefingTool } from '@/features/briefing/BriefingTool';
import { BoundariesSelect } from '@/features/boundaries/BoundariesSelect';
import { LayerBanner } from '@/features/dataLayer/LayerBanner';
import { LayerSelect } from '@/features/dataLayer/LayerSelect';
import { FilterBar } from '@/features/filters/FilterBar';
import { GiveBack } from '@/features/giveBack/GiveBack';
import { ImportButton } from '@/features/importData/ImportButton';
import { replaceDatasets } from '@/features/importData/joinImports';
import { ImportTool } from '@/features/importData/ImportTool';
import { SaveRelease } from '@/features/importData/SaveRelease';
import { PresentButton } from '@/features/presentation/PresentButton';
import { messagesOf } from '@/i18n/messages';
import { useOutlines, usePinnedProvince } from '@/state/preferences';
import { reconcile } from '@/state/reconcile';
import {
  changeView,
  dismissNotices,
  notify,
  useActionNotice,
  useRequestedView,
  useUnknownValues,
} from '@/state/viewStore';
import { inBoundaries, pinnedIn } from './boundariesOfView';
import { offerBriefing } from './briefingOffer';
import { Dashboard } from './Dashboard';
import { describeFigureNow } from './figureNow';
import { Header } from './Header';
import { Notices } from './Notices';
import { useArePageChartsSettled } from './pageCharts';
import { PagePresentation } from './PagePresentation';
import { findAsked, listPresentable } from './presentable';
import { useComparison } from './useComparison';
import { useLayeredData } from './useLayeredData';
import { useLinkedProvince } from './useLinkedProvince';
import { useNewRelease } from './useNewRelease';

interface LoadedPageProps {
  readonly source: DataSource;
  readonly dashboard: Extract<DashboardData, { readonly status: 'ready' }>;
  readonly onRetry: () => void;
}

/** The page over a loaded release: puts the layer in, reconciles the address, shows the view. */
export function LoadedPage({ source, dashboard, onRetry }: LoadedPageProps) {
  const { data: published, faults } = dashboard;
  const requested = useRequestedView();
  const malformed = useUnknownValues();
  const actionNotice = useActionNotice();
  const queryClient = useQueryClient();
  const layered = useLayeredData(source, published, requested.layer);
  const newRelease = useNewRelease(source, published.manifest);
  const areChartsSettled = useArePageChartsSettled();
  const pinnedProvince = usePinnedProvince();
  const outlines = useOutlines();
  const linked = useLinkedProvince();
  const { lang } = requested;

  const isSettled = dashboard.isSettled && layered.data !== undefined;
  const isReady = isSettled && areChartsSettled;
  const [wasReady, setWasReady] = useState(false);
  if (isReady && !wasReady) setWasReady(true);
  // Never without a file that is being asked for again: its figures cannot be built.
  const isShown = dashboard.isSettled && (isSettled || wasReady);
  // While another layer is on its way the page keeps its shape with the published one.
  const layer = layered.data === undefined ? 'published' : layered.layer;
  const former = localizeSources(layered.data ?? published, lang);
  const { view: asked, unknown } = reconcile({ ...requested, layer }, former);
  // What stands on the page and is taken from it never says that it was presented.
  const view = { ...asked, present: undefined };
  const data = inBoundaries(former, view.boundaries);
  const comparison = useComparison(source, published, layer, lang, isSettled);
  const pinned = pinnedIn(pinnedProvince, view.boundaries, former);
  const { provinces } = data.provinces;
  const selection = select(provinces, data.pilots, view);
  const current = comparison.current;
  const input = { data, view: asked, selection, lang, pinned, outlines, comparison: current };
  const presentable = listPresentable(input, faults);
  const presented = findAsked(asked, presentable, isReady && !comparison.isLoading);

  const applyImport = async (local: LocalImport): Promise<Persistence> => {
    // A browser that was slow to answer may hold rows that were not known when this was previewed.
    const held = layered.isNoneKnown ? await readLocal() : undefined;
    const persistence = await writeLocal(
      held?.state === 'held' ? replaceDatasets(held.local, local) : local,
    );
    await queryClient.refetchQueries(localQuery);
    return persistence;
  };
  const removeImport = (): void => {
    changeView(view, { layer: 'published', year: undefined });
    void removeLocal()
      .catch(() => notify('import-kept'))
      .then(() => queryClient.refetchQueries(localQuery));
  };

  return (
    <>
      <Header view={view} manifest={data.manifest}>
        <PresentButton
          lang={lang}
          figures={isReady ? presentable : undefined}
          onStart={(present) => changeView(view, { present })}
        />
        <BriefingTool
          lang={lang}
          offer={
            isReady ? offerBriefing(data, view, pinned, comparison.current, outlines) : undefined
          }
        />
        <GiveBack
          view={view}
          data={isSettled ? former : undefined}
          figureNow={(id, itsView) => {
            const itsData = layered.dataOf(itsView.layer);
            const its = comparison.comparisonOf(itsView.layer, itsView.lang);
            return itsData && describeFigureNow(id, itsView, itsData, its);
          }}
        />
      </Header>
      <main id="main" data-state={isReady ? 'ready' : 'loading'} tabIndex={-1} {...linked}>
        {isShown ? (
          <>
            <Notices
              lang={lang}
              unknown={[...malformed, ...unknown, ...presented.unknown]}
              actionNotice={actionNotice}
              faults={faults}
              newRelease={newRelease}
              refusal={layered.refusal}
              onRemoveLocal={removeImport}
              onDismiss={() => dismissNotices(view)}
              onRetry={onRetry}
            />
            <LayerBanner
              view={view}
              local={layered.local}
              isForVisit={layered.isForVisit}
              onRemove={removeImport}
            >
              <SaveRelease lang={lang} data={published} local={layered.local} source={source} />
            </LayerBanner>
            <Dashboard
              data={data}
              published={localizeSources(published, lang)}
              view={view}
              pinned={pinned}
              comparison={comparison}
              faults={faults}
              source={source}
              filterBarEnd={
                <>
                  <LayerSelect view={view} local={layered.local} />
                  <BoundariesSelect view={view} file={former.provinces} />
                  <ImportButton lang={lang} />
                </>
              }
            />
            <ImportTool
              view={view}
              data={published}
              current={layered.local}
              onApply={applyImport}
            />
          </>
        ) : (
          <p className="loading">{messagesOf(lang).loading}</p>
        )}
      </main>
      {isShown && (isReady || wasReady) && presented.current !== undefined && (
        <PagePresentation
          input={input}
          faults={faults}
          figures={presentable}
          current={presented.current}
          filter={
            <FilterBar
              data={data}
              view={asked}
              leftCount={selection.provinces.length}
              end={
                <>
                  <LayerSelect view={asked} local={layered.local} />
                  <BoundariesSelect view={asked} file={former.provinces} />
                </>
              }
            />
          }
        />
      )}
    </>
  );
}
