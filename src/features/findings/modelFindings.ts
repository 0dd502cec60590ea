import { formerProvinces } from '@/domain/boundaries';
import type { Finding } from '@/domain/dataset';
import { formatList } from '@/domain/format';
import { inLanguage } from '@/domain/language';
import { sortedNames } from '@/domain/names';
import { isRegrouped } from '@/domain/regroup';
import { type Indicator, indicators } from '@/domain/view';
import { buildCaption } from '@/figures/caption';
import { figureNameOf, knownFigures } from '@/figures/figureNames';
import type { FigureId, FigureInput, FigureModel } from '@/figures/figureModel';
import { requireFindings } from '@/figures/requireData';
import { rankSources } from '@/figures/sourceIds';
import { formatLocator } from '@/i18n/locator';
import { findingsTextsOf } from '@/i18n/findings';
import { messagesOf } from '@/i18n/messages';
import type { FindingGroup, FindingGroupId, FindingItem, FindingsMarks } from './findingMarks';
import { findingsTable } from './findingsTable';

/** What the review itself names; it belongs to the whole region, so no filter moves it. */
export function modelFindings(input: FigureInput): FigureModel<FindingsMarks> {
  const { data, lang } = input;
  const t = findingsTextsOf(lang);
  const file = requireFindings(data);
  const { results = [], limitations, causes, lessons, exemplars } = file;
  const groupOf = (id: FindingGroupId, items: readonly FindingItem[]): FindingGroup => {
    const name = t.group[id];
    const more = ['', ...items.map((_item, index) => t.more(index + 1))];
    return { id, name, title: t.groupTitle(name, items.length), items, more };
  };
  const groups = [
    ...(results.length === 0 ? [] : [groupOf('results', itemsOf(results, input))]),
    groupOf('limitations', itemsOf(limitations, input)),
    groupOf('causes', itemsOf(causes, input)),
    groupOf('lessons', itemsOf(lessons, input)),
    { ...groupOf('exemplars', [exemplarItem(input)]), title: t.group.exemplars },
  ];
  const rows = [...results, ...limitations, ...causes, ...lessons, exemplars];
  const sourceIds = rankSources(rows);
  return {
    id: 'findings',
    lang,
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
    state: 'ready',
    caption: buildCaption(input, {
      unit: t.unit,
      coverage: t.coverage({
        limitations: limitations.length,
        places: exemplars.provinces.length,
      }),
      sourceIds,
      dates: [],
      period: t.period,
      isUnfiltered: true,
      notes: [
        t.notFiltered,
        ...(isRegrouped(data) ? [messagesOf(lang).boundaries.formerNames] : []),
      ],
    }),
    legend: [],
    table: findingsTable(groups, sourceIds, lang),
    sourceIds,
    marks: { groups },
  };
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

function itemsOf(findings: readonly Finding[], { lang }: FigureInput): readonly FindingItem[] {
  const t = findingsTextsOf(lang);
  return findings.map(({ id, textVi, textEn, extent, extentVi, extentEn, figures, locator }) => ({
    id,
    text: inLanguage(lang, textVi, textEn),
    extent:
      extentVi === undefined
        ? extent === undefined
          ? ''
          : t.extent[extent]
        : inLanguage(lang, extentVi, extentEn),
    label:
      extent === undefined || t.saysExtent.test(inLanguage(lang, textVi, textEn))
        ? ''
        : t.extent[extent],
    figures: knownFigures(figures).map((figure) => ({
      id: figure,
      name: figureNameOf(figure, lang),
    })),
    locator: formatLocator(locator, lang),
  }));
}

function exemplarItem({ data, lang }: FigureInput): FindingItem {
  const t = findingsTextsOf(lang);
  const { nameVi, nameEn, provinces, open, extent, locator } = requireFindings(data).exemplars;
  const named = formerProvinces(data.provinces).filter(({ code }) => provinces.includes(code));
  const places = formatList(sortedNames(named, lang), lang);
  const name = inLanguage(lang, nameVi, nameEn);
  return {
    id: 'exemplars',
    text: t.exemplars(name, places, open ? t.openList : ''),
    extent: t.extent[extent],
    label: t.extent[extent],
    figures: [],
    locator: formatLocator(locator, lang),
  };
}

/** A title inside a sentence. */
function withLowerStart(title: string): string {
  return title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);
}
