import { isUnit, type Unit } from '@/domain/boundaries';
import type { ProvinceCode } from '@/domain/dataset';
import { nameOf, shortNameOf } from '@/domain/names';
import { select } from '@/domain/filters';
import { formerOf } from '@/domain/regroup';
import { describeMembers } from '@/figures/ofUnits';
import { outsideNames } from '@/figures/partOfUnit';
import type { FigureInput } from '@/figures/figureModel';
import { messagesOf } from '@/i18n/messages';
import { layerOfSheet, modelProvinceSheet, type ProvinceSheetModel } from './modelProvinceSheet';
import { type UnitSection, unitSections } from './unitSections';

/** A part of the unit outside the 22, of which nothing is known. */
export interface OutsideColumn {
  readonly name: string;
  readonly words: string;
}

/** A unit of 2025: its own readings, and its provinces of 2019 side by side. */
export interface UnitSheetModel extends Pick<ProvinceSheetModel, 'code' | 'name' | 'layer'> {
  /** "gồm Bình Dương, BR-VT, TP.HCM". */
  readonly holds: string;
  /** Names the reader's own province where the unit holds it; "" otherwise. */
  readonly pinned: string;
  readonly sections: readonly UnitSection[];
  readonly members: readonly ProvinceSheetModel[];
  readonly outside: readonly OutsideColumn[];
}

/**
 * The sheet of a place: of a province of 2019, or of a unit of 2025 with its members.
 * @param pinnedProvince the reader's own province, by its code of 2019
 */
export function modelSheet(
  input: FigureInput,
  code: ProvinceCode,
  pinnedProvince: ProvinceCode | undefined,
): ProvinceSheetModel | UnitSheetModel | undefined {
  const unit = input.data.provinces.provinces.find((place) => place.code === code);
  return unit !== undefined && isUnit(unit)
    ? modelUnitSheet(input, unit, pinnedProvince)
    : modelProvinceSheet(input, code);
}

function modelUnitSheet(
  input: FigureInput,
  unit: Unit,
  pinnedProvince: ProvinceCode | undefined,
): UnitSheetModel {
  const { lang, view } = input;
  const t = messagesOf(lang).boundaries;
  const former = formerOf(input.data);
  const formerInput: FigureInput = {
    ...input,
    data: former,
    // The codes of the choice are those of units, and a sheet follows no filter.
    selection: select(former.provinces.provinces, former.pilots, { ...view, provinces: [] }),
    pinned: pinnedProvince,
  };
  const pinned = unit.members.find((member) => member.code === pinnedProvince);
  return {
    code: unit.code,
    name: nameOf(unit, lang),
    layer: layerOfSheet(input, unit.code),
    holds: t.includes(describeMembers(unit, input)),
    pinned: pinned === undefined ? '' : t.sheet.holdsPinned(shortNameOf(pinned, lang)),
    sections: unitSections(input, unit),
    members: unit.members.flatMap(({ code }) => modelProvinceSheet(formerInput, code) ?? []),
    outside: outsideNames(unit, lang).map((name) => ({ name, words: t.sheet.outside })),
  };
}
