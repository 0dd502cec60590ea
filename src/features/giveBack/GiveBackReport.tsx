import type { LoadedData } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { knownFigures } from '@/figures/figureNames';
import { goToFigure } from '@/figures/goToFigure';
import { TableView } from '@/figures/TableView';
import { giveBackTextsOf } from '@/i18n/giveBack';
import { describeRestored, describeView, tabulateChanges } from './describeRestored';
import type { GiveBackResult } from './giveBackResult';

interface GiveBackReportProps {
  readonly result: GiveBackResult | undefined;
  readonly data: LoadedData | undefined;
  readonly lang: Lang;
  /** Closes the dialog, so that the page can be seen. */
  readonly onLeave: () => void;
}

/** What became of the last file or code: sentences, and the rows that differ. */
export function GiveBackReport({ result, data, lang, onLeave }: GiveBackReportProps) {
  const t = giveBackTextsOf(lang);
  const restored = result?.kind === 'picture' ? result.restored : undefined;
  const changes = restored?.changes ?? [];
  const figure = restored === undefined ? undefined : knownFigures([restored.picture.figure])[0];
  return (
    <>
      <div role="status" className="give-back__report" data-kind={result?.kind}>
        {sentencesOf(result, data, lang).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {changes.length > 0 && (
        <TableView caption={t.changes} table={tabulateChanges(changes, lang)} />
      )}
      {figure !== undefined && (
        <button
          type="button"
          className="button"
          onClick={() => {
            onLeave();
            // The page can be scrolled again only when the dialog is gone.
            requestAnimationFrame(() => goToFigure(figure));
          }}
        >
          {t.goTo}
        </button>
      )}
    </>
  );
}

function sentencesOf(
  result: GiveBackResult | undefined,
  data: LoadedData | undefined,
  lang: Lang,
): readonly string[] {
  const t = giveBackTextsOf(lang);
  if (result === undefined) return [];
  switch (result.kind) {
    case 'reading':
      return [t.reading];
    case 'loading':
      return [t.loading];
    case 'load-failed':
      return [t.loadFailed];
    case 'file-fault':
      return [t.fileFault(result.file, result.fault)];
    case 'code-fault':
      return [t.codeFault(result.fault)];
    case 'picture':
      return data === undefined ? [] : describeRestored(result.restored, data, lang);
    case 'code':
      return data === undefined
        ? []
        : [t.codeRestored, ...describeView(result.view, result.unknown, data, lang)];
  }
}
