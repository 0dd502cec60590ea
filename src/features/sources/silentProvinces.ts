import { findAbsence } from '@/domain/absences';
import type { LoadedData, Province, ProvinceCode } from '@/domain/dataset';
import { committeePlaces, pilotPlaces } from '@/domain/observationIndex';
import { indexPilots } from '@/domain/pilotCells';
import type { Reported } from '@/domain/reported';
import { findPercentCoverage, findStaffAbsence } from '@/domain/staffFigures';

/** Of whom nothing was found for an indicator, in the order of the file. */
export interface SilentProvinces {
  readonly indicator: 'staff' | 'committee' | 'pilots';
  readonly silent: readonly Province[];
  /** Those that say that they have not published it. */
  readonly notPublished: readonly Province[];
  /** Those with a plan and no result. */
  readonly planOnly: readonly Province[];
}

/** One entry an indicator, over all provinces; an indicator whose file is missing is left out. */
export function findSilentProvinces(data: LoadedData): readonly SilentProvinces[] {
  const { committee, staff, pilots } = data;
  const { provinces } = data.provinces;
  const without = (codes: ReadonlySet<ProvinceCode>): readonly Province[] =>
    provinces.filter(({ code }) => !codes.has(code));
  const found: SilentProvinces[] = [];
  if (staff !== undefined) {
    const { withResult, planOnly } = findPercentCoverage(staff.observations);
    const rest = without(new Set([...withResult, ...planOnly]));
    found.push({
      indicator: 'staff',
      ...splitAbsent(rest, (code) => findStaffAbsence(staff, code, undefined)),
      planOnly: provinces.filter(({ code }) => planOnly.has(code)),
    });
  }
  if (committee !== undefined) {
    const published = committeePlaces(committee.observations);
    const said = (code: ProvinceCode): Reported => findAbsence(committee, code, () => true);
    found.push({
      indicator: 'committee',
      ...splitAbsent(without(published), said),
      planOnly: [],
    });
  }
  if (pilots !== undefined) {
    const { cells } = indexPilots(pilots, []);
    const present = cells.filter(({ state }) => state !== 'planned');
    const withModel = new Set(present.map(({ province }) => province));
    const planned = pilotPlaces(pilots.observations);
    found.push({
      indicator: 'pilots',
      silent: without(planned),
      notPublished: [],
      planOnly: without(withModel).filter(({ code }) => planned.has(code)),
    });
  }
  return found;
}

/** Who is silent, and who says why; where the question does not arise nothing is missing. */
function splitAbsent(
  provinces: readonly Province[],
  read: (code: ProvinceCode) => Reported,
): Pick<SilentProvinces, 'silent' | 'notPublished'> {
  return {
    silent: provinces.filter(({ code }) => read(code).state === 'not-found'),
    notPublished: provinces.filter(({ code }) => read(code).state === 'not-published'),
  };
}
