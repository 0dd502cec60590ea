import type { LoadedData } from '@/domain/dataset';
import {
  basisLabels,
  type ImportLabel,
  type ImportSheet,
  measureLabels,
  scopeLabels,
  statusLabels,
} from '@/domain/importLabels';
import type { Lang } from '@/domain/language';
import { nameOf } from '@/domain/names';
import { formatPartialDate } from '@/domain/partialDate';
import { labelOf } from './choiceLists';
import type { TemplateRow } from './dataRows';

/** What an office is asked for; others can be added in the empty rows. */
const askedMeasures = measureLabels.filter(({ id }) => id !== 'central');
const askedScopes = scopeLabels.filter(
  ({ id }) => id === 'administrative' || id === 'public-service' || id === 'party-and-mass',
);

/** Empty rows below the others. */
export const spareRows: Readonly<Record<ImportSheet, number>> = {
  BoSungCapUy: 100,
  TinhGian: 100,
  MoHinh: 300,
};

/**
 * The rows of a sheet to be filled in: province by province each year and measure, or each year's end
 * and scope. Models are only chosen where a province has one, so nothing is prepared there.
 */
export function preparedRows(
  sheet: ImportSheet,
  { provinces, staff }: Pick<LoadedData, 'provinces' | 'staff'>,
  years: readonly number[],
  lang: Lang,
): readonly TemplateRow[] {
  const places = provinces.provinces.map((province): TemplateRow => {
    return { code: province.code, province: nameOf(province, lang), boundaries: '2019' };
  });
  const wordOf = <Id extends string>(labels: readonly ImportLabel<Id>[], id: Id) =>
    labels.flatMap((label) => (label.id === id ? [labelOf(label, lang)] : []))[0] ?? id;
  switch (sheet) {
    case 'BoSungCapUy':
      return places.flatMap((place) =>
        years.flatMap((year) =>
          askedMeasures.map((label) => ({
            ...place,
            date: String(year),
            measure: labelOf(label, lang),
          })),
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
            basis: wordOf(basisLabels, 'cumulative'),
            status: wordOf(statusLabels, 'published'),
          })),
        ),
      );
    case 'MoHinh':
      return [];
  }
}
