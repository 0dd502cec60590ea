import type { Manifest } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { formatPartialDate } from '@/domain/partialDate';
import { messagesOf } from '@/i18n/messages';

/** "bản 19169f6452f5 (23/11/2026)". */
export function nameOfRelease({ release, releasedOn }: Manifest, lang: Lang): string {
  return messagesOf(lang).whatChanged.release(release, formatPartialDate(releasedOn, lang));
}

/** "số liệu đã công bố, bản 19169f6452f5 (23/11/2026)". */
export function nameOfPublished({ release, releasedOn }: Manifest, lang: Lang): string {
  return messagesOf(lang).whatChanged.published(release, formatPartialDate(releasedOn, lang));
}
