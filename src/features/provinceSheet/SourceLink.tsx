import type { Messages } from '@/i18n/messages';
import type { SheetSource } from './sheetSource';

/** A source by publisher and title, as a link where it has an address. */
export function SourceLink({ source, t }: { readonly source: SheetSource; readonly t: Messages }) {
  return (
    <>
      {source.url === undefined ? (
        source.text
      ) : (
        <a href={source.url} rel="noreferrer" target="_blank">
          {source.text}
        </a>
      )}
      {source.isSecondary && ` (${t.caption.secondary})`}
    </>
  );
}
