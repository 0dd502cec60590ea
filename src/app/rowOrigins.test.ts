import { describe, expect, test } from 'vitest';
import { loadIllustrative } from '@/data/illustrativeFiles';
import { readPublishedData, readPublishedText } from '@/data/publishedForTests';
import type { DataLayer, LoadedData, Source } from '@/domain/dataset';
import { withIllustrative, withLocal } from '@/domain/layerData';
import type { LocalImport } from '@/domain/localImport';
import { toUnits2025 } from '@/domain/regroup';
import { withReviewNames } from '@/domain/reviewNames';
import { inputOf, pilotRow, staffRow } from '@/domain/testFixtures';
import { indicators, type View } from '@/domain/view';
import { sentenceOf, tableHtmlOf, tableTextOf } from '@/exports/copyFigure';
import type { Shape } from '@/exports/pptx/drawing';
import { figureSlides } from '@/exports/pptx/figureSlides';
import type { PreparedFigure } from '@/exports/preparedFigure';
import type { SheetCell } from '@/exports/sheet';
import { valuesIn } from '@/exports/xlsx/readWorkbook';
import { figureSheets } from '@/exports/xlsx/figureWorkbook';
import type { TableRow } from '@/figures/figureModel';
import { prepareFigures } from './figureRegistry';

// Every row that leaves the page is of the layer of its source, in every figure and export.

const published = readPublishedData();
const illustrative = withIllustrative(
  published,
  await loadIllustrative(
    {
      readBytes: (path) => Promise.resolve(new TextEncoder().encode(readPublishedText(path))),
    },
    published,
  ),
);

const own = { id: 'own', title: 'Sổ', publisher: 'Ban Tổ chức', reliability: 'primary' } as const;
const years = ['2017', '2018', '2019'];
const imported: LocalImport = {
  importedOn: '2026-11-23',
  fileNames: ['mau-so-lieu.xlsx'],
  // A file may call its source anything.
  sources: [{ ...own, kind: 'newspaper' }],
  committee: {
    observations: years.flatMap((asOf) =>
      ['60', '79', '84'].map((province) => ({
        province,
        measure: 'executive' as const,
        value: 2,
        asOf,
        eventId: `${province}-${asOf}`,
        status: 'published' as const,
        sourceId: 'own',
      })),
    ),
    notApplicable: [{ province: '92', measure: 'executive', asOf: '2019', sourceId: 'own' }],
    notPublished: [{ province: '95', measure: 'executive', asOf: '2019', sourceId: 'own' }],
  },
  staff: {
    observations: years.flatMap((year, index) =>
      ['60', '79', '84'].map((code) =>
        staffRow(code, 3 + index, {
          asOf: `${year}-12-31`,
          baseYear: 2015,
          cut: 30 + index,
          base: 1000,
          sourceId: 'own',
        }),
      ),
    ),
    notApplicable: [
      { province: '92', scope: 'administrative', asOf: '2019-12-31', sourceId: 'own' },
    ],
    notPublished: [
      { province: '95', scope: 'administrative', asOf: '2019-12-31', sourceId: 'own' },
    ],
  },
  pilots: {
    observations: [
      ...published.pilots.observations,
      pilotRow('merge-offices', '79', 'named', { sourceId: 'own' }),
      pilotRow('merge-departments', '93', 'planned', { sourceId: 'own' }),
    ],
  },
};
const local = withLocal(published, imported);
/** The office's rows after they were released, also by a version that wrote them as they came. */
const released: LoadedData = {
  manifest: local.manifest,
  provinces: local.provinces,
  sources: local.sources,
  committee: local.committee,
  staff: local.staff,
  pilots: withReviewNames({ ...published.pilots, ...imported.pilots }, local.sources),
  findings: local.findings,
};
/** Published and own rows in one dataset. */
const merged: LoadedData = {
  ...local,
  committee: published.committee && {
    ...published.committee,
    observations: [
      ...published.committee.observations,
      ...(imported.committee?.observations ?? []),
    ],
  },
  staff: {
    ...published.staff,
    observations: [...published.staff.observations, ...(imported.staff?.observations ?? [])],
  },
};

const layers: Readonly<Record<string, readonly [DataLayer, LoadedData]>> = {
  published: ['published', published],
  illustrative: ['illustrative', illustrative],
  'local rows': ['local', local],
  'local and published rows': ['local', merged],
  'released rows of an office': ['published', released],
};

const allLayers = ['published', 'illustrative', 'local'] as const;
const words: Readonly<Record<DataLayer, string>> = {
  published: 'Số liệu đã công bố',
  illustrative: 'SỐ LIỆU MINH HỌA, không phải số liệu thật',
  local: 'Số liệu nội bộ',
};

