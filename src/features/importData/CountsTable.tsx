import { formatNumber } from '@/domain/format';
import type { Lang } from '@/domain/language';
import { importTextsOf } from '@/i18n/importData';
import type { ImportOutcome } from './importOutcome';

interface CountsTableProps {
  readonly lang: Lang;
  readonly outcome: ImportOutcome;
}

const parts = ['read', 'good', 'bad', 'blank'] as const;

/** How many rows of each sheet can be used, are wrong, are blank; with several files by file. */
export function CountsTable({ lang, outcome }: CountsTableProps) {
  const t = importTextsOf(lang);
  const { counts, fileNames } = outcome;
  return (
    <table className="data-table import__counts">
      <caption className="visually-hidden">{t.counts}</caption>
      <thead>
        <tr>
          <th scope="col">{t.countColumn.sheet}</th>
          {parts.map((part) => (
            <th key={part} scope="col" data-kind="number">
              {t.countColumn[part]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((count, index) => (
          // Two files may have one name, and the list never changes.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <th scope="row">
              {fileNames.length === 1 ? count.sheet : `${count.fileName}: ${count.sheet}`}
            </th>
            {parts.map((part) => (
              <td key={part} data-kind="number">
                {formatNumber(count[part], lang)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
