import { useId, useState } from 'react';
import type { DataSource } from '@/data/dataSource';
import { findChanges, isUnchanged } from '@/domain/dataChanges';
import type { LoadedData } from '@/domain/dataset';
import { dayNow } from '@/domain/dayNow';
import type { Lang } from '@/domain/language';
import { withLocal } from '@/domain/layerData';
import type { LocalImport } from '@/domain/localImport';
import { formatPartialDate } from '@/domain/partialDate';
import { download } from '@/exports/download';
import { detailOf } from '@/exports/exportFaults';
import { importTextsOf } from '@/i18n/importData';
import { localDay } from '@/lib/localDay';

interface SaveReleaseFormProps {
  readonly lang: Lang;
  readonly data: LoadedData;
  readonly local: LocalImport | undefined;
  readonly source: DataSource;
}

const longestNote = 300;

/** Date and note of the new release, what came of it, and how it gets onto the server. */
export function SaveReleaseForm({ lang, data, local, source }: SaveReleaseFormProps) {
  const t = importTextsOf(lang).release;
  const id = useId();
  const { releasedOn: current } = data.manifest;
  const [clock] = useState(() => new Date());
  const today = localDay(clock);
  // A clock that is behind must not make the new release look older than the one that it replaces.
  const isClockBehind = today < current;
  const [isWorking, setIsWorking] = useState(false);
  const [said, setSaid] = useState('');
  const changesNothing =
    local === undefined || isUnchanged(findChanges(data, withLocal(data, local)));

  const save = async (form: FormData): Promise<void> => {
    const releasedOn = textOf(form, 'date');
    if (releasedOn === '') {
      setSaid(t.noDate);
      return;
    }
    setIsWorking(true);
    setSaid(t.working);
    try {
      const { createRelease } = await import('@/data/newRelease/createRelease');
      const note = textOf(form, 'note');
      const { manifest } = data;
      const saved = await createRelease({ source, manifest, local, releasedOn, note, lang });
      download(saved.blob, saved.fileName);
      setSaid(t.done(saved.fileName, saved.manifest.release));
    } catch (error) {
      setSaid(t.failed(detailOf(error)));
    }
    setIsWorking(false);
  };
  return (
    <form
      className="save-release"
      // What is wrong is said in the reader's language, not in the browser's.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWorking) void save(new FormData(event.currentTarget));
      }}
    >
      <p>{t.intro}</p>
      {changesNothing && <p>{t.unchanged}</p>}
      {isClockBehind && (
        <p>{t.clockBehind(formatPartialDate(today, lang), formatPartialDate(current, lang))}</p>
      )}
      <p className="save-release__field">
        <label htmlFor={`${id}date`}>{t.date}</label>
        <input id={`${id}date`} name="date" type="date" defaultValue={dayNow(clock, current)} />
      </p>
      <p className="save-release__field">
        <label htmlFor={`${id}note`}>{t.note}</label>
        <textarea id={`${id}note`} name="note" rows={3} maxLength={longestNote} />
      </p>
      <button type="submit" className="button import__use" aria-disabled={isWorking}>
        {t.make}
      </button>
      <p role="status" className="import__status">
        {said}
      </p>
      <section>
        <h3 className="import__heading">{t.how}</h3>
        <ol className="save-release__steps">
          {t.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </form>
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
