import { remember } from '@/lib/remember';
import type { LoadedData } from '@/domain/dataset';
import { type DataFault, DataFaultError } from '@/domain/dataFault';
import { withLocal } from '@/domain/layerData';
import type { LocalImport } from '@/domain/localImport';
import { checkDataset } from './crossChecks';

/**
 * The first fault that an office's own rows make with this release: a model that it no longer has,
 * for instance. Undefined when they fit.
 */
export const findLocalFault = remember(
  (data: LoadedData, local: LocalImport): DataFault | undefined => {
    const joined = withLocal(data, local);
    try {
      checkDataset('sources.json', joined.sources, joined);
      if (joined.committee) checkDataset('committee-additions.json', joined.committee, joined);
      if (joined.staff) checkDataset('staff-reduction.json', joined.staff, joined);
      if (joined.pilots) checkDataset('pilot-models.json', joined.pilots, joined);
      return undefined;
    } catch (error) {
      if (error instanceof DataFaultError) return error.fault;
      throw error;
    }
  },
);
