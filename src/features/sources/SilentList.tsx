import type { SilentEntry } from './modelSources';

interface SilentListProps {
  readonly entries: readonly SilentEntry[];
  readonly note: string;
}

/** What is still to be found, an entry an indicator. */
export function SilentList({ entries, note }: SilentListProps) {
  return (
    <>
      <p className="sources__hint">{note}</p>
      <dl className="sources__definitions">
        {entries.map(({ id, title, count, names, notes }) => (
          <div key={id} data-silent={id}>
            <dt>
              {title} <span className="sources__hint">({count})</span>
            </dt>
            <dd>{names}</dd>
            {notes.map((text) => (
              <dd key={text} className="sources__hint">
                {text}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
