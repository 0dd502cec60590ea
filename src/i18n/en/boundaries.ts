import { formatList } from '@/domain/format';
import type { boundariesVi } from '@/i18n/vi/boundaries';

export const boundariesEn: typeof boundariesVi = {
  label: 'Boundaries',
  option: {
    '2019': 'Boundaries of 2019 (22)',
    '2025': 'Boundaries since 1 Jul 2025 (10)',
  },
  caption: {
    '2019': 'Boundaries of 2019',
    '2025': 'Boundaries since 1 Jul 2025',
  },
  findingOf: (finding) => `[Boundaries since 1 Jul 2025] ${finding}`,
  partial: (units) =>
    `* ${units.map(({ name, outside }) => `${name} also holds ${formatList(outside, 'en')}`).join(', ')}: outside the 22, without data, so the figures here are only a part.`,
  members: 'Holds (2019)',
  membersOf: (members, outside) =>
    outside.length === 0
      ? members.join(', ')
      : `${members.join(', ')}; without ${outside.join(', ')} (outside the 22)`,
  includes: (members) => `holds ${members}`,
  noGroups:
    'Regions and emulation clusters are groups of the 22 provinces of 2019; the 10 of today cut through them, so they cannot be filtered by here.',
  cleared:
    'The choice of regions and clusters was taken off: those are groups of the 22 provinces of 2019, and the provinces of today cut through them.',
  outlines: 'Outlines of 2025',
  outlinesKey: 'outline: provinces since 1 Jul 2025',
  nowIn: (unit) => `now in ${unit}`,
  share: (known, of) => `${known}/${of} former`,
  old: (name) => `former ${name}`,
  groupMembers: 'Former provinces',
  groupMember: (unit, members) => `${unit} (${members})`,
  partialKey: 'n/m: a part',
  missing: ({ silent, notPublished, apart, notApplicable, outside, absent }) =>
    [
      silent.length === 0 ? '' : `${absent}: ${silent.join(', ')}`,
      notPublished.length === 0 ? '' : `not published: ${notPublished.join(', ')}`,
      apart.length === 0 ? '' : `counted otherwise: ${apart.join(', ')}`,
      notApplicable.length === 0 ? '' : `not applicable: ${notApplicable.join(', ')}`,
      outside.length === 0 ? '' : `outside the 22: ${outside.join(', ')}`,
    ]
      .filter((part) => part !== '')
      .join('; '),
  partsOf: (units) => `Only a part: ${units.join('; ')}.`,
  recomputed: (number) => `${number} recomputed from the former provinces`,
  rangeOf: (number) => `former provinces ${number}`,
  rangeNote: 'a–b: the former provinces cannot be put together; lowest and highest are given.',
  rangeKey: 'a–b: not put together',
  pairsFinding: (named, units) =>
    named === 0
      ? 'The review names no province'
      : `By today’s provinces the review names ${named} ${named === 1 ? 'pair' : 'pairs'} of province and model in ${units}`,
  onceNote:
    'Each of today’s provinces counts once for a model, however many former provinces have it.',
  totalsNote:
    'Totals of the whole region: never added up, moved neither by a province filter nor by boundaries.',
  formerNames: 'Provinces are named as in the review, by their names of 2019.',
  /** Who reports a row of a unit that is not put together from provinces. */
  unitItself: 'the unit itself since 1 July 2025',
  ownCounts: (counts) => `the unit itself: ${counts}`,
  ownNote: 'Numbers of the unit itself are not added to those of former provinces.',
  sheet: {
    own: (unit) => `${unit}: former provinces together`,
    members: 'The former provinces side by side',
    outside: 'Outside the 22, no data here.',
    holdsPinned: (member) => `Holds my province: ${member}`,
    models: (state, members) => `${state}: ${members.join(', ')}`,
    pinOf: (member) => `My province: ${member}`,
  },
  slug: 'boundaries-2025',
};
