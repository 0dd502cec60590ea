import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Lang } from '@/domain/language';
import { messagesOf } from '@/i18n/messages';
import { closeTool, type Tool, useIsToolOpen, whenAsked } from '@/state/openTool';
import { type PagePart, partQuery } from './pagePart';

interface LazyToolProps<Props> {
  readonly part: PagePart<Props>;
  /** What opens it. */
  readonly tool: Tool;
  readonly lang: Lang;
  /** Load it now, though nobody has opened it. */
  readonly isWanted?: boolean;
  readonly props: Props;
}

/**
 * A tool whose code comes when it is first opened or wanted; then it stays on the page. Where it did
 * not come, it is asked for again when the line is back or the reader asks again.
 */
export function LazyTool<Props extends object>({
  part,
  tool,
  lang,
  isWanted = false,
  props,
}: LazyToolProps<Props>) {
  const isOpen = useIsToolOpen(tool);
  const {
    data: Found,
    isError,
    isFetching,
    refetch,
  } = useQuery({
    ...partQuery(part),
    enabled: isWanted || isOpen,
  });
  useEffect(() => {
    if (!isOpen || !isError) return undefined;
    const again = (): void => void refetch();
    const stop = whenAsked(tool, again);
    window.addEventListener('online', again);
    return () => {
      stop();
      window.removeEventListener('online', again);
    };
  }, [tool, isOpen, isError, refetch]);
  const t = messagesOf(lang);
  if (Found !== undefined) return <Found {...props} />;
  if (!isOpen) return null;
  return (
    <div role="status" className="tool-loading">
      {isError && !isFetching ? (
        <>
          <p>{t.toolFailed}</p>
          <button type="button" className="button" onClick={() => void refetch()}>
            {t.tryAgain}
          </button>
          <button
            type="button"
            className="button button--quiet"
            aria-label={t.dismiss}
            onClick={() => closeTool(tool)}
          >
            ×
          </button>
        </>
      ) : (
        <p>{t.toolLoading}</p>
      )}
    </div>
  );
}
