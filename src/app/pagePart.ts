import { queryOptions } from '@tanstack/react-query';
import type { ComponentType } from 'react';

/** A part of the page whose code is loaded when it is needed. */
export interface PagePart<Props> {
  readonly id: string;
  readonly load: () => Promise<ComponentType<Props>>;
}

/** The code of a part, loaded once; shares retry and caching with the data. */
export function partQuery<Props>({ id, load }: PagePart<Props>) {
  return queryOptions({
    queryKey: ['part', id],
    queryFn: load,
    // A component is not data: it must be kept as it is.
    structuralSharing: false,
  });
}
