import { formatList } from '@/domain/format';
import type { findingsVi } from '@/i18n/vi/findings';
import { en } from './messages';

/** "1 cause", "2 causes". */
function countedEn(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

export const findingsEn: typeof findingsVi = {
  ...en.findings,
  unit: 'points made in the review',
  period: '2019 review',
  more: (count) => `and ${count} more, see the table`,
  group: {
    results: 'Results',
    limitations: 'Limitations',
    causes: 'Causes',
    lessons: 'Lessons',
    exemplars: 'Examples of good practice',
  },
  groupTitle: (name, count) => `${name} (${count})`,
  extent: {
    all: 'whole region',
    most: 'most places',
    many: 'many places',
    some: 'some places',
    'at-times': 'at times',
  },
  noExtent: 'no extent given',
  openList: 'the list in the review ends with “…” and may not be complete',
  exemplars: (name, places, open) => `${name}: ${places}${open === '' ? '' : ` (${open})`}.`,
  goTo: (figure) => `Go to figure: ${figure}`,
  related: 'Related figures:',
  finding: (f) =>
    `The review gives ${f.results === 0 ? '' : `${countedEn(f.results, 'result')}, `}${countedEn(f.limitations, 'limitation')}, ${countedEn(f.causes, 'cause')} and ${countedEn(f.lessons, 'lesson')}${
      f.followed === 0
        ? '.'
        : `; ${f.followed} of the limitations concern ${formatList(f.indicators, 'en')}.`
    }`,
  saysExtent: /\bsome\b|there are places|\bpart of\b|\bat times\b|\bmany\b/iu,
  coverage: (f) =>
    `The review names no place in its ${f.limitations} limitations; ${f.places} provinces are named as examples of good practice.`,
  notFiltered: 'Not filtered by province: the review ties no limitation or cause to any province.',
  column: {
    group: 'Group',
    text: 'Point',
    extent: 'Extent',
    figures: 'Related figures',
    locator: 'Where in the review',
  },
};
