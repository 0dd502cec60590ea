import {
  assert,
  asyncProperty,
  constant,
  constantFrom,
  option,
  record,
  subarray,
} from 'fast-check';
import { PNG } from 'pngjs';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { committeeMeasures, levels, type LoadedData, staffScopes } from '@/domain/dataset';
import { languages } from '@/domain/language';
import { sortOrders } from '@/domain/sortOrder';
import { inputOf } from '@/domain/testFixtures';
import { localizeSources } from '@/domain/localizeSources';
import { indicators, type View } from '@/domain/view';
import { serializeMetadata } from '@/exports/metadata/figureMetadata';
import { addPngMetadata } from '@/exports/metadata/pngMetadata';
import type { PreparedFigure } from '@/exports/preparedFigure';
import { describeRestored } from '@/features/giveBack/describeRestored';
import { GiveBackReport } from '@/features/giveBack/GiveBackReport';
import { restorePicture } from '@/features/giveBack/restorePicture';
import { parseAddress, serializeAddress } from '@/state/address';
import { inBoundaries } from './boundariesOfView';
import { describeFigureNow } from './figureNow';
import { prepareFigures } from './figureRegistry';

const data = readPublishedData();
const { provinces, regions, clusters } = data.provinces;
const plainPng = new Blob([new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 })))]);

const some = <T extends string | number>(values: readonly T[]) =>
  subarray([...values]).map((chosen) => chosen.sort((a, b) => (a < b ? -1 : 1)));
const anyView = record<View>({
  provinces: some(provinces.map(({ code }) => code)),
  regions: some(regions.map(({ id }) => id)),
  clusters: some(clusters.map(({ id }) => id)),
  models: some(data.pilots.models.map(({ id }) => id)),
  levels: some(levels),
  indicator: constantFrom(...indicators),
  scope: option(constantFrom(...staffScopes), { nil: undefined }),
  measure: option(constantFrom(...committeeMeasures), { nil: undefined }),
  sheet: option(constantFrom(...provinces.map(({ code }) => code)), { nil: undefined }),
  // The published data has no years, and no other layer is loaded here.
  year: constant(undefined),
  boundaries: constant('2019'),
  sort: constantFrom(...sortOrders),
  layer: constant('published'),
  lang: constantFrom(...languages),
  // Which page is open on a projector is no part of a picture.
  present: constant(undefined),
});

/** The figures as the page makes them: sources in the language of the view. */
function figuresOf(view: Partial<View>): readonly PreparedFigure[] {
  const localized = localizeSources(data, view.lang ?? 'vi');
  const shown = inBoundaries(localized, view.boundaries ?? '2019');
  return prepareFigures(inputOf(view, shown)).map(({ prepare }) => prepare());
}

function matrixOf(view: Partial<View>): PreparedFigure {
  return figuresOf(view).find(({ model }) => model.id === 'pilot-matrix')!;
}

/** The figure's picture as both kinds of file, with other pixels. */
async function filesOf(figure: PreparedFigure): Promise<readonly Blob[]> {
  const metadata = figure.metadata();
  const facts = { metadata, lang: figure.model.lang, description: '', pixelsPerInch: 144 };
  const json = serializeMetadata(metadata)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  const svg = new Blob([
    `<svg xmlns="http://www.w3.org/2000/svg"><metadata>${json}</metadata></svg>`,
  ]);
  return [await addPngMetadata(plainPng, facts), svg];
}

function restore(file: Blob, current: LoadedData = data) {
  return restorePicture(file, current, (id, view) => describeFigureNow(id, view, current));
}

test('200 views come back with their rows through PNG and SVG', async () => {
  const count = figuresOf({}).length;
  const anyFigure = constantFrom(...Array.from({ length: count }, (_, index) => index));
  const isSame = asyncProperty(anyView, anyFigure, async (view, index) => {
    const figure = figuresOf(view)[index];
    if (figure === undefined) return false;
    const results = await Promise.all((await filesOf(figure)).map((file) => restore(file)));
    return results.every(
      (result) =>
        result.ok &&
        result.restored.changes?.length === 0 &&
        result.restored.unknown.length === 0 &&
        result.restored.picture.release === data.manifest.release &&
        serializeAddress(result.restored.view) === serializeAddress(view),
    );
  });
  await assert(isSame, { numRuns: 200 });
}, 120_000);

/** Every figure once, with every kind of choice in its view. */
const rounds = [
  ['', 'headline'],
  ['provinces=60,84&level=district', 'pilot-matrix'],
  ['region=mekong-delta&cluster=5&models=merge-offices', 'pilot-counts'],
  ['indicator=staff-reduction&scope=administrative', 'province-map'],
  ['indicator=committee-additions&measure=standing&sheet=95', 'committee-additions'],
  ['scope=public-service', 'staff-roadmap'],
  ['scope=party-and-mass&sort=name', 'staff-reduction'],
  ['provinces=79&lang=en', 'findings'],
  ['provinces=79&boundaries=2025', 'pilot-matrix'],
] as const;

