import type { ChangeFacts, whatChangedVi } from '@/i18n/vi/whatChanged';

export function countsEn({
  counts,
  isPublished,
}: Pick<ChangeFacts, 'counts' | 'isPublished'>): string {
  return [
    counts.new > 0 ? `${counts.new}\u00a0${isPublished ? 'newly reported' : 'new'}` : '',
    counts.up > 0 ? `${counts.up}\u00a0up` : '',
    counts.down > 0 ? `${counts.down}\u00a0down` : '',
    counts.revised > 0 ? `${counts.revised}\u00a0revised` : '',
    counts.withdrawn > 0 ? `${counts.withdrawn}\u00a0withdrawn` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

export const whatChangedEn: typeof whatChangedVi = {
  name: 'What changed',
  release: (id, date) => `release ${id} (${date})`,
  published: (id, date) => `the published data, release ${id} (${date})`,
  dataset: {
    committee: 'Committee additions',
    staff: 'Staff reduction',
    pilots: 'Pilot models',
  },
  beside: (counts, name) => `against ${name}: ${countsEn({ counts, isPublished: false })}`,
  corner: {
    legend: 'corner: changed',
    sign: {
      new: 'new',
      up: 'up',
      down: 'down',
      revised: 'revised',
      withdrawn: 'withdrawn',
      several: 'several changes',
    },
    shape: {
      new: 'plus: new',
      up: 'triangle up: up',
      down: 'triangle down: down',
      revised: 'diamond: revised',
      withdrawn: 'bar: withdrawn',
      several: 'disc: several kinds',
    },
    note: (name, dataset, shapes) =>
      `Sign in a corner: the dataset “${dataset}” changed against ${name} (${shapes.join('; ')}).`,
  },
};
