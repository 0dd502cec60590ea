import { create } from 'zustand';
import type { ProvinceCode } from '@/domain/dataset';

const storageKey = 'then-chot:pinned-province';

interface Preferences {
  readonly pinned: ProvinceCode | undefined;
}

const preferences = create<Preferences>()(() => ({ pinned: readPinned() }));

/** The reader's own province, kept in this browser; undefined when none is pinned. */
export function usePinnedProvince(): ProvinceCode | undefined {
  return preferences((state) => state.pinned);
}

/** Pins a province, or takes the pin off. Where storage is blocked the pin lasts for the visit. */
export function pinProvince(pinned: ProvinceCode | undefined): void {
  preferences.setState({ pinned });
  try {
    if (pinned === undefined) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, pinned);
  } catch {
    // Storage is blocked or full; nothing is lost but the memory of the pin.
  }
}

function readPinned(): ProvinceCode | undefined {
  try {
    const code = localStorage.getItem(storageKey);
    return code !== null && /^\d{2}$/u.test(code) ? code : undefined;
  } catch {
    return undefined;
  }
}
