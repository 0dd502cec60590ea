import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { DataSource } from '@/data/dataSource';
import { localQuery } from '@/data/localQuery';
import { removeLocal } from '@/data/localStore';
import type { DashboardData } from '@/data/queries';
import { localizeSources } from '@/domain/localizeSources';
import { BoundariesSelect } from '@/features/boundaries/BoundariesSelect';
import { BriefingButton } from '@/features/briefing/BriefingButton';
import { LayerBanner } from '@/features/dataLayer/LayerBanner';
import { LayerSelect } from '@/features/dataLayer/LayerSelect';
import { FilterBar } from '@/features/filters/FilterBar';
import { PresentButton } from '@/features/presentation/PresentButton';
import { messagesOf } from '@/i18n/messages';
import { whenIdle } from '@/lib/whenIdle';
import { whenUsed } from '@/lib/whenUsed';
import { usePinnedProvince } from '@/state/preferences';
import {
  changeView,
  dismissNotices,
  notify,
  useActionNotice,
  useRequestedView,
  useUnknownValues,
} from '@/state/viewStore';
import { isBuiltPageThere, TakeOver } from './builtPage';
import { Dashboard } from './Dashboard';
import { DropHint } from './DropHint';
import { Header } from './Header';
import { LazyPart } from './LazyPart';
import { LazyTool } from './LazyTool';
import { Notices } from './Notices';
import { partQuery } from './pagePart';
import {
  briefingPart,
  giveBackPart,
  importPart,
  keyboardHelpPart,
  matrixPart,
  presentationPart,
  saveReleasePart,
} from './pageParts';
import { findAsked, listPresentable } from './presentable';
import { useComparison } from './useComparison';
import { useFollowing } from './useFollowing';
import { useLayeredData } from './useLayeredData';
import { useLinkedProvince } from './useLinkedProvince';
import { useNewRelease } from './useNewRelease';
import { usePageInput } from './usePageInput';
import { usePageDrop } from './usePageDrop';

/** The rest of the page is fetched when somebody uses the page, at the latest by then, in ms. */
const quietMs = 3000;
/** Then once the browser has nothing better to do, at the latest by then, in ms. */
const latestRestMs = 500;

interface LoadedPageProps {
  readonly source: DataSource;
  readonly dashboard: Extract<DashboardData, { readonly status: 'ready' }>;
  readonly onRetry: () => void;
}

