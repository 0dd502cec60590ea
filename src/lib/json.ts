import { revealHiddenCharacters } from './hiddenCharacters';

/** White space that becomes one space may take this many times the room. */
const spareRoom = 10;

export type JsonObject = Readonly<Record<string, unknown>>;

/** True for a plain JSON object: not null, not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * At most `maxLength` characters of a value from outside, for showing it in a sentence: on one line,
 * and nothing in it is hidden or turns the sentence.
 */
export function excerpt(value: unknown, maxLength = 40): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  // Of a text of megabytes only the start is looked at.
  const start = text.slice(0, maxLength * spareRoom);
  const oneLine = revealHiddenCharacters(start.replace(/\s+/gu, ' '));
  if (oneLine.length <= maxLength && start.length === text.length) return oneLine;
  // Half a character at the cut would be shown as a box.
  return `${oneLine.slice(0, maxLength - 1).replace(/\p{Surrogate}$/u, '')}…`;
}
