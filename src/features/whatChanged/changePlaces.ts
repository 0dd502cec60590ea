import { unitsOf } from '@/domain/boundaries';
import type { ChangeRow } from '@/domain/changeRows';
import type { LoadedData, Province } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { messagesOf } from '@/i18n/messages';

/**
 * Names the place that a row is of, in either state of the data: a province of 2019, or a unit of 2025
 * that reports for itself, which says so, for it may have the name of a province.
 */
export function changePlaces(
  states: readonly Pick<LoadedData, 'provinces'>[],
  lang: Lang,
  nameOf: (place: Province, lang: Lang) => string,
): (change: ChangeRow) => string {
  const { unitItself } = messagesOf(lang).boundaries;
  const places = states.map(({ provinces }) => provinces);
  const provinces = new Map(
    places.flatMap((file) => file.provinces.map((one) => [one.code, nameOf(one, lang)] as const)),
  );
  const units = new Map(
    places.flatMap((file) =>
      unitsOf(file).map((one) => [one.code, `${nameOf(one, lang)} (${unitItself})`] as const),
    ),
  );
  return ({ row: { province, boundaries } }) =>
    (boundaries === undefined ? provinces : units).get(province) ?? province;
}
