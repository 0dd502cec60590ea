import type { ReactNode } from 'react';
import type { Manifest } from '@/domain/dataset';
import { formatPartialDate } from '@/domain/partialDate';
import type { View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';
import { changeView } from '@/state/viewStore';

interface HeaderProps {
  /** Buttons beside the language. */
  readonly children?: ReactNode;
  readonly view: View;
  readonly manifest: Manifest | undefined;
}

/** Title, date of the data, language. */
export function Header({ view, manifest, children }: HeaderProps) {
  const t = messagesOf(view.lang);
  const other = view.lang === 'vi' ? 'en' : 'vi';
  return (
    <header className="page-header">
      <a className="skip-link" href="#main">
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
      <button
        type="button"
        className="button"
        lang={other}
        onClick={() => changeView(view, { lang: other })}
      >
        {t.languageSwitch}
      </button>
    </header>
  );
}
