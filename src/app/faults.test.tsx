import { createHash } from 'node:crypto';
import { QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answer, BrokenServer, type DataFile, manifestOf } from '@/data/brokenFilesForTests';
import { createHttpSource } from '@/data/dataSource';
import { parseManifest } from '@/data/door';
import { readPublishedData, readPublishedText } from '@/data/publishedForTests';
import { askAgain, createQueryClient, manifestQuery, startLoading } from '@/data/queries';
import { type DatasetPath, datasetPaths, type Manifest } from '@/domain/dataset';
import { viewStore } from '@/state/viewStore';
import { App } from './App';
import { BuiltWidths } from './BuiltWidths';
import { loadSections } from './loadParts';

// Every way a file of the data folder breaks on real servers: what the page says in full, what it
// keeps, and that asking again mends it. A browser shows one of each kind, in the end-to-end tests.

beforeEach(() => {
  vi.useFakeTimers();
  viewStore.setState(viewStore.getInitialState());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Longer than the page waits for a server that does not answer. */
const pastPatienceMs = 61_000;
const drawn = { 'province-map': 583, 'pilot-matrix': 1334 } as const;

/** A page over a server, loaded until every file is there or lost. */
async function openPage(server: BrokenServer, folder?: string) {
  vi.stubGlobal('fetch', server.fetch);
  const client = createQueryClient();
  // A browser has the page before the files; here it comes after them and asks for nothing itself.
  client.setDefaultOptions({
    queries: { ...client.getDefaultOptions().queries, retryOnMount: false },
  });
  await loadSections(client);
  const source = createHttpSource(folder);
  const manifest = manifestQuery(source);
  const load = async (): Promise<void> => {
    const work = startLoading(client, source).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(pastPatienceMs);
    await work;
  };
  await load();
  return {
    /** `widths`: at which charts are drawn; without them they are not. */
    read: (widths: Partial<typeof drawn> = {}) =>
      renderToString(
        <QueryClientProvider client={client}>
          <BuiltWidths value={widths}>
            <App source={source} />
          </BuiltWidths>
        </QueryClientProvider>,
      ),
    /** Presses “Thử lại”. */
    retry: async () => {
      const asked = server.asked.length;
      const release = client.getQueryData(manifest.queryKey)?.release;
      const work = askAgain(client);
      await vi.advanceTimersByTimeAsync(pastPatienceMs);
      await work;
      // The page that is there asks for the files of another release.
      if (client.getQueryData(manifest.queryKey)?.release !== release) await load();
      return server.asked.slice(asked);
    },
  };
}

const textOf = (html: string): string =>
  html
    .replace(/<!-- -->/gu, '')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .trim();

const allOf = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => textOf(found));

/** What the page says of its data, and the figures that it shows and does not. */
function readSaid(html: string) {
  const figures = figuresOf(html);
  const ids = (state: RegExp): string[] =>
    [...figures].filter(([, part]) => state.test(part)).map(([id]) => id);
  return {
    state: /<main id="main" data-state="([^"]+)"/u.exec(html)?.[1],
    alert: allOf(html, /<div role="alert" class="page-fault">([^]*?)<\/div>/gu),
    notices: allOf(html, /<div class="notice notice--fault">([^]*?)<\/div>/gu),
    retries: allOf(html, /<button[^>]*>([^<]*)<\/button>/gu).filter(
      (name): boolean => name === 'Thử lại',
    ),
    figureFaults: [...figures].flatMap(([id, part]) =>
      allOf(part, /<p class="figure__fault">([^]*?)<\/p>/gu).map((text) => [id, text]),
    ),
    lost: ids(/^[^>]*data-state="error"/u),
    /** Charts are loaded later: until then their figures say so. */
    there: ids(/^[^>]*data-state="(?:ready|loading)"/u),
  };
}

function readNumbers(html: string) {
  const figures = figuresOf(html);
  const matrix = figures.get('pilot-matrix') ?? '';
  return {
    headline: allOf(figures.get('headline') ?? '', /<dd[^>]*>([^]*?)<\/dd>/gu),
    tiles: (figures.get('province-map') ?? '').match(/data-province="/gu)?.length ?? 0,
    named: matrix.match(/data-model="[^>]*data-value-state="named"/gu)?.length ?? 0,
  };
}

/** The html of each figure of the page, by its id. */
function figuresOf(html: string): ReadonlyMap<string, string> {
  const parts = html.split('<section id="figure-').slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('"')), part]));
}

