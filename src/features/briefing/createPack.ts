import { strToU8, type Zippable, zipSync } from 'fflate';
import { hashOf } from '@/data/release';
import type { Lang } from '@/domain/language';
import { lastDayOf, type PartialDate } from '@/domain/partialDate';
import { createFigureXlsx } from '@/exports/xlsx/createXlsx';
import { briefingTextsOf } from '@/i18n/briefing';
import type { BriefingFacts } from './briefingFacts';
import type { ChosenFigure, FigureFailure, JobTools } from './briefingFigure';
import { nextTask } from '@/lib/nextTask';
import { eachFigure } from './eachFigure';
import { describePack, type NotedFigure, numberOf } from './packNotes';

interface PackInput {
  readonly chosen: readonly ChosenFigure[];
  readonly lang: Lang;
  readonly facts: BriefingFacts;
}

/**
 * Makes the ZIP: of each figure a picture and a workbook, and a text that says what they are. What
 * fails is named in the text. Rejects when no figure can be made, and when cancelled.
 */
export async function createPack(
  { chosen, lang, facts }: PackInput,
  tools: JobTools,
): Promise<{ readonly blob: Blob; readonly failures: readonly FigureFailure[] }> {
  const t = briefingTextsOf(lang);
  const { made, failures } = await eachFigure(
    chosen,
    async (prepared) => ({
      png: await bytesOf(await prepared.drawPng('png-16x9')),
      xlsx: await bytesOf(createFigureXlsx(prepared.model, prepared.data)),
    }),
    tools,
    lang,
  );
  if (made.length === 0) throw new Error(`${t.allFailed} (${reasonsOf(failures)})`);
  tools.onProgress({ value: chosen.length, max: chosen.length, text: t.packing });

  const files: Zippable = {};
  const noted = made.map(({ figure, prepared, result, place }): NotedFigure => {
    const contents = [
      ['png-16x9', result.png],
      ['xlsx', result.xlsx],
    ] as const;
    const named = contents.map(([kind, bytes]) => {
      const name = `${numberOf(place)}_${prepared.fileName(kind)}`;
      // Both kinds are compressed already.
      files[name] = [bytes, { level: 0 }];
      return { name, sha256: hashOf(bytes) };
    });
    return { place, model: prepared.model, line: figure.line, files: named };
  });
  const notes = describePack({ ...facts, lang, figures: noted, failures });
  files[t.notes.file] = strToU8(notes);
  await nextTask();
  tools.signal.throwIfAborted();
  return { blob: zipped(files, facts.releasedOn), failures };
}

/** The files carry the date of the data, so that the same pack does not differ by its clock. */
function zipped(files: Zippable, releasedOn: PartialDate): Blob {
  const mtime = `${lastDayOf(releasedOn)}T12:00:00`;
  return new Blob([new Uint8Array(zipSync(files, { mtime }))], { type: 'application/zip' });
}

function reasonsOf(failures: readonly FigureFailure[]): string {
  return [...new Set(failures.map(({ reason }) => reason))].join('; ');
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}
