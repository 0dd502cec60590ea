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
import { restorePicture } from '@/features/giveBack/restorePicture';
import { serializeAddress } from '@/state/address';
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
  return prepareFigures(inputOf(view, localized)).map(({ prepare }) => prepare());
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