/** The page over a loaded release: puts the layer in, reconciles the address, shows the view. */
export function LoadedPage({ source, dashboard, onRetry }: LoadedPageProps) {
  // What is costly is remembered by its parts; here the compiler would add more code than it saves.
  'use no memo';
  const { data: published, faults } = dashboard;
  const requested = useRequestedView();
  const malformed = useUnknownValues();
  const actionNotice = useActionNotice();
  const queryClient = useQueryClient();
  const layered = useLayeredData(source, published, requested.layer);
  const newRelease = useNewRelease(source, published.manifest);
  const pinnedProvince = usePinnedProvince();
  const linked = useLinkedProvince();
  const { lang } = requested;

  const isSettled = dashboard.isSettled && layered.data !== undefined;
  // The matrix begins on the first screen. Other parts say by themselves that they are on their way.
  const matrix = useQuery(partQuery(matrixPart));
  const isReady = isSettled && !matrix.isPending;
  const [wasReady, setWasReady] = useState(false);
  if (isReady && !wasReady) setWasReady(true);
  // The first screen costs nobody more than itself. The rest is fetched once somebody uses the page
  // or stays, so that it is there when the network is gone.
  const [isUsed, setIsUsed] = useState(false);
  const [isRestWanted, setIsRestWanted] = useState(false);
  useEffect(() => whenUsed(() => setIsUsed(true), quietMs), []);
  const mayFetchRest = wasReady && isUsed;
  useEffect(
    () => (mayFetchRest ? whenIdle(() => setIsRestWanted(true), latestRestMs) : undefined),
    [mayFetchRest],
  );
  useQuery({ ...partQuery(keyboardHelpPart), enabled: isRestWanted });
  // A presentation may begin where there is no network any more, and its keys must not be lost.
  useQuery({ ...partQuery(presentationPart), enabled: isRestWanted });
  const drop = usePageDrop(true);
  // Never without a file that is being asked for again: its figures cannot be built.
  const isShown = dashboard.isSettled && (isSettled || wasReady);
  // While another layer is on its way the page keeps its shape with the published one.
  const layer = layered.data === undefined ? 'published' : layered.layer;
  const former = localizeSources(layered.data ?? published, lang);
  const comparison = useComparison(source, published, layer, lang, isSettled);
  const { slide, page, unknown } = usePageInput({
    requested,
    layer,
    former,
    pinned: pinnedProvince,
    comparison: comparison.current,
    faults,
  });
  const { input } = page;
  const { view, data, selection } = input;
  const { view: asked } = slide;
  const following = useFollowing(page, isShown);
  const presentable = listPresentable(input, faults);
  const presented = findAsked(asked, presentable, isSettled && !comparison.isLoading);

  // The page that the build made stands here until there is something better to show.
  if (!isShown && isBuiltPageThere()) return null;

  const removeImport = (): void => {
    changeView(asked, { layer: 'published', year: undefined });
    void removeLocal()
      .catch(() => notify('import-kept'))
      .then(() => queryClient.refetchQueries(localQuery));
  };
  const notices = {
    lang,
    unknown: [...malformed, ...unknown, ...presented.unknown],
    actionNotice,
    faults,
    newRelease,
    refusal: layered.refusal,
    onRemoveLocal: removeImport,
    onDismiss: () => dismissNotices(asked),
    onRetry,
  };

  return (
    <>
      <Header view={view} manifest={data.manifest}>
        <PresentButton
          lang={lang}
          figures={isSettled ? presentable : undefined}
          onStart={(present) => changeView(view, { present })}
        />
        <BriefingButton lang={lang} isReady={isSettled} />
      </Header>
      <main
        id="main"
        data-state={isReady && following.isCurrent ? 'ready' : 'loading'}
        tabIndex={-1}
        {...linked}
      >
        {isShown ? (
          <>
            <TakeOver />
            <Notices {...notices} />
            <LayerBanner
              view={view}
              local={layered.local}
              isForVisit={layered.isForVisit}
              onRemove={removeImport}
            >
              <LazyPart
                part={saveReleasePart}
                props={{ lang, data: published, local: layered.local, source }}
              />
            </LayerBanner>
            <Dashboard
              input={input}
              following={following}
              published={localizeSources(published, lang)}
              comparison={comparison}
              source={source}
              isRestWanted={isRestWanted}
              filterBarEnd={
                <>
                  <LayerSelect view={view} local={layered.local} />
                  <BoundariesSelect view={view} file={former.provinces} />
                </>
              }
            />
            <LazyTool
              part={importPart}
              tool="import"
              lang={lang}
              isWanted={drop.isWanted}
              props={{ view, data: published, layered, dropped: drop.tables }}
            />
          </>
        ) : (
          <p className="loading">{messagesOf(lang).loading}</p>
        )}
      </main>
      <DropHint lang={lang} isOver={drop.isOver} />
      <LazyTool
        part={giveBackPart}
        tool="give-back"
        lang={lang}
        isWanted={drop.isWanted}
        props={{
          view,
          data: isSettled ? former : undefined,
          dropped: drop.others,
          loadData: layered.loadData,
          comparisonOf: comparison.comparisonOf,
        }}
      />
      {isSettled && (
        <LazyTool
          part={briefingPart}
          tool="briefing"
          lang={lang}
          isWanted={isRestWanted}
          props={{ input }}
        />
      )}
      {isShown && wasReady && presented.current !== undefined && (
        <LazyPart
          part={presentationPart}
          props={{
            input: slide,
            faults,
            figures: presentable,
            current: presented.current,
            notices: <Notices {...notices} isOverSlide />,
            filter: (
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
            ),
          }}
        />
      )}
    </>
  );
}
