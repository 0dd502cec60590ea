// Without I, L, O (read as 1 and 0) and U.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export type CrockfordReading =
  | { readonly ok: true; readonly symbols: readonly number[] }
  | { readonly ok: false; readonly character: string };

/** The character of a number from 0 to 31, in Crockford's base 32. */
export function crockfordSymbol(value: number): string {
  const character = alphabet[value];
  if (character === undefined) throw new RangeError(`${value} is not a number from 0 to 31`);
  return character;
}

/**
 * Reads base 32 as people write it: any case, with spaces and dashes, O for 0, I or L for 1. Names
 * the first character that is none of the alphabet.
 */
export function readCrockford(text: string): CrockfordReading {
  const typed = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.,·]/gu, '');
  const symbols: number[] = [];
  for (const character of typed) {
    const symbol = alphabet.indexOf(alike[character] ?? character);
    if (symbol < 0) return { ok: false, character };
    symbols.push(symbol);
  }
  return { ok: true, symbols };
}

const alike: Readonly<Partial<Record<string, string>>> = { O: '0', I: '1', L: '1' };
