import type { LoadedData } from '@/domain/dataset';
import {
  type ImportColumn,
  type ImportSheet,
  measureLabels,
  scopeLabels,
} from '@/domain/importLabels';
import type { Lang } from '@/domain/language';
import { nameOf } from '@/domain/names';
import { formatPartialDate } from '@/domain/partialDate';
import { labelOf } from './choiceLists';

/** What stands in a row before anybody fills it in, by column. */
export type TemplateRow = Readonly<Partial<Record<ImportColumn, string | number>>>;

/** What an office is asked for; others can be added in the empty rows. */
const askedMeasures = measureLabels.filter(({ id }) => id !== 'central');
const askedScopes = scopeLabels.filter(
  ({ id }) => id === 'administrative' || id === 'public-service' || id === 'party-and-mass',
);

/** Empty rows below the prepared ones. */
const spareRows: Readonly<Record<ImportSheet, number>> = {
  BoSungCapUy: 100,
  TinhGian: 100,
  MoHinh: 300,
};

/**
 * The rows of a sheet: province by province each year and measure, or each year's end and scope, and
 * empty rows below. Models are only chosen where a province has one, so nothing is prepared there.
 */
export function templateRowsOf(
  sheet: ImportSheet,
  data: Pick<LoadedData, 'provinces' | 'staff'>,
  years: readonly number[],
  lang: Lang,
): readonly TemplateRow[] {
  return [
    ...preparedRows(sheet, data, years, lang),
    ...Array.from({ length: spareRows[sheet] }, () => ({})),
  ];
}

function preparedRows(
  sheet: ImportSheet,
  { provinces, staff }: Pick<LoadedData, 'provinces' | 'staff'>,
  years: readonly number[],
  lang: Lang,
): readonly TemplateRow[] {
  const places = provinces.provinces.map((province): TemplateRow => {
    return { code: province.code, province: nameOf(province, lang) };
  });
  switch (sheet) {
    case 'BoSungCapUy':
      return places.flatMap((place) =>
        years.flatMap((year) =>
          askedMeasures.map((label) => ({ ...place, year, measure: labelOf(label, lang) })),
        ),
      );
    case 'TinhGian':
      return places.flatMap((place) =>
        askedScopes.flatMap((label) =>
          years.map((year) => ({
            ...place,
            scope: labelOf(label, lang),
            // The reader takes the Vietnamese way of writing a date in either language.
            date: formatPartialDate(`${year}-12-31`, 'vi'),
            ...(staff !== undefined && { baseYear: staff.target.baseYear }),
          })),
        ),
      );
    case 'MoHinh':
      return [];
  }
}
