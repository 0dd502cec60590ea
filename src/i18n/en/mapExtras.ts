import type { mapExtrasVi } from '@/i18n/vi/mapExtras';

export const mapExtrasEn: typeof mapExtrasVi = {
  outlines: 'Outlines around the provinces',
  outlineOption: {
    none: 'Outlines: none',
    units: 'Outlines: of 2025',
    regions: 'Outlines: regions',
    clusters: 'Outlines: clusters',
  },
  inRegion: (name) => name,
  inCluster: (name) => name,
  regionKey: (name) => name,
  clusterKey: (name) => name,
  sparkKey: (first, last) => `line: ${first} – ${last}`,
  targetKey: (percent) => `target ${percent}`,
  sparkWords: (from, fromYear, to, toYear) =>
    `whole series: ${from} (${fromYear}) → ${to} (${toYear})`,
};
