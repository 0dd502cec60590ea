import { useEffect, useState } from 'react';
import { messagesOf } from '@/i18n/messages';
import { useRequestedView } from '@/state/viewStore';
import { ErrorReport } from './ErrorReport';
import { isOurs } from './isOurs';

/** Says when something went wrong outside of any figure; the first error is the one that counts. */
export function UnexpectedErrors() {
  // Seldom there and cheap to render: the compiler would only add code to the first script.
  'use no memo';
  const { lang } = useRequestedView();
  const messages = messagesOf(lang);
  const [caught, setCaught] = useState<{ readonly error: unknown }>();

  useEffect(() => {
    const take = (error: unknown, fileName: string): void => {
      if (isOurs(error, fileName)) setCaught((first) => first ?? { error });
    };
    const onError = (event: ErrorEvent): void => take(event.error, event.filename);
    const onRejection = (event: PromiseRejectionEvent): void => take(event.reason, '');
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, []);

  return (
    <div role="alert" className="error-notice">
      {caught !== undefined && (
        <>
          <p>{messages.errorReport.notice}</p>
          <ErrorReport error={caught.error} lang={lang} />
          <button
            type="button"
            className="button button--quiet"
            aria-label={messages.dismiss}
            onClick={() => setCaught(undefined)}
          >
            ×
          </button>
        </>
      )}
    </div>
  );
}