test.each(rounds)('“%s” of %s: what is said when it comes back', async (query, id) => {
  const { view } = parseAddress(query);
  const figure = figuresOf(view).find(({ model }) => model.id === id);
  if (figure === undefined) throw new Error(`No figure ${id}`);
  for (const file of await filesOf(figure)) {
    const result = await restore(file);
    if (!result.ok) throw new Error(result.fault);
    expect(serializeAddress(result.restored.view)).toBe(query);
    expect(result.restored.changes).toEqual([]);
    const said = describeRestored(result.restored, data, view.lang).join(' ');
    expect(said).toContain(data.manifest.release);
    expect(said).toMatch(
      view.lang === 'en' ? /are those of the current release/u : /đúng là của phiên bản/u,
    );
  }
});

test('a release that changed something else leaves the rows as they are', async () => {
  const figure = figuresOf({ provinces: ['95'] }).find(
    ({ model }) => model.id === 'committee-additions',
  );
  const [png] = await filesOf(figure!);
  const later: LoadedData = {
    ...data,
    manifest: { ...data.manifest, release: 'ffffffffffff' },
    pilots: { ...data.pilots, openLists: [] },
  };
  const result = await restore(png!, later);
  if (!result.ok) throw new Error(result.fault);
  expect(result.restored.changes).toEqual([]);
  const said = describeRestored(result.restored, later, 'vi').join(' ');
  expect(said).toContain('không dòng nào của biểu đồ này thay đổi');
});

const textFile = (content: string): Blob => new Blob([content]);
const svgOf = (metadata: string): Blob =>
  textFile(`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${metadata}</metadata></svg>`);

test.each<[string, Blob, string]>([
  ['a.jpg', new Blob([new Uint8Array([0xff, 0xd8, 0xff])]), 'không phải ảnh'],
  ['a.png', textFile(''), 'không phải ảnh'],
  ['b.png', plainPng, 'không mang thông tin'],
  ['c.png', plainPng.slice(0, 40), 'bị hỏng'],
  ['d.svg', svgOf('{}'), 'không mang thông tin'],
  ['e.svg', svgOf('{"program":"then-chot","version":99}'), 'bản mới hơn'],
  ['f.txt', textFile('xin chào'), 'không phải ảnh PNG hoặc SVG'],
])(
  '%s is no picture of this page: the sentence names file and reason',
  async (file, blob, words) => {
    const result = await restore(blob);
    if (result.ok) throw new Error('It was taken for a picture.');
    const html = renderToString(
      createElement(GiveBackReport, {
        result: { kind: 'file-fault', file, fault: result.fault },
        data,
        lang: 'vi',
        onLeave: () => undefined,
      }),
    );
    expect(html).toContain(words);
    expect(html).toContain(file);
  },
);

test('every row of every figure has an id of its own', () => {
  for (const { model } of figuresOf({})) {
    const ids = model.table.rows.map(({ id }) => id);
    expect([model.id, new Set(ids).size]).toEqual([model.id, ids.length]);
  }
});

test('what the data no longer knows is named, and rows that went are told', async () => {
  const [png] = await filesOf(matrixOf({ provinces: ['60', '84'] }));
  const later: LoadedData = {
    ...data,
    manifest: { ...data.manifest, release: 'ffffffffffff', releasedOn: '2027-01-15' },
    provinces: { ...data.provinces, provinces: provinces.filter(({ code }) => code !== '84') },
  };
  const result = await restore(png!, later);
  if (!result.ok) throw new Error(result.fault);
  const { view, unknown, changes } = result.restored;
  expect(view.provinces).toEqual(['60']);
  expect(unknown).toEqual([{ key: 'provinces', value: '84' }]);
  expect(changes?.map(({ kind, name }) => `${kind} ${name}`)).toContain('removed Trà Vinh');
  const text = describeRestored(result.restored, later, 'vi').join(' ');
  expect(text).toContain('bản ffffffffffff ngày 15/01/2027');
  expect(text).toContain('1 dòng không còn');
  expect(text).toContain('provinces = “84”');
});

test('a figure whose file is missing gives back its view alone', async () => {
  const [png] = await filesOf(matrixOf({ lang: 'en' }));
  const result = await restore(png!, { ...data, pilots: undefined });
  expect(result).toMatchObject({
    ok: true,
    restored: { changes: undefined, view: { lang: 'en' } },
  });
});
