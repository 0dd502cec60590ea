import type { Province, StaffScope } from '@/domain/dataset';
import { formatPercent } from '@/domain/format';
import { nameOf, shortNameOf } from '@/domain/names';
import { isRegrouped } from '@/domain/regroup';
import { isPartialRow, rangeOf } from '@/domain/staffFigures';
import type { YearlyStaff } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import { staffRowId } from '@/figures/staffTable';
import { describeStaffRow, staffTextsOf } from '@/figures/staffTexts';
import { messagesOf } from '@/i18n/messages';
import { staffBulletTextsOf } from '@/i18n/staffBullet';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import type { Bullet, BulletGap, BulletGroup } from './bulletMarks';
import { gapsIn, type PlaceWithRow, type ScopeYear } from './bulletScopes';
import { findRest } from './bulletRest';
import { sumMark } from './bulletSum';

/** What holds for every bar of a figure. */
export interface BulletTime {
  readonly year: number;
  /** Percent. */
  readonly due: number;
  /** False for published figures: nothing is judged there. */
  readonly hasPace: boolean;
}

/** One scope as marks. */
export function buildBulletGroup(
  read: ScopeYear,
  time: BulletTime,
  series: YearlyStaff,
  input: FigureInput,
): BulletGroup {
  const { lang, selection } = input;
  const { scope, known, sum } = read;
  const t = messagesOf(lang);
  const staffBullet = staffBulletTextsOf(lang);
  const left = selection.provinces.length;
  const partial = known.filter(({ row }) => isPartialRow(row)).length;
  const short = (province: Province): string => shortNameOf(province, lang);
  return {
    scope,
    heading: staffFigureTextsOf(lang).heading(
      [
        staffBullet.heading(t.scope[scope], known.length, left),
        left > 1 && partial > 0 ? t.staffUnits.someOf(partial) : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    ),
    bullets: known.map((place) => buildBullet(place, time, input)),
    gaps: gapsIn(read).map(({ province, state }) => buildGap(province, scope, state, time, input)),
    gapsText: staffBullet.gaps({
      silent: read.silent.map(short),
      notPublished: read.notPublished.map(short),
      notApplicable: read.notApplicable.map(short),
    }),
    sum: sum && sumMark(sum, scope, isRegrouped(input.data), lang),
    rest: findRest(series, scope, time.year, input),
  };
}

function buildBullet(
  { province, reported, row, pace }: PlaceWithRow,
  { year, due, hasPace }: BulletTime,
  input: FigureInput,
): Bullet {
  const { data, lang } = input;
  const t = staffBulletTextsOf(lang);
  return {
    ...placeOf(province, row.scope, input),
    id: staffRowId(row),
    state: reported.state,
    value: reported.value,
    valueText: staffTextsOf(row, data, lang).mark,
    isPartial: isPartialRow(row),
    range: rangeOf(row),
    pace: hasPace ? { id: pace, word: t.paceWord[pace] } : undefined,
    words: t.words(
      describeStaffRow(row, nameOf(province, lang), data, lang),
      formatPercent(due, lang),
      year,
      hasPace ? t.paceCell[pace] : '',
    ),
  };
}

function buildGap(
  province: Province,
  scope: StaffScope,
  state: BulletGap['state'],
  { year }: BulletTime,
  input: FigureInput,
): BulletGap {
  const { lang } = input;
  const t = messagesOf(lang);
  const text = t.state[state];
  return {
    ...placeOf(province, scope, input),
    id: [province.code, scope, state].join(' '),
    state,
    text,
    words: staffBulletTextsOf(lang).gapWords(nameOf(province, lang), t.scope[scope], year, text),
  };
}

function placeOf(province: Province, scope: StaffScope, { view, pinned, lang }: FigureInput) {
  return {
    province: province.code,
    scope,
    name: shortNameOf(province, lang),
    isChosen: view.provinces.includes(province.code),
    isPinned: province.code === pinned,
  };
}
