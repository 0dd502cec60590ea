import { readAbsences } from '@/domain/absences';
import type {
  CommitteeAbsence,
  LoadedData,
  PlacedFigure,
  StaffAbsence,
  StaffObservation,
} from '@/domain/dataset';
import type { ImportColumn } from '@/domain/importColumns';
import {
  basisLabels,
  boundLabels,
  type ImportLabel,
  type ImportSheet,
  levelLabels,
  measureLabels,
  absenceTexts,
  scopeLabels,
  stateLabels,
  statusLabels,
  unitLabels,
  unknownYearLabels,
  yesLabels,
} from '@/domain/importLabels';
import { inLanguage, type Lang } from '@/domain/language';
import { absentStateOf, type AbsentState } from '@/domain/reported';
import { nameOf } from '@/domain/names';
import { originsOf } from '@/domain/origins';
import { formatPartialDate, type PartialDate } from '@/domain/partialDate';
import { templateTextsOf } from '@/i18n/templateTexts';
import { labelOf } from './choiceLists';

/** What stands in a row, by column. */
export type TemplateRow = Readonly<Partial<Record<ImportColumn, string | number>>>;

/** What stands in the place of a number, as the template's rules name it. */
function absenceMark(state: AbsentState, lang: Lang): string {
  if (state === 'not-applicable') return 'x';
  const texts = absenceTexts.find((one) => one.state === state)?.texts ?? [];
  return inLanguage(lang, texts[0] ?? '', texts.at(-1) ?? '');
}

/**
 * Every row that the data holds of a sheet, so that the reader makes the same row of it again. A row
 * that is made up says so.
 */
export function dataRowsOf(
  sheet: ImportSheet,
  data: LoadedData,
  lang: Lang,
): readonly TemplateRow[] {
  const words = <Id extends string>(labels: readonly ImportLabel<Id>[], id: Id | undefined) => {
    const label = labels.find((one) => one.id === id);
    return label && labelOf(label, lang);
  };
  const placeOf = ({ province: code, ...row }: PlacedFigure): TemplateRow => {
    const boundaries = row.boundaries ?? '2019';
    const { provinces, units2025 } = data.provinces;
    const places = boundaries === '2025' ? units2025 : provinces;
    const place = places.find((one) => one.code === code);
    return { code, boundaries, ...(place && { province: nameOf(place, lang) }) };
  };
  const said = (row: SourcedRow): TemplateRow => {
    const isMadeUp = originsOf([row.sourceId], data).some(({ layer }) => layer === 'illustrative');
    const mark = isMadeUp ? [templateTextsOf(lang).madeUpMark] : [];
    const note = [...mark, ...(row.note === undefined ? [] : [row.note])].join('. ');
    return {
      ...(row.asOf !== undefined && { date: written(row.asOf) }),
      ...given({ dateInferred: row.asOfInferred === true ? words(yesLabels, 'yes') : undefined }),
      source: row.sourceId,
      ...(note !== '' && { note }),
      ...given({ noteEn: row.noteEn }),
    };
  };
  switch (sheet) {
    case 'BoSungCapUy': {
      const measureOf = (row: { readonly measure: (typeof measureLabels)[number]['id'] }) =>
        given({ measure: words(measureLabels, row.measure) });
      return [
        ...(data.committee?.observations ?? []).map((row): TemplateRow => {
          const { value, eventId: event } = row;
          return { ...placeOf(row), ...measureOf(row), ...said(row), value, event };
        }),
        ...readAbsences<CommitteeAbsence>(data.committee ?? {}).map(
          ({ row, reported }): TemplateRow => {
            const value = absenceMark(absentStateOf(reported), lang);
            return { ...placeOf(row), ...measureOf(row), ...said(row), value };
          },
        ),
      ];
    }
    case 'TinhGian': {
      const scopeOf = ({ scope: id }: Pick<StaffObservation, 'scope'>): TemplateRow =>
        given({ scope: words<string>(scopeLabels, id) });
      const numbersOf = (row: StaffObservation): TemplateRow => ({
        ...(row.measure === 'percent'
          ? { percent: row.value, ...given({ cut: row.cut }) }
          : { cut: row.value }),
        ...given({
          base: row.base,
          unit: words(unitLabels, row.unit),
          baseYear: row.baseYear ?? unknownYear(row),
          basis: words(basisLabels, row.basis),
          status: words(statusLabels, row.status),
          bound: words(boundLabels, row.bound),
        }),
      });
      // A share of unknown base is not one of the target's base, which a blank cell would mean.
      const unknownYear = ({ measure, basis }: StaffObservation) =>
        measure === 'percent' && basis === 'cumulative'
          ? words(unknownYearLabels, 'unknown')
          : undefined;
      return [
        ...(data.staff?.observations ?? []).map((row): TemplateRow => {
          return { ...placeOf(row), ...scopeOf(row), ...said(row), ...numbersOf(row) };
        }),
        ...readAbsences<StaffAbsence>(data.staff ?? {}).map(({ row, reported }): TemplateRow => {
          const percent = absenceMark(absentStateOf(reported), lang);
          return { ...placeOf(row), ...scopeOf(row), ...said(row), percent };
        }),
      ];
    }
    case 'MoHinh':
      return (data.pilots?.observations ?? []).map((row): TemplateRow => {
        const model = data.pilots?.models.find(({ id }) => id === row.model);
        return {
          model: model === undefined ? row.model : nameOf(model, lang),
          ...placeOf(row),
          ...given({
            level: words(levelLabels, row.level),
            state: words(stateLabels, row.state),
            until: row.until && written(row.until),
            locator: row.locator,
          }),
          ...said(row),
        };
      });
  }
}

interface SourcedRow {
  readonly asOf?: PartialDate;
  readonly asOfInferred?: boolean;
  readonly sourceId: string;
  readonly note?: string;
  readonly noteEn?: string;
}

/** The reader takes the Vietnamese way of writing a date in either language. */
function written(date: PartialDate): string {
  return formatPartialDate(date, 'vi');
}

/** The columns that hold something. */
function given(cells: Partial<Record<ImportColumn, string | number | undefined>>): TemplateRow {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined));
}
