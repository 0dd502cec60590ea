import type { Lang } from './language';

const locales = { vi: 'vi-VN', en: 'en-GB' } as const;

const numberFormats = new Map<string, Intl.NumberFormat>();

/**
 * A number in the language's writing: "1.234,5" (vi), "1,234.5" (en).
 * At most `maxDecimals` decimals, trailing zeros dropped.
 */
export function formatNumber(value: number, lang: Lang, maxDecimals = 0): string {
  const key = `${lang}${maxDecimals}`;
  let format = numberFormats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locales[lang], {
      maximumFractionDigits: maxDecimals,
      useGrouping: true,
    });
    numberFormats.set(key, format);
  }
  return format.format(value);
}

/** A percentage given in percent: 13.85 becomes "13,85 %" (vi, with a no-break space) or "13.85%". */
export function formatPercent(percent: number, lang: Lang): string {
  const text = formatNumber(percent, lang, 2);
  return lang === 'vi' ? `${text}\u00a0%` : `${text}%`;
}

const listFormats = new Map<Lang, Intl.ListFormat>();

/** "a, b và c" / "a, b and c"; empty text for no items. */
export function formatList(items: readonly string[], lang: Lang): string {
  let format = listFormats.get(lang);
  if (format === undefined) {
    format = new Intl.ListFormat(locales[lang], { type: 'conjunction' });
    listFormats.set(lang, format);
  }
  return format.format(items);
}

/** Vietnamese alphabetical order, numbers by value, for names in either language. */
export const compareNames: (a: string, b: string) => number = new Intl.Collator('vi', {
  numeric: true,
}).compare;
