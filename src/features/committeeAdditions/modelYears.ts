import { isPublished } from '@/domain/isPublished';
import type { Lang } from '@/domain/language';
import type { ValueState } from '@/domain/reported';
import { shownYear } from '@/domain/seriesYears';
import type { YearlyCommittee } from '@/domain/yearlyCommittee';
import { buildCaption } from '@/figures/caption';
import { emptyTable } from '@/figures/emptyTable';
import type { FigureInput, FigureModel } from '@/figures/figureModel';
import type { LegendItem } from '@/figures/legend';
import { requireCommittee } from '@/figures/requireData';
import { rankSources } from '@/figures/sourceIds';
import { messagesOf } from '@/i18n/messages';
import { barsOf, columnsOf, measureMarks, publishedLine } from './yearMarks';
import { findingOfYear } from './yearFinding';
import { namesOf, readYear, type YearRow, type YearRows } from './yearRows';
import type { YearsMarks } from './yearsMarks';
import { yearTable } from './yearTable';

/**
 * The chosen year province by province. Measures stand beside each other and are never added up,
 * and every sum says over how many provinces it is; what the review published stands apart.
 */
export function modelYears(input: FigureInput, yearly: YearlyCommittee): FigureModel<YearsMarks> {
  const { data, view, selection, lang } = input;
  const all = messagesOf(lang);
  const t = all.series.committee;
  const file = requireCommittee(data);
  const year = shownYear(yearly.years, view.year);
  const measures = view.measure === undefined ? yearly.measures : [view.measure];
  const left = selection.provinces;
  const isEmpty = left.length === 0;
  const rows = readYear(left, measures, yearly, year);
  const shown = rows.reporting.flatMap(({ readings }) => readings.flatMap(({ row }) => row ?? []));
  const sourceIds = isEmpty ? [] : rankSources([...shown, ...file.totals]);
  const finding = isEmpty
    ? all.nothingLeft
    : findingOfYear(input, { yearly, year, measures, rows: rows.reporting });
  const table = yearTable(input, { year, measures, rows });
  const wasPublished = isPublished('committee-additions.json', data);
  const marks = measureMarks(input, yearly, measures, year);
  const columns = columnsOf(input, yearly, measures, year);
  const numbers = data.provinces.provinces.flatMap(({ code }) =>
    measures.flatMap((measure) =>
      yearly.years.map((each) => {
        const { reported } = yearly.at(code, measure, each);
        return 'value' in reported ? reported.value : 0;
      }),
    ),
  );
  return {
    id: 'committee-additions',
    lang,
    name: all.committee.name,
    finding,
    state: isEmpty ? 'empty' : 'ready',
    caption: buildCaption(input, {
      unit: all.committee.unit,
      coverage: coverageOf(rows, input, year, wasPublished),
      sourceIds,
      dates: [String(year)],
      notes: measures.length > 1 ? [t.notStacked] : [],
    }),
    legend: isEmpty
      ? []
      : marks.map(({ measure, label, style }): LegendItem => ({ id: measure, label, style })),
    table: isEmpty ? emptyTable(table, finding) : table,
    sourceIds,
    marks: {
      form: 'years',
      measures: isEmpty ? [] : marks,
      published: isEmpty ? '' : publishedLine(input),
      rows: rows.reporting.map((row) => barsOf(row, input, year, wasPublished)),
      max: Math.max(1, ...numbers),
      noRows: isEmpty || rows.reporting.length > 0 ? '' : t.noRows(String(year)),
      below: isEmpty ? [] : belowOf(rows, lang, wasPublished),
      yearsTitle: isEmpty ? '' : t.yearsTitle(left.length < data.provinces.provinces.length),
      years: isEmpty ? [] : columns,
      yearsMax: Math.max(1, ...columns.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0))),
    },
  };
}

/** Who reports anything, who nothing; and who lacks one measure only. */
function coverageOf(
  { reporting, silent, notApplicable }: YearRows,
  { selection, lang }: FigureInput,
  year: number,
  wasPublished: boolean,
): string {
  const t = messagesOf(lang).series.committee;
  const [first] = reporting;
  const partly = (first?.readings ?? []).flatMap(({ measure }, index) => {
    const inState = (state: ValueState): readonly YearRow[] =>
      reporting.filter(({ readings }) => readings[index]?.reported.state === state);
    const lacking = inState('not-published');
    const outside = inState('not-applicable');
    return [
      ...(lacking.length === 0 ? [] : [t.lacking(measure, namesOf(lacking, lang))]),
      ...(outside.length === 0 ? [] : [t.outside(measure, namesOf(outside, lang))]),
    ];
  });
  const who = {
    reporting: reporting.length,
    of: selection.provinces.length,
    silent: namesOf(silent, lang),
    notApplicable: namesOf(notApplicable, lang),
  };
  return [t.coverage(String(year), who, wasPublished), ...partly].join(' ');
}

/** Who is not in the bars, and what the signs of absence in them mean. */
function belowOf(
  { reporting, silent, notApplicable }: YearRows,
  lang: Lang,
  wasPublished: boolean,
): readonly string[] {
  const t = messagesOf(lang).series;
  const states = new Set(
    reporting.flatMap(({ readings }) => readings.map(({ reported }) => reported.state)),
  );
  const keys = [
    ...(states.has('not-published') ? [t.absentKey(wasPublished)] : []),
    ...(states.has('not-applicable') ? [t.notApplicableKey] : []),
  ];
  return [
    ...(silent.length === 0 ? [] : [t.committee.silentLine(namesOf(silent, lang), wasPublished)]),
    ...(notApplicable.length === 0
      ? []
      : [t.committee.notApplicableLine(namesOf(notApplicable, lang))]),
    ...(keys.length === 0 ? [] : [keys.join(' · ')]),
  ];
}
