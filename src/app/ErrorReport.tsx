import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import type { Lang } from '@/domain/language';
import { copyToClipboard } from '@/exports/clipboard';
import { messagesOf } from '@/i18n/messages';
import { isJsonObject } from '@/lib/json';
import { currentQuery } from '@/state/addressSync';
import { findVersion, writeErrorReport } from './errorReport';

interface ErrorReportProps {
  readonly error: unknown;
  /** The figure it arose in; undefined when it was the page. */
  readonly place?: string | undefined;
  readonly lang: Lang;
}

/** Takes the report of an error away: copied, or selected where the browser lets nobody copy. */
export function ErrorReport({ error, place, lang }: ErrorReportProps) {
  // Seldom there and cheap to render: the compiler would only add code to the first script.
  'use no memo';
  const t = messagesOf(lang).errorReport;
  const queryClient = useQueryClient();
  const hintId = useId();
  const [result, setResult] = useState<'copied' | { readonly text: string }>();

  const copy = async (): Promise<void> => {
    // By its key, as the data may come from anywhere.
    const manifest = queryClient.getQueryData(['manifest']);
    const release = isJsonObject(manifest) ? manifest['release'] : undefined;
    const text = writeErrorReport(
      {
        error,
        place,
        release: typeof release === 'string' ? release : undefined,
        version: findVersion(),
        query: currentQuery(),
        browser: navigator.userAgent,
        time: new Date(),
      },
      lang,
    );
    setResult((await copyToClipboard(text)) ? 'copied' : { text });
  };

  return (
    <div className="error-report">
      <button
        type="button"
        className="button"
        aria-describedby={hintId}
        onClick={() => void copy()}
      >
        {t.copy}
      </button>
      <span id={hintId} className="error-report__hint">
        {t.hint}
      </span>
      <span role="status">
        {result === 'copied' && t.copied}
        {typeof result === 'object' && t.refused}
      </span>
      {typeof result === 'object' && <ReportField label={t.reportLabel} text={result.text} />}
    </div>
  );
}

function ReportField({ label, text }: { readonly label: string; readonly text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <textarea
      ref={field}
      className="error-report__text"
      aria-label={label}
      rows={10}
      value={text}
      readOnly
    />
  );
}
