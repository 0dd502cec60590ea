import type { Messages } from '@/i18n/messages';
import { SourceLink } from './SourceLink';
import type { SheetSeries } from './sheetSeries';

/** A province's series, a line a year; what is not there has its sign and says what it means. */
export function SeriesTable({ series, t }: { readonly series: SheetSeries; readonly t: Messages }) {
  const { name, yearLabel, columns, rows, keys, sources } = series;
  return (
    <>
      <table className="data-table sheet__series">
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{yearLabel}</th>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col" data-kind="number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year, cells }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {cells.map(({ id, text, state, words }) => (
                <td key={id} data-kind="number" data-state={state}>
                  {text === words ? text : <abbr title={words}>{text}</abbr>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {keys.length > 0 && <p className="sheet__note">{keys.join(' · ')}</p>}
      {sources.length > 0 && (
        <p className="sheet__note">
          {t.sheet.source}:{' '}
          {sources.map((source, index) => (
            <span key={source.text}>
              {index > 0 && '; '}
              <SourceLink source={source} t={t} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}
