import type { Province, StaffScope } from '@/domain/dataset';
import { compareNames, formatNumber, formatPercent } from '@/domain/format';
import { nameOf, shortNameOf } from '@/domain/names';
import { isRegrouped } from '@/domain/regroup';
import { numberOf } from '@/domain/reported';
import { inSortOrder } from '@/domain/sortOrder';
import { isPartialRow, rangeOf } from '@/domain/staffFigures';
import { gapsIn, type PlaceWithRow, type ScopeYear, type StaffSum } from '@/domain/staffYear';
import type { Pace, YearlyStaff } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import type { MarkStyle } from '@/figures/legend';
import { requireStaff } from '@/figures/requireData';
import { messagesOf } from '@/i18n/messages';
import { staffBulletTextsOf } from '@/i18n/staffBullet';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import type { BarGroup, BarRow, BarsPart, Run, SharedRows } from '@/parts/part';
import { type BarKind, barStyle } from './barKind';
import { barOf, leftMark, placeOf, staffLine } from './staffLine';
import { sumText } from './yearTable';

/** What holds for every bar of a year. */
export interface YearTime {
  readonly year: number;
  /** Percent. */
  readonly due: number;
  /** False for published figures: nothing is judged there. */
  readonly hasPace: boolean;
}

const paceShapes = {
  ahead: ['triangle', 'named'],
  'on-pace': ['circle', 'muted'],
  behind: ['triangle-down', 'ink'],
  'cannot-tell': ['cross', 'muted'],
} as const;

/** The mark of a pace: told by its shape. */
export function paceStyle(pace: Pace): MarkStyle {
  const [shape, color] = paceShapes[pace];
  return { kind: 'shape', shape, color, isOutline: false };
}

/**
 * Bars of one year against the target and the straight path, the scopes side by side.
 * @param scopes of the provinces left
 * @param drawn the same of the provinces that are drawn, in their order
 */
export function yearBars(
  scopes: readonly ScopeYear[],
  drawn: readonly ScopeYear[],
  series: YearlyStaff,
  time: YearTime,
  names: Readonly<Record<BarKind, string>>,
  input: FigureInput,
): BarsPart {
  const { data, lang } = input;
  const { target } = requireStaff(data);
  const t = staffBulletTextsOf(lang);
  const groups = scopes.map((scope, at) => groupOf(scope, drawn[at] ?? scope, time, input));
  const most = Math.max(0, ...scopes.map(({ known }) => known.length));
  const widest = scopes.findIndex(({ known }) => known.length === most);
  const [group, scope] = [groups[widest], scopes[widest]?.scope];
  const words = scope && t.onlyOne(messagesOf(lang).scope[scope]);
  return {
    kind: 'bars',
    label: staffFigureTextsOf(lang).column.province,
    series: (
      ['counted', 'counted-part', 'planned', 'range', 'planned-range', 'sum', 'context'] as const
    ).map((id) => ({ id, name: names[id], style: barStyle(id) })),
    isAligned: true,
    shared: sharedLines(drawn, input),
    groups,
    inShort: group && words && groups.length > 1 ? { group, words } : undefined,
    axis: {
      ...axisOf(series, target.percent, data.provinces.provinces),
      target: { at: target.percent, label: t.targetLabel(formatPercent(target.percent, lang)) },
      due: { at: time.due, words: t.dueSentence(formatPercent(time.due, lang), time.year) },
    },
  };
}

/** Percent from and to which bars are drawn: all scopes and years, so that a choice never moves the scale. */
function axisOf(series: YearlyStaff, target: number, provinces: readonly Province[]) {
  const values = provinces.flatMap(({ code }) =>
    series.scopes.flatMap((scope) =>
      series.years.flatMap((year) => {
        const { reported, row } = series.at(code, scope, year);
        return [numberOf(reported) ?? 0, (row && rangeOf(row)?.max) ?? 0];
      }),
    ),
  );
  // Room behind the target's line, so that a bar that just passes it is seen to do so.
  return { min: Math.min(0, ...values), max: Math.max(target * 1.1, ...values) };
}

