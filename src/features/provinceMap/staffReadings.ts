import type { StaffObservation } from '@/domain/dataset';
import { formatNumber, formatPercent } from '@/domain/format';
import { isPublished } from '@/domain/origins';
import { formatPartialDate } from '@/domain/partialDate';
import { notFound, reportedOf } from '@/domain/reported';
import { isSecondary } from '@/domain/sourceClass';
import { isComputed, isCountedLikeTarget, isPlan } from '@/domain/staffFigures';
import type { FigureInput } from '@/figures/figureModel';
import { requireStaff } from '@/figures/requireData';
import { staffTextsOf } from '@/figures/staffTexts';
import { messagesOf } from '@/i18n/messages';
import type { ProvinceReading } from './mapIndicator';

/**
 * A tile's reading of the staff rows that stand for a province: one result, or all plans for the
 * same date. A result that is not counted as the target is keeps its percentage and no colour.
 */
export function staffReading(
  rows: readonly StaffObservation[],
  input: Pick<FigureInput, 'data' | 'lang'>,
): ProvinceReading {
  const { data, lang } = input;
  const t = messagesOf(lang).map.staff;
  const [first] = rows;
  const isPlanned = first !== undefined && isPlan(first);
  const isPercent = first?.measure === 'percent';
  const isComparable = first !== undefined && isCountedLikeTarget(first, requireStaff(data).target);
  const isOther = isPercent && !isPlanned && !isComparable;
  return {
    reading: first === undefined ? notFound : reportedOf(first),
    isOnScale: isPercent && isComparable,
    // The plans themselves stand in the words: a number would be read as a result.
    text: isPlanned ? t.plan : rows.map((row) => compactNumber(row, input)).join('; '),
    outline: isPlanned ? 'planned' : isOther ? 'other' : 'count',
    group: isPlanned
      ? t.groupPlanned
      : isOther
        ? t.groupOther
        : isPercent
          ? t.groupResult
          : t.groupCount,
    words: rows.map((row) => describeRow(row, input)).join('; '),
    rows: [rows],
  };
}

/** The number as a tile has room for it. */
export function compactNumber(
  row: StaffObservation,
  { data, lang }: Pick<FigureInput, 'data' | 'lang'>,
): string {
  const bound = row.bound === 'at-least' ? '≥ ' : '';
  const dagger = isComputed(row) ? '†' : '';
  if (row.measure === 'count') return `${bound}${cutText(row.value, lang)}`;
  const rounded = Math.round(row.value * 10) / 10;
  const isComparable = isCountedLikeTarget(row, requireStaff(data).target);
  // Without the scale's colour only the sign says that this is a percentage.
  const number = isComparable ? formatNumber(rounded, lang, 1) : formatPercent(rounded, lang);
  return `${bound}${number}${dagger}`;
}

/** The row in words: number, status, date and base. */
export function describeRow(
  row: StaffObservation,
  { data, lang }: Pick<FigureInput, 'data' | 'lang'>,
): string {
  const isOwn = row.status === 'published' && !isPublished('staff-reduction.json', data);
  const words = messagesOf(lang).map.staff.reading({
    number: percentText(row, lang),
    unit: row.unit,
    status: isOwn ? 'own' : row.status,
    date: formatPartialDate(row.asOf, lang),
    base: isCountedLikeTarget(row, requireStaff(data).target)
      ? ''
      : staffTextsOf(row, data, lang).base,
  });
  const source = data.sources.sources.find(({ id }) => id === row.sourceId);
  return isSecondary(source) ? `${words}, ${messagesOf(lang).caption.secondary}` : words;
}

/** The number in full, with its bound and the sign of a computed one. */
export function percentText(row: StaffObservation, lang: FigureInput['lang']): string {
  const isPercent = row.measure === 'percent';
  const number = isPercent ? formatPercent(row.value, lang) : formatNumber(row.value, lang);
  const bound = row.bound === 'at-least' ? '≥ ' : '';
  return `${bound}${number}${isComputed(row) ? '†' : ''}`;
}

/** A number of posts with the sign of the change, so that it is not read as a percentage. */
function cutText(value: number, lang: FigureInput['lang']): string {
  const sign = value > 0 ? '−' : value < 0 ? '+' : '';
  return `${sign}${formatNumber(Math.abs(value), lang)}`;
}
