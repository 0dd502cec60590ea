import { queryOptions } from '@tanstack/react-query';
import type { IllustrativeFiles } from '@/domain/layerData';
import type { DataSource } from './dataSource';
import { loadIllustrative } from './illustrativeFiles';
import { foundationsQuery, manifestQuery } from './queries';

/** The made-up rows; asked for only when somebody chooses their layer. */
export function illustrativeQuery(source: DataSource) {
  return queryOptions({
    queryKey: ['illustrative'],
    queryFn: async ({ client }): Promise<IllustrativeFiles> => {
      const manifest = await client.query(manifestQuery(source));
      return loadIllustrative(source, await client.query(foundationsQuery(source, manifest)));
    },
  });
}
