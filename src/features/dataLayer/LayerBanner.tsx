import type { ReactNode } from 'react';
import { formatList } from '@/domain/format';
import type { LocalImport } from '@/domain/localImport';
import { formatPartialDate } from '@/domain/partialDate';
import type { View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';
import { changeView } from '@/state/viewStore';

interface LayerBannerProps {
  readonly view: View;
  readonly local: LocalImport | undefined;
  /** The browser forgets the import when the page is closed. */
  readonly isForVisit: boolean;
  readonly onRemove: () => void;
  /** Further tools of internal data. */
  readonly children?: ReactNode;
}

/** Says above everything else that the page does not show published data, and leads back. */
export function LayerBanner({ view, local, isForVisit, onRemove, children }: LayerBannerProps) {
  // Seldom there and cheap to render: the compiler would only add code to the first script.
  'use no memo';
  const t = messagesOf(view.lang).layers;
  if (view.layer === 'published') return null;
  const isLocal = view.layer === 'local';
  return (
    <aside className={`layer-banner layer-banner--${view.layer}`} aria-label={t.banner.name}>
      <p>
        {isLocal && local !== undefined ? describeLocal(local, view) : t.banner.illustrative}
        {isLocal && isForVisit && ` ${t.banner.forVisit}`}
      </p>
      <div className="layer-banner__tools">
        {isLocal && children}
        <button
          type="button"
          className="button"
          onClick={() => changeView(view, { layer: 'published', year: undefined })}
        >
          {t.banner.toPublished}
        </button>
        {isLocal && (
          <button type="button" className="button" onClick={onRemove}>
            {t.banner.remove}
          </button>
        )}
      </div>
    </aside>
  );
}

function describeLocal(local: LocalImport, { lang }: View): string {
  const t = messagesOf(lang).layers;
  const datasets = [
    ...(local.committee === undefined ? [] : [t.dataset.committee]),
    ...(local.staff === undefined ? [] : [t.dataset.staff]),
    ...(local.pilots === undefined ? [] : [t.dataset.pilots]),
  ];
  return t.banner.local(
    formatPartialDate(local.importedOn, lang),
    formatList(datasets, lang),
    local.fileNames.join(', '),
  );
}
