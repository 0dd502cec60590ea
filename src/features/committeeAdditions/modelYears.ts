import { isPublished } from '@/domain/origins';
import { absentStates, type ValueState } from '@/domain/reported';
import { digestOf } from '@/domain/rowDigest';
import { shownYear } from '@/domain/seriesYears';
import { inSortOrder } from '@/domain/sortOrder';
import type { YearlyCommittee } from '@/domain/yearlyCommittee';
import { buildCaption } from '@/figures/caption';
import { emptyTable } from '@/figures/emptyTable';
import type { FigureInput, FigureModel } from '@/figures/figureModel';
import type { LegendItem } from '@/figures/legend';
import { lazyTable } from '@/figures/lazyTable';
import { othersLegend } from '@/figures/otherProvinces';
import { orderNotes } from '@/figures/orderNotes';
import { requireCommittee } from '@/figures/requireData';
import { rankDigests } from '@/figures/sourceIds';
import { committeeTextsOf } from '@/i18n/committee';
import { messagesOf } from '@/i18n/messages';
import { seriesFigureTextsOf } from '@/i18n/seriesFigures';
import { formerPlaces, type FormerPlaces, placeNames } from './formerPlaces';
import { barsOf, columnsOf, measureMarks, publishedLine } from './yearMarks';
import { findingOfYear } from './yearFinding';
import { findRest } from './yearRest';
import { readYear, type YearRow, type YearRows } from './yearRows';
import type { YearsMarks } from './yearsMarks';
import { yearTable } from './yearTable';

/**
 * The chosen year province by province. Measures stand beside each other and are never added up,
 * and every sum says over how many provinces it is; what the review published stands apart.
 */
export function modelYears(input: FigureInput, yearly: YearlyCommittee): FigureModel<YearsMarks> {
  const { data, view, selection, lang } = input;
  const all = messagesOf(lang);
  const t = seriesFigureTextsOf(lang).committee;
  const file = requireCommittee(data);
  const year = shownYear(yearly.years, view.year);
  const measures = view.measure === undefined ? yearly.measures : [view.measure];
  const left = selection.provinces;
  const isEmpty = left.length === 0;
  const rows = readYear(left, measures, yearly, year);
  const rest = findRest(input, yearly, measures, year);
  const shown = [...rows.reporting, ...rest.rows].flatMap(({ readings }) =>
    readings.map((one) => digestOf(one.rows)),
  );
  const places = formerPlaces(input, yearly);
  const own = places.isFormer ? readYear(places.provinces, measures, places.yearly, year) : rows;
  const sourceIds = isEmpty ? [] : rankDigests([...shown, digestOf(file.totals)]);
  const finding = isEmpty
    ? all.nothingLeft
    : findingOfYear(input, { yearly, places, year, measures, rows: rows.reporting });
  const ordered = inChosenOrder(rows, input);
  const table = lazyTable(() =>
    yearTable(input, { year, measures, rows: ordered, others: rest.rows }),
  );
  const wasPublished = isPublished('committee-additions.json', data);
  const marks = measureMarks(input, places, measures, year);
  const columns = columnsOf(input, places, measures, year);
  const numbers = data.provinces.provinces.flatMap(({ code }) =>
    measures.flatMap((measure) =>
      yearly.years.map((each) => {
        const { reported } = yearly.at(code, measure, each);
        return 'value' in reported ? reported.value : 0;
      }),
    ),
  );
  const drawn = ordered.reporting.map((row) => barsOf(row, input, year, wasPublished));
  const hasPartial = drawn.some((row) => row.bars.some(({ isPartial }) => isPartial));
  const partialKey = hasPartial ? all.staffUnits.legend.partial : '';
  return {
    id: 'committee-additions',
    lang,
    name: all.committee.name,
    finding,
    state: isEmpty ? 'empty' : 'ready',
    caption: buildCaption(input, {
      unit: committeeTextsOf(lang).unit,
      coverage: coverageOf(own, input, places, { year, wasPublished }),
      sourceIds,
      dates: [String(year)],
      notes: [
        ...(drawn.length > 0 ? orderNotes(input) : []),
        ...(measures.length > 1 ? [t.notStacked] : []),
      ],
    }),
    legend: isEmpty
      ? []
      : [
          ...marks.map(({ measure, label, style }): LegendItem => ({ id: measure, label, style })),
          ...(partialKey === '' ? [] : [partialItem(partialKey)]),
          ...(rest.marks.length > 0 ? [othersLegend(input)] : []),
        ],
    table: isEmpty ? emptyTable(table, finding) : table,
    sourceIds,
    // The totals of the review stand apart from the rows.
    rowSourceIds: isEmpty ? [] : rankDigests(shown),
    marks: {
      form: 'years',
      measures: isEmpty ? [] : marks,
      published: isEmpty ? '' : publishedLine(input),
      rows: drawn,
      others: isEmpty ? [] : rest.marks,
      max: Math.max(1, ...numbers),
      partialKey,
      isFormer: places.isFormer,
      noRows: isEmpty || rows.reporting.length > 0 ? '' : t.noRows(String(year)),
      below: isEmpty ? [] : belowOf({ rows, own }, input, places, wasPublished),
      yearsTitle: isEmpty ? '' : t.yearsTitle(left.length < data.provinces.provinces.length),
      years: isEmpty ? [] : columns,
      yearsMax: Math.max(1, ...columns.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0))),
    },
  };
}

