import { create } from 'zustand';
import type { ProvinceCode } from '@/domain/dataset';

const storageKey = 'then-chot:pinned-province';
const outlinesKey = 'then-chot:outlines';
const helpKeyKey = 'then-chot:no-help-key';

interface Preferences {
  readonly pinned: ProvinceCode | undefined;
  /** The map of 2019 draws the units of 2025 around its tiles. */
  readonly outlines: boolean;
  /** The key "?" opens the keyboard help. */
  readonly helpKey: boolean;
}

const preferences = create<Preferences>()(() => ({
  pinned: readPinned(),
  outlines: readKept(outlinesKey) === 'true',
  helpKey: readKept(helpKeyKey) !== 'true',
}));

/** The reader's own province, kept in this browser; undefined when none is pinned. */
export function usePinnedProvince(): ProvinceCode | undefined {
  return preferences((state) => state.pinned);
}

/** True where the reader wants the units of 2025 drawn around the tiles of 2019. */
export function useOutlines(): boolean {
  return preferences((state) => state.outlines);
}

/** Draws the outlines, or leaves them out; kept in this browser. */
export function showOutlines(outlines: boolean): void {
  preferences.setState({ outlines });
  keep(outlinesKey, outlines ? 'true' : undefined);
}

/** True unless the reader has taken the key "?" away from the keyboard help. */
export function useHelpKey(): boolean {
  return preferences((state) => state.helpKey);
}

/** A key of one character must be possible to switch off; kept in this browser. */
export function allowHelpKey(helpKey: boolean): void {
  preferences.setState({ helpKey });
  keep(helpKeyKey, helpKey ? undefined : 'true');
}

/** Pins a province, or takes the pin off. Where storage is blocked the pin lasts for the visit. */
export function pinProvince(pinned: ProvinceCode | undefined): void {
  preferences.setState({ pinned });
  keep(storageKey, pinned);
}

function readPinned(): ProvinceCode | undefined {
  const code = readKept(storageKey);
  return code !== null && /^\d{2}$/u.test(code) ? code : undefined;
}

function keep(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is blocked or full; nothing is lost but the memory of the choice.
  }
}

function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
