import { assertDefined } from '@/lib/assert';
import { groupBy } from '@/lib/groupBy';
import { compareData, changeSigns, countSigns, type FoundChange } from '@/domain/comparison';
import { latestRowOf } from '@/domain/dataChanges';
import type { Province } from '@/domain/dataset';
import { layerOf } from '@/domain/layerData';
import { nameOf, tileLinesOf } from '@/domain/names';
import { buildCaption } from '@/figures/caption';
import { changeStyle } from '@/figures/changeStyle';
import { emptyTable } from '@/figures/emptyTable';
import type { FigureInput, FigureModel } from '@/figures/figureModel';
import { lazyTable } from '@/figures/lazyTable';
import type { LegendItem } from '@/figures/legend';
import { rankSources } from '@/figures/sourceIds';
import { changeFigureTextsOf } from '@/i18n/changeFigure';
import { messagesOf } from '@/i18n/messages';
import type { ChangeGroup, ChangeTile, WhatChangedMarks } from './changeMarks';
import { listChanges } from './changeLines';
import { changeTable } from './changeTable';

/** Row by row what the data shown has that the compared one has not, and the other way round. */
export function modelWhatChanged(input: FigureInput): FigureModel<WhatChangedMarks> {
  const { data, view, lang } = input;
  const comparison = assertDefined(input.comparison, 'what the data is compared with');
  const all = messagesOf(lang);
  const t = changeFigureTextsOf(lang);
  const { provinces } = data.provinces;
  const { found, unchanged, same, datasets, places } = compareData(comparison, data, view);
  const counts = countSigns(found);
  const isEmpty = !provinces.some(({ code }) => places.has(code));
  const { name } = comparison;
  const finding = isEmpty
    ? all.nothingLeft
    : found.length === 0
      ? t.findingNone(name)
      : t.finding({
          name,
          counts,
          places: new Set(found.map(({ place }) => place)).size,
          isPublished: layerOf(data) === 'published',
        });
  // Where nothing changed, the sources are those of what was compared.
  const shown = found.length === 0 ? same : found.map(({ change }) => latestRowOf(change));
  const rows = shown.map(({ row }) => row);
  const known = new Set(data.sources.sources.map(({ id }) => id));
  const sourceIds = rankSources(rows).filter((id) => known.has(id));
  const stayed = datasets.reduce((sum, dataset) => sum + unchanged[dataset], 0);
  const missing = (['committee', 'staff', 'pilots'] as const).filter((d) => !datasets.includes(d));
  const hasRises = found.some(({ dataset, sign }) => dataset === 'pilots' && isMove(sign));
  const table = lazyTable(() => changeTable(found, comparison, input));
  const byPlace = groupBy(found, ({ place }) => place);
  const groups = datasets.map((dataset): ChangeGroup => {
    const own = found.filter((change) => change.dataset === dataset);
    const ownCounts = countSigns(own);
    return {
      dataset,
      name: t.dataset[dataset],
      title: t.group(t.dataset[dataset], own.length, unchanged[dataset]),
      bars: changeSigns
        .filter((sign) => ownCounts[sign] > 0)
        .map((sign) => ({
          sign,
          label: t.sign[sign],
          count: ownCounts[sign],
          countText: String(ownCounts[sign]),
          words: t.bar(t.dataset[dataset], t.sign[sign], ownCounts[sign]),
        })),
    };
  });
  return {
    id: 'what-changed',
    lang,
    name: t.name,
    finding,
    state: isEmpty ? 'empty' : 'ready',
    caption: buildCaption(input, {
      unit: t.unit,
      isEmpty,
      coverage: t.coverage({ name, changed: found.length, unchanged: stayed }),
      sourceIds,
      dates: rows.flatMap(({ asOf }) => asOf ?? []),
      notes: [
        ...(missing.length > 0 ? [t.notCompared(missing.map((d) => t.dataset[d]))] : []),
        ...(counts.revised > 0 ? [t.revisedNote] : []),
        ...(hasRises ? [t.pilotNote] : []),
      ],
    }),
    legend: buildLegend(
      found,
      provinces.some(({ code }) => !places.has(code)),
      lang,
    ),
    table: isEmpty ? emptyTable(table, finding) : table,
    sourceIds,
    marks: {
      tiles: provinces.map((province) =>
        buildTile(province, byPlace.get(province.code) ?? [], places.has(province.code), input),
      ),
      rowCount: 1 + Math.max(...provinces.map(({ tile }) => tile.row)),
      colCount: 1 + Math.max(...provinces.map(({ tile }) => tile.col)),
      tilesTitle: t.tilesTitle,
      groups: isEmpty ? [] : groups,
      lines: isEmpty ? [] : listChanges(found, comparison, input),
      lineCount: found.length,
      linesTitle: t.linesTitle,
      moreText: t.more,
      maxCount: Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ count }) => count))),
    },
  };
}

function isMove(sign: FoundChange['sign']): boolean {
  return sign === 'up' || sign === 'down';
}

function buildTile(
  province: Province,
  own: readonly FoundChange[],
  isLeft: boolean,
  { view, lang, pinned }: FigureInput,
): ChangeTile {
  const all = messagesOf(lang);
  const { code, tile } = province;
  const counts = countSigns(own);
  const words = changeFigureTextsOf(lang).tile(nameOf(province, lang), counts, own.length);
  return {
    code,
    row: tile.row,
    col: tile.col,
    lines: tileLinesOf(province, lang),
    count: own.length,
    countText: isLeft ? String(own.length) : '',
    signs: changeSigns.filter((sign) => counts[sign] > 0),
    style: !isLeft
      ? { kind: 'dimmed' }
      : own.length === 0
        ? { kind: 'count' }
        : { kind: 'step', step: 1 },
    isLeft,
    isChosen: view.provinces.includes(code),
    isPinned: code === pinned,
    label: isLeft ? words : `${nameOf(province, lang)}: ${all.map.outsideFilter}`,
  };
}

function buildLegend(
  found: readonly FoundChange[],
  hasDimmed: boolean,
  lang: FigureInput['lang'],
): readonly LegendItem[] {
  const all = messagesOf(lang);
  const t = changeFigureTextsOf(lang);
  const signs = changeSigns
    .filter((sign) => found.some((change) => change.sign === sign))
    .map((sign): LegendItem => ({ id: sign, label: t.sign[sign], style: changeStyle(sign) }));
  const changed: LegendItem = {
    id: 'changed',
    label: t.legendChanged,
    style: { kind: 'step', step: 1 },
  };
  return [
    ...signs,
    ...(found.length > 0 ? [changed] : []),
    { id: 'unchanged', label: t.legendNone, style: { kind: 'count' } },
    ...(hasDimmed
      ? [{ id: 'dimmed', label: all.map.outsideFilter, style: { kind: 'dimmed' } } as const]
      : []),
  ];
}
