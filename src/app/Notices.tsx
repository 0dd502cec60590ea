import { type ReactNode, useState } from 'react';
import type { DatasetFaults } from '@/data/queries';
import type { Manifest } from '@/domain/dataset';
import { formatPartialDate } from '@/domain/partialDate';
import type { Lang } from '@/domain/language';
import { describeFault } from '@/i18n/faults';
import { messagesOf } from '@/i18n/messages';
import { excerpt } from '@/lib/json';
import type { UnknownValue } from '@/state/address';
import type { LayeredData, LayerRefusal } from './useLayeredData';
import type { ActionNotice } from '@/state/viewStore';

/** Why another layer is shown than the one asked for. */
function describeRefusal(refusal: LayerRefusal, lang: Lang): string {
  const t = messagesOf(lang).layers;
  switch (refusal.kind) {
    case 'no-local':
      return t.noLocal;
    case 'local-gone':
      return t.localGone;
    case 'fault':
      return t.failed[refusal.layer](describeFault(refusal.fault, lang));
  }
}

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
  /**
   * Beside a slide: a broken file is told by the slide that needs it, and nothing stays that cannot
   * be put away.
   */
  readonly isOverSlide?: boolean;
}

/** What the reader should know before reading on: odd links, cleared choices, broken files. */
export function Notices(props: NoticesProps) {
  // Seldom there and cheap to render: the compiler would only add code to the first script.
  'use no memo';
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
    isOverSlide = false,
  } = props;
  const t = messagesOf(lang);
  const [isReleasePutOff, setIsReleasePutOff] = useState(false);
  const faultList = isOverSlide ? [] : Object.values(faults);
  const items = unknown.map(({ key, value }) => t.filter.unknownItem(key, excerpt(value)));
  return (
    <div role="status" className="notices">
      {newRelease !== undefined && !isReleasePutOff && (
        <div className="notice">
          <p>{t.newRelease(formatPartialDate(newRelease.releasedOn, lang), newRelease.note)}</p>
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {t.reload}
          </button>
          {isOverSlide && <CloseButton name={t.dismiss} onClose={() => setIsReleasePutOff(true)} />}
        </div>
      )}
      {items.length > 0 && (
        <Notice text={t.filter.unknown(items)} close={t.dismiss} onClose={onDismiss} />
      )}
      {actionNotice === 'import-kept' && (
        <Notice text={t.layers.importKept} close={t.dismiss} onClose={onDismiss} />
      )}
      {actionNotice === 'language-missing' && (
        <Notice text={t.languageMissing} close={t.dismiss} onClose={onDismiss} />
      )}
      {actionNotice === 'cleared-by-boundaries' && (
        <Notice text={t.boundaries.cleared} close={t.dismiss} onClose={onDismiss} />
      )}
      {actionNotice === 'cleared-groups' && (
        <Notice text={t.filter.clearedGroups} close={t.dismiss} onClose={onDismiss} />
      )}
      {refusal !== undefined && (
        <Notice text={describeRefusal(refusal, lang)} close={t.dismiss} onClose={onDismiss}>
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
      <CloseButton name={close} onClose={onClose} />
    </div>
  );
}

function CloseButton({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  return (
    <button
      type="button"
      className="button button--quiet"
      aria-label={name}
      onClick={({ currentTarget }) => {
        // It goes with its notice: the focus moves on to what the notice spoke of.
        const slide = currentTarget.closest('.presentation')?.querySelector<HTMLElement>('h2');
        (slide ?? document.querySelector('main'))?.focus({ preventScroll: true });
        onClose();
      }}
    >
      ×
    </button>
  );
}
