import { useEffect, useEffectEvent, useState } from 'react';
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
  const [told, setTold] = useState({ view, text: '' });
  const address = serializeAddress(view);
  const toldAddress = serializeAddress(told.view);
  const tell = useEffectEvent(() => {
    const next = describeNews(told.view, view, { data, leftCount, isUndone });
    // What was told in another language is no news in this one.
    const last = told.view.lang === view.lang ? told.text : '';
    setTold({ view, text: next === '' ? last : next });
  });
  useEffect(() => {
    if (toldAddress === address) return undefined;
    const timer = setTimeout(() => tell(), restMs);
    return () => clearTimeout(timer);
  }, [address, toldAddress]);
  return (
    <p role="status" aria-busy={toldAddress !== address} className="visually-hidden">
      {told.text}
    </p>
  );
}
