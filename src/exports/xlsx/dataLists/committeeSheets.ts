import { inLanguage } from '@/domain/language';
import type { WorkbookSheet } from '@/exports/xlsx/workbook';
import { messagesOf } from '@/i18n/messages';
import { workbookTextsOf } from '@/i18n/workbook';
import { type ListInput, listSheet, provinceName, publisherOf } from './listSheet';

/** The dated cases, and the totals of the region, which are not the sum of the cases. */
export function committeeSheets(input: ListInput): readonly WorkbookSheet[] {
  const { data, lang } = input;
  if (data.committee === undefined) return [];
  const all = messagesOf(lang);
  const t = workbookTextsOf(lang).data;
  return [
    listSheet(t.committee, data.committee.observations, [
      [t.code, ({ province }) => province],
      [t.province, ({ province }) => provinceName(input, province)],
      [t.measure, ({ measure }) => all.measure[measure]],
      [t.value, ({ value }) => value],
      [t.asOf, ({ asOf }) => asOf],
      [t.inferred, ({ asOfInferred }) => (asOfInferred === true ? t.yes : undefined)],
      [t.event, ({ eventId }) => eventId],
      [t.state, ({ status }) => all.staff.statusWord[status]],
      [t.remark, (row) => row.note && inLanguage(lang, row.note, row.noteEn)],
      [t.source, ({ sourceId }) => publisherOf(input, sourceId)],
      [t.sourceId, ({ sourceId }) => sourceId],
    ]),
    listSheet(t.totals, data.committee.totals, [
      [t.measure, ({ measure }) => all.measure[measure]],
      [t.value, ({ value }) => value],
      [t.period, ({ period }) => period],
      [t.localities, ({ localities }) => localities],
      [t.source, ({ sourceId }) => publisherOf(input, sourceId)],
      [t.sourceId, ({ sourceId }) => sourceId],
      [t.locator, ({ locator }) => locator],
    ]),
  ];
}
