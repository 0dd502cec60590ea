import type { Source } from '@/domain/dataset';

/**
 * The one source of every made-up row. Of the kinds of source that the page can name, "primary" reads
 * "official body" and "press" names a newspaper, so only the weakest claim is left.
 */
export const illustrativeSource: Source = {
  id: 'illustrative',
  title: 'Số liệu minh họa, do chương trình tự sinh, không phải số liệu thật',
  titleEn: 'Illustrative data, made up by a program, not real figures',
  titleIsOurs: true,
  publisher: 'Số liệu minh họa, không phải số liệu thật',
  publisherEn: 'Illustrative data, not real figures',
  kind: 'illustrative',
  reliability: 'secondary',
};

/** What stands beside a made-up "does not apply". */
export const notApplicableNotes = {
  note: 'Minh họa: không áp dụng.',
  noteEn: 'Illustration: does not apply.',
};
