import type { ReactNode } from 'react';
import type { Manifest } from '@/domain/dataset';
import { formatPartialDate } from '@/domain/partialDate';
import type { View } from '@/domain/view';
import { useHelpShortcut } from '@/features/keyboardHelp/useHelpShortcut';
import { PageMenu } from '@/features/pageMenu/PageMenu';
import { messagesOf } from '@/i18n/messages';
import { LazyTool } from './LazyTool';
import { keyboardHelpPart } from './pageParts';

interface HeaderProps {
  /** Buttons before the menu. */
  readonly children?: ReactNode;
  readonly view: View;
  readonly manifest: Manifest | undefined;
}

/** Title, date of the data, what is taken to a meeting, the page menu. */
export function Header({ view, manifest, children }: HeaderProps) {
  const t = messagesOf(view.lang);
  useHelpShortcut();
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
        <span className="page-header__product">{t.product}</span>{' '}
        <span className="page-header__name">
          {t.title}
          <span className="page-header__period"> · {t.period}</span>
        </span>
      </h1>
      {manifest !== undefined && (
        <p className="page-header__date">
          {t.dataOf(formatPartialDate(manifest.releasedOn, view.lang))}
        </p>
      )}
      {children}
      <PageMenu view={view} canImport={manifest !== undefined} />
      <LazyTool
        part={keyboardHelpPart}
        tool="keyboard-help"
        lang={view.lang}
        props={{ lang: view.lang }}
      />
    </header>
  );
}
