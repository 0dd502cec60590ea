import type { Source, SourceId } from './dataset';

// A row is of the layer of its source. What an office changes in a published row, or adds under a
// published source, is the office's own word: it gets a source of the office that names the other.

const ending = '-noi-bo';

/** The source as the office's own. */
export function ownSourceOf(source: Source): Source {
  const { id, title, titleEn } = source;
  return {
    id: `${id}${ending}`,
    title: `Số liệu nội bộ, ghi theo: ${title}`,
    titleEn: `Internal data, after: ${titleEn ?? title}`,
    titleIsOurs: true,
    publisher: 'Số liệu nội bộ',
    publisherEn: 'Internal data',
    kind: 'local',
    reliability: 'primary',
  };
}

/** The published source that an office's own one stands for, or the id itself: rows of both have one key. */
export function namedSourceId(id: SourceId): SourceId {
  return id.endsWith(ending) ? id.slice(0, -ending.length) : id;
}
