import type { DefinitionRow } from './modelSources';

/** What each pilot model is, in one sentence. */
export function DefinitionList({ rows }: { readonly rows: readonly DefinitionRow[] }) {
  return (
    <dl className="sources__definitions">
      {rows.map(({ id, name, definition, level }) => (
        <div key={id} data-definition={id}>
          <dt>
            {name} <span className="sources__hint">({level})</span>
          </dt>
          <dd>{definition}</dd>
        </div>
      ))}
    </dl>
  );
}
