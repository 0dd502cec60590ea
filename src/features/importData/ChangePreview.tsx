import { type ChangedDataset, changedDatasets } from '@/domain/changeRows';
import { type DatasetChanges, isUnchanged } from '@/domain/dataChanges';
import { formatNumber } from '@/domain/format';
import type { Lang } from '@/domain/language';
import { TableView } from '@/figures/TableView';
import { importTextsOf } from '@/i18n/importData';
import { messagesOf } from '@/i18n/messages';
import { tabulateChanges } from './describeChange';
import type { ImportPreview } from './previewImport';

interface ChangePreviewProps {
  readonly lang: Lang;
  readonly preview: ImportPreview;
  /** Datasets whose rows of now are given up. */
  readonly replaced: readonly ChangedDataset[];
  readonly onReplaced: (replaced: readonly ChangedDataset[]) => void;
}

const mostShown = 100;
const kinds = ['added', 'changed', 'withdrawn', 'unchanged'] as const;

/** What using the rows would do: by dataset in a sentence and in numbers, then row by row. */
export function ChangePreview({ lang, preview, replaced, onReplaced }: ChangePreviewProps) {
  const all = messagesOf(lang);
  const t = importTextsOf(lang);
  const { changes, after } = preview;
  const nameOf = (dataset: ChangedDataset): string => all.layers.dataset[dataset];
  const table = tabulateChanges(changes, after, lang, mostShown);
  const differing = changes.reduce((sum, { counts }) => {
    return sum + counts.added + counts.changed + counts.withdrawn;
  }, 0);
  const toggle = (dataset: ChangedDataset): void =>
    onReplaced(changedDatasets.filter((one) => replaced.includes(one) !== (one === dataset)));
  const caption = t.changeTable(
    formatNumber(table.rows.length, lang),
    formatNumber(differing, lang),
  );
  return (
    <section className="import__preview">
      <h4>{t.preview}</h4>
      {isUnchanged(changes) && <p className="import__unchanged">{t.unchanged}</p>}
      {changes
        .filter((change) => shownNow(change) > 0)
        .map((change) => (
          <label key={change.dataset} className="import__replace">
            <input
              type="checkbox"
              checked={replaced.includes(change.dataset)}
              onChange={() => toggle(change.dataset)}
            />
            {t.replace(nameOf(change.dataset), formatNumber(shownNow(change), lang))}
          </label>
        ))}
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

/** Rows of the dataset that are shown now. */
function shownNow({ counts }: DatasetChanges): number {
  return counts.changed + counts.withdrawn + counts.unchanged;
}
