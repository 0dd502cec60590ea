import { readPublishedData } from '@/data/publishedForTests';
import type { DataLayer, LoadedData, Origin, StaffObservation } from '@/domain/dataset';
import { staffRow } from '@/domain/testFixtures';

// Yearly series of 22 provinces for the tests of the road map; nothing of the program imports this.

/** A source of the layer, otherwise like the review. */
const ownId = 'series';

const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021];

const layers: Readonly<Record<DataLayer, Origin>> = {
  published: { layer: 'published' },
  illustrative: { layer: 'illustrative' },
  local: { layer: 'local', importedOn: '2026-11-23' },
};

/**
 * A straight line for each province, but: 58 without 2017 and 2018, 60 planned in 2021, 68 computed,
 * 70 at least, 72 silent, 74 to which the question does not apply, 75 at zero, 77 only until 2019.
 */
export function seriesData(layer: DataLayer = 'illustrative'): LoadedData {
  const data = readPublishedData();
  const codes = data.provinces.provinces.map(({ code }) => code);
  const rows = codes.flatMap((code, index) =>
    years.flatMap((year) => {
      const row = rowOf(code, year, ((year - 2015) * (80 + index * 2)) / 60);
      return row === undefined ? [] : [row, { ...row, scope: 'party-and-mass' as const }];
    }),
  );
  return {
    ...data,
    staff: {
      ...data.staff,
      observations: rows,
      context: [],
      notApplicable: ['administrative', 'party-and-mass'].flatMap((scope) =>
        years.map((year) => ({
          province: '74',
          scope: scope === 'administrative' ? 'administrative' : 'party-and-mass',
          asOf: String(year),
          sourceId: ownId,
        })),
      ),
    },
    layer: layers[layer],
    sources: {
      sources: data.sources.sources.flatMap((source) =>
        source.id === 'then-chot-2019' ? [source, { ...source, id: ownId, kind: layer }] : [source],
      ),
    },
  };
}

function rowOf(code: string, year: number, value: number): StaffObservation | undefined {
  const rounded = Math.round(value * 100) / 100;
  const fields = {
    asOf: `${year}-12-31`,
    baseYear: 2015,
    sourceId: ownId,
  };
  if (code === '58' && (year === 2017 || year === 2018)) return undefined;
  if (code === '60' && year === 2021) {
    return staffRow(code, 10, { ...fields, status: 'planned' });
  }
  if (code === '68') return staffRow(code, rounded, { ...fields, status: 'derived' });
  if (code === '70') return staffRow(code, rounded, { ...fields, bound: 'at-least' });
  if (code === '72' || code === '74') return undefined;
  if (code === '75') return staffRow(code, 0, fields);
  if (code === '77' && year > 2019) return undefined;
  return staffRow(code, rounded, fields);
}
