import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DataSource } from '@/data/dataSource';
import { localQuery } from '@/data/localQuery';
import { type Persistence, removeLocal, writeLocal } from '@/data/localStore';
import type { DashboardData } from '@/data/queries';
import type { LocalImport } from '@/domain/localImport';
import { localizeSources } from '@/domain/localizeSources';
import { BriefingTool } from '@/features/briefing/BriefingTool';
import { BoundariesSelect } from '@/features/boundaries/BoundariesSelect';
import { LayerBanner } from '@/features/dataLayer/LayerBanner';
import { LayerSelect } from '@/features/dataLayer/LayerSelect';
import { GiveBack } from '@/features/giveBack/GiveBack';
import { ImportTool } from '@/features/importData/ImportTool';
import { SaveRelease } from '@/features/importData/SaveRelease';
import { messagesOf } from '@/i18n/messages';
import { usePinnedProvince } from '@/state/preferences';
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
import { useLayeredData } from './useLayeredData';
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
  const { lang } = requested;

  const isSettled = dashboard.isSettled && layered.data !== undefined;
  const isReady = isSettled && areChartsSettled;
  const [wasReady, setWasReady] = useState(false);
  if (isReady && !wasReady) setWasReady(true);
  // While another layer is on its way the page keeps its shape with the published one.
  const layer = layered.data === undefined ? 'published' : layered.layer;
  const former = localizeSources(layered.data ?? published, lang);
  const { view, unknown } = reconcile({ ...requested, layer }, former);
  const data = inBoundaries(former, view.boundaries);
  const pinned = pinnedIn(pinnedProvince, view.boundaries, former);

  const applyImport = async (local: LocalImport): Promise<Persistence> => {
    const persistence = await writeLocal(local);
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
        <BriefingTool lang={lang} offer={isReady ? offerBriefing(data, view, pinned) : undefined} />
        <GiveBack
          view={view}
          data={isSettled ? former : undefined}
          figureNow={(id, itsView) => {
            const itsData = layered.dataOf(itsView.layer);
            return itsData && describeFigureNow(id, itsView, itsData);
          }}
        />
      </Header>
      <main id="main" data-state={isReady ? 'ready' : 'loading'} tabIndex={-1}>
        {isSettled || wasReady ? (
          <>
            <Notices
              lang={lang}
              unknown={[...malformed, ...unknown]}
              actionNotice={actionNotice}
              faults={faults}
              newRelease={newRelease}
              refusal={layered.refusal}
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
              faults={faults}
              source={source}
              filterBarEnd={
                <>
                  <LayerSelect view={view} local={layered.local} />
                  <BoundariesSelect view={view} file={former.provinces} />
                  <ImportTool
                    view={view}
                    data={published}
                    current={layered.local}
                    onApply={applyImport}
                  />
                </>
              }
            />
          </>
        ) : (
          <p className="loading">{messagesOf(lang).loading}</p>
        )}
      </main>
    </>
  );
}
