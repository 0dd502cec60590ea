import { isSecondary } from '@/domain/sourceClass';
import { isUnit, partialMark } from '@/domain/boundaries';
import type { CommitteeMeasure, Province, ProvinceCode, Source } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import { inLanguage } from '@/domain/language';
import { nameOf } from '@/domain/names';
import { formatPartialDate } from '@/domain/partialDate';
import { membersOfRow } from '@/domain/regroupRows';
import type { FigureInput } from '@/figures/figureModel';
import { requireCommittee } from '@/figures/requireData';
import { committeeTextsOf } from '@/i18n/committee';
import { messagesOf } from '@/i18n/messages';
import { type CommitteeEvent, isInPeriod } from '@/domain/committeeEvents';

/** A total of the whole region; it stands alone and is never set against the others. */
export interface TotalMark {
  readonly measure: CommitteeMeasure;
  readonly value: number;
  readonly text: string;
  readonly label: string;
  /** The same in few words, for sentences. */
  readonly short: string;
  /** That no province has a share of it. */
  readonly note: string;
}

/** One published case as one line, whatever the number of measures it is counted under. */
export interface CaseMark {
  readonly id: string;
  readonly province: ProvinceCode;
  /** Of a unit of 2025 with the province of 2019 in brackets. */
  readonly place: string;
  /** That province; "" for a case of a province of 2019. */
  readonly member: string;
  readonly date: string;
  readonly isInferred: boolean;
  /** "1 người: ủy viên BCH, …" */
  readonly what: string;
  /** Whether a total may hold it: not known, or outside because of its year. */
  readonly inside: string;
  readonly note: string;
  readonly source: string;
  /** Under the line, the fullest first: a box with less room takes a later one. */
  readonly details: readonly [string, string, string];
  readonly isChosen: boolean;
  /** The reader's own province. */
  readonly isPinned: boolean;
  readonly words: string;
}

/** The totals in the order of the measures, whatever the filter. */
export function totalMarks({ data, lang }: FigureInput): readonly TotalMark[] {
  const t = committeeTextsOf(lang);
  return requireCommittee(data).totals.map(({ measure, value, localities }) => {
    const text = formatNumber(value, lang);
    const label = t.totalLabel[measure](localities);
    const short = t.totalShort[measure](text, localities);
    return { measure, value, text, label, short, note: t.notByProvince };
  });
}

/** An event as a line with everything that must be known to read it. */
export function caseMark(
  event: CommitteeEvent,
  { data, view, lang, pinned }: FigureInput,
): CaseMark {
  const all = messagesOf(lang);
  const t = committeeTextsOf(lang);
  const province = data.provinces.provinces.find(({ code }) => code === event.province);
  const member = province === undefined ? '' : memberOf(province, event, lang);
  const name = province === undefined ? event.province : nameOf(province, lang);
  const place = member === '' ? name : t.placeOfUnit(name, member);
  const exact = formatPartialDate(event.asOf, lang);
  const date = event.isInferred ? t.inferred(exact) : exact;
  const sources = [...new Set(event.rows.map(({ sourceId }) => sourceId))].flatMap(
    (id) => data.sources.sources.find((source) => source.id === id) ?? [],
  );
  const source = sources.map((one) => publisherOf(one, all.caption.secondary)).join(', ');
  const isWeak = sources.some(isSecondary);
  const mark = isWeak ? `(${all.caption.secondary})` : '';
  const notes = event.rows.flatMap(({ note, noteEn }) =>
    note === undefined ? [] : [inLanguage(lang, note, noteEn)],
  );
  const [note = ''] = notes;
  const what = whatOf(event, { lang });
  const isIn = isInPeriod(event, requireCommittee(data));
  const inside = isIn ? t.notKnown : t.outside;
  const outside = isIn ? '' : t.outsideTotals;
  return {
    id: event.id,
    province: event.province,
    place,
    member,
    date,
    isInferred: event.isInferred,
    what,
    inside,
    note: [...new Set(notes)].join(' '),
    source,
    details: [
      joined([outside, note, t.source(source)]),
      joined([outside, note, mark]),
      joined([outside, mark]),
    ],
    isChosen: view.provinces.includes(event.province),
    isPinned: event.province === pinned,
    words: joined([
      t.caseWords(place, date, what),
      note,
      t.source(source),
      isIn ? t.notKnownInside : outside,
    ]),
  };
}

/** The province of 2019 that a case of a unit is from, told from a unit of the same name. */
function memberOf(province: Province, { rows }: CommitteeEvent, lang: FigureInput['lang']): string {
  if (!isUnit(province)) return '';
  const codes = new Set(rows.flatMap(membersOfRow));
  const own = nameOf(province, lang).replace(partialMark, '');
  return province.members
    .filter(({ code }) => codes.has(code))
    .map((member) => nameOf(member, lang))
    .map((name) => (name === own ? messagesOf(lang).boundaries.old(name) : name))
    .join(', ');
}

/** One number for one group of people; a number for each measure only where they differ. */
function whatOf({ people, measures, rows }: CommitteeEvent, { lang }: Pick<FigureInput, 'lang'>) {
  const t = committeeTextsOf(lang);
  const [value = 0] = people;
  if (people.length <= 1) return t.event(formatNumber(value, lang), measures);
  return rows
    .map((row) => t.totalShort[row.measure](formatNumber(row.value, lang), undefined))
    .join(', ');
}

function publisherOf(source: Source, secondary: string): string {
  return isSecondary(source) ? `${source.publisher} (${secondary})` : source.publisher;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
