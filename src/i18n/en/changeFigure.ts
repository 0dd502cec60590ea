import { formatList } from '@/domain/format';
import type { changeFigureVi } from '@/i18n/vi/changeFigure';
import { countsEn, whatChangedEn } from './whatChanged';

export const changeFigureEn: typeof changeFigureVi = {
  ...whatChangedEn,
  unit: 'rows of data',
  finding: (f) =>
    `Against ${f.name}: ${countsEn(f)} in ${f.places} ${f.places === 1 ? 'province' : 'provinces'}.`,
  findingNone: (name) => `Against ${name}: nothing changed.`,
  coverage: (f) => `Against ${f.name}: ${f.changed} rows changed, ${f.unchanged} unchanged.`,
  notCompared: (datasets) => `Cannot be compared: ${formatList(datasets, 'en')}.`,
  revisedNote:
    'Revised: the same number with another source, date, way of counting or note; or two numbers that cannot be compared.',
  pilotNote:
    'Models have no up and down: named, reported and planned are other ways to tell of them.',
  sign: { new: 'new', up: 'up', down: 'down', revised: 'revised', withdrawn: 'withdrawn' },
  direction: {
    up: 'up',
    down: 'down',
    same: 'same number',
    restated: 'told otherwise',
    incomparable: 'not comparable',
  },
  group: (dataset, changed, unchanged) =>
    `${dataset}: ${changed === 0 ? 'unchanged' : `${changed} changed`}${
      unchanged === 0 ? '' : changed === 0 ? ` (${unchanged} rows)` : `, ${unchanged} unchanged`
    }`,
  bar: (dataset, sign, count) => `${dataset}, ${sign}: ${count}`,
  tile: (province, counts, total) =>
    total === 0
      ? `${province}: nothing changed`
      : `${province}: ${countsEn({ counts, isPublished: false })}`,
  legendChanged: 'changed',
  tilesTitle: 'Changes by province',
  legendNone: 'unchanged',
  column: {
    province: 'Province or city',
    former: 'Province (2019)',
    dataset: 'Dataset',
    what: 'What',
    date: 'As of',
    before: (name) => `Before: ${name}`,
    after: 'Now',
    kind: 'Change',
    direction: 'Direction',
    source: 'Source',
    sign: 'Kind of change',
    count: 'Changes',
  },
  linesTitle: 'Each change',
  more: (count) => `and ${count} more in the table`,
  line: (place, what, date, values) =>
    `${place} · ${[what, date].filter((part) => part !== '').join(', ')}: ${values}`,
  nothing: '–',
  people: (value) => `${value} ${value === '1' ? 'person' : 'people'}`,
  from: (before, after) => `${before} → ${after}`,
  none: 'No row changed.',
  detail: {
    date: 'date',
    source: 'source',
    note: 'note',
    base: 'way of counting',
    value: 'number',
    other: 'details',
  },
  details: (names) => `other ${names}`,
  choose: 'Compared with',
  option: {
    published: 'Against the published data',
    release: (id, date) => `Against ${date} · ${id}`,
    unknown: (id) => `Against release ${id}`,
  },
  loading: 'Loading the earlier release…',
  lost: (id, fault) => `Cannot compare with release ${id}. ${fault}`,
  gone: (ids) => `Cannot compare with release ${ids}: no longer on the server.`,
};
