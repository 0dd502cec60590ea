import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chooseTheme, connectTheme, themeStore } from './theme';

const papers = { light: '#ffffff', dark: '#111111' };
const storageKey = 'then-chot:theme';

interface PageOptions {
  readonly search?: string;
  readonly kept?: string;
  readonly isDarkSystem?: boolean;
  readonly isStorageBlocked?: boolean;
}

function blocked(): never {
  throw new Error('blocked');
}

/** As much of a browser as a theme touches. */
function openPage({ search = '', kept, isDarkSystem = false, isStorageBlocked }: PageOptions = {}) {
  const storage = new Map(kept === undefined ? [] : [[storageKey, kept]]);
  const media = Object.assign(new EventTarget(), { matches: isDarkSystem });
  const dataset: Record<string, string> = {};
  const frame: string[] = [];
  const meta = { setAttribute: (_name: string, color: string) => frame.push(color) };
  vi.stubGlobal('window', { matchMedia: () => media });
  vi.stubGlobal('location', { protocol: 'http:', search, hash: '' });
  vi.stubGlobal('document', { documentElement: { dataset }, querySelectorAll: () => [meta] });
  vi.stubGlobal('localStorage', {
    getItem: isStorageBlocked ? blocked : (key: string) => storage.get(key) ?? null,
    setItem: isStorageBlocked ? blocked : (key: string, value: string) => storage.set(key, value),
    removeItem: isStorageBlocked ? blocked : (key: string) => storage.delete(key),
  });
  stop = connectTheme(papers);
  const changeSystem = (isDark: boolean): void => {
    media.matches = isDark;
    media.dispatchEvent(new Event('change'));
  };
  return { dataset, frame, storage, changeSystem };
}

let stop = (): void => undefined;
beforeEach(() => themeStore.setState(themeStore.getInitialState()));
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

test('without a choice the page is as the system is, also when that changes', () => {
  const { dataset, frame, changeSystem } = openPage({ isDarkSystem: true });
  expect(dataset['theme']).toBe('dark');
  changeSystem(false);
  expect(dataset['theme']).toBe('light');
  expect(frame).toEqual([papers.dark, papers.light]);
});

test('the kept choice rules over the system', () => {
  const { dataset, changeSystem } = openPage({ kept: 'light', isDarkSystem: true });
  expect(dataset['theme']).toBe('light');
  changeSystem(false);
  changeSystem(true);
  expect(dataset['theme']).toBe('light');
  expect(themeStore.getState().choice).toBe('light');
});

test('the address rules over the kept choice and does not replace it', () => {
  const { dataset, storage } = openPage({ search: '?level=district&theme=dark', kept: 'light' });
  expect(dataset['theme']).toBe('dark');
  expect(storage.get(storageKey)).toBe('light');
});

test.each(['blue', '', 'Dark', 'system'])('"%s" is no theme', (text) => {
  const { dataset } = openPage({ search: `?theme=${text}`, kept: text });
  expect(dataset['theme']).toBe('light');
  expect(themeStore.getState().choice).toBe('system');
});

test('a choice shows at once and is kept; the system as choice is kept by keeping nothing', () => {
  const { dataset, storage } = openPage({ search: '?theme=light' });
  chooseTheme('dark');
  expect(dataset['theme']).toBe('dark');
  expect(storage.get(storageKey)).toBe('dark');
  chooseTheme('system');
  expect(dataset['theme']).toBe('light');
  expect(storage.size).toBe(0);
});

test('where storage is blocked a choice lasts for the visit', () => {
  const { dataset } = openPage({ isStorageBlocked: true });
  chooseTheme('dark');
  expect(dataset['theme']).toBe('dark');
});
