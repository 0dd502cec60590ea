import { findAbsence } from '@/domain/absences';
import {
  dataLayers,
  type DatasetPath,
  type PilotFile,
  type Province,
  type ProvinceCode,
} from '@/domain/dataset';
import { isPublished, originsAt } from '@/domain/origins';
import { inLanguage, type Lang } from '@/domain/language';
import { nameOf } from '@/domain/names';
import { formatPartialDate } from '@/domain/partialDate';
import { indexPilots } from '@/domain/pilotCells';
import { absentStateOf, type Reported } from '@/domain/reported';
import { findStaffAbsence } from '@/domain/staffFigures';
import type { FigureInput } from '@/figures/figureModel';
import { describeOrigins } from '@/figures/origin';
import { messagesOf } from '@/i18n/messages';
import { type SectionLayer, sectionLayer } from './sectionLayer';
import { committeeEntries } from './sheetCommittee';
import type { SheetEntry, SheetEvidence } from './sheetEntry';
import { committeeSeries, type SheetSeries, staffSeries } from './sheetSeries';
import { sheetSource } from './sheetSource';
import { staffEntries } from './sheetStaff';

/** One indicator of the sheet. */
export interface SheetSection extends SectionLayer {
  readonly id: 'pilots' | 'staff' | 'committee';
  /** Years and what is known of each, where the data is by year; entries then hold the rest. */
  readonly series?: SheetSeries;
  readonly entries: readonly SheetEntry[];
  /** Said when there are no entries: nothing published, or the file could not be read. */
  readonly absence: string;
}

export interface ProvinceSheetModel {
  readonly code: ProvinceCode;
  readonly name: string;
  readonly place: string;
  readonly isPinned: boolean;
  /** The layers of what it shows. */
  readonly layer: string;
  readonly sections: readonly SheetSection[];
}

/** Everything known of one province, whatever the filters; undefined for a code that is none. */
export function modelProvinceSheet(
  input: FigureInput,
  code: ProvinceCode,
): ProvinceSheetModel | undefined {
  const { data, lang, pinned } = input;
  const { provinces, regions, clusters } = data.provinces;
  const province = provinces.find((candidate) => candidate.code === code);
  if (province === undefined) return undefined;
  const region = regions.find(({ id }) => id === province.region);
  const cluster = clusters.find(({ id }) => id === province.cluster);
  return {
    code,
    name: nameOf(province, lang),
    place: [region, cluster].flatMap((group) => (group ? [nameOf(group, lang)] : [])).join(' · '),
    isPinned: code === pinned,
    layer: layerOfSheet(input, code),
    sections: [
      pilotSection(input, province),
      staffSection(input, province),
      committeeSection(input, province),
    ],
  };
}

function pilotSection(input: FigureInput, province: Province): SheetSection {
  const { data, lang } = input;
  const t = messagesOf(lang).sheet;
  const entries = data.pilots === undefined ? [] : pilotEntries(input, data.pilots, province.code);
  return {
    id: 'pilots',
    ...sectionLayer('pilot-models.json', t.models, province.code, input),
    entries,
    absence: data.pilots === undefined ? messagesOf(lang).figure.dataFault : t.noModels,
  };
}

function pilotEntries(
  input: FigureInput,
  pilots: PilotFile,
  code: ProvinceCode,
): readonly SheetEntry[] {
  const { lang } = input;
  const t = messagesOf(lang);
  const index = indexPilots(pilots, []);
  return index.models.flatMap((model): SheetEntry[] => {
    const cell = index.find(code, model.id);
    if (cell === undefined) return [];
    const evidence = cell.observations.map((row, place): SheetEvidence => {
      const date = row.asOf === undefined ? '' : formatPartialDate(row.asOf, lang);
      const until =
        row.until === undefined ? '' : t.sheet.until(formatPartialDate(row.until, lang));
      return {
        key: `${row.sourceId} ${place}`,
        words: [t.state[row.state], t.filter.level[row.level], date, until]
          .filter((part) => part !== '')
          .join(' · '),
        source: sheetSource(input, row.sourceId),
        note: row.note === undefined ? '' : inLanguage(lang, row.note, row.noteEn),
      };
    });
    const title = inLanguage(lang, model.nameVi, model.nameEn);
    return [{ id: model.id, title, state: cell.state, evidence }];
  });
}

function staffSection(input: FigureInput, { code }: Province): SheetSection {
  const { data, lang } = input;
  const t = messagesOf(lang);
  const series = staffSeries(input, code);
  return {
    id: 'staff',
    ...sectionLayer('staff-reduction.json', t.sheet.staff, code, input),
    ...(series && { series }),
    entries: staffEntries(input, code),
    absence:
      data.staff === undefined
        ? t.figure.dataFault
        : absenceText(
            findStaffAbsence(data.staff, code, undefined),
            isPublished('staff-reduction.json', data),
            lang,
          ),
  };
}

function committeeSection(input: FigureInput, { code }: Province): SheetSection {
  const { data, lang } = input;
  const t = messagesOf(lang);
  const series = committeeSeries(input, code);
  return {
    id: 'committee',
    ...sectionLayer('committee-additions.json', t.sheet.committee, code, input),
    ...(series && { series }),
    entries: committeeEntries(input, code),
    absence:
      data.committee === undefined
        ? t.figure.dataFault
        : absenceText(
            findAbsence(data.committee, code, () => true),
            isPublished('committee-additions.json', data),
            lang,
          ),
  };
}

/** Why nothing is shown, and for a silence how to add the figure. */
export function absenceText(said: Reported, wasPublished: boolean, lang: Lang): string {
  const { sheet, series } = messagesOf(lang);
  const state = absentStateOf(said);
  const text = sheet.absent(series.absence(state, wasPublished));
  return state === 'not-found' && wasPublished ? `${text} ${sheet.howToAdd}` : text;
}

/** The layers of a sheet: of what it shows of its place, the most official first. */
export function layerOfSheet({ data, lang }: FigureInput, code: ProvinceCode): string {
  const found = sheetPaths.flatMap((path) => originsAt(path, code, data));
  const origins = dataLayers.flatMap((layer) => found.find((one) => one.layer === layer) ?? []);
  return describeOrigins(origins.length > 0 ? origins : [data.layer ?? published], lang);
}

const published = { layer: 'published' } as const;

const sheetPaths: readonly DatasetPath[] = [
  'pilot-models.json',
  'staff-reduction.json',
  'committee-additions.json',
];
