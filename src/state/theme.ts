import { create } from 'zustand';
import { currentQuery } from './addressSync';

/** A choice of colours: as the system has them, or always the same. */
export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];
export type Theme = Exclude<ThemeChoice, 'system'>;

/** Where the choice is kept in this browser. */
export const themeKey = 'then-chot:theme';

interface ThemeState {
  readonly choice: ThemeChoice;
  readonly system: Theme;
}

/** Known to the hooks of this file and to its test only. */
export const themeStore = create<ThemeState>()(() => ({ choice: 'system', system: 'light' }));

/** The reader's choice; that of the address while the address is what decides. */
export function useThemeChoice(): ThemeChoice {
  return themeStore((state) => state.choice);
}

/** Changes the colours of the page; kept in this browser. Pictures and paper are not moved by it. */
export function chooseTheme(choice: ThemeChoice): void {
  themeStore.setState({ choice });
  try {
    if (choice === 'system') localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, choice);
  } catch {
    // Storage is blocked or full: the choice lasts for the visit.
  }
}

/**
 * Gives the page its colours now, before anything is drawn, and whenever choice or system change.
 * `?theme=` of the address rules over the kept choice, for this visit: it is never written, neither
 * into an address nor into the browser. Returns a function that stops it.
 * @param papers colour of the ground in each theme, for the frame that a browser draws around it
 */
export function connectTheme(papers: Readonly<Record<Theme, string>>): () => void {
  const media = window.matchMedia('(prefers-color-scheme: dark)');
  const systemNow = (): Theme => (media.matches ? 'dark' : 'light');
  const followSystem = (): void => themeStore.setState({ system: systemNow() });
  const stopShowing = themeStore.subscribe((state) => showTheme(themeOf(state), papers));
  media.addEventListener('change', followSystem);
  const choice = findTheme(new URLSearchParams(currentQuery()).get('theme')) ?? readKept();
  themeStore.setState({ choice: choice ?? 'system', system: systemNow() });
  return () => {
    stopShowing();
    media.removeEventListener('change', followSystem);
  };
}

function themeOf({ choice, system }: ThemeState): Theme {
  return choice === 'system' ? system : choice;
}

function showTheme(theme: Theme, papers: Readonly<Record<Theme, string>>): void {
  document.documentElement.dataset['theme'] = theme;
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
    meta.setAttribute('content', papers[theme]);
  }
}

function findTheme(text: string | null): Theme | undefined {
  return text === 'light' || text === 'dark' ? text : undefined;
}

function readKept(): Theme | undefined {
  try {
    return findTheme(localStorage.getItem(themeKey));
  } catch {
    return undefined;
  }
}
