import { useState } from 'react';
import type { DataSource } from '@/data/dataSource';
import type { DatasetPath, LoadedData } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { sourcesTextsOf } from '@/i18n/sources';
import type { DatasetRow } from './modelSources';
import { takeCsv, takeJson } from './takeDataset';

interface DatasetTableProps {
  readonly rows: readonly DatasetRow[];
  readonly data: LoadedData;
  readonly source: DataSource;
  readonly lang: Lang;
}

/** The six files of the release, each to be taken away as it is or as a table. */
export function DatasetTable({ rows, data, source, lang }: DatasetTableProps) {
  const t = sourcesTextsOf(lang);
  const { column } = t;
  const [result, setResult] = useState('');
  const label = t.datasetsTitle(rows.length);
  const takeFile = async (path: DatasetPath): Promise<void> => {
    setResult(await takeJson(path, source, data, lang));
  };
  return (
    <>
      <p className="sources__hint">{t.datasetsNote}</p>
      <div className="table-scroll" role="region" aria-label={label} tabIndex={0}>
        <table className="data-table sources__files">
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{column.file}</th>
              <th scope="col" data-kind="number">
                {column.rows}
              </th>
              <th scope="col">{column.take}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ path, name, rows: count, isRead }) => (
              <tr key={path} data-dataset={path}>
                <th scope="row">{name}</th>
                <td data-kind="number">{count}</td>
                <td>
                  <span className="sources__buttons">
                    <button
                      type="button"
                      className="button"
                      aria-label={t.takeJson(name)}
                      onClick={() => void takeFile(path)}
                    >
                      JSON
                    </button>
                    <button
                      type="button"
                      className="button"
                      aria-label={t.takeCsv(name)}
                      disabled={!isRead}
                      onClick={() => setResult(takeCsv(path, data, lang))}
                    >
                      CSV
                    </button>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="sources__status" role="status">
        {result}
      </p>
    </>
  );
}
