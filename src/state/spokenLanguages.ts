import type { Lang } from '@/domain/language';

/** How the texts of a language come to the page. Given from outside: this room knows no texts. */
export interface Languages {
  readonly has: (lang: Lang) => boolean;
  /** Rejects when the texts cannot be had; may be asked again. */
  readonly load: (lang: Lang) => Promise<void>;
}

// Until somebody says otherwise all texts are there, as they are in tests.
let languages: Languages = { has: () => true, load: () => Promise.resolve() };

export function setLanguages(given: Languages): void {
  languages = given;
}

/** True when a view in this language can be shown right now. */
export function isSpoken(lang: Lang): boolean {
  return languages.has(lang);
}

let lastAsked = 0;

/** The last wish for a language counts: a slower one before it changes nothing any more. */
export function dropWaiting(): void {
  lastAsked += 1;
}

/** Fetches a language; the page stays as it is until one of the two is called, or neither. */
export function waitForLanguage(lang: Lang, onHere: () => void, onFailed: () => void): void {
  dropWaiting();
  const asked = lastAsked;
  const unlessDropped = (go: () => void) => (): void => {
    if (asked === lastAsked) go();
  };
  languages.load(lang).then(unlessDropped(onHere), unlessDropped(onFailed));
}
