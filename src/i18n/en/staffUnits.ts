import { named, partOf } from '@/i18n/staffWords';
import type { staffUnitsVi } from '@/i18n/vi/staffUnits';
import { parts } from '@/i18n/words';

export const staffUnitsEn: typeof staffUnitsVi = {
  ofMembers: (fraction) => `${fraction} former provinces`,
  column: { reporting: 'Former provinces with data', missing: 'Former provinces without' },
  silent: (name) => `${name} (no published figure found)`,
  notPublished: (name) => `${name} (not published)`,
  apart: (name) => `${name} (counted otherwise)`,
  outside: (name) => `${name} (outside the 22)`,
  notApplicable: (name) => `${name} (does not apply)`,
  only: (names) => `only ${names.join(', ')}`,
  memberAt: (name, value, date) => `${name} ${value} (${date})`,
  members: (values, missing) =>
    `${parts([
      values.length === 0 ? '' : `Former provinces with data: ${values.join(', ')}`,
      named('no published figure found', missing.silent),
      named('not published', missing.notPublished),
      named('counted otherwise', missing.apart),
      named('outside the 22', missing.outside),
      named('does not apply', missing.notApplicable),
    ])}.`,
  rangeStatus: 'lowest to highest of the former provinces, which cannot be made into one',
  coverage: (units) => {
    const text = partOf(
      units,
      (name, fraction, names) => `${name} ${fraction}, without ${names}`,
      'those marked *',
    );
    return text === '' ? '' : `Only a part: ${text}.`;
  },
  coverageInShort: (numbers, of) =>
    `${numbers}/${of} figures are of only a part of the former provinces, named beside them and in the table.`,
  former: (name) => `former ${name}`,
  coverageOfScope: (units) => {
    const text = partOf(
      units,
      (name, fraction, names) => `${name} ${fraction}, without ${names}`,
      'those marked *',
    );
    return text === '' ? '' : `only a part: ${text}`;
  },
  someOf: (count) => `${count} only in part`,
  legend: {
    partial: 'n/m: only n of m former provinces have data',
    range: 'lowest to highest, cannot be made into one',
  },
  note: {
    fraction: 'n/m: n of the m former provinces have data.',
    recomputed: '† sum of cuts over sum of bases of the former provinces, not an average of rates.',
    range: 'Where cut or base is missing there is only a range, never an average.',
    noVerdict: 'A province with data for only a part is not judged.',
    gaps: 'A line breaks at a year without a figure, or where other former provinces report.',
  },
  unclear: 'unclear (plan, lower bound or only a part)',
  sum: 'Former provinces added up',
  sumLegend: 'former provinces with both cut and base, added up',
  sumRow: (reporting, left) => `${reporting}/${left} former provinces added up`,
  sumValue: (percent, reporting, left) => `${percent} · ${reporting}/${left} former`,
  sumWords: (f) =>
    `${f.of} former provinces with both cut and base added up, ${f.scope}: ${f.percent} (${f.cut} cut of ${f.base}).`,
};
