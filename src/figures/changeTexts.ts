import { assertNever } from '@/lib/assert';
import type { ChangeRow } from '@/domain/changeRows';
import type { LoadedData } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import type { Lang } from '@/domain/language';
import { shortNameOf } from '@/domain/names';
import { findSource } from '@/domain/origins';
import { formatPartialDate } from '@/domain/partialDate';
import { changeFigureTextsOf } from '@/i18n/changeFigure';
import { messagesOf } from '@/i18n/messages';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import { staffTextsOf } from './staffTexts';

/** What a row is about, without its date: "khối hành chính", "Văn phòng, cấp huyện". */
export function describeSubject(change: ChangeRow, { pilots }: LoadedData, lang: Lang): string {
  const t = messagesOf(lang);
  switch (change.kind) {
    case 'committee':
    case 'committee-absence':
      return t.measure[change.row.measure];
    case 'staff': {
      const { scope, measure } = change.row;
      return `${t.scope[scope]}, ${staffFigureTextsOf(lang).measureWord[measure]}`;
    }
    case 'staff-absence':
      return t.scope[change.row.scope];
    case 'pilots': {
      const { model: id, level } = change.row;
      const model = pilots?.models.find((candidate) => candidate.id === id);
      return `${model === undefined ? id : shortNameOf(model, lang)}, ${t.filter.level[level]}`;
    }
    default:
      return assertNever(change);
  }
}

/** The value of a row in words with its unit: 0, a plan and "not applicable" are told apart. */
export function describeValue(change: ChangeRow, data: LoadedData, lang: Lang): string {
  const t = messagesOf(lang);
  switch (change.kind) {
    case 'committee':
      return changeFigureTextsOf(lang).people(formatNumber(change.row.value, lang));
    case 'staff': {
      const { value, base, status } = staffTextsOf(change.row, data, lang);
      return `${value} (${[status, base].filter((part) => part !== '').join(', ')})`;
    }
    case 'pilots':
      return t.state[change.row.state];
    case 'committee-absence':
    case 'staff-absence':
      return t.state[change.state];
    default:
      return assertNever(change);
  }
}

/** The same in the fewest words, for a list: "5,55 %†", "kế hoạch 10 %", "nêu tên". */
export function describeBriefly(change: ChangeRow, data: LoadedData, lang: Lang): string {
  if (change.kind !== 'staff') return describeValue(change, data, lang);
  const { value } = staffTextsOf(change.row, data, lang);
  const { planned } = messagesOf(lang).state;
  return change.row.status === 'planned' ? `${planned} ${value}` : value;
}

/** "31/12/2019"; "" for a row without a date. */
export function describeDate({ row: { asOf } }: ChangeRow, lang: Lang): string {
  return asOf === undefined ? '' : formatPartialDate(asOf, lang);
}

/** Who says it. */
export function describePublisher(
  { row: { sourceId } }: ChangeRow,
  { sources }: LoadedData,
): string {
  return findSource(sources, sourceId)?.publisher ?? sourceId;
}
