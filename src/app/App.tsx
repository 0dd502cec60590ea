import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useEffect } from 'react';
import type { DataSource } from '@/data/dataSource';
import { askAgain, type DashboardData, useDashboardData } from '@/data/queries';
import type { View } from '@/domain/view';
import { BriefingButton } from '@/features/briefing/BriefingButton';
import { PresentButton } from '@/features/presentation/PresentButton';
import { describeFault } from '@/i18n/faults';
import { messagesOf } from '@/i18n/messages';
import { useRequestedView } from '@/state/viewStore';
import { Header } from './Header';
import { isBuiltPageThere, TakeOver } from './builtPage';
import { DropHint } from './DropHint';
import { LazyTool } from './LazyTool';
import { LoadedPage } from './LoadedPage';
import { giveBackPart } from './pageParts';
import { usePageDrop } from './usePageDrop';

/** The whole page: loads the release, then shows it or says why not. */
export function App({ source }: { readonly source: DataSource }) {
  const requested = useRequestedView();
  const queryClient = useQueryClient();
  // What has arrived is rendered in small steps, so that a slow machine answers its reader meanwhile.
  const dashboard = useDeferredValue(useDashboardData(source));
  const { lang } = requested;
  const t = messagesOf(lang);

  useEffect(() => {
    // Browsers lay out the whole page anew for a language that is set, also when it is the same.
    if (document.documentElement.lang !== lang) document.documentElement.lang = lang;
    document.title = t.pageTitle;
  }, [lang, t]);

  const retry = (): void => void askAgain(queryClient);

  if (dashboard.status === 'ready') {
    return <LoadedPage source={source} dashboard={dashboard} onRetry={retry} />;
  }
  return <PageWithoutData view={requested} dashboard={dashboard} onRetry={retry} />;
}

interface PageWithoutDataProps {
  readonly view: View;
  readonly dashboard: Exclude<DashboardData, { readonly status: 'ready' }>;
  readonly onRetry: () => void;
}

/** The page before its data, or the sentence on why there is none. */
function PageWithoutData({ view, dashboard, onRetry }: PageWithoutDataProps) {
  const { lang } = view;
  const t = messagesOf(lang);
  const drop = usePageDrop(false);
  // The page that the build made says more than that something is loading.
  if (dashboard.status === 'loading' && isBuiltPageThere()) return null;
  return (
    <>
      <Header view={view} manifest={undefined}>
        <PresentButton lang={lang} figures={undefined} onStart={() => undefined} />
        <BriefingButton lang={lang} isReady={false} />
      </Header>
      <TakeOver />
      <main id="main" data-state={dashboard.status} tabIndex={-1}>
        {dashboard.status === 'loading' ? (
          <p className="loading">{t.loading}</p>
        ) : (
          <div role="alert" className="page-fault">
            <h2>{t.fault.heading}</h2>
            <p>{describeFault(dashboard.fault, lang)}</p>
            <button type="button" className="button" onClick={onRetry}>
              {t.tryAgain}
            </button>
          </div>
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
          data: undefined,
          dropped: drop.others,
          loadData: () => Promise.resolve(undefined),
          comparisonOf: () => undefined,
        }}
      />
    </>
  );
}
