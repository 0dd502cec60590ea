import type { Unit } from './boundaries';
import type { ProvinceCode } from './dataset';

interface NotedRow {
  readonly province: ProvinceCode;
  readonly note?: string;
  readonly noteEn?: string;
}

/** The notes of members' rows; of several rows, each note under the name of its member. */
export function joinNotes(
  unit: Unit,
  parts: readonly NotedRow[],
): Pick<NotedRow, 'note' | 'noteEn'> {
  const noted = parts.flatMap(({ province, note, noteEn }) =>
    note === undefined ? [] : [{ province, note, noteEn: noteEn ?? note }],
  );
  if (noted.length === 0) return {};
  const under = (province: ProvinceCode, name: 'nameVi' | 'nameEn', note: string): string => {
    const member = unit.members.find(({ code }) => code === province);
    return member === undefined || parts.length === 1 ? note : `${member[name]}: ${note}`;
  };
  return {
    note: noted.map(({ province, note }) => under(province, 'nameVi', note)).join(' '),
    noteEn: noted.map(({ province, noteEn }) => under(province, 'nameEn', noteEn)).join(' '),
  };
}
