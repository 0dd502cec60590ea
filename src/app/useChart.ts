import { queryOptions, useQuery } from '@tanstack/react-query';
import type { FigureSpec } from '@/figures/figureSpec';

/** The code of a figure's chart, loaded once; shares retry and caching with the data. */
export function chartQuery<Marks>(spec: FigureSpec<Marks>) {
  return queryOptions({
    queryKey: ['chart', spec.id],
    queryFn: spec.loadChart,
    // A component is not data: it must be kept as it is.
    structuralSharing: false,
    ...(spec.chart && { initialData: () => spec.chart }),
  });
}

/** The chart of a figure once its code is there; `isDrawn` is false where the page draws none. */
export function useChart<Marks>(spec: FigureSpec<Marks>, isDrawn = true) {
  return useQuery({ ...chartQuery(spec), enabled: isDrawn });
}
