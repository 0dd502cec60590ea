import { inLanguage } from '@/domain/language';
import { nameOf } from '@/domain/names';
import type { WorkbookSheet } from '@/exports/xlsx/workbook';
import { messagesOf } from '@/i18n/messages';
import { workbookTextsOf } from '@/i18n/workbook';
import { type ListInput, listSheet, provinceName, publisherOf } from './listSheet';

/** Where which model was seen, and the models themselves. */
export function pilotSheets(input: ListInput): readonly WorkbookSheet[] {
  const { data, lang } = input;
  const { pilots } = data;
  if (pilots === undefined) return [];
  const all = messagesOf(lang);
  const t = workbookTextsOf(lang).data;
  const modelName = (id: string): string => {
    const model = pilots.models.find((candidate) => candidate.id === id);
    return model === undefined ? id : nameOf(model, lang);
  };
  return [
    listSheet(t.pilots, pilots.observations, [
      [t.model, ({ model }) => modelName(model)],
      [t.code, ({ province }) => province],
      [t.province, ({ province }) => provinceName(input, province)],
      [t.level, ({ level }) => all.filter.level[level]],
      [t.state, ({ state }) => all.state[state]],
      [t.asOf, ({ asOf }) => asOf],
      [t.until, ({ until }) => until],
      [t.remark, (row) => row.note && inLanguage(lang, row.note, row.noteEn)],
      [t.source, ({ sourceId }) => publisherOf(input, sourceId)],
      [t.sourceId, ({ sourceId }) => sourceId],
      [t.locator, ({ locator }) => locator],
    ]),
    listSheet(t.models, pilots.models, [
      [t.model, (model) => nameOf(model, lang)],
      [t.level, ({ level }) => all.filter.level[level]],
      [t.definition, (model) => inLanguage(lang, model.definitionVi, model.definitionEn)],
      [
        all.counts.columnExtent,
        ({ id }) => {
          const found = pilots.extents.find(({ model }) => model === id);
          return found && all.counts.extent(found.extent);
        },
      ],
    ]),
  ];
}
