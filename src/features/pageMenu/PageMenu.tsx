import { useEffect, useState } from 'react';
import type { View } from '@/domain/view';
import { copyToClipboard } from '@/exports/clipboard';
import { messagesOf } from '@/i18n/messages';
import { serializeAddress } from '@/state/address';
import { addressOf } from '@/state/addressSync';
import { openTool } from '@/state/openTool';
import { chooseTheme, themeChoices, useThemeChoice } from '@/state/theme';
import { changeView } from '@/state/viewStore';
import { Menu, MenuItem } from '@/ui/Menu';
import { LinkDialog } from './LinkDialog';

/** Long enough to read a sentence twice. */
const resultShownMs = 10_000;

interface PageMenuProps {
  readonly view: View;
  /** Without data there is nothing to set an import against. */
  readonly canImport: boolean;
}

/** What concerns the whole page and is seldom used: language, colours, link, import, picture, keys. */
export function PageMenu({ view, canImport }: PageMenuProps) {
  const messages = messagesOf(view.lang);
  const t = messages.comforts.menu;
  const theme = useThemeChoice();
  const other = view.lang === 'vi' ? 'en' : 'vi';
  const [copied, setCopied] = useState<'done' | 'refused'>();

  useEffect(() => {
    if (copied !== 'done') return undefined;
    const timer = setTimeout(() => setCopied(undefined), resultShownMs);
    return () => clearTimeout(timer);
  }, [copied]);

  const link = (): string => new URL(addressOf(serializeAddress(view)), window.location.href).href;
  const copyLink = async (): Promise<void> => {
    setCopied(undefined);
    setCopied((await copyToClipboard(link())) ? 'done' : 'refused');
  };

  return (
    <div className="page-menu">
      <Menu name={t.button} label="⋯">
        <MenuItem lang={other} onChoose={() => changeView(view, { lang: other })}>
          {messages.languageSwitch}
        </MenuItem>
        <div role="separator" className="menu__line" />
        <div role="group" aria-label={t.theme}>
          {themeChoices.map((choice) => (
            <MenuItem key={choice} isChosen={choice === theme} onChoose={() => chooseTheme(choice)}>
              {t.themeChoice[choice]}
            </MenuItem>
          ))}
        </div>
        <div role="separator" className="menu__line" />
        <MenuItem onChoose={() => void copyLink()}>{t.copyLink}</MenuItem>
        <MenuItem isDisabled={!canImport} onChoose={() => openTool('import')}>
          {messages.importData.button}
        </MenuItem>
        <MenuItem onChoose={() => openTool('give-back')}>{messages.giveBack.button}</MenuItem>
        <div role="separator" className="menu__line" />
        <MenuItem onChoose={() => openTool('keyboard-help')}>{t.help}</MenuItem>
      </Menu>
      <p className="page-menu__said" aria-live="polite">
        {copied === 'done' ? t.copied : ''}
      </p>
      {copied === 'refused' && (
        <LinkDialog lang={view.lang} link={link()} onClose={() => setCopied(undefined)} />
      )}
    </div>
  );
}
