import type { CommitteeObservation, DataLayer, LoadedData, Origin, SourcesFile } from './dataset';
import { smallData, staffRow } from './testFixtures';

// For unit tests only: four provinces with series of staff and committee. In 2018 the staff values of
// 60, 79, 84, 92 are 8, 6 (computed), a plan and not applicable; in 2019 the committee's are 0 and 0,
// 4 and 2, 4 and nothing, nothing at all.

function added(
  province: string,
  year: number,
  measure: 'executive' | 'standing',
  value: number,
): CommitteeObservation {
  return {
    province,
    measure,
    value,
    asOf: String(year),
    eventId: `${province}-${year}`,
    status: 'published',
    sourceId: 'site',
  };
}

function percent(province: string, year: number, value: number, status: 'published' | 'derived') {
  return staffRow(province, value, {
    asOf: `${year}-12-31`,
    baseYear: 2015,
    status,
    sourceId: 'site',
  });
}

const committee = [
  added('60', 2018, 'executive', 2),
  added('60', 2018, 'standing', 1),
  added('79', 2018, 'executive', 3),
  added('84', 2018, 'executive', 1),
  added('60', 2019, 'executive', 0),
  added('60', 2019, 'standing', 0),
  added('79', 2019, 'executive', 4),
  added('79', 2019, 'standing', 2),
  added('84', 2019, 'executive', 4),
];

const staff = [
  ...['60', '79', '84'].flatMap((code, index) => [
    percent(code, 2015, 0, 'published'),
    percent(code, 2016, 2 + index, 'published'),
    percent(code, 2017, 4 + index, 'published'),
  ]),
  percent('60', 2018, 8, 'published'),
  percent('79', 2018, 6, 'derived'),
  staffRow('84', 10, {
    asOf: '2018-12-31',
    baseYear: 2015,
    status: 'planned',
    sourceId: 'site',
  }),
];

/** The series as rows of a layer. */
export function seriesData(layer: DataLayer = 'published'): LoadedData {
  const data = smallData();
  const shown: Origin = layer === 'local' ? { layer, importedOn: '2026-11-23' } : { layer };
  return {
    ...data,
    committee: {
      totals: data.committee?.totals ?? [],
      observations: committee,
      notApplicable: [
        { province: '92', measure: 'executive', asOf: '2018', sourceId: 'site' },
        { province: '92', measure: 'standing', asOf: '2018', sourceId: 'site' },
        { province: '84', measure: 'standing', asOf: '2018', sourceId: 'site' },
      ],
    },
    staff: data.staff && {
      ...data.staff,
      observations: staff,
      notApplicable: [
        { province: '92', scope: 'administrative', asOf: '2018-12-31', sourceId: 'site' },
      ],
    },
    ...(layer !== 'published' && { layer: shown, sources: withKind(data, layer) }),
  };
}

/** The source of the series as one of the layer; all others stay published. */
function withKind({ sources }: LoadedData, kind: DataLayer): SourcesFile {
  return {
    sources: sources.sources.map((source) => (source.id === 'site' ? { ...source, kind } : source)),
  };
}
