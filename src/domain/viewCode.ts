import { checkSymbols } from '@/lib/checkSymbols';
import { crockfordSymbol, readCrockford } from '@/lib/crockford';
import type { LoadedData } from './dataset';
import { defaultView, type View } from './view';
import { boundariesBit, fieldsOf } from './viewCodeFields';

/** Why a typed code opens no view. */
export type ViewCodeFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'length'; readonly length: number }
  /** At least one character is wrong, or two were swapped. */
  | { readonly kind: 'check' }
  /** Written by a newer program, which can say things that this one cannot. */
  | { readonly kind: 'newer' }
  /** Names a province or model that the data does not have. */
  | { readonly kind: 'not-in-data' };

export type ViewCodeReading =
  | { readonly ok: true; readonly view: View }
  | { readonly ok: false; readonly fault: ViewCodeFault };

type ViewCodeData = Pick<LoadedData, 'provinces' | 'pilots'>;

const bitsPerSymbol = 5;
const checkCount = 2;
/** Longest code: 70 bits and the check. */
export const maxCodeLength = 16;

/**
 * The view as at most 16 characters of Crockford's alphabet in groups of four: "4F7K-20A". The last
 * two are a check. Undefined when the view names what the data does not have, or too much for the
 * code to say; a pinned province is no part of a view.
 */
export function encodeView(view: View, data: ViewCodeData): string | undefined {
  const bits: number[] = [];
  for (const { width, write } of fieldsOf(data, view.boundaries)) {
    const value = write(view);
    if (value === undefined) return undefined;
    for (let bit = width - 1; bit >= 0; bit -= 1) bits.push((value >>> bit) & 1);
  }
  const symbols = withoutEndingZeros(symbolsOf(bits));
  const text = [...symbols, ...checkSymbols(symbols)].map(crockfordSymbol).join('');
  return text.match(/.{1,4}/gu)?.join('-');
}

/**
 * The view of a code as people type it: small letters, spaces, dashes, O for 0 and I or L for 1 are
 * fine, and so are words before a colon. Never throws.
 */
export function decodeViewCode(text: string, data: ViewCodeData): ViewCodeReading {
  const reading = readCrockford(text.replace(/^[^:：]*[:：]/u, ''));
  if (!reading.ok) return failWith({ kind: 'character', character: reading.character });
  const { length } = reading.symbols;
  if (length === 0) return failWith({ kind: 'empty' });
  if (length <= checkCount || length > maxCodeLength) return failWith({ kind: 'length', length });
  const symbols = reading.symbols.slice(0, -checkCount);
  const check = reading.symbols.slice(-checkCount);
  const expected = checkSymbols(symbols);
  const isSound = check.every((symbol, index) => symbol === expected[index]);
  if (!isSound || symbols[symbols.length - 1] === 0) return failWith({ kind: 'check' });
  return readFields(symbols, data);
}

function readFields(symbols: readonly number[], data: ViewCodeData): ViewCodeReading {
  const view: View = { ...defaultView };
  const codesOf = bitAt(symbols, boundariesBit) === 1 ? '2025' : '2019';
  let start = 0;
  for (const { width, read } of fieldsOf(data, codesOf)) {
    let value = 0;
    for (let bit = start; bit < start + width; bit += 1) value = value * 2 + bitAt(symbols, bit);
    start += width;
    const part = read(value);
    if (typeof part === 'string') return failWith({ kind: part });
    Object.assign(view, part);
  }
  return { ok: true, view };
}

function bitAt(symbols: readonly number[], bit: number): number {
  const symbol = symbols[Math.floor(bit / bitsPerSymbol)] ?? 0;
  return (symbol >>> (bitsPerSymbol - 1 - (bit % bitsPerSymbol))) & 1;
}

function symbolsOf(bits: readonly number[]): readonly number[] {
  const symbols: number[] = [];
  for (let start = 0; start < bits.length; start += bitsPerSymbol) {
    let symbol = 0;
    for (let bit = start; bit < start + bitsPerSymbol; bit += 1) {
      symbol = symbol * 2 + (bits[bit] ?? 0);
    }
    symbols.push(symbol);
  }
  return symbols;
}

function withoutEndingZeros(symbols: readonly number[]): readonly number[] {
  let { length } = symbols;
  while (length > 0 && symbols[length - 1] === 0) length -= 1;
  return symbols.slice(0, length);
}

function failWith(fault: ViewCodeFault): ViewCodeReading {
  return { ok: false, fault };
}
