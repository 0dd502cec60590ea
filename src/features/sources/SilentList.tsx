import type { SilentEntry } from './modelSources';

interface SilentListProps {
  readonly entries: readonly SilentEntry[];
  readonly note: string;
}

/** What is still to be published, an entry an indicator. */
export function SilentList({ entries, note }: SilentListProps) {
  return (
    <>
      <p className="sources__hint">{note}</p>
      <dl className="sources__definitions">
        {entries.map(({ id, title, count, names, plans }) => (
          <div key={id} data-silent={id}>
            <dt>
              {title} <span className="sources__hint">({count})</span>
            </dt>
            <dd>{names}</dd>
            {plans !== '' && <dd className="sources__hint">{plans}</dd>}
          </div>
        ))}
      </dl>
    </>
  );
}
