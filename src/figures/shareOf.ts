import type { LoadedData, Province } from '@/domain/dataset';
import { isUnit } from '@/domain/boundaries';
import { formerOf, isRegrouped } from '@/domain/regroup';
import { messagesOf } from '@/i18n/messages';
import type { FigureInput } from './figureModel';

/** The provinces of 2019 themselves, or those behind the units of 2025. */
export function membersOf(places: readonly Province[]): readonly Province[] {
  return places.flatMap((place) => (isUnit(place) ? place.members : [place]));
}

/**
 * How many of the places have something: "7/22 tỉnh". Units of 2025 are counted by the provinces of
 * 2019 behind them, "20/22 tỉnh cũ", since a unit of which one member speaks is no whole.
 * @param has asked of a province of 2019 with the data of 2019
 */
export function shareOf(
  { data, lang }: Pick<FigureInput, 'data' | 'lang'>,
  places: readonly Province[],
  has: (province: Province, data: LoadedData) => boolean,
): string {
  const members = membersOf(places);
  const count = members.filter((province) => has(province, formerOf(data))).length;
  return messagesOf(lang).series.share(count, members.length, isRegrouped(data));
}
