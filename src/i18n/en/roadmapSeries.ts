import type { roadmapSeriesVi } from '@/i18n/vi/roadmapSeries';
import { capitalized } from '@/i18n/words';

export const roadmapSeriesEn: typeof roadmapSeriesVi = {
  widestScope: 'Scope with most provinces',
  planned: 'plan',
  absentBrief: {
    'not-found': 'no figure',
    'not-published': 'not published',
    'not-applicable': 'does not apply',
  },
  atYear: (year) => `end of ${year}`,
  plannedAt: (year) => `plan ${year}`,
  pace: {
    ahead: 'ahead of the assumed pace',
    'on-pace': 'on the assumed pace',
    behind: 'behind the assumed pace',
    'cannot-tell': 'cannot tell',
  },
  finding: (f) => {
    const start = `${capitalized(f.scope)}: ${f.share} have a series for ${f.years}`;
    if (f.low === undefined || f.high === undefined) {
      return `${start}; no published figure found for the end of ${f.year}.`;
    }
    const range =
      f.low.value === f.high.value && f.atYear > 1
        ? `all ${f.low.value}`
        : f.low.place === f.high.place
          ? `${f.low.value} (${f.low.place})`
          : `from ${f.low.value} (${f.low.place}) to ${f.high.value} (${f.high.place})`;
    const part = f.partial > 0 ? ` (${f.partial} for only a part)` : '';
    const counted = `${start}; ${f.atYear} at the end of ${f.year}${part}, ${range}`;
    if (f.paces === undefined) return `${counted}.`;
    const { ahead, behind } = f.paces;
    const unknown = f.paces['cannot-tell'];
    return `${counted}; against the assumed line (${f.due}): ${ahead} ahead, ${f.paces['on-pace']} on pace, ${behind} behind${unknown > 0 ? `, ${unknown} cannot be told` : ''}.`;
  },
  findingOfScope: (scope, year, readings) =>
    `${capitalized(scope)}, end of ${year}: ${readings.join('; ')}.`,
  findingOfProvince: (place, year, readings) => `${place}, end of ${year}: ${readings.join('; ')}.`,
  reading: (name, value, pace) => `${name} ${value}${pace === '' ? '' : ` (${pace})`}`,
  coverage: (c) =>
    [
      `${c.share} have figures`,
      c.missing.length === 0 ? '' : `none for the end of ${c.year}: ${c.missing.join(', ')}`,
      c.silent.length === 0
        ? ''
        : `${c.silent.length} with no published figure found: ${c.silent.join(', ')}`,
      c.notPublished.length === 0 ? '' : `not published: ${c.notPublished.join(', ')}`,
      c.notApplicable.length === 0 ? '' : `does not apply: ${c.notApplicable.join(', ')}`,
    ]
      .filter((part) => part !== '')
      .join('; ') + '.',
  tolerance: (points) => `Within ${points} percentage points of the assumed line is on pace.`,
  gaps: 'A line breaks at a year without a figure.',
  onlyInTable: (rows) =>
    rows === 1
      ? '1 row within a year, of another base or of a year given twice stands only in the table.'
      : `${rows} rows within a year, of another base or of a year given twice stand only in the table.`,
  words: (place, scope, readings, at) =>
    `${place}, ${scope}: ${readings.join('; ')}${at === '' ? '' : `. ${at}`}.`,
  wordsOfYear: (year, reading) => `${year}: ${reading}`,
  wordsOfPlan: (value) => `${value} (plan)`,
  wordsOfPace: (year, due, pace) => `At the end of ${year} the assumed line is at ${due}: ${pace}`,
  allSilent: 'no year published',
  allNotApplicable: 'does not apply',
  outsideFilter: 'outside the filter',
  key: {
    title: 'How to read a panel',
    axes: (years, percents) =>
      `Across: ends of ${years}. Up: ${percents} cut, the same scale everywhere.`,
    result: 'cut so far, cumulative',
    planned: 'plan, not a result',
    lastValue: 'Number: the newest year of the province.',
    valueAt: (year) => `Number and upright line: end of ${year}.`,
    gap: 'Broken line or “–”: no figure found, not 0.',
    derived: '† computed by us from published numbers.',
    dimmed: 'Pale: outside the filter.',
  },
  slide: {
    due: 'Assumed line',
    join: 'Years in a row',
    key: '– no published figure found · (n) plan · † computed by us from published numbers',
  },
};
