import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type PagePart, partQuery } from './pagePart';

interface LazyPartProps<Props> {
  readonly part: PagePart<Props>;
  readonly isWanted?: boolean;
  readonly props: Props;
  /** Stands in its place until it is there. */
  readonly children?: ReactNode;
}

/** A part whose code comes when it is wanted; the children stand for it until then. */
export function LazyPart<Props extends object>({
  part,
  isWanted = true,
  props,
  children,
}: LazyPartProps<Props>) {
  const { data: Found } = useQuery({ ...partQuery(part), enabled: isWanted });
  return Found === undefined ? children : <Found {...props} />;
}
