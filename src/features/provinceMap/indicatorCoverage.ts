import type { LoadedData } from '@/domain/dataset';
import { findPercentCoverage } from '@/domain/staffFigures';
import type { Indicator } from '@/domain/view';

/** How many provinces have anything under an indicator; undefined when its file is not there. */
export function countCovered(indicator: Indicator, data: LoadedData): number | undefined {
  switch (indicator) {
    case 'pilot-models':
      return data.pilots && new Set(data.pilots.observations.map((row) => row.province)).size;
    case 'staff-reduction': {
      if (data.staff === undefined) return undefined;
      const { withResult, planOnly } = findPercentCoverage(data.staff.observations);
      return withResult.size + planOnly.size;
    }
    case 'committee-additions':
      return data.committee && new Set(data.committee.observations.map((r) => r.province)).size;
  }
}
