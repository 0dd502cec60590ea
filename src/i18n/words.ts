/** The parts that are not empty, joined. */
export const joined = (parts: readonly string[], separator = ', '): string =>
  parts.filter((part) => part !== '').join(separator);

/** The parts that are not empty, as a list with semicolons. */
export const parts = (texts: readonly string[]): string => joined(texts, '; ');

/** With a full stop at its end; nothing stays nothing. */
export const sentence = (text: string): string =>
  text === '' || text.endsWith('.') ? text : `${text}.`;

/** "Khối hành chính": a sentence starts with a capital. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** "a, b, c"; a long list is cut after `max` entries and says how many follow. */
export function someNames(
  names: readonly string[],
  max: number,
  more: (count: number) => string,
): string {
  return names.length <= max
    ? names.join(', ')
    : `${names.slice(0, max - 1).join(', ')} ${more(names.length - max + 1)}`;
}
