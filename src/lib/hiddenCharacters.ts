// What no reader sees, or what turns the text around it: control characters other than tab and line
// ends, marks of direction, zero-width space, byte order mark, non-characters, half characters.
const hidden =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/u;
const everyHidden = new RegExp(hidden.source, 'gu');

/** True for a text in which something cannot be seen, or which would turn what stands around it. */
export function hasHiddenCharacters(text: string): boolean {
  return hidden.test(text);
}

/** The text without them. */
export function withoutHiddenCharacters(text: string): string {
  return text.replace(everyHidden, '');
}

/** The text with a name in place of each such character: "Tây‹U+202E›Ninh". */
export function revealHiddenCharacters(text: string): string {
  return text.replace(everyHidden, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `‹U+${code.padStart(4, '0')}›`;
  });
}
