import { inLanguage } from '@/domain/language';
import type { WorkbookSheet } from '@/exports/xlsx/workbook';
import { messagesOf } from '@/i18n/messages';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import { workbookTextsOf } from '@/i18n/workbook';
import { type ListInput, listSheet, provinceName, publisherOf } from './listSheet';

/** Every published staff figure with its scope, date and base. */
export function staffSheets(input: ListInput): readonly WorkbookSheet[] {
  const { data, lang } = input;
  if (data.staff === undefined) return [];
  const all = messagesOf(lang);
  const t = workbookTextsOf(lang).data;
  return [
    listSheet(t.staff, data.staff.observations, [
      [t.code, ({ province }) => province],
      [t.province, ({ province }) => provinceName(input, province)],
      [t.scope, ({ scope }) => all.scope[scope]],
      [t.asOf, ({ asOf }) => asOf],
      [t.inferred, ({ asOfInferred }) => (asOfInferred === true ? t.yes : undefined)],
      [t.value, ({ value }) => value],
      [t.unit, ({ unit }) => all.staff.unitWord[unit]],
      [t.bound, ({ bound }) => bound && all.staff.atLeast],
      [t.basis, ({ basis }) => staffFigureTextsOf(lang).basisWord[basis]],
      [t.cut, ({ cut }) => cut],
      [t.base, ({ base }) => base],
      [t.baseYear, ({ baseYear }) => baseYear],
      [t.state, ({ status }) => all.staff.statusWord[status]],
      [t.remark, (row) => row.note && inLanguage(lang, row.note, row.noteEn)],
      [t.source, ({ sourceId }) => publisherOf(input, sourceId)],
      [t.sourceId, ({ sourceId }) => sourceId],
    ]),
  ];
}
