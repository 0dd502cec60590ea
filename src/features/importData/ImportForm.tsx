import { useEffect, useRef } from 'react';
import type { LoadedData } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { importTextsOf } from '@/i18n/importData';
import { TemplateButton } from './TemplateButton';

interface ImportFormProps {
  readonly lang: Lang;
  /** A file is held over the page. */
  readonly isOver: boolean;
  readonly data: LoadedData;
  /** The layer that is shown. */
  readonly shown: LoadedData;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are chosen or dropped and the template is taken; says what blank and zero mean. */
export function ImportForm({ lang, isOver, data, shown, onFiles }: ImportFormProps) {
  const t = importTextsOf(lang);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <>
      <ul className="import__rules">
        {t.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <div className="import__drop" data-over={isOver}>
        <label className="button import__file">
          {t.choose}
          <input
            ref={input}
            type="file"
            multiple
            className="visually-hidden"
            accept=".xlsx,.csv,.json"
            onChange={({ target }) => {
              const files = [...(target.files ?? [])];
              // The same file can be chosen again.
              target.value = '';
              onFiles(files);
            }}
          />
        </label>
        <span>{t.orDrop}</span>
      </div>
      <TemplateButton lang={lang} data={data} shown={shown} />
    </>
  );
}
