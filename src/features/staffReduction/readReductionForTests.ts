import type { Body, Fact, Paragraph } from '@/parts/part';
import { barsPartsOf } from '@/parts/readBarsForTests';

/** A bar or a number as a reader sees it. */
interface ReadLine extends Pick<Fact, 'words' | 'province'> {
  readonly id: string;
  readonly scope: string;
  readonly state: string;
  readonly name: string;
  readonly valueText: string;
  readonly detail: string;
}

/** Bars and numbers of the figure by group, from its body. */
export function readReduction(body: Body) {
  const texts = textsIn(body);
  const statements = texts.filter(({ runs }) => runs.length === 3);
  return {
    groups: barsPartsOf(body).flatMap(({ groups }) =>
      groups.map(({ heading, rows }) => ({
        heading,
        bars: rows.map(({ fact, name, segments: [segment], behind: [value, detail] }) => ({
          ...read(fact, name, value?.text ?? '', detail?.text.slice(2) ?? ''),
          kind: segment?.series,
          value: segment?.from ?? segment?.value ?? Number.NaN,
        })),
      })),
    ),
    counts: texts.flatMap(({ fact, runs: [run] }) => {
      const [, name = '', valueText = '', detail = ''] =
        /^(\D+?) ((?:≥\u00a0)?[\d.,]+[^·]*) · (.*)$/u.exec(run?.text ?? '') ?? [];
      return fact?.province === undefined ? [] : [read(fact, name, valueText, detail)];
    }),
    extents: statements.map(({ runs: [extent] }) => extent?.text),
    /** Paragraphs that are neither statement nor number nor heading. */
    others: texts
      .filter(({ fact, isHeading }) => fact === undefined && isHeading !== true)
      .map(({ runs: [run] }) => run?.text),
  };
}

function read(fact: Fact, name: string, valueText: string, detail: string): ReadLine {
  const { key: id, words, province = '', marks } = fact;
  const scope = String(marks?.['data-scope']);
  const state = String(marks?.['data-value-state']);
  return { id, words, province, scope, state, name, valueText, detail };
}

function textsIn(body: Body): readonly Paragraph[] {
  return body.flatMap((part): readonly Paragraph[] => {
    if (part.kind === 'beside') return part.columns.flatMap(({ parts }) => textsIn(parts));
    return part.kind === 'text' ? part.paragraphs : [];
  });
}
