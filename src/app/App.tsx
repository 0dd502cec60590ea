import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DataSource } from '@/data/dataSource';
import { useDashboardData } from '@/data/queries';
import { BriefingTool } from '@/features/briefing/BriefingTool';
import { GiveBack } from '@/features/giveBack/GiveBack';
import { localizeSources } from '@/domain/localizeSources';
import { describeFault } from '@/i18n/faults';
import { messagesOf } from '@/i18n/messages';
import { usePinnedProvince } from '@/state/preferences';
import { reconcile } from '@/state/reconcile';
import {
  dismissNotices,
  useActionNotice,
  useRequestedView,
  useUnknownValues,
} from '@/state/viewStore';
import { offerBriefing } from './briefingOffer';
import { Dashboard } from './Dashboard';
import { describeFigureNow } from './figureNow';
import { Header } from './Header';
import { Notices } from './Notices';
import { useArePageChartsSettled } from './pageCharts';

/** The whole page: loads, reconciles the address with the data, shows the view or says why not. */
export function App({ source }: { readonly source: DataSource }) {
  const requested = useRequestedView();
  const malformed = useUnknownValues();
  const actionNotice = useActionNotice();
  const queryClient = useQueryClient();
  const dashboard = useDashboardData(source);
  const areChartsSettled = useArePageChartsSettled();
  const pinned = usePinnedProvince();
  const { lang } = requested;
  const t = messagesOf(lang);

  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = t.pageTitle;
  }, [lang, t]);

  const retry = (): void => {
    // A mended release comes with a new manifest, so that is asked for first.
    void queryClient
      .refetchQueries({ queryKey: ['manifest'] })
      .then(() => queryClient.refetchQueries({ predicate: hasFailed }));
  };

  if (dashboard.status !== 'ready') {
    return (
      <>
        <Header view={requested} manifest={undefined}>
          <BriefingTool lang={lang} offer={undefined} />
          <GiveBack view={requested} data={undefined} figureNow={() => undefined} />
        </Header>
        <main id="main" data-state={dashboard.status} tabIndex={-1}>
          {dashboard.status === 'loading' ? (
            <p className="loading">{t.loading}</p>
          ) : (
            <div role="alert" className="page-fault">
              <h2>{t.fault.heading}</h2>
              <p>{describeFault(dashboard.fault, lang)}</p>
              <button type="button" className="button" onClick={retry}>
                {t.tryAgain}
              </button>
            </div>
          )}
        </main>
      </>
    );
  }

  const { data: loaded, faults, isSettled } = dashboard;
  const data = localizeSources(loaded, lang);
  const { view, unknown } = reconcile(requested, data);
  const isReady = isSettled && areChartsSettled;
  return (
    <>
      <Header view={view} manifest={data.manifest}>
        <BriefingTool lang={lang} offer={isReady ? offerBriefing(data, view, pinned) : undefined} />
        <GiveBack
          view={view}
          data={isSettled ? data : undefined}
          figureNow={(id, itsView) => describeFigureNow(id, itsView, loaded)}
        />
      </Header>
      <main id="main" data-state={isReady ? 'ready' : 'loading'} tabIndex={-1}>
        {isSettled ? (
          <>
            <Notices
              lang={lang}
              unknown={[...malformed, ...unknown]}
              actionNotice={actionNotice}
              faults={faults}
              onDismiss={() => dismissNotices(view)}
              onRetry={retry}
            />
            <Dashboard data={data} view={view} faults={faults} source={source} />
          </>
        ) : (
          <p className="loading">{t.loading}</p>
        )}
      </main>
    </>
  );
}

function hasFailed(query: { readonly state: { readonly status: string } }): boolean {
  return query.state.status === 'error';
}
