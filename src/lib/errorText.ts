import { excerpt } from './json';

const maxChars = 240;
const maxFrames = 6;
const maxStackChars = 5000;
/** What an address or a path says of the machine it is on; only the name of the file stays. */
const pathToName = /(?:[a-z][a-z+.-]*:)?\/\/[^\s)"'”’]*|(?:\/[^\s/:)"'”’]+){2,}/giu;
const quoted = /“([^”]*)”|"([^"]*)"|'([^']*)'|‘([^’]*)’|`([^`]*)`/gu;
const identifier = /^[A-Za-z_$][\w$.]*$/u;

/**
 * What an error says, on one line, fit to be passed on: of an address only the file name, and of
 * what is quoted only names of the program, since anything else may be a value of the data.
 */
export function describeError(error: unknown): string {
  const text =
    error instanceof Error ? `${error.name}: ${error.message}` : excerpt(error, maxChars);
  // Of a text of megabytes only the start is looked at.
  const start = text.slice(0, 10 * maxChars);
  const clean = start
    .replaceAll(pathToName, nameOf)
    .replaceAll(quoted, (whole: string, ...inner: readonly unknown[]) =>
      inner.slice(0, 5).some((part) => typeof part === 'string' && identifier.test(part))
        ? whole
        : '“…”',
    );
  return excerpt(clean, maxChars);
}

/** Where an error arose, innermost first: functions and places in files, without folders. */
export function listFrames(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  return (
    error.stack
      .slice(0, maxStackChars)
      .split('\n')
      .map((line) => line.trim())
      // Chrome writes "at f (place)", Firefox and Safari "f@place"; other lines repeat the message.
      .filter((line) => /^at \S|^[^\s@]*@\S/u.test(line))
      .slice(0, maxFrames)
      .map((line) =>
        excerpt(line.replace('@', ' @ ').trim().replaceAll(pathToName, nameOf), maxChars),
      )
  );
}

function nameOf(path: string): string {
  const [place = ''] = path.split(/[?#]/u);
  const name = place.slice(place.lastIndexOf('/') + 1);
  // Line and column may follow a query.
  const position = /\?.*?((?::\d+)+)$/u.exec(path)?.[1] ?? '';
  return `${name === '' ? '…' : name}${position}`;
}
