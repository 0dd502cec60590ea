import type { ReactNode } from 'react';
import type { DatasetFaults } from '@/data/queries';
import type { Manifest } from '@/domain/dataset';
import { formatPartialDate } from '@/domain/partialDate';
import type { Lang } from '@/domain/language';
import { describeFault } from '@/i18n/faults';
import { messagesOf } from '@/i18n/messages';
import { excerpt } from '@/lib/json';
import type { UnknownValue } from '@/state/address';
import type { LayeredData } from './useLayeredData';
import type { ActionNotice } from '@/state/viewStore';

interface NoticesProps {
  readonly lang: Lang;
  readonly unknown: readonly UnknownValue[];
  readonly actionNotice: ActionNotice | undefined;
  readonly faults: DatasetFaults;
  /** A newer release that waits on the server. */
  readonly newRelease: Manifest | undefined;
  /** Why another layer is shown than the one asked for. */
  readonly refusal: LayeredData['refusal'];
  readonly onDismiss: () => void;
  /** Lets go of imported rows that cannot be used. */
  readonly onRemoveLocal: () => void;
  readonly onRetry: () => void;
}

/** What the reader should know before reading on: odd links, cleared choices, broken files. */
export function Notices(props: NoticesProps) {
  const {
    lang,
    unknown,
    actionNotice,
    faults,
    newRelease,
    refusal,
    onDismiss,
    onRemoveLocal,
    onRetry,
  } = props;
  const t = messagesOf(lang);
  const faultList = Object.values(faults);
  const items = unknown.map(({ key, value }) => t.filter.unknownItem(key, excerpt(value)));
  return (
    <div role="status" className="notices">
      {newRelease !== undefined && (
        <div className="notice">
          <p>{t.newRelease(formatPartialDate(newRelease.releasedOn, lang), newRelease.note)}</p>
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {t.reload}
          </button>
        </div>
      )}
      {items.length > 0 && (
        <Notice text={t.filter.unknown(items)} close={t.dismiss} onClose={onDismiss} />
      )}
      {actionNotice === 'import-kept' && (
        <Notice text={t.layers.importKept} close={t.dismiss} onClose={onDismiss} />
      )}
      {actionNotice === 'cleared-by-boundaries' && (
        <Notice text={t.boundaries.cleared} close={t.dismiss} onClose={onDismiss} />
      )}
      {actionNotice === 'cleared-groups' && (
        <Notice text={t.filter.clearedGroups} close={t.dismiss} onClose={onDismiss} />
      )}
      {refusal !== undefined && (
        <Notice
          text={
            refusal.kind === 'no-local'
              ? t.layers.noLocal
              : t.layers.failed[refusal.layer](describeFault(refusal.fault, lang))
          }
          close={t.dismiss}
          onClose={onDismiss}
        >
          {refusal.kind === 'fault' && refusal.layer === 'local' && (
            <button type="button" className="button" onClick={onRemoveLocal}>
              {t.layers.banner.remove}
            </button>
          )}
        </Notice>
      )}
      {faultList.length > 0 && (
        <div className="notice notice--fault">
          <p>
            <strong>{t.fault.partHeading}.</strong>{' '}
            {faultList.map((fault) => describeFault(fault, lang)).join(' ')} {t.fault.stillFine}
          </p>
          <button type="button" className="button" onClick={onRetry}>
            {t.tryAgain}
          </button>
        </div>
      )}
    </div>
  );
}

interface NoticeProps {
  readonly text: string;
  readonly close: string;
  readonly onClose: () => void;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

function Notice({ text, close, onClose, children }: NoticeProps) {
  return (
    <div className="notice">
      <p>{text}</p>
      {children}
      <button type="button" className="button button--quiet" aria-label={close} onClick={onClose}>
        ×
      </button>
    </div>
  );
}
