import type { staffVi } from '@/i18n/vi/staff';
import { sentence } from '@/i18n/words';

export const staffEn: typeof staffVi = {
  unitWord: { percent: '%', posts: 'posts', people: 'people' },
  statusWord: {
    published: 'published',
    derived: 'computed by us from published figures',
    planned: 'a plan, not a result',
    illustrative: 'illustrative',
  },
  targetAtLeast: (percent) => `at least ${percent}`,
  atLeast: 'at least',
  dateInferred: (date) => `${date} (date inferred)`,
  about: (date) => `about ${date}`,
  secondary: (publisher) => `${publisher} (secondary source)`,
  base: {
    yearOnYear: 'against the previous year',
    unknown: 'base not stated',
    same: (year) => `against ${year}`,
    other: (year) => `against ${year}, other base`,
    unclear: (year) => `against ${year}, maybe one year only`,
  },
  cutAndBase: (cut, base) =>
    [cut === '' ? '' : `cut ${cut}`, base === '' ? '' : `base ${base}`]
      .filter((part) => part !== '')
      .join(', '),
  words: (w) =>
    `${w.place}, ${w.scope}: ${w.value} (${w.status}); as of ${w.date}; ${w.base}; source: ${sentence(w.source)} ${w.note}`.trim(),
  roadmap: { name: 'Road map of staff reduction' },
  bars: { name: 'Staff reduction by scope' },
};
