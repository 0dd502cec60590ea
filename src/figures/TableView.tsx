import { useState } from 'react';
import type { FigureTable } from './figureModel';
import { sortRows, type TableSort } from './sortRows';

interface TableViewProps {
  readonly caption: string;
  readonly table: FigureTable;
  /** Said above a table of which only the first rows are drawn: "200", "20.000". */
  readonly partText?: (shown: number, all: number) => string;
}

/** More rows than these take a browser seconds, and nobody reads them. */
const mostRows = 500;

/**
 * A figure's rows as a real table whose headers sort it, all of it also where only the first rows are
 * drawn; it scrolls inside itself where it is wider than the card.
 */
export function TableView({ caption, table, partText }: TableViewProps) {
  const [sort, setSort] = useState<TableSort | undefined>(undefined);
  const all = sort === undefined ? table.rows : sortRows(table.rows, sort);
  const rows = partText === undefined ? all : all.slice(0, mostRows);

  function toggleSort(column: number): void {
    const isSame = sort?.column === column;
    setSort({
      column,
      // Numbers are mostly read from the top, names from A.
      isDescending: isSame ? !sort.isDescending : table.columns[column]?.kind === 'number',
    });
  }

  return (
    // Scrollable regions take the keyboard focus so that arrows can scroll them.
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      {rows.length < all.length && <p>{partText?.(rows.length, all.length)}</p>}
      <table className="data-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th
                key={column.id}
                scope="col"
                data-kind={column.kind}
                aria-sort={sort?.column === index ? sortWord(sort) : undefined}
              >
                <button type="button" className="sort-button" onClick={() => toggleSort(index)}>
                  {column.label}
                  <span aria-hidden="true">{sort?.column === index ? sortSign(sort) : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-row-province={row.province}>
              {row.cells.map((cell, index) => {
                const column = table.columns[index];
                const content = { children: cell.text, 'data-kind': column?.kind };
                return index === 0 ? (
                  <th key={column?.id ?? index} scope="row" {...content} />
                ) : (
                  <td key={column?.id ?? index} data-state={cell.state} {...content} />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function sortWord({ isDescending }: TableSort): 'ascending' | 'descending' {
  return isDescending ? 'descending' : 'ascending';
}

function sortSign({ isDescending }: TableSort): string {
  return isDescending ? ' ▼' : ' ▲';
}
