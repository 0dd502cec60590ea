import type { Lang } from '@/domain/language';
import type { FigureModel } from '@/figures/figureModel';
import { briefingTextsOf } from '@/i18n/briefing';
import { messagesOf } from '@/i18n/messages';
import type { FigureFailure } from './briefingFigure';

interface NotedFile {
  readonly name: string;
  readonly sha256: string;
}

/** One figure of a pack and the files that hold it. */
export interface NotedFigure {
  readonly place: number;
  readonly model: FigureModel;
  readonly line: string;
  readonly files: readonly NotedFile[];
}

interface PackNotes {
  readonly lang: Lang;
  /** The filter in names. */
  readonly filter: string;
  readonly boundary: string;
  readonly layer: string;
  readonly release: string;
  readonly figures: readonly NotedFigure[];
  readonly failures: readonly FigureFailure[];
}

const byteOrderMark = '\uFEFF';

/**
 * The text that goes with a pack: what it is, under which filter and release, what is in each file,
 * and what could not be made. For Windows' Notepad: UTF-8 with a byte order mark, CRLF.
 */
export function describePack(pack: PackNotes): string {
  const { lang, filter, boundary, layer, release, figures, failures } = pack;
  const all = messagesOf(lang);
  const briefing = briefingTextsOf(lang);
  const t = briefing.notes;
  const lines = [
    `${all.product} · ${all.title}`.toUpperCase(),
    t.title,
    '',
    t.what,
    '',
    fact(t.filter, filter),
    boundary,
    fact(t.layer, layer),
    release,
    ...(failures.length === 0
      ? []
      : [
          '',
          t.failures,
          t.failuresWhat,
          ...failures.map(({ name, reason }) => `- ${briefing.failure(name, reason)}`),
        ]),
    '',
    t.figures,
    ...figures.flatMap(({ place, model, line, files }) => [
      '',
      `${numberOf(place)}. ${model.name}`,
      ...(line === '' ? [] : [`    ${fact(t.line, line)}`]),
      `    ${fact(t.finding, model.finding)}`,
      `    ${model.caption.layer}`,
      `    ${model.caption.sources}`,
      `    ${model.caption.asOf}`,
      ...files.flatMap(({ name, sha256 }) => [`    ${name}`, `        ${t.hash} ${sha256}`]),
    ]),
    '',
    t.check,
  ];
  return byteOrderMark + lines.map((line) => `${line.normalize('NFC')}\r\n`).join('');
}

function fact(label: string, text: string): string {
  return `${label}: ${text}`;
}

/** "01": files and notes sort by it. */
export function numberOf(place: number): string {
  return String(place).padStart(2, '0');
}
