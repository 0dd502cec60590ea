import { isSecondary } from '@/domain/sourceClass';
import type { LoadedData, StaffFigure } from '@/domain/dataset';
import { formatNumber, formatPercent } from '@/domain/format';
import { inLanguage, type Lang } from '@/domain/language';
import { isPublished } from '@/domain/isPublished';
import { formatPartialDate } from '@/domain/partialDate';
import { isComputed } from '@/domain/staffFigures';
import { messagesOf } from '@/i18n/messages';
import { reportedOf, type ValueState } from '@/domain/reported';

/** One staff figure in words: what marks, tables and sentences say of it. */
export interface StaffTexts {
  /** "≥ 11 %", "15,63 %†", "182 biên chế". */
  readonly value: string;
  /** The same without its unit, for a column of numbers. */
  readonly number: string;
  readonly scope: string;
  /** "12/2018"; "khoảng 12/2024" when the date is inferred. */
  readonly date: string;
  /** "so với 2015", "gốc không rõ". */
  readonly base: string;
  readonly status: string;
  /** Publisher, marked when it is a secondary source. */
  readonly source: string;
  readonly isSecondary: boolean;
  readonly note: string;
  readonly state: ValueState;
}

/** The texts of a staff figure. */
export function staffTextsOf(row: StaffFigure, data: LoadedData, lang: Lang): StaffTexts {
  const t = messagesOf(lang);
  const isPercent = row.measure === 'percent';
  const bound = row.bound === 'at-least' ? '≥\u00a0' : '';
  const dagger = isComputed(row) ? '†' : '';
  const number = formatNumber(row.value, lang, isPercent ? 2 : 0);
  const value = isPercent
    ? formatPercent(row.value, lang)
    : `${number} ${t.staff.unitWord[row.unit]}`;
  const date = formatPartialDate(row.asOf, lang);
  const source = data.sources.sources.find(({ id }) => id === row.sourceId);
  const publisher = source?.publisher ?? row.sourceId;
  const isWeak = isSecondary(source);
  return {
    value: `${bound}${value}${dagger}`,
    number: `${bound}${number}${dagger}`,
    scope: t.scope[row.scope],
    date: row.asOfInferred === true ? t.staff.about(date) : date,
    base: baseText(row, data, lang),
    status: statusWord(row, data, lang) + (row.bound === 'at-least' ? `, ${t.staff.atLeast}` : ''),
    source: isWeak ? t.staff.secondary(publisher) : publisher,
    isSecondary: isWeak,
    note: row.note === undefined ? '' : inLanguage(lang, row.note, row.noteEn),
    state: reportedOf(row).state,
  };
}

/** The figure as one text with everything that its source says of it. */
export function describeStaffRow(
  row: StaffFigure,
  place: string,
  data: LoadedData,
  lang: Lang,
): string {
  const t = messagesOf(lang).staff;
  const texts = staffTextsOf(row, data, lang);
  const date = formatPartialDate(row.asOf, lang);
  const numbers = t.cutAndBase(
    row.cut === undefined || row.measure === 'count' ? '' : formatNumber(row.cut, lang),
    row.base === undefined ? '' : formatNumber(row.base, lang),
  );
  return t.words({
    ...texts,
    place,
    date: row.asOfInferred === true ? t.dateInferred(date) : date,
    base: [texts.base, numbers].filter((part) => part !== '').join(', '),
  });
}

/** How the value is known; of rows that are not of the release nobody says "published". */
function statusWord(row: StaffFigure, data: LoadedData, lang: Lang): string {
  const t = messagesOf(lang);
  const isReleased =
    isPublished('staff-reduction.json', data) || data.staff?.context.includes(row) === true;
  const { status } = row;
  return !isReleased && (status === 'published' || status === 'derived')
    ? t.series.ownStatus[status]
    : t.staff.statusWord[status];
}

function baseText(row: StaffFigure, { staff }: LoadedData, lang: Lang): string {
  const t = messagesOf(lang).staff.base;
  if (row.basis === 'year-on-year') return t.yearOnYear;
  if (row.baseYear === undefined) return t.unknown;
  if (row.basis === 'unclear') return t.unclear(row.baseYear);
  return row.baseYear === staff?.target.baseYear ? t.same(row.baseYear) : t.other(row.baseYear);
}