/** The same rows, each list in the order that the reader chose. */
function inChosenOrder(
  { reporting, silent, notPublished, notApplicable }: YearRows,
  { view, lang }: FigureInput,
): YearRows {
  const sorted = (rows: readonly YearRow[]): readonly YearRow[] =>
    inSortOrder(rows, ({ province }) => province, view.sort, lang);
  return {
    reporting: sorted(reporting),
    silent: sorted(silent),
    notPublished: sorted(notPublished),
    notApplicable: sorted(notApplicable),
  };
}

function partialItem(label: string): LegendItem {
  return { id: 'partial', label, style: { kind: 'partial-bar', color: 'named' } };
}

/** Who of the provinces of 2019 reports anything, who nothing; and who lacks one measure only. */
function coverageOf(
  { reporting, silent, notPublished, notApplicable }: YearRows,
  input: FigureInput,
  { provinces, isFormer }: FormerPlaces,
  { year, wasPublished }: { readonly year: number; readonly wasPublished: boolean },
): string {
  const { lang } = input;
  const t = seriesFigureTextsOf(lang).committee;
  const [first] = reporting;
  const partly = (first?.readings ?? []).flatMap(({ measure }, index) => {
    const inState = (state: ValueState): readonly YearRow[] =>
      reporting.filter(({ readings }) => readings[index]?.reported.state === state);
    const lacking = inState('not-found');
    const unpublished = inState('not-published');
    const outside = inState('not-applicable');
    return [
      ...(lacking.length === 0 ? [] : [t.lacking(measure, placeNames(lacking, input))]),
      ...(unpublished.length === 0
        ? []
        : [t.notPublished(measure, placeNames(unpublished, input))]),
      ...(outside.length === 0 ? [] : [t.outside(measure, placeNames(outside, input))]),
    ];
  });
  const who = {
    reporting: reporting.length,
    of: provinces.length,
    silent: placeNames(silent, input),
    notPublished: placeNames(notPublished, input),
    notApplicable: placeNames(notApplicable, input),
    isFormer,
  };
  return [t.coverage(String(year), who, wasPublished), ...partly].join(' ');
}

/** Who is not in the bars, and what the signs of absence in them mean. */
function belowOf(
  { rows, own }: { readonly rows: YearRows; readonly own: YearRows },
  input: FigureInput,
  { isFormer }: FormerPlaces,
  wasPublished: boolean,
): readonly string[] {
  const t = seriesFigureTextsOf(input.lang);
  const silent = placeNames(own.silent, input);
  const notPublished = placeNames(own.notPublished, input);
  const notApplicable = placeNames(own.notApplicable, input);
  const states = new Set(
    rows.reporting.flatMap(({ readings }) => readings.map(({ reported }) => reported.state)),
  );
  const keys = absentStates
    .filter((state) => states.has(state))
    .map((state) => t.absenceKey(state, wasPublished));
  return [
    ...(silent.length === 0
      ? []
      : [
          isFormer
            ? t.committee.silentFormer(own.silent.length, silent, wasPublished)
            : t.committee.silentLine(silent, wasPublished),
        ]),
    ...(notPublished.length === 0 ? [] : [t.committee.notPublishedLine(notPublished)]),
    ...(notApplicable.length === 0 ? [] : [t.committee.notApplicableLine(notApplicable)]),
    ...(keys.length === 0 ? [] : [keys.join(' · ')]),
  ];
}
