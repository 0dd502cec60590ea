import type { ProvinceCode, Source } from '@/domain/dataset';
import { inLanguage } from '@/domain/language';
import { nameOf } from '@/domain/names';
import { formatPartialDate } from '@/domain/partialDate';
import { indexPilots } from '@/domain/pilotCells';
import type { FigureInput, ValueState } from '@/figures/figureModel';
import { messagesOf } from '@/i18n/messages';

/** One observation behind a state, with its source. */
export interface SheetEvidence {
  readonly key: string;
  readonly words: string;
  readonly source: Source | undefined;
  readonly isSecondary: boolean;
  readonly note: string;
}

export interface SheetModelEntry {
  readonly id: string;
  readonly name: string;
  readonly state: ValueState;
  readonly evidence: readonly SheetEvidence[];
}

export interface ProvinceSheetModel {
  readonly name: string;
  readonly place: string;
  readonly models: readonly SheetModelEntry[];
  /** False when the pilot models could not be read: silence then means nothing. */
  readonly hasPilots: boolean;
}

/** Everything known of one province, whatever the filters; undefined for a code that is none. */
export function modelProvinceSheet(
  { data, lang }: FigureInput,
  code: ProvinceCode,
): ProvinceSheetModel | undefined {
  const t = messagesOf(lang);
  const { provinces, regions, clusters } = data.provinces;
  const province = provinces.find((candidate) => candidate.code === code);
  if (province === undefined) return undefined;
  const region = regions.find(({ id }) => id === province.region);
  const cluster = clusters.find(({ id }) => id === province.cluster);
  const index = data.pilots && indexPilots(data.pilots, []);
  return {
    name: nameOf(province, lang),
    place: [region, cluster].flatMap((group) => (group ? [nameOf(group, lang)] : [])).join(' · '),
    hasPilots: index !== undefined,
    models: (index?.models ?? []).flatMap((model): SheetModelEntry[] => {
      const cell = index?.find(code, model.id);
      if (cell === undefined) return [];
      const evidence = cell.observations.map((row, place): SheetEvidence => {
        const source = data.sources.sources.find(({ id }) => id === row.sourceId);
        const date = row.asOf === undefined ? '' : formatPartialDate(row.asOf, lang);
        const until =
          row.until === undefined ? '' : t.sheet.until(formatPartialDate(row.until, lang));
        return {
          key: `${row.sourceId} ${place}`,
          words: [t.state[row.state], t.filter.level[row.level], date, until]
            .filter((part) => part !== '')
            .join(' · '),
          source,
          isSecondary: source?.reliability === 'secondary',
          note: row.note === undefined ? '' : inLanguage(lang, row.note, row.noteEn),
        };
      });
      const name = inLanguage(lang, model.nameVi, model.nameEn);
      return [{ id: model.id, name, state: cell.state, evidence }];
    }),
  };
}
