import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DataSource } from '@/data/dataSource';
import { useDashboardData } from '@/data/queries';
import { BriefingTool } from '@/features/briefing/BriefingTool';
import { GiveBack } from '@/features/giveBack/GiveBack';
import { PresentButton } from '@/features/presentation/PresentButton';
import { describeFault } from '@/i18n/faults';
import { messagesOf } from '@/i18n/messages';
import { useRequestedView } from '@/state/viewStore';
import { Header } from './Header';
import { LoadedPage } from './LoadedPage';

/** The whole page: loads the release, then shows it or says why not. */
export function App({ source }: { readonly source: DataSource }) {
  const requested = useRequestedView();
  const queryClient = useQueryClient();
  const dashboard = useDashboardData(source);
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

  if (dashboard.status === 'ready') {
    return <LoadedPage source={source} dashboard={dashboard} onRetry={retry} />;
  }
  return (
    <>
      <Header view={requested} manifest={undefined}>
        <PresentButton lang={lang} figures={undefined} onStart={() => undefined} />
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

function hasFailed(query: { readonly state: { readonly status: string } }): boolean {
  return query.state.status === 'error';
}