const allFigures = [
  'headline',
  'province-map',
  'pilot-counts',
  'pilot-matrix',
  'staff-reduction',
  'staff-roadmap',
  'committee-additions',
  'findings',
];
/** Figures that cannot stand without a file. The others are foundations: without them none can. */
const dependents: Readonly<Partial<Record<DataFile, string[]>>> = {
  'committee-additions.json': ['committee-additions'],
  'staff-reduction.json': ['staff-reduction', 'staff-roadmap'],
  'pilot-models.json': ['province-map', 'pilot-counts', 'pilot-matrix'],
  'findings.json': ['findings'],
};
const files: readonly DataFile[] = ['manifest.json', ...datasetPaths];

/** What is said when a file cannot be used: a sentence where it has to be, and nothing else. */
function saying(file: DataFile, sentence: string): ReturnType<typeof readSaid> {
  const lost = dependents[file];
  const retries = ['Thử lại'];
  if (lost === undefined) {
    const alert = [`Không mở được số liệu${sentence}Thử lại`];
    return { state: 'error', alert, notices: [], retries, figureFaults: [], lost: [], there: [] };
  }
  const notice = `Một phần số liệu không đọc được. ${sentence} Các biểu đồ không dùng tệp này vẫn đúng.`;
  return {
    state: 'ready',
    alert: [],
    notices: [`${notice}Thử lại`],
    retries,
    figureFaults: lost.map((id) => [id, `Không đọc được số liệu của biểu đồ này. ${sentence}`]),
    lost,
    there: allFigures.filter((id) => !lost.includes(id)),
  };
}

const whole = {
  state: 'ready',
  alert: [],
  notices: [],
  retries: [],
  figureFaults: [],
  lost: [],
  there: allFigures,
};
const allNumbers = { headline: ['74', '32', '16', '34', '12', '7/22'], tiles: 22, named: 34 };

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const hashSentence = (file: DataFile, text: string): string =>
  `Tệp ${file}: nội dung có mã ${sha256(text).slice(0, 12)}, manifest.json ghi ${sha256(readPublishedText(file)).slice(0, 12)}. Tệp thuộc bản khác hoặc đã bị sửa; chép lại cả thư mục data.`;

/** What a server does to any file, and what is said of it. */
const refusals: readonly [name: string, answer: Answer, says: (file: DataFile) => string][] = [
  [
    'missing',
    404,
    (file) =>
      `Tệp ${file}: máy chủ trả lời 404, không có tệp. Kiểm tra thư mục data trên máy chủ rồi thử lại.`,
  ],
  [
    'a fault of the server',
    500,
    (file) => `Tệp ${file}: máy chủ gặp lỗi (500). Báo người quản trị máy chủ, rồi thử lại.`,
  ],
  [
    'unreachable',
    { none: 'unreachable' },
    (file) => `Tệp ${file}: không kết nối được máy chủ. Kiểm tra mạng rồi thử lại.`,
  ],
  [
    'slow',
    { none: 'silent' },
    (file) => `Tệp ${file}: máy chủ chưa gửi xong sau 60 giây. Kiểm tra đường truyền rồi thử lại.`,
  ],
];

const usualText = (file: DataFile): string =>
  file === 'manifest.json' ? manifestOf() : readPublishedText(file);

/** Contents that are wrong wherever they stand; the sentence is the same whatever the manifest. */
const contents: readonly [
  name: string,
  contentOf: (file: DataFile) => string | Uint8Array,
  says: (file: DataFile) => string,
][] = [
  [
    'a page of the server',
    () => '<!doctype html>\n<title>IIS</title>',
    (file) =>
      `Tệp ${file}: ở đầu tệp là trang HTML “<!doctype html> <title>IIS</title>”, không phải số liệu JSON. Kiểm tra cấu hình máy chủ hoặc chép lại tệp.`,
  ],
  [
    'cut',
    () => '{\n  "a": [1,',
    (file) =>
      `Tệp ${file}, dòng 2, cột 11: JSON bị hỏng hoặc bị cắt gần “{ "a": [1,”. Chép lại tệp từ bản phát hành.`,
  ],
  [
    'a text instead of an object',
    () => '"một dòng chữ"',
    (file) =>
      `Tệp ${file}: “một dòng chữ” không đúng kiểu (cần: Object). Sửa chỗ này trong tệp rồi phát hành lại.`,
  ],
  [
    'in UTF-16',
    (file) => Buffer.from(`\uFEFF${usualText(file)}`, 'utf16le'),
    (file) => `Tệp ${file}: không phải UTF-8. Hãy lưu lại tệp bằng mã UTF-8.`,
  ],
  [
    'a number where a list is',
    (file) => {
      const parsed: unknown = JSON.parse(usualText(file));
      return JSON.stringify({ ...Object(parsed), [listOf[file]]: 5 });
    },
    (file) =>
      `Tệp ${file}, mục ${listOf[file]}: “5” không đúng kiểu (cần: Array). Sửa chỗ này trong tệp rồi phát hành lại.`,
  ],
];

