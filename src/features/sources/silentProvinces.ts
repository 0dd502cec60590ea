import type { LoadedData, Province, ProvinceCode } from '@/domain/dataset';
import { committeePlaces, pilotPlaces } from '@/domain/observationIndex';
import { indexPilots } from '@/domain/pilotCells';
import { findPercentCoverage } from '@/domain/staffFigures';

/** Who has published nothing for an indicator, in the order of the file. */
export interface SilentProvinces {
  readonly indicator: 'staff' | 'committee' | 'pilots';
  readonly silent: readonly Province[];
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
    found.push({
      indicator: 'staff',
      silent: without(new Set([...withResult, ...planOnly])),
      planOnly: provinces.filter(({ code }) => planOnly.has(code)),
    });
  }
  if (committee !== undefined) {
    const published = committeePlaces(committee.observations);
    found.push({ indicator: 'committee', silent: without(published), planOnly: [] });
  }
  if (pilots !== undefined) {
    const { cells } = indexPilots(pilots, []);
    const present = cells.filter(({ state }) => state !== 'planned');
    const withModel = new Set(present.map(({ province }) => province));
    const planned = pilotPlaces(pilots.observations);
    found.push({
      indicator: 'pilots',
      silent: without(planned),
      planOnly: without(withModel).filter(({ code }) => planned.has(code)),
    });
  }
  return found;
}
