import type { Source, SourceId, SourcesFile } from '@/domain/dataset';
import { foldForSearch, withoutAccents } from '@/lib/searchText';

/** The sources that the rows of one file name. */
export interface SourceBook {
  /** Id of a source as a person wrote it; a text that is no known source becomes a new one. */
  readonly idOf: (text: string) => SourceId;
  /** Id of the office itself, for rows that name no source: the same for every file. */
  readonly idOfOffice: () => SourceId;
  /** The source behind an id or a title, without using it. */
  readonly find: (text: string) => Source | undefined;
  /** Learns a source that the file describes, under its id if that can be one. */
  readonly define: (id: string | undefined, source: Omit<Source, 'id'>) => void;
  /** Adds a source that the file defines by id. */
  readonly add: (source: Source) => void;
  /** The sources used that the release does not have. */
  readonly used: () => readonly Source[];
}

const longestSlug = 60;

/** What rows without a source come from. */
const office = {
  title: 'Số liệu nội bộ, không ghi nguồn',
  titleEn: 'Internal data, source not given',
  publisher: 'Số liệu nội bộ',
  publisherEn: 'Internal data',
};

/**
 * A text names a source by its id or title. The name of a publisher is not enough: what an office
 * reports today must not be laid at the door of an article that the publisher once wrote.
 */
export function createSourceBook({ sources }: SourcesFile): SourceBook {
  const byText = new Map<string, Source>();
  const ids = new Set(sources.map(({ id }) => id));
  const used = new Map<SourceId, Source>();

  for (const source of sources) {
    for (const text of [source.id, source.title, source.titleEn]) learn(text, source);
  }

  function learn(text: string | undefined, source: Source): void {
    const key = foldForSearch(text ?? '');
    if (key !== '' && !byText.has(key)) byText.set(key, source);
  }

  function noteUse(source: Source): SourceId {
    // Those of an earlier import go along, since they are not in the release.
    if (source.kind === 'local') used.set(source.id, source);
    return source.id;
  }

  function create(title: string, fields: Partial<Source> = {}): Source {
    const source: Source = {
      id: fields.id ?? freeId(title),
      title,
      titleIsOurs: true,
      publisher: title,
      kind: 'local',
      reliability: 'primary',
      ...fields,
    };
    ids.add(source.id);
    learn(title, source);
    return source;
  }

  function freeId(title: string): SourceId {
    const slug = slugOf(title);
    const base = slug === '' ? 'noi-bo' : `noi-bo-${slug}`;
    let id = base;
    for (let i = 2; ids.has(id); i += 1) id = `${base}-${i}`;
    return id;
  }

  return {
    idOf: (text) => noteUse(byText.get(foldForSearch(text)) ?? create(text)),
    idOfOffice: () =>
      noteUse(byText.get(foldForSearch(office.title)) ?? create(office.title, office)),
    find: (text) => byText.get(foldForSearch(text)),
    define(id, { title, ...fields }) {
      const isId = id !== undefined && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id) && !ids.has(id);
      const source = create(title, isId ? { ...fields, id } : fields);
      learn(id, source);
    },
    add(source) {
      if (ids.has(source.id)) return;
      ids.add(source.id);
      used.set(source.id, source);
      learn(source.id, source);
      learn(source.title, source);
    },
    used: () => [...used.values()],
  };
}

function slugOf(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/gu, '');
}
