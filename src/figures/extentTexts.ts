import type { ModelId, PilotModel } from '@/domain/dataset';
import { inLanguage, type Lang } from '@/domain/language';
import { shortNameOf } from '@/domain/names';
import type { PilotIndex } from '@/domain/pilotCells';
import { messagesOf } from '@/i18n/messages';
import type { FigureInput } from './figureModel';

/** What a source says of a model without naming provinces; all are "" for nothing. */
interface ExtentTexts {
  readonly extent: string;
  /** The same in a word or two. */
  readonly extentWord: string;
  /** The bare extent, where a heading says that it counts provinces. */
  readonly extentBrief: string;
}

/** The extents of a model in words, with the level where it is not the model's own. */
export function extentTextsOf(model: PilotModel, index: PilotIndex, lang: Lang): ExtentTexts {
  const { counts, filter } = messagesOf(lang);
  const rows = index.extents.filter((row) => row.model === model.id);
  const atLevel = (level: PilotModel['level'], text: string): string =>
    level === model.level ? text : counts.atLevel(filter.level[level], text);
  return {
    extent: rows.map((row) => atLevel(row.level, counts.extent(row.extent))).join('; '),
    extentWord: rows.map((row) => atLevel(row.level, counts.extentWord[row.extent])).join(', '),
    extentBrief: rows.map((row) => atLevel(row.level, counts.extentBrief[row.extent])).join(', '),
  };
}

/**
 * The finding with what the source says of the chosen models, when it gives an extent for each of
 * them and names no province for any; else the finding as it is.
 */
export function withExtents(finding: string, { view, selection, lang }: FigureInput): string {
  const { pilots } = selection;
  if (pilots === undefined || view.models.length === 0) return finding;
  const isNamed = pilots.index.cells.some(
    ({ model, state }) => state === 'named' && view.models.includes(model),
  );
  const said = pilots.models.map((model) => ({
    label: shortNameOf(model, lang),
    text: extentTextsOf(model, pilots.index, lang).extent,
  }));
  if (isNamed || said.length === 0 || said.some(({ text }) => text === '')) return finding;
  const [only] = said;
  const words =
    said.length === 1 && only !== undefined
      ? only.text
      : said.map(({ label, text }) => `${label}: ${text}`).join('; ');
  return messagesOf(lang).counts.withExtents(finding, words);
}

/** Names the chosen models of which nothing is known at the chosen levels. */
export function missingModelNotes({ data, view, selection, lang }: FigureInput): readonly string[] {
  if (view.levels.length === 0) return [];
  const known = new Set<ModelId>(selection.pilots?.models.map(({ id }) => id));
  const missing = (data.pilots?.models ?? []).filter(
    ({ id }) => view.models.includes(id) && !known.has(id),
  );
  if (missing.length === 0) return [];
  const names = missing.map(({ nameVi, nameEn }) => inLanguage(lang, nameVi, nameEn));
  return [messagesOf(lang).counts.notAtLevel(names)];
}
