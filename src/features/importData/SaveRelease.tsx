import { useState } from 'react';
import type { DataSource } from '@/data/dataSource';
import type { LoadedData } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import type { LocalImport } from '@/domain/localImport';
import { importTextsOf } from '@/i18n/importData';
import { messagesOf } from '@/i18n/messages';
import { Dialog } from '@/ui/Dialog';
import { SaveReleaseForm } from './SaveReleaseForm';

export interface SaveReleaseProps {
  readonly lang: Lang;
  /** The release as published, without any other layer. */
  readonly data: LoadedData;
  /** Rows that go into the new release in place of the published ones. */
  readonly local: LocalImport | undefined;
  readonly source: DataSource;
}

/** The button that makes a whole data folder out of what this browser holds, and its dialog. */
export function SaveRelease({ lang, data, local, source }: SaveReleaseProps) {
  const all = messagesOf(lang);
  const t = importTextsOf(lang).release;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        {t.button}
      </button>
      {isOpen && (
        <Dialog title={t.title} close={all.close} onClose={() => setIsOpen(false)}>
          <SaveReleaseForm lang={lang} data={data} local={local} source={source} />
        </Dialog>
      )}
    </>
  );
}
