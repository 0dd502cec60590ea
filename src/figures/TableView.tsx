import type { FigureTable } from './figureModel';

interface TableViewProps {
  readonly caption: string;
  readonly table: FigureTable;
}

/** A figure's rows as a real table; it scrolls inside itself where it is wider than the card. */
export function TableView({ caption, table }: TableViewProps) {
  return (
    // Scrollable regions take the keyboard focus so that arrows can scroll them.
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="data-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.id} scope="col" data-kind={column.kind}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
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
