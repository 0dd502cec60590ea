import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { LoadedData } from '@/domain/dataset';
import type { View } from '@/domain/view';
import { serializeAddress } from '@/state/address';
import { useIsUndone } from '@/state/viewStore';
import { describeNews } from './describeNews';

/** So that several quick choices are told once, and no word is cut off by the next. */
const restMs = 500;

interface FilterNewsProps {
  readonly data: LoadedData;
  readonly view: View;
  readonly leftCount: number;
}

/** The live region of the filters: says what the last choices did, once they have come to rest. */
export function FilterNews({ data, view, leftCount }: FilterNewsProps) {
  const isUndone = useIsUndone();
  const [text, setText] = useState('');
  const told = useRef(view);
  const address = serializeAddress(view);
  const tell = useEffectEvent(() => {
    const next = describeNews(told.current, view, { data, leftCount, isUndone });
    told.current = view;
    if (next !== '') setText(next);
  });
  useEffect(() => {
    if (serializeAddress(told.current) === address) return undefined;
    const timer = setTimeout(() => tell(), restMs);
    return () => clearTimeout(timer);
  }, [address]);
  return (
    <p role="status" className="visually-hidden">
      {text}
    </p>
  );
}
