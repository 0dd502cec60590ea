import type { ChangedDataset } from '@/domain/changeRows';
import type { DatasetChanges } from '@/domain/dataChanges';
import { formatList, formatNumber } from '@/domain/format';
import type { Lang } from '@/domain/language';
import type { LocalImport } from '@/domain/localImport';
import { formatPartialDate } from '@/domain/partialDate';
import { TableView } from '@/figures/TableView';
import { importTextsOf } from '@/i18n/importData';
import { messagesOf } from '@/i18n/messages';
import { tabulateChanges } from './describeChange';
import type { ImportPreview } from './previewImport';

interface ChangePreviewProps {
  readonly lang: Lang;
  readonly preview: ImportPreview;
  readonly current: LocalImport | undefined;
}

const mostShown = 100;
const kinds = ['added', 'changed', 'withdrawn', 'unchanged'] as const;

/** What using the rows would do: by dataset in a sentence and in numbers, then row by row. */
export function ChangePreview({ lang, preview, current }: ChangePreviewProps) {
  const all = messagesOf(lang);
  const t = importTextsOf(lang);
  const { changes, kept, imported, after } = preview;
  const nameOf = (dataset: ChangedDataset): string => all.layers.dataset[dataset];
  const table = tabulateChanges(changes, after, lang, mostShown);
  const differing = changes.reduce((sum, { counts }) => {
    return sum + counts.added + counts.changed + counts.withdrawn;
  }, 0);
  const replaces = ({ dataset, counts }: DatasetChanges): string => {
    const isImported = current !== undefined && imported.includes(dataset);
    return t.replace({
      dataset: nameOf(dataset),
      before: formatNumber(counts.changed + counts.withdrawn + counts.unchanged, lang),
      importedOn: isImported ? formatPartialDate(current.importedOn, lang) : undefined,
      after: formatNumber(counts.changed + counts.added + counts.unchanged, lang),
    });
  };
  const caption = t.changeTable(
    formatNumber(table.rows.length, lang),
    formatNumber(differing, lang),
  );
  return (
    <section className="import__preview">
      <h4>{t.preview}</h4>
      {changes.map((change) => (
        <p key={change.dataset}>{replaces(change)}</p>
      ))}
      {kept.length > 0 && <p>{t.keepOthers(formatList(kept.map(nameOf), lang))}</p>}
      <p>{t.onlyHere}</p>
      <table className="data-table import__counts">
        <caption className="visually-hidden">{t.changeCounts}</caption>
        <thead>
          <tr>
            <th scope="col">{t.changeColumn.dataset}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" data-kind="number">
                {t.change[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ dataset, counts }) => (
            <tr key={dataset} data-dataset={dataset}>
              <th scope="row">{nameOf(dataset)}</th>
              {kinds.map((kind) => (
                <td key={kind} data-kind="number">
                  {formatNumber(counts[kind], lang)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {differing > 0 && (
        <details className="import__rows" open>
          <summary>{caption}</summary>
          <TableView caption={caption} table={table} />
        </details>
      )}
    </section>
  );
}
