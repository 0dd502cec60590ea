import type { ReactNode } from 'react';
import type { Manifest } from '@/domain/dataset';
import { formatPartialDate } from '@/domain/partialDate';
import type { View } from '@/domain/view';
import { KeyboardHelp } from '@/features/keyboardHelp/KeyboardHelp';
import { PageMenu } from '@/features/pageMenu/PageMenu';
import { messagesOf } from '@/i18n/messages';

interface HeaderProps {
  /** Buttons before the menu. */
  readonly children?: ReactNode;
  readonly view: View;
  readonly manifest: Manifest | undefined;
}

/** Title, date of the data, what is taken to a meeting, the page menu. */
export function Header({ view, manifest, children }: HeaderProps) {
  const t = messagesOf(view.lang);
  return (
    <header className="page-header">
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          // The address holds the view, from a file even after the "#": it must stay as it is.
          event.preventDefault();
          document.querySelector<HTMLElement>('#main')?.focus();
        }}
      >
        {t.skipToMain}
      </a>
      <h1 className="page-header__title">
        <span className="page-header__product">{t.product}</span> {t.title}
        <span className="page-header__period"> · {t.period}</span>
      </h1>
      {manifest !== undefined && (
        <p className="page-header__date">
          {t.dataOf(formatPartialDate(manifest.releasedOn, view.lang))}
        </p>
      )}
      {children}
      <PageMenu view={view} canImport={manifest !== undefined} />
      <KeyboardHelp lang={view.lang} />
    </header>
  );
}
