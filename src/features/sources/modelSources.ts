import { sourceClassOf } from '@/domain/sourceClass';
import { type DatasetPath, datasetPaths, type LoadedData } from '@/domain/dataset';
import { formatList, formatNumber } from '@/domain/format';
import { inLanguage, type Lang } from '@/domain/language';
import { nameOf, sortedNames } from '@/domain/names';
import { formatPartialDate } from '@/domain/partialDate';
import { messagesOf } from '@/i18n/messages';
import { sourcesTextsOf } from '@/i18n/sources';
import { countEntries, findFile } from './tabulateDataset';
import { findSilentProvinces } from './silentProvinces';
import { findSourceUses } from './sourceUses';

export interface SourceRow {
  readonly id: string;
  readonly title: string;
  /** A link target, never shown. */
  readonly url: string | undefined;
  readonly titleIsOurs: boolean;
  readonly publisher: string;
  readonly date: string;
  readonly note: string;
  readonly reliability: string;
  readonly feeds: string;
}

export interface DatasetRow {
  readonly path: DatasetPath;
  readonly name: string;
  readonly rows: string;
  readonly isRead: boolean;
}

export interface DefinitionRow {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly level: string;
}

export interface SilentEntry {
  readonly id: string;
  readonly title: string;
  readonly count: string;
  readonly names: string;
  /** About those with only a plan; "" for none. */
  readonly notes: readonly string[];
}

export interface ReleaseFacts {
  /** `isOfOffice`: in the words of whoever made the release, whatever the language of the page. */
  readonly facts: readonly {
    readonly label: string;
    readonly text: string;
    readonly isOfOffice?: boolean;
  }[];
  readonly hashes: readonly { readonly path: string; readonly hash: string }[];
}

/** The section on sources and data: every text of it, computed from the release. */
export interface SourcesModel {
  readonly datasets: readonly DatasetRow[];
  readonly definitions: readonly DefinitionRow[];
  readonly silent: readonly SilentEntry[];
  readonly release: ReleaseFacts;
}

/** Computes the section for the whole release; no filter moves it. */
export function modelSources(data: LoadedData, lang: Lang): SourcesModel {
  const all = messagesOf(lang);
  return {
    datasets: datasetPaths.map((path) => datasetRow(path, data, lang)),
    definitions: (data.pilots?.models ?? []).map((model) => ({
      id: model.id,
      name: nameOf(model, lang),
      definition: inLanguage(lang, model.definitionVi, model.definitionEn),
      level: all.filter.level[model.level],
    })),
    silent: silentEntries(data, lang),
    release: releaseFacts(data, lang),
  };
}

/** Every source of the data with what it feeds. */
export function listSources(data: LoadedData, lang: Lang): readonly SourceRow[] {
  const t = sourcesTextsOf(lang);
  const uses = findSourceUses(data);
  return data.sources.sources.map((source) => ({
    id: source.id,
    title: source.title,
    url: source.url,
    titleIsOurs: source.titleIsOurs === true,
    publisher: source.publisher,
    note: source.note === undefined ? '' : inLanguage(lang, source.note, source.noteEn),
    date: source.published === undefined ? t.noDate : formatPartialDate(source.published, lang),
    reliability: t.reliability[sourceClassOf(source)],
    feeds: (uses.get(source.id) ?? []).map(({ kind, rows }) => t.use[kind](rows)).join('; '),
  }));
}

function datasetRow(path: DatasetPath, data: LoadedData, lang: Lang): DatasetRow {
  const t = sourcesTextsOf(lang);
  const file = findFile(data, path);
  return {
    path,
    name: t.file[path],
    rows: file === undefined ? t.unread : formatNumber(countEntries(file), lang),
    isRead: file !== undefined,
  };
}

function silentEntries(data: LoadedData, lang: Lang): readonly SilentEntry[] {
  const t = sourcesTextsOf(lang);
  return findSilentProvinces(data).map(({ indicator, silent, notPublished, planOnly }) => ({
    id: indicator,
    title: t.silent[indicator],
    count: t.silentLine(silent.length, data.provinces.provinces.length),
    names: silent.length === 0 ? t.nobody : `${formatList(sortedNames(silent, lang), lang)}.`,
    notes: [
      ...(notPublished.length === 0
        ? []
        : [t.notPublished(formatList(sortedNames(notPublished, lang), lang))]),
      ...(planOnly.length === 0 ? [] : [t.planOnly(formatList(sortedNames(planOnly, lang), lang))]),
    ],
  }));
}

function releaseFacts({ manifest }: LoadedData, lang: Lang): ReleaseFacts {
  const { release: t } = sourcesTextsOf(lang);
  return {
    facts: [
      { label: t.id, text: manifest.release },
      { label: t.date, text: formatPartialDate(manifest.releasedOn, lang) },
      manifest.note === undefined
        ? { label: t.note, text: t.noNote }
        : { label: t.note, text: manifest.note, isOfOffice: true },
      { label: t.schema, text: String(manifest.schemaVersion) },
    ],
    hashes: manifest.files.map(({ path, sha256 }) => ({ path, hash: sha256.slice(0, 12) })),
  };
}
