import { findCommitteeSeries } from '@/domain/committeeSeries';
import type { LoadedData } from '@/domain/dataset';
import { committeePlaces, namedPlaces } from '@/domain/observationIndex';
import { isReached } from '@/domain/reported';
import { shownYear } from '@/domain/seriesYears';
import { findPercentCoverage } from '@/domain/staffFigures';
import type { Indicator, View } from '@/domain/view';
import { findStaffSeries } from '@/domain/yearlyStaff';

/**
 * How many provinces have anything under an indicator, at the shown year where it has a series;
 * undefined when its file is not there.
 */
export function countCovered(
  indicator: Indicator,
  data: LoadedData,
  year?: View['year'],
): number | undefined {
  switch (indicator) {
    case 'pilot-models':
      return data.pilots && namedPlaces(data.pilots.observations).size;
    case 'staff-reduction':
      return countStaff(data, year);
    case 'committee-additions':
      return countCommittee(data, year);
  }
}

function countStaff(data: LoadedData, chosen: View['year']): number | undefined {
  const { staff, provinces } = data;
  if (staff === undefined) return undefined;
  const yearly = findStaffSeries(data);
  if (yearly === undefined) {
    return findPercentCoverage(staff.observations).withResult.size;
  }
  const year = shownYear(yearly.years, chosen);
  return provinces.provinces.filter(({ code }) =>
    yearly.scopes.some((scope) => isReached(yearly.at(code, scope, year).reported)),
  ).length;
}

function countCommittee(data: LoadedData, chosen: View['year']): number | undefined {
  const { committee, provinces } = data;
  if (committee === undefined) return undefined;
  const yearly = findCommitteeSeries(data);
  if (yearly === undefined) return committeePlaces(committee.observations).size;
  const year = shownYear(yearly.years, chosen);
  return provinces.provinces.filter(({ code }) =>
    yearly.measures.some((measure) => isReached(yearly.at(code, measure, year).reported)),
  ).length;
}