/** A line a province with a bar in any scope: the first one's order, then who is only in later ones. */
function sharedLines(
  drawn: readonly ScopeYear[],
  { view, selection, lang }: FigureInput,
): SharedRows {
  const places = drawn.flatMap(({ known }) => known.map(({ province }) => province));
  const lines = inSortOrder([...new Set(places)], (province) => province, view.sort, lang).map(
    ({ code }) => code,
  );
  const silent = selection.provinces
    .filter(({ code }) => !lines.includes(code))
    .map((province) => shortNameOf(province, lang))
    .sort(compareNames);
  return { lines, foot: silent.length === 0 ? '' : staffBulletTextsOf(lang).silentRows(silent) };
}

function groupOf(read: ScopeYear, drawn: ScopeYear, time: YearTime, input: FigureInput): BarGroup {
  const { lang, selection } = input;
  const t = messagesOf(lang);
  const { heading, gaps } = staffBulletTextsOf(lang);
  const left = selection.provinces.length;
  const partial = read.known.filter(({ row }) => isPartialRow(row)).length;
  const short = (province: Province): string => shortNameOf(province, lang);
  const of = [
    heading(t.scope[read.scope], read.known.length, left),
    left > 1 && partial > 0 ? t.staffUnits.someOf(partial) : '',
  ];
  return {
    heading: staffFigureTextsOf(lang).heading(of.filter((part) => part !== '').join(', ')),
    rows: drawn.known.map((place) => rowOf(place, time, input)),
    total: read.sum && totalOf(read.sum, read.scope, input),
    gaps: gapsIn(drawn).map((gap) => gapOf(gap, read.scope, time, input)),
    foot: gaps({
      silent: read.silent.map(short),
      notPublished: read.notPublished.map(short),
      notApplicable: read.notApplicable.map(short),
    }),
  };
}

function rowOf(
  { province, row, pace }: PlaceWithRow,
  { year, due, hasPace }: YearTime,
  input: FigureInput,
): BarRow {
  const { lang } = input;
  const t = staffBulletTextsOf(lang);
  const line = staffLine(row, province, input);
  const { words, marks } = line.fact;
  const paceText = hasPace ? t.paceCell[pace] : '';
  const fact = {
    ...line.fact,
    words: t.words(words, formatPercent(due, lang), year, paceText),
    marks: { ...marks, 'data-pace': hasPace ? pace : undefined },
  };
  const runs = (word: string): readonly Run[] => [
    { text: line.valueText, isStrong: true },
    ...(hasPace ? [{ text: word, color: 'muted', mark: paceStyle(pace) } as const] : []),
  ];
  return {
    ...barOf({ ...line, fact }),
    line: province.code,
    behind: runs(t.paceWord[pace]),
    tight: runs(''),
  };
}

/** No bar, and why. */
function gapOf(
  { province, state }: ReturnType<typeof gapsIn>[number],
  scope: StaffScope,
  { year }: YearTime,
  input: FigureInput,
): BarRow {
  const { lang } = input;
  const t = messagesOf(lang);
  const text = t.state[state];
  const name = nameOf(province, lang);
  return {
    fact: {
      ...placeOf(province, input),
      key: [province.code, scope, state].join(' '),
      words: staffBulletTextsOf(lang).gapWords(name, t.scope[scope], year, text),
      rows: [],
      marks: { 'data-scope': scope, 'data-value-state': state, ...leftMark(province, input) },
    },
    name: shortNameOf(province, lang),
    line: province.code,
    segments: [],
    behind: [{ text, color: 'muted' }],
  };
}

/** The provinces of a scope that report both cut and base, added up. */
function totalOf(sum: StaffSum, scope: StaffScope, { data, lang }: FigureInput): BarRow {
  const { staffUnits, scope: scopes } = messagesOf(lang);
  const own = staffBulletTextsOf(lang);
  const t = isRegrouped(data) ? staffUnits : own;
  const percent = sumText(sum, lang);
  const [reporting, of] = [sum.reporting.length, sum.of];
  const words = t.sumWords({
    scope: scopes[scope],
    percent,
    cut: formatNumber(sum.cut, lang),
    base: formatNumber(sum.base, lang),
    of: `${reporting}/${of}`,
  });
  return {
    fact: { key: `sum ${scope}`, words, isChosen: false, isPinned: false, rows: [] },
    name: t.sum,
    segments: [{ value: sum.value, series: 'sum' }],
    behind: [{ text: t.sumValue(percent, reporting, of), isStrong: true }],
  };
}
