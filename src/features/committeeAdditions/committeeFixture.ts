import type { CommitteeObservation, LoadedData } from '@/domain/dataset';
import { smallData } from '@/domain/testFixtures';

// For unit tests only: 84 has one event of three measures, 79 two events, 60 one, 92 nothing.

/** A published row; everything can be replaced. */
export function committeeRow(
  province: string,
  eventId: string,
  fields: Partial<CommitteeObservation> = {},
): CommitteeObservation {
  return {
    province,
    eventId,
    measure: 'executive',
    value: 1,
    asOf: '2019',
    status: 'published',
    sourceId: 'press',
    ...fields,
  };
}

const rows: readonly CommitteeObservation[] = [
  committeeRow('84', 'tra-vinh', { measure: 'central', asOf: '2020-07-05', note: 'Cùng người.' }),
  committeeRow('84', 'tra-vinh', { asOf: '2020-07-05', note: 'Một người.' }),
  committeeRow('84', 'tra-vinh', { measure: 'standing', asOf: '2020-07-05', note: 'Cùng người.' }),
  committeeRow('79', 'hcm-2019', { measure: 'standing', value: 3, asOf: '2019-10-02' }),
  committeeRow('79', 'hcm-2016', { asOf: '2016-05-25' }),
  committeeRow('60', 'binh-thuan', { value: 2, asOfInferred: true, sourceId: 'mirror' }),
];

/** Four provinces with the regional totals 74, 32, 16 and the given rows. */
export function committeeData(observations = rows): LoadedData {
  const data = smallData();
  return { ...data, committee: { totals: data.committee?.totals ?? [], observations } };
}
