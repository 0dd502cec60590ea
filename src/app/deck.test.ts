import { expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import type { LoadedData } from '@/domain/dataset';
import { seriesData } from '@/domain/seriesFixture';
import { inputOf, smallData, staffRow } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { createDeck } from '@/exports/pptx/createDeck';
import { findDeckFaults } from '@/exports/pptx/deckRulesForTests';
import { findAll, type Node, openPackage, parseXml, textOf } from '@/exports/pptx/readDeckForTests';
import { sourceLinesOf } from '@/exports/sourceLines';
import { standingFigureIds as figureIds } from '@/domain/figureIds';
import { prepareFigures } from './figureRegistry';

const data = readPublishedData();

async function makeDeck(parts: Partial<View>, shown: LoadedData = data) {
  const input = inputOf(parts, shown);
  const prepared = prepareFigures(input).map(({ prepare }) => prepare());
  const { lang } = input;
  const [first] = prepared;
  const { blob, failed } = await createDeck(
    prepared.map((figure) => ({ figure, mode: 'native', line: '' })),
    {
      lang,
      title: 'Then Chốt',
      filter: first?.model.caption.filter ?? '',
      release: first?.model.caption.release ?? '',
      layer: first?.model.caption.layer ?? '',
      dateText: '2026',
      keyMessages: [],
      sources: sourceLinesOf(
        prepared.flatMap(({ model }) => model.sourceIds),
        shown,
        lang,
      ),
    },
  );
  return { prepared, failed, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

/** The slides of each figure in order: those that its finding heads, the further ones too. */
function slidesOf(
  bytes: Uint8Array,
  prepared: readonly { readonly model: { readonly id: string; readonly finding: string } }[],
): ReadonlyMap<string, readonly Node[]> {
  const files = openPackage(bytes);
  const paths = [...files.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path));
  const slides = paths.map((path) => parseXml(textOf(files, path)));
  return new Map(
    prepared.map(({ model }) => {
      const finding = model.finding.normalize('NFC');
      return [model.id, slides.filter((slide) => titleOf(slide).startsWith(finding))];
    }),
  );
}

function titleOf(slide: Node): string {
  return findAll(slide, 'a:t')[0]?.text ?? '';
}

const views: readonly (readonly [string, Partial<View>])[] = [
  ['all provinces', {}],
  ['all provinces in English', { lang: 'en' }],
  ['one region and another indicator', { regions: ['mekong-delta'], indicator: 'staff-reduction' }],
  ['one province', { provinces: ['86'], indicator: 'committee-additions' }],
  ['nothing left', { provinces: ['79'], models: ['merge-offices'], regions: ['mekong-delta'] }],
];

test.each(views)(
  'the deck of %s keeps the rules, each figure on slides of its own',
  async (_name, view) => {
    const { prepared, failed, bytes } = await makeDeck(view);
    expect(failed).toEqual([]);
    expect(prepared.map(({ model }) => model.id)).toEqual(figureIds);
    expect(findDeckFaults(bytes, view.lang === 'en' ? 'en-GB' : 'vi-VN')).toEqual([]);
    const titles = [...slidesOf(bytes, prepared).values()].map(
      ([first]) => first && titleOf(first),
    );
    expect(titles).toEqual(prepared.map(({ model }) => model.finding.normalize('NFC')));
  },
);

test('all provinces: charts, tables and tiles are native', async () => {
  const { bytes, prepared } = await makeDeck({});
  const slides = slidesOf(bytes, prepared);
  const kinds = ['c:chart', 'a:tbl', 'p:grpSp'].map((name) =>
    figureIds.filter((id) => slides.get(id)?.some((slide) => findAll(slide, name).length > 0)),
  );
  expect(kinds[0]).toEqual(['pilot-counts', 'staff-roadmap', 'staff-reduction']);
  expect(kinds[1]).toEqual(['pilot-matrix', 'committee-additions', 'findings']);
  expect(kinds[2]).toEqual(['province-map', 'staff-reduction']);
  const [map] = slides.get('province-map') ?? [];
  const [tiles] = map === undefined ? [] : findAll(map, 'p:grpSp');
  const forms = tiles === undefined ? [] : findAll(tiles, 'p:sp');
  expect(forms).toHaveLength(data.provinces.provinces.length);
});

/** "series: category value, …" of every chart of a deck, in order; a bar that is not there is left out. */
function seriesIn(bytes: Uint8Array): readonly (readonly string[])[] {
  const files = openPackage(bytes);
  const paths = [...files.keys()].filter((path) => /^ppt\/charts\/chart\d+\.xml$/u.test(path));
  return paths.sort().map((path) =>
    findAll(parseXml(textOf(files, path)), 'c:ser').map((series) => {
      const textsOf = (part: string): readonly (readonly [string, string])[] =>
        findAll(series, part)
          .flatMap((node) => findAll(node, 'c:pt'))
          .map((point) => [point.attributes['idx'] ?? '', findAll(point, 'c:v')[0]?.text ?? '']);
      const categories = new Map(textsOf('c:cat'));
      const bars = textsOf('c:val').map(([idx, value]) => `${categories.get(idx)} ${value}`);
      // Points of a chart over time have a day instead.
      const points = textsOf('c:yVal').map(([, value]) => value);
      const values = [...bars, ...points].join(', ');
      return `${textsOf('c:tx')[0]?.[1]}: ${values}`.replaceAll('\u00a0', ' ');
    }),
  );
}

const small = smallData();
const inReports: LoadedData = {
  ...small,
  staff: small.staff && {
    ...small.staff,
    observations: [
      staffRow('60', 12.5, { baseYear: 2015 }),
      staffRow('60', 14, { baseYear: 2015, asOf: '2021', status: 'planned' }),
      staffRow('79', 7),
      staffRow('84', 4, { baseYear: 2015, asOf: '2018' }),
    ],
  },
};
const path =
  'đường thẳng giả định đến mục tiêu 10 % năm 2021, không phải chỉ tiêu từng năm: 0, 10, 10';
const counted = ['nêu tên: Văn phòng 1', 'ghi nhận: Văn phòng 1', 'dự kiến: Thi tuyển 1'];

test.each([
  [
    'single reports',
    inReports,
    [
      counted,
      [
        'khối hành chính: 4, 12.5',
        'khối hành chính (mốc so sánh khác, không rõ hoặc chưa rõ cộng dồn): 7',
        'khối hành chính (kế hoạch): 14',
        path,
      ],
      [
        'kết quả cộng dồn so với 2015: Bình Thuận 12.5, Trà Vinh 4',
        'mốc so sánh khác, không rõ hoặc chưa rõ cộng dồn: TP.HCM 7',
        'kế hoạch: Bình Thuận 14',
      ],
    ],
  ],
  [
    'yearly series',
    seriesData(),
    [
      counted,
      [
        'Bình Thuận: 0, 2, 4, 8',
        'TP.HCM: 0, 3, 5, 6',
        'Trà Vinh: 0, 4, 6',
        'Trà Vinh (kế hoạch): 10',
        path,
      ],
      [
        'đã giảm đến cuối 2018: Bình Thuận 8, TP.HCM 6',
        'kế hoạch, không phải kết quả: Trà Vinh 10',
      ],
      [
        'ủy viên ban chấp hành: TP.HCM 4, Trà Vinh (BTV: –) 4, Bình Thuận 0',
        'ủy viên ban thường vụ: TP.HCM 2, Bình Thuận 0',
      ],
    ],
  ],
])('native charts hold what was reached, and plans apart: %s', async (_name, shown, expected) => {
  const { bytes } = await makeDeck({}, shown);
  // Lines that join the points of one series are numbered.
  const series = seriesIn(bytes).map((own) =>
    own.filter((line) => !line.startsWith('Các năm liền nhau')),
  );
  expect(series).toEqual(expected);
});
