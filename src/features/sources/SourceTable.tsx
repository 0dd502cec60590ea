import type { Lang } from '@/domain/language';
import { sourcesTextsOf } from '@/i18n/sources';
import type { SourceRow } from './modelSources';

interface SourceTableProps {
  readonly rows: readonly SourceRow[];
  readonly lang: Lang;
}

/** Every source with its kind and what it feeds; wide, so it scrolls inside itself. */
export function SourceTable({ rows, lang }: SourceTableProps) {
  const t = sourcesTextsOf(lang);
  const { column } = t;
  const label = t.sourcesTitle(rows.length);
  return (
    <div className="table-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="data-table sources__table">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{column.title}</th>
            <th scope="col">{column.publisher}</th>
            <th scope="col">{column.date}</th>
            <th scope="col">{column.reliability}</th>
            <th scope="col">{column.feeds}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-source={row.id}>
              <th scope="row">
                {row.url === undefined ? (
                  row.title
                ) : (
                  <a href={row.url} target="_blank" rel="noreferrer" title={t.opensElsewhere}>
                    {row.title}
                  </a>
                )}
                {row.titleIsOurs && <span className="sources__hint"> ({t.titleIsOurs})</span>}
              </th>
              <td>
                {row.publisher}
                {row.note !== '' && <span className="sources__hint"> {row.note}</span>}
              </td>
              <td>{row.date}</td>
              <td>{row.reliability}</td>
              <td>{row.feeds}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
