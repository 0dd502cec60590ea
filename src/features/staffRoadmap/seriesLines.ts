import { type ProvinceCode, type StaffScope, staffScopes } from '@/domain/dataset';
import { nameOf, shortNameOf } from '@/domain/names';
import type { FigureInput } from '@/figures/figureModel';
import type { MarkStyle } from '@/figures/legend';
import type { ShapeName } from '@/figures/markOutline';
import type { ColorName } from '@/figures/palette';
import { scopeStyle } from '@/figures/staffLegend';
import { messagesOf } from '@/i18n/messages';
import { describeSeries, findSpokenPoint, type SeriesPoint } from './roadmapSeries';
import type { ShownSeries } from './seriesFinding';

/** How a line and its marks are painted. */
export interface LineLook {
  readonly shape: ShapeName;
  readonly color: ColorName;
}

/** One line of the large chart, labelled with its name. */
export interface SeriesLine {
  readonly id: string;
  readonly province: ProvinceCode;
  readonly scope: StaffScope;
  readonly name: string;
  readonly look: LineLook;
  readonly points: readonly SeriesPoint[];
  readonly runs: readonly (readonly SeriesPoint[])[];
  /** The point that carries the name. */
  readonly spoken: SeriesPoint | undefined;
  readonly isChosen: boolean;
  readonly words: string;
}

/** Told apart by shape first: the shades also differ in grey. */
const looks: readonly LineLook[] = [
  { shape: 'circle', color: 'named' },
  { shape: 'square', color: 'reported' },
  { shape: 'triangle', color: 'ink' },
  { shape: 'diamond', color: 'muted' },
];

/** Lines of several provinces in one scope, or of one province in several scopes. */
export function buildLines(
  input: FigureInput,
  shown: readonly ShownSeries[],
  year: number,
): readonly SeriesLine[] {
  const { view, lang, selection } = input;
  const t = messagesOf(lang);
  const isOne = selection.provinces.length === 1;
  return shown.map(({ province, series }, index): SeriesLine => {
    const { points, runs, scope } = series;
    return {
      id: `${province.code} ${scope}`,
      province: province.code,
      scope,
      name: isOne ? t.scope[scope] : shortNameOf(province, lang),
      look: lookOf(isOne ? staffScopes.indexOf(scope) : index, isOne ? scope : undefined),
      points,
      runs,
      spoken: findSpokenPoint(series, view.year) ?? findSpokenPoint(series, undefined),
      isChosen: view.provinces.includes(province.code),
      words: describeSeries(input, series, nameOf(province, lang), year),
    };
  });
}

function lookOf(index: number, scope: StaffScope | undefined): LineLook {
  const style: MarkStyle | undefined = scope === undefined ? undefined : scopeStyle(scope, false);
  if (style?.kind === 'shape') {
    // Two of the scopes share a shade; lines need three.
    const color = scope === 'party-and-mass' ? 'ink' : style.color;
    return { shape: style.shape, color };
  }
  return looks[index % looks.length] ?? { shape: 'circle', color: 'named' };
}
