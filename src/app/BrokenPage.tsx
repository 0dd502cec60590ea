import { hasMessages, messagesOf } from '@/i18n/messages';
import { languageOfAddress } from '@/state/addressSync';
import { ErrorReport } from './ErrorReport';

/** Stands for a page that could not be drawn; reads nothing of the state that may have broken it. */
export function BrokenPage({ error }: { readonly error: unknown }) {
  // Seldom there and cheap to render: the compiler would only add code to the first script.
  'use no memo';
  const asked = languageOfAddress();
  const lang = hasMessages(asked) ? asked : 'vi';
  const { errorReport: t } = messagesOf(lang);
  return (
    <main id="main" data-state="error" tabIndex={-1}>
      <div role="alert" className="page-fault">
        <h1>{t.pageHeading}</h1>
        <p>{t.pageBody}</p>
        <p>
          <button type="button" className="button" onClick={() => location.reload()}>
            {t.reload}
          </button>{' '}
          <button
            type="button"
            className="button"
            // From a file the view stands behind "#", and such an address loads nothing by itself.
            onClick={() => {
              location.replace(location.pathname);
              if (location.protocol === 'file:') location.reload();
            }}
          >
            {t.openDefault}
          </button>
        </p>
        <ErrorReport error={error} lang={lang} />
      </div>
    </main>
  );
}
