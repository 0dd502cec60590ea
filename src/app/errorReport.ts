import type { Lang } from '@/domain/language';
import { messagesOf } from '@/i18n/messages';
import { describeError, listFrames } from '@/lib/errorText';
import { parseAddress, serializeAddress } from '@/state/address';

export interface ErrorFacts {
  readonly error: unknown;
  /** The figure it arose in; undefined when it was the page. */
  readonly place?: string | undefined;
  /** The id of the data release, where it is known. */
  readonly release: string | undefined;
  /** Program and build, as the page says. */
  readonly version: string;
  /** The part of the address behind "?". */
  readonly query: string;
  readonly browser: string;
  readonly time: Date;
}

/**
 * The report as plain text. It holds no value of the data and nothing of where the page lies: of the
 * address only the view, read and written anew, so that nothing else that stands there is passed on.
 */
export function writeErrorReport(facts: ErrorFacts, lang: Lang): string {
  const t = messagesOf(lang).errorReport.report;
  const { view } = parseAddress(facts.query);
  const lines = [
    t.title,
    `${t.version}: ${facts.version}`,
    `${t.release}: ${facts.release ?? t.noRelease}`,
    `${t.view}: ?${serializeAddress(view)}`,
    `${t.browser}: ${facts.browser}`,
    `${t.time}: ${facts.time.toISOString()}`,
    `${t.place}: ${facts.place ?? t.wholePage}`,
    `${t.message}: ${describeError(facts.error)}`,
    ...listFrames(facts.error).map((frame) => `  ${frame}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Program and build, as the build has written them into the page; "dev" where there was none. */
export function findVersion(): string {
  const mark = document.querySelector('meta[name="then-chot-build"]');
  return mark?.getAttribute('content') ?? 'dev';
}
