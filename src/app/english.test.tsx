import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { DataSource } from '@/data/dataSource';
import { readPublishedData } from '@/data/publishedForTests';
import { createQueryClient } from '@/data/queries';
import { localizeSources } from '@/domain/localizeSources';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import type { FigureInput } from '@/figures/figureModel';
import { inBoundaries } from './boundariesOfView';
import { BuiltWidths } from './BuiltWidths';
import { Dashboard } from './Dashboard';
import { mapFigures } from './figureRegistry';
import { Header } from './Header';
import { loadSections } from './loadParts';
import { partQuery } from './pagePart';
import { sourcesPart } from './pageParts';
import { SheetSection } from './sections/SheetSection';
import { chartQuery } from './useChart';

const published = readPublishedData();
const source: DataSource = { readBytes: () => new Promise<Uint8Array>(() => undefined) };
const client = createQueryClient();
await loadSections(client);
await client.query(partQuery(sourcesPart));
await Promise.all(mapFigures(async (spec) => void (await client.query(chartQuery(spec)))));

function inputUnder(view: Partial<View>): FigureInput {
  const localized = localizeSources(published, view.lang ?? 'vi');
  return inputOf(view, inBoundaries(localized, view.boundaries ?? '2019'));
}

function render(node: ReactNode): string {
  const widths = { 'province-map': 583, 'staff-roadmap': 1334, 'staff-reduction': 1334 };
  return renderToString(
    <QueryClientProvider client={client}>
      <BuiltWidths value={widths}>{node}</BuiltWidths>
    </QueryClientProvider>,
  );
}

function renderPage(view: Partial<View>): string {
  const page = { input: inputUnder(view), faults: {} };
  return render(
    <Dashboard
      input={page.input}
      following={{ seen: page, unseen: page }}
      published={localizeSources(published, page.input.lang)}
      source={source}
    />,
  );
}

const accented = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;
/** What is Vietnamese in any language, longest first. */
const names = [
  'Then Chốt',
  ...published.sources.sources.flatMap((one) => [
    one.titleEn ?? one.title,
    one.publisherEn ?? one.publisher,
  ]),
  ...published.provinces.provinces.map(({ nameVi }) => nameVi),
  ...published.provinces.units2025.flatMap(({ nameVi, outside }) => [
    nameVi,
    ...outside.map((one) => one.nameVi),
  ]),
].sort((a, b) => b.length - a.length);

const tokens = /<(\/?)([a-zA-Z][\w-]*)([^>]*?)(\/?)>|([^<]+)/gu;
const spoken = /(?:aria-label|title|placeholder|alt)="([^"]*)"/gu;

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

/** Texts and labels that hold a Vietnamese word, are no name and are not marked as Vietnamese. */
function findVietnamese(html: string): readonly string[] {
  const found = new Set<string>();
  const open = [false];
  for (const [, end, name, attributes = '', single, text] of html.matchAll(tokens)) {
    const isMarked = open.at(-1) === true;
    if (text !== undefined) {
      if (!isMarked) found.add(unescape(text));
    } else if (end === '/') {
      open.pop();
    } else if (name !== undefined) {
      const isVietnamese = isMarked || /\slang="vi"/u.test(attributes);
      if (!isVietnamese) {
        for (const [, label = ''] of attributes.matchAll(spoken)) found.add(unescape(label));
      }
      if (single !== '/') open.push(isVietnamese);
    }
  }
  expect(open).toEqual([false]);
  return [...found].filter((text) =>
    accented.test(names.reduce((rest, known) => rest.replaceAll(known, ''), text)),
  );
}

test('the search for Vietnamese finds it, and only where it is not marked', () => {
  const html = '<p title="Tỉnh">a<b lang="vi">Cấp</b>Cà Mau<br/>vùng &amp; Cà Mau</p>';
  expect(findVietnamese(html)).toEqual(['Tỉnh', 'vùng & Cà Mau']);
});

test.each<Partial<View>>([
  {},
  { indicator: 'staff-reduction', levels: ['district'] },
  { indicator: 'committee-additions', levels: ['district'] },
  { boundaries: '2025', indicator: 'staff-reduction' },
])('no Vietnamese words are left on the English page of %j', (view) => {
  expect(findVietnamese(renderPage({ ...view, lang: 'en' }))).toEqual([]);
});

test.each<[View['boundaries'], number]>([
  ['2019', 22],
  ['2025', 10],
])('nor in the English sheets of the boundaries of %s', (boundaries, count) => {
  const input = inputUnder({ boundaries, lang: 'en' });
  const { provinces } = input.data.provinces;
  expect(provinces).toHaveLength(count);
  for (const { code, nameEn } of provinces) {
    const html = render(<SheetSection input={input} code={code} />);
    expect(unescape(html)).toContain(nameEn);
    expect([nameEn, ...findVietnamese(html)]).toEqual([nameEn]);
  }
});

/** The tile of Ho Chi Minh City. */
const tileOf = (html: string): string => /data-province="79".*?<\/g>/u.exec(html)?.[0] ?? '';

describe('numbers and dates are written in the way of the language', () => {
  const view = { indicator: 'staff-reduction', scope: 'administrative' } as const;
  const [year = '', month = '', day = ''] = published.manifest.releasedOn.split('-');

  test('Vietnamese', () => {
    const html = renderPage(view);
    expect(tileOf(html)).toMatch(/>15,6/u);
    expect(html).toMatch(/tỉnh có kết quả được công bố[^<]*\d,\d+\s%/u);
    expect(header('vi')).toContain(`Cập nhật ${day}/${month}/${year}`);
  });

  test('English', () => {
    const html = renderPage({ ...view, lang: 'en' });
    expect(tileOf(html)).toMatch(/>15\.6/u);
    expect(html).toMatch(/provinces have a published result[^<]*\d\.\d+%/u);
    expect(header('en')).toMatch(new RegExp(`Updated ${Number(day)} [A-Z][a-z]{2} ${year}`, 'u'));
  });

  function header(lang: View['lang']): string {
    return render(<Header view={inputUnder({ lang }).view} manifest={published.manifest} />);
  }
});
