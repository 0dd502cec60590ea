import { unclear } from '@/i18n/staffWords';
import type { staffBulletVi } from '@/i18n/vi/staffSeries';
import { joined } from '@/i18n/words';

const provinces = (n: number): string => `${n} ${n === 1 ? 'province' : 'provinces'}`;

export const staffBulletEn: typeof staffBulletVi = {
  yearEnd: (year) => `end of ${year}`,
  unit: (year, baseYear) => `% cut against ${baseYear}, cumulative to the end of ${year}`,
  reached: (year) => `cut by the end of ${year}`,
  planned: 'a plan, not a result',
  target: (percent, baseYear, dueYear) => `target ${percent} against ${baseYear}, due ${dueYear}`,
  targetLabel: (percent) => `target ${percent}`,
  due: (percent, year) =>
    `pale ground, black mark: ${percent} on an assumed straight line, end of ${year}`,
  dueSentence: (percent, year) => `Assumed straight line at the end of ${year}: ${percent}.`,
  pace: {
    ahead: () => 'ahead of the assumed line',
    'on-pace': (tolerance) => `on pace (within ${tolerance} points)`,
    behind: () => 'behind',
    'cannot-tell': () => 'cannot tell (a plan or a lower bound)',
  },
  paceWord: { ahead: 'ahead', 'on-pace': 'on pace', behind: 'behind', 'cannot-tell': 'unclear' },
  paceCell: {
    ahead: 'ahead of the assumed line',
    'on-pace': 'on pace with the assumed line',
    behind: 'behind the assumed line',
    'cannot-tell': 'cannot tell against the assumed line',
  },
  column: { due: 'Assumed straight line (%)', pace: 'Pace' },
  heading: (scope, known, left) => (left === 1 ? scope : `${scope} · ${known}/${left} provinces`),
  words: (row, due, year, pace) =>
    joined(
      [row, `Assumed line at the end of ${year}: ${due}${pace === '' ? '' : `; ${pace}`}.`],
      ' ',
    ),
  gapWords: (place, scope, year, state) => `${place}, ${scope}: ${state} (end of ${year}).`,
  sum: 'All added up',
  sumLegend: 'provinces with both cut and base, added up',
  sumRow: (reporting, left) => `${reporting}/${left} provinces added up`,
  sumValue: (percent, reporting, left) => `${percent} · ${reporting}/${left}`,
  sumWords: (f) =>
    `The ${f.of} provinces with both cut and base added up, ${f.scope}: ${f.percent} (${f.cut} cut of ${f.base}).`,
  sumStatus: 'sum of cuts over sum of bases',
  gaps: (gaps) =>
    joined(
      [
        gaps.silent.length === 0 ? '' : `No published figure found: ${gaps.silent.join(', ')}.`,
        gaps.notPublished.length === 0 ? '' : `Not published: ${gaps.notPublished.join(', ')}.`,
        gaps.notApplicable.length === 0 ? '' : `Not applicable: ${gaps.notApplicable.join(', ')}.`,
      ],
      ' ',
    ),
  coverageOfOne: (year, known, gaps) =>
    `${joined(
      [
        known.length === 0 ? '' : `With a figure at the end of ${year}: ${known.join(', ')}`,
        gaps.silent.length === 0
          ? ''
          : `No published figure found for the end of ${year}: ${gaps.silent.join(', ')}`,
        gaps.notPublished.length === 0 ? '' : `Not published: ${gaps.notPublished.join(', ')}`,
        gaps.notApplicable.length === 0 ? '' : `Not applicable: ${gaps.notApplicable.join(', ')}`,
      ],
      '. ',
    )}.`,
  coverage: (year, scopes) =>
    `With a figure at the end of ${year}: ${scopes
      .map(({ scope, share, silent, notPublished, notApplicable, outsideSum, partial }) => {
        const gaps = joined(
          [
            partial,
            silent.length === 0 ? '' : `no published figure found: ${silent.join(', ')}`,
            notPublished.length === 0 ? '' : `not published: ${notPublished.join(', ')}`,
            notApplicable.length === 0 ? '' : `not applicable: ${notApplicable.join(', ')}`,
            outsideSum.length === 0
              ? ''
              : `cannot be added up for want of cut or base: ${outsideSum.join(', ')}`,
          ],
          '; ',
        );
        return `${scope} ${share}${gaps === '' ? '' : ` (${gaps})`}`;
      })
      .join('; ')}.`,
  note: {
    path: (baseYear, zero, percent, dueYear) =>
      `The assumed straight line runs from ${zero} at the end of ${baseYear} to ${percent} at the end of ${dueYear}; it is not a yearly target.`,
    sum: '† Added up: sum of cuts over sum of bases, not an average of rates.',
    dagger: '† computed by us.',
    zero: 'An upright line at 0: reported as 0.',
    rise: 'A bar to the left of 0: a rise, not a cut.',
    leftOut: (n) =>
      `Not shown: ${n} ${n === 1 ? 'row' : 'rows'} outside the yearly series (other base, within a year, number only or other scope).`,
  },
  onlyOne: (scope) =>
    `There is room for one scope here, the one with figures for most provinces: ${scope}. For the others see the table or the pictures in 16:9 and A4.`,
  silentRows: (names) => `No figure in any scope: ${names.join(', ')}.`,
  finding: {
    paces: (c) =>
      joined(
        [
          c.ahead > 0 ? ([c.ahead, 'ahead'] as const) : undefined,
          c['on-pace'] > 0 ? ([c['on-pace'], 'on pace'] as const) : undefined,
          c.behind > 0 ? ([c.behind, 'behind'] as const) : undefined,
          c['cannot-tell'] > 0
            ? ([
                c['cannot-tell'],
                unclear(c, 'unclear', 'with only a part', 'as they are'),
              ] as const)
            : undefined,
        ]
          .filter((part) => part !== undefined)
          .map(([n, word], index) => (index === 0 ? `${provinces(n)} ${word}` : `${n} ${word}`)),
      ),
    gaps: (c) =>
      joined([
        c.silent > 0 ? `${c.silent} with no published figure found` : '',
        c.notPublished > 0 ? `${c.notPublished} not published` : '',
        c.notApplicable > 0 ? `${c.notApplicable} not applicable` : '',
      ]),
    onePaced: (year, scope, paces, gaps) =>
      `End of ${year}, ${scope}: against an assumed straight line, ${paces}${gaps === '' ? '' : `; ${gaps}`}.`,
    manyPaced: (year, scopes) =>
      `End of ${year}, against an assumed straight line: ${scopes
        .map(({ scope, paces, gaps }) => `${scope} ${joined([paces, gaps])}`)
        .join('; ')}.`,
    ranges: (year, scopes) =>
      `End of ${year}: ${scopes
        .map(({ scope, share, partial, range }) =>
          joined([
            `${scope} ${share} with a figure`,
            partial > 0 ? `${partial} of them for only a part` : '',
            range,
          ]),
        )
        .join('; ')}.`,
    equal: (places, value) => `${places} provinces alike at ${value}`,
    range: (low, lowPlace, high, highPlace) =>
      `from ${low} (${lowPlace}) to ${high} (${highPlace})`,
    places: (names) => (names.length > 2 ? provinces(names.length) : names.join(', ')),
    plansOnly: 'plans only',
    none: (year, left, scope) =>
      `At the end of ${year} none of the ${provinces(left)} shown has published a percentage${
        scope === undefined ? '' : ` for ${scope}`
      }.`,
    province: (f) =>
      `${f.place}, end of ${f.year}: ${f.scopes
        .map(({ scope, text, pace }) => joined([`${scope} ${text}`, pace]))
        .join('; ')} (assumed straight line: ${f.due}).`,
    plan: (value) => `plan ${value}`,
  },
};
