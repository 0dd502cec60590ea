import { sortedNames } from '@/domain/names';
import { isRegrouped } from '@/domain/regroup';
import { membersOfRow } from '@/domain/regroupRows';
import { buildCaption } from '@/figures/caption';
import type { FigureInput, FigureModel } from '@/figures/figureModel';
import { emptyTable } from '@/figures/emptyTable';
import { isPublished } from '@/domain/origins';
import { requireCommittee } from '@/figures/requireData';
import { rankSources } from '@/figures/sourceIds';
import { committeeTextsOf } from '@/i18n/committee';
import { messagesOf } from '@/i18n/messages';
import { type CommitteeEvent, findEvents, isInPeriod } from '@/domain/committeeEvents';
import type { CommitteeFile } from '@/domain/dataset';
import { type CaseMark, caseMark, type TotalMark, totalMarks } from './committeeMarks';
import { committeeTable } from './committeeTable';
import { placeNames, provincesOf2019 } from './formerPlaces';

/** Without yearly counts by province: the regional totals and single cases. */
export interface CasesMarks {
  readonly form: 'cases';
  readonly totals: readonly TotalMark[];
  readonly totalsNote: string;
  readonly casesTitle: string;
  readonly cases: readonly CaseMark[];
  /** Stands where the cases would. */
  readonly noCases: string;
}

/**
 * The totals of the region, which no filter moves, and the cases published elsewhere, which follow
 * the filter. Nothing is added up: an event is one line, and no case is known to be in a total.
 */
export function modelCases(input: FigureInput): FigureModel<CasesMarks> {
  const { data, view, selection, lang } = input;
  const all = messagesOf(lang);
  const t = committeeTextsOf(lang);
  const file = requireCommittee(data);
  const isEmpty = selection.provinces.length === 0;
  const totals = totalMarks(input);
  const events = periodFirst(
    findEvents(file, view.measure).filter((e) => selection.left.has(e.province)),
    file,
  );
  const cases = events.map((event) => caseMark(event, input));
  const rows = events.flatMap((event) => event.rows);
  const sourceIds = isEmpty ? [] : rankSources([...file.totals, ...rows]);
  // A case is of a province of 2019, and its unit of 2025 may hold others that say nothing.
  const provinces = provincesOf2019(input);
  const withCase = new Set(rows.flatMap(membersOfRow));
  const silent = provinces.filter(({ code }) => !withCase.has(code));
  const kind = t.kind(view.measure);
  const wasPublished = isPublished('committee-additions.json', data);
  const finding = isEmpty ? all.nothingLeft : findingOf(input, totals, cases);
  const table = committeeTable(file.totals, totals, events, cases, input);
  return {
    id: 'committee-additions',
    lang,
    name: t.name,
    finding,
    state: isEmpty ? 'empty' : 'ready',
    caption: buildCaption(input, {
      unit: t.unit,
      isEmpty,
      coverage: t.coverage(
        kind,
        provinces.length - silent.length,
        provinces.length,
        placeNames(
          silent.map((province) => ({ province })),
          input,
        ),
        wasPublished,
        isRegrouped(data),
      ),
      sourceIds,
      dates: [...file.totals.map(({ period }) => period), ...rows.map(({ asOf }) => asOf)],
      notes: [t.totalsNote, t.periodNote],
    }),
    legend: [],
    table: isEmpty ? emptyTable(table, finding) : table,
    sourceIds,
    marks: {
      form: 'cases',
      totals: isEmpty ? [] : totals,
      totalsNote: isEmpty ? '' : t.totalsNote,
      casesTitle: isEmpty ? '' : t.casesTitle(kind, wasPublished),
      cases,
      noCases: isEmpty ? '' : t.noCases(wasPublished),
    },
  };
}

/** Cases of the totals' own year first: only of these can it be asked whether a total holds them. */
function periodFirst(
  events: readonly CommitteeEvent[],
  file: CommitteeFile,
): readonly CommitteeEvent[] {
  const isIn = (event: CommitteeEvent): boolean => isInPeriod(event, file);
  return [...events.filter(isIn), ...events.filter((event) => !isIn(event))];
}

function findingOf(
  { data, view, selection, lang }: FigureInput,
  totals: readonly TotalMark[],
  cases: readonly CaseMark[],
): string {
  const t = committeeTextsOf(lang);
  const codes = new Set(cases.map(({ province }) => province));
  const found = {
    cases: cases.length,
    left: selection.provinces.length,
    provinces: sortedNames(
      data.provinces.provinces.filter(({ code }) => codes.has(code)),
      lang,
    ),
    kind: t.kind(view.measure),
    isPublished: isPublished('committee-additions.json', data),
  };
  const isFiltered = found.left < data.provinces.provinces.length;
  if (!isFiltered) {
    return t.finding(
      totals.map(({ short }) => short),
      found,
    );
  }
  const numbers = totals.map(({ text }) => text);
  const [only] = found.left === 1 ? sortedNames(selection.provinces, lang) : [];
  if (cases.length === 0) {
    return t.findingNone(only ?? t.leftProvinces(found.left), found, numbers);
  }
  if (only === undefined) return t.findingSome(found, numbers);
  return t.findingOne(
    only,
    cases.map(({ member, date, what }) =>
      t.caseShort(member === '' ? date : `${member}, ${date}`, what),
    ),
    numbers,
  );
}
