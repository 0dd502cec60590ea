import { isUnit, type Unit, unitCodeOf, unitsOf } from '@/domain/boundaries';
import { outlineUnits, type UnitOutline } from '@/domain/boundariesOutline';
import type { LoadedData, Province, ProvincesFile } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { nameOf, shortNameOf } from '@/domain/names';
import { isReached } from '@/domain/reported';
import { outsideNames } from '@/figures/partOfUnit';
import { messagesOf } from '@/i18n/messages';
import type { TileBelow } from '@/parts/part';
import type { MapGroup } from './mapGroups';
import type { ProvinceReading } from './mapIndicator';

export type TileEdge = UnitOutline['edges'][number];

/** The sides of tiles along which a unit of 2025 ends. */
export function edgesOf(file: ProvincesFile): readonly TileEdge[] {
  return outlineUnits(file).flatMap(({ edges }) => edges);
}

/** What the tile of a unit says beside its name and number. */
export function tileUnit(
  unit: Unit,
  { part, own, range, reading }: ProvinceReading,
  lang: Lang,
): TileBelow {
  return {
    members: unit.members.map((member) => shortNameOf(member, lang)).join(', '),
    share: part?.share ?? '',
    isPartial: part?.isPartial ?? unit.isPartial,
    ...(own !== undefined && { own }),
    ...(range !== undefined &&
      isReached(reading) && {
        shortValue: `${Math.floor(range.min)}–${Math.ceil(range.max)}`,
      }),
  };
}

/** A place by name, of a unit with its members. */
export function nameWords(province: Province, lang: Lang): string {
  const t = messagesOf(lang).boundaries;
  const name = nameOf(province, lang);
  if (isUnit(province)) {
    const members = province.members.map((member) => shortNameOf(member, lang));
    return `${name}, ${t.includes(t.membersOf(members, outsideNames(province, lang)))}`;
  }
  return name;
}

/** The unit that a province of 2019 belongs to now; "" for none. */
export function unitWords(province: Province, { provinces }: LoadedData, lang: Lang): string {
  const code = unitCodeOf(province.code, provinces);
  const unit = unitsOf(provinces).find((one) => one.code === code);
  return unit === undefined ? '' : messagesOf(lang).boundaries.nowIn(nameOf(unit, lang));
}

/** Names the units of whose members some are missing; "" where there is none. */
export function partsSentence(
  left: readonly Province[],
  readings: ReadonlyMap<Province, ProvinceReading>,
  lang: Lang,
): string {
  const parts = left.flatMap((province) => {
    const part = readings.get(province)?.part;
    if (part === undefined || part.share === '' || part.lacking === '') return [];
    return [`${shortNameOf(province, lang)} ${part.share} (${part.lacking})`];
  });
  return parts.length === 0 ? '' : messagesOf(lang).boundaries.partsOf(parts);
}

/** Which provinces of 2019 stand behind each unit, for the list beside a wide map. */
export function membersGroup(left: readonly Province[], lang: Lang): readonly MapGroup[] {
  const t = messagesOf(lang).boundaries;
  const names = left
    .filter(isUnit)
    .map((unit) =>
      t.groupMember(
        shortNameOf(unit, lang),
        unit.members.map((member) => shortNameOf(member, lang)).join(', '),
      ),
    );
  if (names.length === 0) return [];
  return [{ label: t.groupMembers, names: names.join('; '), isExtra: true }];
}
