import { formerProvinces } from '@/domain/boundaries';
import type { Finding, SourceId } from '@/domain/dataset';
import { formatList } from '@/domain/format';
import { inLanguage } from '@/domain/language';
import { sortedNames } from '@/domain/names';
import { isRegrouped } from '@/domain/regroup';
import { type Indicator, indicators } from '@/domain/view';
import { figureNameOf, knownFigures } from '@/figures/figureNames';
import type { FigureId, FigureInput } from '@/figures/figureModel';
import { requireFindings } from '@/figures/requireData';
import { formatLocator } from '@/i18n/locator';
import { findingsTextsOf } from '@/i18n/findings';
import { messagesOf } from '@/i18n/messages';
import { defineFigure, textColumn } from '@/parts/defineFigure';
import type { Fact, Paragraph, Run } from '@/parts/part';

/** One point of the review, in words. */
interface FindingFact extends Fact {
  readonly group: string;
  readonly text: string;
  /** "một số nơi"; "" when the review gives none. */
  readonly extent: string;
  /** The extent beside the text; "" where the text says it in its own words. */
  readonly label: string;
  readonly figures: readonly { readonly id: FigureId; readonly name: string }[];
  readonly locator: string;
}

type GroupId = 'results' | 'limitations' | 'causes' | 'lessons' | 'exemplars';

/** Points of one kind. */
interface Group {
  readonly id: GroupId;
  /** Name with the number of points. */
  readonly title: string;
  readonly items: readonly FindingFact[];
}

/** What the review itself names; it belongs to the whole region, so no filter moves it. */
export const findingsFigure = defineFigure<FindingFact>(
  'findings',
  () => ['findings.json'],
  (input) => {
    const { data, lang } = input;
    const t = findingsTextsOf(lang);
    const { results = [], limitations, causes, lessons, exemplars } = requireFindings(data);
    const lists = { results, limitations, causes, lessons };
    const groups: readonly Group[] = [
      ...(['results', 'limitations', 'causes', 'lessons'] as const)
        .filter((id) => id !== 'results' || results.length > 0)
        .map((id) => ({
          id,
          title: t.groupTitle(t.group[id], lists[id].length),
          items: lists[id].map((finding) => factOf(finding, t.group[id], input)),
        })),
      { id: 'exemplars', title: t.group.exemplars, items: [exemplarFact(input)] },
    ];
    return {
      name: t.name,
      finding: t.finding({
        results: results.length,
        limitations: limitations.length,
        causes: causes.length,
        lessons: lessons.length,
        followed: limitations.filter(({ figures }) => indicatorsOf(figures).length > 0).length,
        indicators: indicatorsOf(limitations.flatMap(({ figures }) => figures)).map((indicator) =>
          withLowerStart(messagesOf(lang).map.optionTitle[indicator]),
        ),
      }),
      isEmpty: false,
      isUnfiltered: true,
      unit: t.unit,
      coverage: t.coverage({
        limitations: limitations.length,
        places: exemplars.provinces.length,
      }),
      period: t.period,
      notes: [
        t.notFiltered,
        ...(isRegrouped(data) ? [messagesOf(lang).boundaries.formerNames] : []),
      ],
      facts: groups.flatMap(({ items }) => items),
      columns: [
        textColumn('group', t.column.group, ({ group }) => group),
        textColumn('text', t.column.text, ({ text }) => text),
        {
          id: 'extent',
          label: t.column.extent,
          kind: 'text',
          cell: ({ extent }) =>
            extent === '' ? { text: t.noExtent, value: null } : { text: extent, value: extent },
        },
        textColumn('figures', t.column.figures, ({ figures }) =>
          figures.map(({ name }) => name).join('; '),
        ),
        textColumn('locator', t.column.locator, ({ locator }) => locator),
      ],
      legend: [],
      body: [
        {
          kind: 'text',
          columnEm: 24,
          fields: [
            { label: t.column.text, share: 80 },
            { label: t.column.extent, share: 20 },
          ],
          paragraphs: paragraphsOf(
            groups,
            groups.map(({ items }) => items.length),
            t.more,
          ),
          shorter: shorterOf(groups, t.more),
        },
      ],
    };
  },
  { hasOwnLegend: true },
);

