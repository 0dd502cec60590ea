import type { FigureModel } from '@/figures/figureModel';
import type { BarRow, Body } from '@/parts/part';
import { barsPartsOf } from '@/parts/readBarsForTests';

/** A year of the figure as a reader sees it, from its body. */
export function readYear({ marks: body, ...model }: FigureModel<Body>) {
  const [part] = barsPartsOf(body);
  return {
    ...model,
    body,
    part,
    axis: part?.axis,
    lines: part?.shared?.lines ?? [],
    statements: body.flatMap((one) =>
      one.kind === 'text' ? one.paragraphs.flatMap(({ fact }) => fact ?? []) : [],
    ),
    groups: (part?.groups ?? []).map(({ heading, rows, gaps = [], total, foot }) => ({
      scope: String(rows[0]?.fact.marks?.['data-scope']),
      heading,
      bars: rows.map(readRow),
      gaps: gaps.map(readRow),
      sum: total?.segments[0]?.value,
      sumText: total?.behind[0]?.text,
      foot,
    })),
  };
}

function readRow({ fact, name, segments: [segment], behind: [value] }: BarRow) {
  const { province, words, isChosen, marks = {} } = fact;
  return {
    province,
    name,
    words,
    isChosen,
    isLeft: marks['data-left'] === undefined,
    kind: segment?.series,
    /** The lowest of a range. */
    value: segment?.from ?? segment?.value,
    isRange: segment?.from !== undefined,
    valueText: value?.text,
    state: marks['data-value-state'],
    pace: marks['data-pace'],
  };
}
