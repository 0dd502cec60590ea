import { afterEach, expect, test, vi } from 'vitest';

const key = 'then-chot:outlines';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The preferences as a page with that in its storage reads them. */
async function openWith(kept: string | null) {
  const storage = new Map(kept === null ? [] : [[key, kept]]);
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => storage.get(name) ?? null,
    setItem: (name: string, value: string) => storage.set(name, value),
    removeItem: (name: string) => storage.delete(name),
  });
  const preferences = await import('./preferences');
  return { storage, preferences };
}

test.each([
  ['true', 'units'],
  ['units', 'units'],
  ['regions', 'regions'],
  ['clusters', 'clusters'],
  ['nonsense', undefined],
  [null, undefined],
])('%j in the browser means %j', async (kept, expected) => {
  const { preferences } = await openWith(kept);
  expect(preferences.readOutlines()).toBe(expected);
});

test('a choice is kept, and none is forgotten', async () => {
  const { storage, preferences } = await openWith('true');
  preferences.showOutlines('clusters');
  expect(storage.get(key)).toBe('clusters');
  preferences.showOutlines(undefined);
  expect(storage.has(key)).toBe(false);
});