/** Of each group its title and as many points as are shown, with how many more there are. */
function paragraphsOf(
  groups: readonly Group[],
  shown: readonly number[],
  more: (count: number) => string,
): readonly Paragraph[] {
  return groups.flatMap(({ id, title, items }, index): readonly Paragraph[] => {
    const count = shown[index] ?? 0;
    const rest = items.length - count;
    const heading: Paragraph = {
      isHeading: true,
      fact: {
        key: `title ${id}`,
        words: title,
        isChosen: false,
        isPinned: false,
        marks: { 'data-group': id },
        rows: [],
      },
      runs: [{ text: title, isStrong: true, color: 'accent' }],
    };
    return [
      heading,
      ...items.slice(0, count).map((fact) => ({
        fact,
        runs: runsOf(fact),
        figures: fact.figures,
      })),
      ...(rest === 0 ? [] : [{ runs: [{ text: more(rest), color: 'muted' }] } as const]),
    ];
  });
}

function runsOf({ text, label }: FindingFact): readonly Run[] {
  const point: Run = { text, mark: { kind: 'dot' } };
  return label === '' ? [point] : [point, { text: label, color: 'muted' }];
}

/** Without the last point of the longest group, then of the then longest, until each has one. */
function shorterOf(
  groups: readonly Group[],
  more: (count: number) => string,
): readonly (readonly Paragraph[])[] {
  const forms: (readonly Paragraph[])[] = [];
  let shown = groups.map(({ items }) => items.length);
  while (Math.max(...shown) > 1) {
    const longest = shown.indexOf(Math.max(...shown));
    shown = shown.map((count, index) => (index === longest ? count - 1 : count));
    forms.push(paragraphsOf(groups, shown, more));
  }
  return forms;
}

/** The indicators whose figures are among the ids. */
function indicatorsOf(ids: readonly string[]): readonly Indicator[] {
  return indicators.filter((indicator) => figuresOf[indicator].some((id) => ids.includes(id)));
}

const figuresOf: Readonly<Record<Indicator, readonly FigureId[]>> = {
  'pilot-models': ['pilot-counts', 'pilot-matrix'],
  'committee-additions': ['committee-additions'],
  'staff-reduction': ['staff-roadmap', 'staff-reduction'],
};

function factOf(finding: Finding, group: string, { lang }: FigureInput): FindingFact {
  const t = findingsTextsOf(lang);
  const { id, textVi, textEn, extent, extentVi, extentEn, figures, locator } = finding;
  const text = inLanguage(lang, textVi, textEn);
  const inWords = extent === undefined ? '' : t.extent[extent];
  return {
    ...pointOf(id, text, [{ sourceId: finding.sourceId }]),
    group,
    extent: extentVi === undefined ? inWords : inLanguage(lang, extentVi, extentEn),
    label: t.saysExtent.test(text) ? '' : inWords,
    figures: knownFigures(figures).map((figure) => {
      return { id: figure, name: figureNameOf(figure, lang) };
    }),
    locator: formatLocator(locator, lang),
  };
}

function exemplarFact({ data, lang }: FigureInput): FindingFact {
  const t = findingsTextsOf(lang);
  const { exemplars } = requireFindings(data);
  const { nameVi, nameEn, provinces, open, extent, locator } = exemplars;
  const named = formerProvinces(data.provinces).filter(({ code }) => provinces.includes(code));
  const places = formatList(sortedNames(named, lang), lang);
  const name = inLanguage(lang, nameVi, nameEn);
  return {
    ...pointOf('exemplars', t.exemplars(name, places, open ? t.openList : ''), [
      { sourceId: exemplars.sourceId },
    ]),
    group: t.group.exemplars,
    extent: t.extent[extent],
    label: t.extent[extent],
    figures: [],
    locator: formatLocator(locator, lang),
  };
}

function pointOf(key: string, text: string, rows: readonly { readonly sourceId: SourceId }[]) {
  return {
    key,
    text,
    words: text,
    isChosen: false,
    isPinned: false,
    marks: { 'data-finding': key },
    rows: [rows],
  };
}

/** A title inside a sentence. */
function withLowerStart(title: string): string {
  return title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);
}
