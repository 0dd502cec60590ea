import { remember } from '@/lib/remember';
import { mapAbsences } from './absences';
import type { LoadedData, PlacedFigure } from './dataset';

// Rows that an office reports for a unit of 2025 itself. Figures by provinces of 2019 do not see
// them, for their codes mean other places there; figures by units show them beside what is regrouped.

/** Data without the rows of units, with all of it behind. */
export interface ProvinceData extends LoadedData {
  readonly whole: LoadedData;
}

/** The rows of provinces of 2019 alone; the very data where it has no others. */
export const of2019 = remember((data: LoadedData): LoadedData | ProvinceData => {
  const former = pickRows(data, (row) => row.boundaries === undefined);
  return countRows(former) === countRows(data) ? data : { ...former, whole: data };
});

/** The rows that units of 2025 report for themselves, which each says in its note. */
export const ofUnits = remember((data: LoadedData): LoadedData =>
  noted(pickRows(data, (row) => row.boundaries === '2025')),
);

/** All rows, of provinces and of units, behind data of either boundary. */
export function wholeOf(data: LoadedData & { readonly former?: LoadedData }): LoadedData {
  const own = data.former ?? data;
  return isProvinceData(own) ? own.whole : own;
}

function isProvinceData(data: LoadedData): data is ProvinceData {
  return 'whole' in data;
}

function pickRows(data: LoadedData, isMeant: (row: PlacedFigure) => boolean): LoadedData {
  const { committee, staff, pilots } = data;
  return {
    ...data,
    committee: committee && {
      ...committee,
      observations: committee.observations.filter(isMeant),
      ...mapAbsences(committee, (rows) => rows.filter(isMeant)),
    },
    staff: staff && {
      ...staff,
      observations: staff.observations.filter(isMeant),
      ...mapAbsences(staff, (rows) => rows.filter(isMeant)),
    },
    pilots: pilots && { ...pilots, observations: pilots.observations.filter(isMeant) },
  };
}

function countRows({ committee, staff, pilots }: LoadedData): number {
  return [committee, staff, pilots].reduce(
    (sum, file) =>
      sum +
      (file?.observations.length ?? 0) +
      (file !== undefined && 'notApplicable' in file ? (file.notApplicable?.length ?? 0) : 0) +
      (file !== undefined && 'notPublished' in file ? (file.notPublished?.length ?? 0) : 0),
    0,
  );
}

const ownWords = {
  vi: 'Số của chính đơn vị từ 01/07/2025, không gộp từ các tỉnh cũ.',
  en: 'Reported by the unit itself since 1 July 2025, not put together from former provinces.',
};

function noted(data: LoadedData): LoadedData {
  const { committee, staff, pilots } = data;
  return {
    ...data,
    committee: committee && { ...committee, observations: committee.observations.map(withNote) },
    staff: staff && { ...staff, observations: staff.observations.map(withNote) },
    pilots: pilots && { ...pilots, observations: pilots.observations.map(withNote) },
  };
}

function withNote<Row extends { readonly note?: string; readonly noteEn?: string }>(row: Row): Row {
  const { note = '', noteEn = note } = row;
  return {
    ...row,
    note: `${ownWords.vi} ${note}`.trim(),
    noteEn: `${ownWords.en} ${noteEn}`.trim(),
  };
}
