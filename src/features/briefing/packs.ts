import type { LoadedData } from '@/domain/dataset';
import type { View } from '@/domain/view';
import { download } from '@/exports/download';
import { detailOf } from '@/exports/exportFaults';
import { type FileKind, fileNameOf } from '@/exports/fileName';
import type { Paper } from '@/exports/print/printRoot';
import { briefingTextsOf } from '@/i18n/briefing';
import { factsOf } from './briefingFacts';
import type { ChosenFigure, JobTools } from './briefingFigure';
import type { JobReport } from './useJob';

interface PackRequest {
  readonly chosen: readonly ChosenFigure[];
  readonly view: View;
  readonly data: LoadedData;
}

/** Makes the ZIP and hands it to the browser's downloads, unless cancelled. */
export async function takeZip(
  { chosen, view, data }: PackRequest,
  tools: JobTools,
): Promise<JobReport> {
  const { lang } = view;
  const { createPack } = await loaded(import('./createPack'), lang);
  const input = { chosen, lang, facts: factsOf(view, data) };
  const { blob, failures } = await createPack(input, tools);
  return { text: handOver(blob, 'zip', view, data), failures };
}

/** Makes the deck and hands it to the browser's downloads, unless cancelled. */
export async function takeDeck(
  { chosen, view, data }: PackRequest,
  tools: JobTools,
): Promise<JobReport> {
  const { lang } = view;
  const { createBriefingDeck } = await loaded(import('./createBriefingDeck'), lang);
  const input = { chosen, data, facts: factsOf(view, data), lang };
  const { blob, failures } = await createBriefingDeck(input, tools);
  return { text: handOver(blob, 'pptx', view, data), failures };
}

/** Opens the browser's print dialog with the figures. */
export async function takePrint(
  { chosen, view, data, paper }: PackRequest & { readonly paper: Paper },
  tools: JobTools,
): Promise<JobReport> {
  const { lang } = view;
  const { printBriefing } = await loaded(import('./printBriefing'), lang);
  const input = { chosen, data, facts: factsOf(view, data), paper, lang };
  const { pages, failures } = await printBriefing(input, tools);
  return { text: briefingTextsOf(lang).printed(pages), failures };
}

function handOver(blob: Blob, kind: FileKind, view: View, data: LoadedData): string {
  const t = briefingTextsOf(view.lang);
  const fileName = fileNameOf({ figure: t.slug, view, data, kind });
  download(blob, fileName);
  return t.done(fileName);
}

async function loaded<T>(code: Promise<T>, lang: View['lang']): Promise<T> {
  try {
    return await code;
  } catch (error) {
    const { loadFailed } = briefingTextsOf(lang);
    throw new Error(`${loadFailed} (${detailOf(error)})`, { cause: error });
  }
}
