import type { Province } from '@/domain/dataset';
import { formatPercent } from '@/domain/format';
import { shortNameOf } from '@/domain/names';
import { isPartialRow, rangeOf } from '@/domain/staffFigures';
import { gapsIn, isPlanned, type PlaceWithRow, type ScopeYear } from '@/domain/staffYear';
import type { Pace } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import { findHighest } from '@/figures/leaders';
import { staffTextsOf } from '@/figures/staffTexts';
import { messagesOf } from '@/i18n/messages';
import { staffBulletTextsOf } from '@/i18n/staffBullet';
import type { YearTime } from './yearBars';
import { shareAt } from './yearCoverage';

/** The figure in one sentence: how many stand where, or only the numbers where nothing is judged. */
export function yearFinding(
  scopes: readonly ScopeYear[],
  time: YearTime,
  input: FigureInput,
): string {
  const { lang, selection, view } = input;
  const t = messagesOf(lang);
  const { finding } = staffBulletTextsOf(lang);
  const { year } = time;
  const [only] = selection.provinces;
  const left = selection.provinces.length;
  if (only === undefined) return t.nothingLeft;
  if (left === 1) return findingOfOne(only, scopes, time, input);
  if (scopes.every(({ known }) => known.length === 0)) {
    return finding.none(year, left, view.scope && t.scope[view.scope]);
  }
  if (!time.hasPace) {
    return finding.ranges(
      year,
      scopes.map((scope) => ({
        scope: t.scope[scope.scope],
        share: shareAt(scope.scope, year, input),
        partial: scope.known.filter(({ row }) => isPartialRow(row)).length,
        range: describeSpan(scope.known, input),
      })),
    );
  }
  const counted = scopes.map(({ scope, known, silent, notPublished, notApplicable }) => {
    const counts = {
      ...countPaces(known),
      silent: silent.length,
      notPublished: notPublished.length,
      notApplicable: notApplicable.length,
      partial: known.filter(({ row }) => isPartialRow(row)).length,
    };
    return {
      scope: t.scope[scope],
      paces: finding.paces(counts),
      gaps: finding.gaps(counts),
    };
  });
  const [first] = counted;
  return first !== undefined && counted.length === 1
    ? finding.onePaced(year, first.scope, first.paces, first.gaps)
    : finding.manyPaced(year, counted);
}

function countPaces(known: readonly PlaceWithRow[]): Readonly<Record<Pace, number>> {
  const count = (pace: Pace): number => known.filter((place) => place.pace === pace).length;
  return {
    ahead: count('ahead'),
    'on-pace': count('on-pace'),
    behind: count('behind'),
    'cannot-tell': count('cannot-tell'),
  };
}

/** Lowest and highest result with their provinces; "" for fewer than two. */
function describeSpan(known: readonly PlaceWithRow[], { data, lang }: FigureInput): string {
  const t = staffBulletTextsOf(lang).finding;
  const results = known.filter((place) => !isPlanned(place));
  if (results.length === 0) return known.length === 0 ? '' : t.plansOnly;
  const high =
    findHighest(results, ({ reported, row }) => rangeOf(row)?.max ?? reported.value)?.items ?? [];
  const low = findHighest(results, ({ reported }) => -reported.value)?.items ?? [];
  const [highest] = high;
  const [lowest] = low;
  if (highest === undefined || lowest === undefined || results.length === 1) return '';
  const textOf = ({ row }: PlaceWithRow): string => staffTextsOf(row, data, lang).value;
  const namesOf = (places: readonly PlaceWithRow[]): string =>
    t.places(places.map(({ province }) => shortNameOf(province, lang)));
  if (textOf(lowest) === textOf(highest)) return t.equal(results.length, textOf(lowest));
  return t.range(textOf(lowest), namesOf(low), textOf(highest), namesOf(high));
}

function findingOfOne(
  province: Province,
  scopes: readonly ScopeYear[],
  { year, due, hasPace }: YearTime,
  { data, lang }: FigureInput,
): string {
  const t = messagesOf(lang);
  const staffBullet = staffBulletTextsOf(lang);
  return staffBullet.finding.province({
    place: shortNameOf(province, lang),
    year,
    due: formatPercent(due, lang),
    scopes: scopes.map((one) => {
      const { scope, known } = one;
      const [place] = known;
      const state = gapsIn(one)[0]?.state ?? 'not-found';
      if (place === undefined) return { scope: t.scope[scope], text: t.state[state], pace: '' };
      const { value } = staffTextsOf(place.row, data, lang);
      return {
        scope: t.scope[scope],
        text: isPlanned(place) ? staffBullet.finding.plan(value) : value,
        pace: hasPace ? staffBullet.paceWord[place.pace] : '',
      };
    }),
  });
}
