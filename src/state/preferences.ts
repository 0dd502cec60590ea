import { create } from 'zustand';
import type { ProvinceCode } from '@/domain/dataset';
import { type OutlineKind, outlineKinds } from '@/domain/mapOutlines';

const storageKey = 'then-chot:pinned-province';
const outlinesKey = 'then-chot:outlines';
const helpKeyKey = 'then-chot:no-help-key';

/** What is kept here and moves figures: with any of it the page differs from the one that was built. */
export const figureKeys = [storageKey, outlinesKey] as const;

interface Preferences {
  readonly pinned: ProvinceCode | undefined;
  /** What the map of 2019 draws around its tiles; undefined: nothing. */
  readonly outlines: OutlineKind | undefined;
  /** Keys of one character do something: "?", F and I. */
  readonly helpKey: boolean;
}

const preferences = create<Preferences>()(() => ({
  pinned: readPinned(),
  outlines: readOutlines(),
  helpKey: readKept(helpKeyKey) !== 'true',
}));

/** The reader's own province, kept in this browser; undefined when none is pinned. */
export function usePinnedProvince(): ProvinceCode | undefined {
  return preferences((state) => state.pinned);
}

/** What the reader wants drawn around the tiles of 2019; undefined: nothing. */
export function useOutlines(): OutlineKind | undefined {
  return preferences((state) => state.outlines);
}

/** Draws the outlines of a kind, or leaves them out; kept in this browser. */
export function showOutlines(outlines: OutlineKind | undefined): void {
  preferences.setState({ outlines });
  keep(outlinesKey, outlines);
}

/** True unless the reader has switched the keys of one character off. */
export function useHelpKey(): boolean {
  return preferences((state) => state.helpKey);
}

/** The same, asked at a key press. */
export function isHelpKeyOn(): boolean {
  return preferences.getState().helpKey;
}

/** Keys of one character must be possible to switch off; kept in this browser. */
export function allowHelpKey(helpKey: boolean): void {
  preferences.setState({ helpKey });
  keep(helpKeyKey, helpKey ? undefined : 'true');
}

/** Pins a province, or takes the pin off. Where storage is blocked the pin lasts for the visit. */
export function pinProvince(pinned: ProvinceCode | undefined): void {
  preferences.setState({ pinned });
  keep(storageKey, pinned);
}

/** The outlines kept in this browser; "true" is from before there was a choice. */
export function readOutlines(): OutlineKind | undefined {
  const kept = readKept(outlinesKey);
  return kept === 'true' ? 'units' : outlineKinds.find((kind) => kind === kept);
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