/** A list of each file. */
const listOf: Readonly<Record<DataFile, string>> = {
  'manifest.json': 'files',
  'provinces.json': 'provinces',
  'sources.json': 'sources',
  'committee-additions.json': 'totals',
  'staff-reduction.json': 'statements',
  'pilot-models.json': 'models',
  'findings.json': 'limitations',
};

describe.each(files)('%s', (file) => {
  test.each(refusals)('%s', async (_name, answer, says) => {
    const page = await openPage(new BrokenServer({ [file]: answer }));
    expect(readSaid(page.read())).toEqual(saying(file, says(file)));
  });

  test.each(contents)('%s', async (_name, contentOf, says) => {
    const content = contentOf(file);
    const broken = await openPage(new BrokenServer({ [file]: content }));
    expect(readSaid(broken.read())).toEqual(saying(file, says(file)));
    if (file === 'manifest.json') return;
    const released = await openPage(
      new BrokenServer({ [file]: content, 'manifest.json': manifestOf({ [file]: content }) }),
    );
    expect(readSaid(released.read())).toEqual(saying(file, says(file)));
  });

  test('cut in the middle', async () => {
    const text = usualText(file);
    const half = text.slice(0, text.length / 2);
    const said = readSaid((await openPage(new BrokenServer({ [file]: half }))).read());
    const words = [...said.alert, ...said.notices].join('');
    const sentence =
      /Tệp \S+, dòng \d+, cột \d+: JSON bị hỏng hoặc bị cắt gần “.+”\. Chép lại tệp từ bản phát hành\./u;
    expect(said).toEqual(saying(file, sentence.exec(words)?.[0] ?? 'no such sentence'));
    expect(words).toContain(`Tệp ${file}, `);
  });

  test('broken, then mended: asking again asks for what was broken, and the page is whole', async () => {
    const server = new BrokenServer({ [file]: 404 });
    const page = await openPage(server);
    server.answers = {};
    const asked = new Set(await page.retry());
    // Without a manifest nothing was there; what needs no mending is not asked for.
    expect(asked).toEqual(new Set(file === 'manifest.json' ? files : ['manifest.json', file]));
    const html = page.read(drawn);
    expect(readSaid(html)).toEqual(whole);
    expect(readNumbers(html)).toEqual(allNumbers);
  });
});

describe.each(datasetPaths)('%s', (file) => {
  test('of another release is refused, with both marks', async () => {
    const text = `${readPublishedText(file)}\n`;
    const page = await openPage(new BrokenServer({ [file]: text }));
    expect(readSaid(page.read())).toEqual(saying(file, hashSentence(file, text)));
  });

  test('broken in its release, and mended by a new one without a reload', async () => {
    const text = readPublishedText(file).slice(0, 20);
    const server = new BrokenServer({
      [file]: text,
      'manifest.json': manifestOf({ [file]: text }),
    });
    const page = await openPage(server);
    expect(readSaid(page.read()).retries).toHaveLength(1);
    // The mended file comes with a manifest of its own.
    server.answers = {};
    await page.retry();
    const html = page.read(drawn);
    expect(readSaid(html)).toEqual(whole);
    expect(readNumbers(html)).toEqual(allNumbers);
  });
});

