import { isSecondary } from '@/domain/sourceClass';
import type { LoadedData, StaffFigure } from '@/domain/dataset';
import { formatNumber, formatPercent } from '@/domain/format';
import { inLanguage, type Lang } from '@/domain/language';
import { findSource, originsOf } from '@/domain/origins';
import { formatDateRange, formatPartialDate, lastDayOf } from '@/domain/partialDate';
import { partsOf } from '@/domain/regroupRows';
import { isAtLeastRow, isComputed, isPlaced, rangeOf } from '@/domain/staffFigures';
import { messagesOf } from '@/i18n/messages';
import { reportedOf, type ValueState } from '@/domain/reported';
import { staffCoverageOf, type StaffCoverageTexts } from './staffCoverage';

/** One staff figure in words: what marks, tables and sentences say of it. */
export interface StaffTexts {
  /** "≥ 11 %", "15,63 %†", "182 biên chế"; of a part of a unit of 2025 "6,66 % (1/2 tỉnh cũ)". */
  readonly value: string;
  /** The same without who reports, for where a member is named. */
  readonly whole: string;
  /** The same where there is little room: "6,66 % · 1/2". */
  readonly mark: string;
  /** Without its unit and who reports, for a column of numbers; "13,85–15,63" for a range. */
  readonly number: string;
  readonly scope: string;
  /** "12/2018"; "khoảng 12/2024" when the date is inferred. */
  readonly date: string;
  /** The same for a cell: "12/2024 (thời điểm suy ra)". */
  readonly dateInWords: string;
  /** "so với 2015", "gốc không rõ". */
  readonly base: string;
  readonly status: string;
  /** Publisher, marked when it is a secondary source. */
  readonly source: string;
  readonly isSecondary: boolean;
  readonly note: string;
  readonly state: ValueState;
  /** Who of a unit of 2025 is behind it; undefined for a province of 2019. */
  readonly coverage: StaffCoverageTexts | undefined;
}

/** The texts of a staff figure. */
export function staffTextsOf(row: StaffFigure, data: LoadedData, lang: Lang): StaffTexts {
  const t = messagesOf(lang);
  const isPercent = row.measure === 'percent';
  const isAtLeast = isAtLeastRow(row);
  const bound = isAtLeast ? '≥\u00a0' : '';
  const dagger = isComputed(row) ? '†' : '';
  const { min, max } = rangeOf(row) ?? { min: row.value, max: row.value };
  const format = (number: number): string => formatNumber(number, lang, isPercent ? 2 : 0);
  const from = min === max ? '' : `${format(min)}–`;
  const number = `${from}${format(max)}`;
  const value = isPercent
    ? `${from}${formatPercent(max, lang)}`
    : `${number} ${t.staff.unitWord[row.unit]}`;
  const parts = isPlaced(row) ? partsOf(row) : [row];
  const date = formatDates(row, parts, lang);
  const coverage = staffCoverageOf(row, data, lang);
  const isPartial = coverage?.isPartial === true;
  const whole = `${bound}${value}${dagger}`;
  const { text: source, isWeak } = describePublishers(parts, data, lang);
  return {
    value: isPartial ? `${whole} (${t.staffUnits.ofMembers(coverage.fraction)})` : whole,
    whole,
    mark: isPartial ? `${whole} · ${coverage.fraction}` : whole,
    number: `${bound}${number}${dagger}`,
    scope: t.scope[row.scope],
    date: row.asOfInferred === true ? t.staff.about(date) : date,
    dateInWords: row.asOfInferred === true ? t.staff.dateInferred(date) : date,
    base: baseText(row, data, lang),
    status: statusWord(row, data, lang) + (isAtLeast ? `, ${t.staff.atLeast}` : ''),
    source,
    isSecondary: isWeak,
    note: row.note === undefined ? '' : inLanguage(lang, row.note, row.noteEn),
    state: reportedOf(row).state,
    coverage,
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
  const numbers = t.cutAndBase(
    row.cut === undefined || row.measure === 'count' ? '' : formatNumber(row.cut, lang),
    row.base === undefined ? '' : formatNumber(row.base, lang),
  );
  const { coverage } = texts;
  const members =
    coverage === undefined
      ? ''
      : messagesOf(lang).staffUnits.members(coverage.values, coverage.missing);
  return t.words({
    ...texts,
    note: [members, texts.note].filter((part) => part !== '').join(' '),
    place,
    date: texts.dateInWords,
    base: [texts.base, numbers].filter((part) => part !== '').join(', '),
  });
}

/** Of several days of a unit's members, from the first to the last. */
function formatDates(row: StaffFigure, parts: readonly StaffFigure[], lang: Lang): string {
  if (parts.length === 1) return formatPartialDate(row.asOf, lang);
  const days = new Set(parts.map(({ asOf }) => lastDayOf(asOf)));
  const range =
    days.size > 1
      ? formatDateRange(
          parts.map(({ asOf }) => asOf),
          lang,
        )
      : undefined;
  return range ?? formatPartialDate(row.asOf, lang);
}

/** Each publisher once, marked where it is secondary. */
function describePublishers(
  parts: readonly StaffFigure[],
  { sources }: LoadedData,
  lang: Lang,
): { readonly text: string; readonly isWeak: boolean } {
  const t = messagesOf(lang).staff;
  const found = [...new Set(parts.map(({ sourceId }) => sourceId))].map((sourceId) => {
    const source = findSource(sources, sourceId);
    const publisher = source?.publisher ?? sourceId;
    const isWeak = isSecondary(source);
    return { text: isWeak ? t.secondary(publisher) : publisher, isWeak };
  });
  return {
    text: [...new Set(found.map(({ text }) => text))].join(', '),
    isWeak: found.some(({ isWeak }) => isWeak),
  };
}

/** How the value is known; of an office's own and of made-up rows nobody says "published". */
function statusWord(row: StaffFigure, data: LoadedData, lang: Lang): string {
  const t = messagesOf(lang);
  const { status } = row;
  if (rangeOf(row) !== undefined && status !== 'planned') return t.staffUnits.rangeStatus;
  if (status !== 'published' && status !== 'derived') return t.staff.statusWord[status];
  const ids = (isPlaced(row) ? partsOf(row) : [row]).map(({ sourceId }) => sourceId);
  const isOwn = originsOf(ids, data).some(({ layer }) => layer !== 'published');
  return isOwn ? t.series.ownStatus[status] : t.staff.statusWord[status];
}

function baseText(row: StaffFigure, { staff }: LoadedData, lang: Lang): string {
  const t = messagesOf(lang).staff.base;
  if (row.basis === 'year-on-year') return t.yearOnYear;
  if (row.baseYear === undefined) return t.unknown;
  if (row.basis === 'unclear') return t.unclear(row.baseYear);
  return row.baseYear === staff?.target.baseYear ? t.same(row.baseYear) : t.other(row.baseYear);
}
