import { useEffect, useRef } from 'react';
import type { Lang } from '@/domain/language';
import { importTextsOf } from '@/i18n/importData';

interface ImportProgressProps {
  readonly lang: Lang;
  readonly done: number;
  readonly total: number;
  readonly onCancel: () => void;
}

/** How far the reading is, and the way out of it. */
export function ImportProgress({ lang, done, total, onCancel }: ImportProgressProps) {
  const t = importTextsOf(lang);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <p className="import__progress">
      <progress aria-label={t.progress} value={done} max={Math.max(total, 1)} />
      <button ref={button} type="button" className="button" onClick={onCancel}>
        {t.cancel}
      </button>
    </p>
  );
}
