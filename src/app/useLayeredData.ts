import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { DataSource } from '@/data/dataSource';
import { findLocalFault } from '@/data/checkLocal';
import { illustrativeQuery } from '@/data/illustrativeQuery';
import { localQuery } from '@/data/localQuery';
import { watchLocal } from '@/data/localStore';
import { type DataFault, DataFaultError } from '@/domain/dataFault';
import type { DataLayer, LoadedData } from '@/domain/dataset';
import { withIllustrative, withLocal } from '@/domain/layerData';
import type { LocalImport } from '@/domain/localImport';

export type LayerRefusal =
  /** Nothing was imported in this browser. */
  | { readonly kind: 'no-local' }
  /** There were some while the page was open; here or in another tab they were taken away. */
  | { readonly kind: 'local-gone' }
  /** The rows of the layer are there and cannot be used. */
  | { readonly kind: 'fault'; readonly layer: 'illustrative' | 'local'; readonly fault: DataFault };

export interface LayeredData {
  /** The data of `layer`; undefined while it is on its way. */
  readonly data: LoadedData | undefined;
  /** The layer that is shown: the one asked for if it can be had, else the published one. */
  readonly layer: DataLayer;
  /** Another layer, for views that may ask for it, fetched first where it is not there yet; undefined where it cannot be had. */
  readonly loadData: (layer: DataLayer) => Promise<LoadedData | undefined>;
  readonly local: LocalImport | undefined;
  /** The browser answered that it holds no rows, or did not answer in time. */
  readonly isNoneKnown: boolean;
  /** The browser does not keep the import. */
  readonly isForVisit: boolean;
  /** Why another layer is shown than the one asked for. */
  readonly refusal: LayerRefusal | undefined;
}

/** Puts the rows of the requested layer in the place of the published ones. */
export function useLayeredData(
  source: DataSource,
  published: LoadedData | undefined,
  requested: DataLayer,
): LayeredData {
  const client = useQueryClient();
  const local = useQuery(localQuery);
  const illustrative = useQuery({
    ...illustrativeQuery(source),
    enabled: requested === 'illustrative',
  });
  // Another tab may have imported or removed rows.
  useEffect(() => watchLocal(() => void client.refetchQueries(localQuery)), [client]);
  const rows = local.data?.state === 'held' ? local.data.local : undefined;
  const [hadRows, setHadRows] = useState(false);
  if (rows !== undefined && !hadRows) setHadRows(true);
  const dataOf = (layer: DataLayer): LoadedData | undefined => {
    if (published === undefined || layer === 'published') return published;
    if (layer === 'local') return rows && withLocal(published, rows);
    return illustrative.data && withIllustrative(published, illustrative.data);
  };
  // A newer release may lack what the kept rows speak of.
  const misfit = published && rows && findLocalFault(published, rows);
  const refusal = findRefusal();
  const layer = refusal === undefined ? requested : 'published';
  return {
    data: dataOf(layer),
    layer,
    loadData: async (wanted) => {
      if (published === undefined || wanted !== 'illustrative') return dataOf(wanted);
      const files = await client.query(illustrativeQuery(source)).catch(() => undefined);
      return files && withIllustrative(published, files);
    },
    local: misfit === undefined ? rows : undefined,
    isNoneKnown: local.data?.state === 'none',
    isForVisit: local.data?.state === 'held' && local.data.persistence === 'visit',
    refusal,
  };

  function findRefusal(): LayeredData['refusal'] {
    if (requested === 'local' && local.data?.state === 'broken') {
      return { kind: 'fault', layer: 'local', fault: local.data.fault };
    }
    if (requested === 'local' && misfit !== undefined) {
      return { kind: 'fault', layer: 'local', fault: misfit };
    }
    if (requested === 'local' && local.isFetched && rows === undefined) {
      return { kind: hadRows ? 'local-gone' : 'no-local' };
    }
    if (requested !== 'illustrative' || illustrative.error === null) return undefined;
    const { error } = illustrative;
    const fault: DataFault =
      error instanceof DataFaultError ? error.fault : { kind: 'missing', file: 'illustrative' };
    return { kind: 'fault', layer: 'illustrative', fault };
  }
}
