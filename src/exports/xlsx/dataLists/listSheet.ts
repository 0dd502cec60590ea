import type { LoadedData, ProvinceCode, SourceId } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { nameOf } from '@/domain/names';
import type { SheetCell } from '@/exports/sheet';
import type { WorkbookSheet } from '@/exports/xlsx/workbook';

/** What every list of the release is written from. */
export interface ListInput {
  readonly data: LoadedData;
  readonly lang: Lang;
}

/** A column of a list: its header and how a row fills it; undefined is an empty cell. */
export type ListColumn<Row> = readonly [
  label: string,
  read: (row: Row) => string | number | undefined,
];

/** A list as a sheet, a row an entry. */
export function listSheet<Row>(
  name: string,
  rows: readonly Row[],
  columns: readonly ListColumn<Row>[],
): WorkbookSheet {
  return {
    name,
    kind: 'table',
    rows: [
      columns.map(([label]) => label),
      ...rows.map((row) => columns.map(([, read]): SheetCell => read(row) ?? null)),
    ],
  };
}

/** A province's name; the code itself when no province has it. */
export function provinceName({ data, lang }: ListInput, code: ProvinceCode): string {
  const province = data.provinces.provinces.find((candidate) => candidate.code === code);
  return province === undefined ? code : nameOf(province, lang);
}

/** A source's publisher; the id itself when no source has it. */
export function publisherOf({ data }: ListInput, id: SourceId): string {
  return data.sources.sources.find((source) => source.id === id)?.publisher ?? id;
}