test.each<[file: DatasetPath, place: string, code: RegExp]>([
  ['provinces.json', 'borders[0][0]', /("borders":\s*\[\s*\[\s*")\d\d/u],
  ['committee-additions.json', 'observations[0].province', /("province":\s*")\d\d/u],
  ['staff-reduction.json', 'observations[0].province', /("province":\s*")\d\d/u],
  ['pilot-models.json', 'observations[0].province', /("province":\s*")\d\d/u],
  ['findings.json', 'exemplars.provinces[0]', /("provinces":\s*\[\s*")\d\d/u],
])('%s: an unknown province at %s', async (file, place, code) => {
  const text = readPublishedText(file).replace(code, '$199');
  const broken = await openPage(new BrokenServer({ [file]: text }));
  expect(readSaid(broken.read())).toEqual(saying(file, hashSentence(file, text)));
  const released = await openPage(
    new BrokenServer({ [file]: text, 'manifest.json': manifestOf({ [file]: text }) }),
  );
  expect(readSaid(released.read())).toEqual(
    saying(
      file,
      `Tệp ${file}, mục ${place}: “99” không phải mã tỉnh có trong provinces.json. Sửa chỗ này trong tệp rồi phát hành lại.`,
    ),
  );
});

test('sources.json lacks the source of one pilot row', async () => {
  const id = 'kien-giang-2018-de-an-hop-nhat';
  const row = readPublishedData().pilots.observations.findIndex(({ sourceId }) => sourceId === id);
  const text = readPublishedText('sources.json').replace(`"${id}"`, '"another-source"');
  const released = await openPage(
    new BrokenServer({
      'sources.json': text,
      'manifest.json': manifestOf({ 'sources.json': text }),
    }),
  );
  expect(readSaid(released.read())).toEqual(
    saying(
      'pilot-models.json',
      `Tệp pilot-models.json, mục observations[${row}].sourceId: “${id}” không phải nguồn có trong sources.json. Sửa chỗ này trong tệp rồi phát hành lại.`,
    ),
  );
  const broken = await openPage(new BrokenServer({ 'sources.json': text }));
  expect(readSaid(broken.read())).toEqual(
    saying('sources.json', hashSentence('sources.json', text)),
  );
});

test.each<[name: string, change: (manifest: Manifest) => object, sentence: string]>([
  [
    'lists a file too few',
    ({ files: listed }) => ({ files: listed.slice(1) }),
    'Tệp manifest.json, mục files: “provinces.json” không có trong danh sách tệp. Sửa chỗ này trong tệp rồi phát hành lại.',
  ],
  [
    'has the release id of other files',
    () => ({ release: '0123456789ab' }),
    `Tệp manifest.json: nội dung có mã ${readPublishedData().manifest.release}, manifest.json ghi 0123456789ab. Tệp thuộc bản khác hoặc đã bị sửa; chép lại cả thư mục data.`,
  ],
  [
    'is made for a newer program',
    () => ({ schemaVersion: 2 }),
    'Tệp manifest.json mới hơn chương trình này. Hãy cập nhật chương trình. Chi tiết kỹ thuật: schemaVersion là 2.',
  ],
])('manifest.json %s', async (_name, change, sentence) => {
  const manifest = parseManifest(manifestOf());
  const text = JSON.stringify({ ...manifest, ...change(manifest) });
  const page = await openPage(new BrokenServer({ 'manifest.json': text }));
  expect(readSaid(page.read())).toEqual(saying('manifest.json', sentence));
});

test.each<[DatasetPath, headline: string[], tiles: number, named: number]>([
  ['committee-additions.json', ['34', '12', '7/22'], 22, 34],
  ['staff-reduction.json', ['74', '32', '16', '34', '12'], 22, 34],
  ['pilot-models.json', ['74', '32', '16', '7/22'], 0, 0],
  ['findings.json', ['74', '32', '16', '34', '12', '7/22'], 22, 34],
])('without %s every other number stands', async (file, headline, tiles, named) => {
  const page = await openPage(new BrokenServer({ [file]: 404 }));
  expect(readNumbers(page.read(drawn))).toEqual({ headline, tiles, named });
});

test.each(['1999-01-01T08:00:00', '2099-01-01T08:00:00'])(
  'under a clock at %s the page is the same',
  async (clock) => {
    vi.setSystemTime(new Date(clock));
    const html = (await openPage(new BrokenServer())).read(drawn);
    expect(readSaid(html)).toEqual(whole);
    expect(readNumbers(html)).toEqual(allNumbers);
  },
);

test.each<[name: string, answer: Answer, words: string]>([
  [
    'nothing lies',
    404,
    'máy chủ đó trả lời 404, không có tệp. Kiểm tra địa chỉ thư mục số liệu ghi trong index.html rồi thử lại.',
  ],
  [
    'a server is broken',
    500,
    'máy chủ đó gặp lỗi (500). Báo người quản trị máy chủ đó, rồi thử lại.',
  ],
  [
    'the page may not read',
    { none: 'unreachable' },
    'không đọc được. Kiểm tra mạng và địa chỉ, hoặc nhờ người quản trị máy chủ đó cho phép trang này đọc. Chi tiết kỹ thuật: CORS trên máy chủ đó; connect-src trong chính sách của index.html.',
  ],
  [
    'a server is slow',
    { none: 'silent' },
    'máy chủ chưa gửi xong sau 60 giây. Kiểm tra đường truyền rồi thử lại.',
  ],
])('at another address where %s: the sentence names it', async (_name, answer, words) => {
  const folder = 'https://kho.example/so-lieu/';
  const page = await openPage(new BrokenServer({ 'manifest.json': answer }), folder);
  const sentence = `Tệp manifest.json tại ${folder}: ${words}`;
  expect(readSaid(page.read())).toEqual(saying('manifest.json', sentence));
});