const cases = Object.entries(layers).flatMap(([name, [layer, data]]) =>
  (['2019', '2025'] as const).flatMap((boundaries) =>
    indicators.map((indicator): [string, Partial<View>, LoadedData] => [
      `${name}, ${boundaries}, ${indicator}`,
      { layer, boundaries, indicator },
      boundaries === '2025' ? toUnits2025(data) : data,
    ]),
  ),
);

describe.each(cases)('%s', (_name, view, data) => {
  const figures = prepareFigures(inputOf(view, data))
    // Only the map differs by indicator.
    .filter(({ id }) => view.indicator === 'pilot-models' || id === 'province-map')
    .map(({ prepare }) => prepare());
  const kindOf = new Map(data.sources.sources.map(({ id, kind }: Source) => [id, kind]));

  const layersOf = (ids: readonly string[]): ReadonlySet<DataLayer> =>
    new Set(
      ids.map((id) => {
        const kind = kindOf.get(id);
        return kind === 'illustrative' || kind === 'local' ? kind : 'published';
      }),
    );

  /** What the cell of a row says wrongly: a layer that is not its own, or not one that is. */
  function wrongIn(text: SheetCell | undefined, { id, sourceIds = [] }: TableRow) {
    const expected = layersOf(sourceIds);
    return allLayers
      .filter(
        (layer) => expected.size > 0 && String(text).includes(words[layer]) !== expected.has(layer),
      )
      .map((layer) => `${id}: ${layer}`);
  }

  test.each(figures.map((figure): [string, PreparedFigure] => [figure.model.id, figure]))(
    '%s',
    (_id, figure) => {
      const { model } = figure;
      const { rows } = model.table;
      // What is known has a source, or nobody could tell its layer.
      for (const { id, cells, sourceIds = [] } of rows) {
        const isKnown = cells.some(
          ({ state = 'not-found', value }) =>
            state === 'not-applicable' ||
            state === 'not-published' ||
            (value !== null && state !== 'not-named' && state !== 'not-found'),
        );
        expect([id, isKnown && sourceIds.length === 0]).toEqual([id, false]);
      }

      // CSV and XLSX.
      for (const sheet of [figure.sheet(), valuesIn(figureSheets(model, data)[0])]) {
        const [head = [], ...body] = sheet;
        const at = head.indexOf('Lớp số liệu');
        expect(body).toHaveLength(rows.length);
        expect(rows.flatMap((row, index) => wrongIn(body[index]?.[at], row))).toEqual([]);
      }

      // The metadata of pictures.
      const carried = figure.metadata().rows.filter(({ layer }, index) => {
        const expected = layersOf(rows[index]?.sourceIds ?? []);
        return expected.size === 1 && layer !== [...expected][0];
      });
      expect(carried).toEqual([]);

      // Title and caption: all layers that stand there, and a made-up one taints no other.
      const all = layersOf(rows.flatMap(({ sourceIds = [] }) => sourceIds));
      const said = allLayers.filter((layer) => model.caption.layer.includes(words[layer]));
      // What the review says may stand beside rows of an office.
      const isBeside = layersOf(model.rowSourceIds ?? model.sourceIds).has('published');
      const expected = allLayers.filter(
        (layer) => all.has(layer) || (isBeside && layer === 'published'),
      );
      expect(said).toEqual(all.size === 0 ? said : expected);
      expect(model.finding.startsWith('[Minh họa]')).toBe(said.join(' ') === 'illustrative');

      // Copied sentence and tables, and slides: the caption; in tables of several layers each row.
      const texts = [
        sentenceOf(model),
        tableHtmlOf(model),
        tableTextOf(model),
        ...figureSlides(figure, '').map(({ shapes }) => textsOf(shapes).join('\n')),
      ];
      for (const text of texts) expect(text).toContain(model.caption.layer);
      const at = model.table.columns.findIndex(({ label }) => label === 'Lớp số liệu');
      expect(at >= 0).toBe(said.length > 1);
      const wrong = at < 0 ? [] : rows.flatMap((row) => wrongIn(row.cells[at]?.text, row));
      expect(wrong).toEqual([]);
    },
  );
});

/** Every text of the shapes, those in groups too. */
function textsOf(shapes: readonly Shape[]): readonly string[] {
  return shapes.flatMap((shape): readonly string[] => {
    if (shape.kind === 'group') return textsOf(shape.children);
    if (shape.kind !== 'text') return [];
    return shape.frame.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text));
  });
}

test('what an office imported is named by no review, also after it was released', () => {
  for (const data of [local, released]) {
    const figures = prepareFigures(inputOf({ provinces: ['79'] }, data));
    for (const id of ['province-map', 'pilot-counts', 'pilot-matrix']) {
      const model = figures.find((figure) => figure.id === id)?.prepare().model;
      const text = JSON.stringify([model?.finding, model?.table.rows]);
      expect(text).not.toMatch(/(?<!không )(?<!được )nêu tên"|1 được nêu tên/u);
      expect(text).toContain('ghi nhận');
    }
  }
});
