import type { ReleaseFacts } from './modelSources';

interface ReleaseListProps {
  readonly release: ReleaseFacts;
  readonly filesLabel: string;
}

/** Which release this is, and the hashes by which its files can be checked. */
export function ReleaseList({ release, filesLabel }: ReleaseListProps) {
  return (
    <dl className="sources__facts">
      {release.facts.map(({ label, text, isOfOffice }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd lang={isOfOffice === true ? 'vi' : undefined}>{text}</dd>
        </div>
      ))}
      <div>
        <dt>{filesLabel}</dt>
        {release.hashes.map(({ path, hash }) => (
          <dd key={path}>
            <span className="sources__hash">{hash}</span> {path}
          </dd>
        ))}
      </div>
    </dl>
  );
}
