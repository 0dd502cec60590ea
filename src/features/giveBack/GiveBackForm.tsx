import { useId } from 'react';
import type { Lang } from '@/domain/language';
import { giveBackTextsOf } from '@/i18n/giveBack';

interface GiveBackFormProps {
  readonly lang: Lang;
  /** A file is held over the page. */
  readonly isOver: boolean;
  readonly onFile: (file: File) => void;
  readonly onCode: (text: string) => void;
}

/** Where a picture is chosen or a printed code typed in. */
export function GiveBackForm({ lang, isOver, onFile, onCode }: GiveBackFormProps) {
  const t = giveBackTextsOf(lang);
  const codeId = useId();
  return (
    <div className="give-back" data-over={isOver}>
      <p>{t.intro}</p>
      <label className="button give-back__file">
        {t.choose}
        <input
          type="file"
          className="visually-hidden"
          accept="image/png,image/svg+xml,.png,.svg"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) onFile(file);
            // The same file can be chosen again.
            target.value = '';
          }}
        />
      </label>
      <form
        className="give-back__field"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget).get('code');
          onCode(typeof typed === 'string' ? typed : '');
        }}
      >
        <label htmlFor={codeId}>{t.code}</label>
        <input
          id={codeId}
          name="code"
          className="give-back__code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <button type="submit" className="button">
          {t.openCode}
        </button>
      </form>
    </div>
  );
}
