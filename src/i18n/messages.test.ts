import { afterEach, describe, expect, test, vi as vitest } from 'vitest';
import type { Lang } from '@/domain/language';
import { briefingTextsOf } from './briefing';
import { changeFigureTextsOf } from './changeFigure';
import { committeeTextsOf } from './committee';
import { comparisonRestTextsOf } from './comparisonRest';
import { deckTextsOf } from './deck';
import { english } from './en/english';
import { en } from './en/messages';
import { findingsTextsOf } from './findings';
import { giveBackTextsOf } from './giveBack';
import { importTextsOf } from './importData';
import { importFaultTextsOf } from './importFaultTexts';
import { keyboardHelpTextsOf } from './keyboardHelp';
import { messagesOf } from './messages';
import { presentationTextsOf } from './presentation';
import { releaseTextsOf } from './releaseTexts';
import { roadmapSeriesTextsOf } from './roadmapSeries';
import { seriesFigureTextsOf } from './seriesFigures';
import { sourcesTextsOf } from './sources';
import { staffBulletTextsOf } from './staffBullet';
import { staffFigureTextsOf } from './staffFigures';
import { templateTextsOf } from './templateTexts';
import { vi } from './vi/messages';
import { workbookTextsOf } from './workbook';

/** The door of every area beside the texts of the first view, as English is registered. */
const doors: Readonly<Record<Exclude<keyof typeof english, 'messages'>, (lang: Lang) => object>> = {
  briefing: briefingTextsOf,
  changeFigure: changeFigureTextsOf,
  committee: committeeTextsOf,
  comparisonRest: comparisonRestTextsOf,
  deck: deckTextsOf,
  findings: findingsTextsOf,
  giveBack: giveBackTextsOf,
  importData: importTextsOf,
  importFaults: importFaultTextsOf,
  keyboardHelp: keyboardHelpTextsOf,
  presentation: presentationTextsOf,
  releaseTexts: releaseTextsOf,
  roadmapSeries: roadmapSeriesTextsOf,
  seriesFigures: seriesFigureTextsOf,
  sources: sourcesTextsOf,
  staffBullet: staffBulletTextsOf,
  staffFigures: staffFigureTextsOf,
  templateTexts: templateTextsOf,
  workbook: workbookTextsOf,
};

/** Every text with its path; functions are left as they are. */
function leavesOf(node: object, path = ''): [path: string, leaf: unknown][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null && !(value instanceof RegExp)
      ? leavesOf(value, here)
      : [[here, value]];
  });
}

/** All that is said in a language, whichever part of the page reads it. */
function everythingIn(lang: Lang): [path: string, leaf: unknown][] {
  const areas = Object.entries(doors).flatMap(([area, textsOf]) => leavesOf(textsOf(lang), area));
  return [...leavesOf(messagesOf(lang), 'messages'), ...areas];
}

/** A plain text, a sentence with blanks or a pattern. */
function kindOf(leaf: unknown): string {
  if (typeof leaf === 'function') return 'sentence with blanks';
  return leaf instanceof RegExp ? 'pattern' : typeof leaf;
}

/** Every path with the kind of its text. */
function kindsOf(leaves: Iterable<[string, unknown]>): readonly string[] {
  return [...leaves].map(([path, leaf]) => `${path}: ${kindOf(leaf)}`).sort();
}

/** The module as a page has it that has just been opened. */
const openMessages = async () => {
  vitest.resetModules();
  return import('./messages');
};

const vietnamese = everythingIn('vi');
const inEnglish = new Map(everythingIn('en'));

test('every area of English has a door, and every door an area', () => {
  expect(Object.keys(doors).sort()).toEqual(
    Object.keys(english)
      .filter((area) => area !== 'messages')
      .sort(),
  );
});

test('both languages have the same keys, none more, each of the same kind', () => {
  expect(kindsOf(inEnglish)).toEqual(kindsOf(vietnamese));
  expect(vietnamese.length).toBeGreaterThan(1000);
});

describe.each([
  ['vi', vietnamese],
  ['en', [...inEnglish]],
])('texts in %s', (_lang, leaves) => {
  const texts = leaves.filter((leaf): leaf is [string, string] => typeof leaf[1] === 'string');

  test('are not empty, composed (NFC) and without stray spaces', () => {
    const wrong = texts.filter(
      ([, text]) =>
        text === '' || text !== text.normalize('NFC') || text !== text.trim() || /\s\s/u.test(text),
    );
    expect(wrong).toEqual([]);
  });
});

test('English holds no Vietnamese letters but in names of things', () => {
  const letters = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
  const found = [...inEnglish].filter(([, text]) => typeof text === 'string' && letters.test(text));
  expect(found.map(([path]) => path).sort()).toEqual([
    'messages.errorReport.report.title',
    'messages.languageSwitch',
    'messages.pageTitle',
    'messages.product',
    // Names the product.
    'templateTexts.steps.lines.3',
  ]);
});

test('messagesOf gives the language that it is asked for', () => {
  expect(messagesOf('vi').map.name).toBe(vi.map.name);
  expect(messagesOf('en').map.name).toBe(en.map.name);
  expect(en.map.name).not.toBe(vi.map.name);
});

describe('before English is loaded', () => {
  afterEach(() => {
    vitest.doUnmock('./en/english');
    vitest.resetModules();
  });

  test('the page speaks Vietnamese only, and says so instead of showing nothing', async () => {
    const page = await openMessages();
    expect(page.hasMessages('vi')).toBe(true);
    expect(page.messagesOf('vi').map.name).toBe(vi.map.name);
    expect(page.hasMessages('en')).toBe(false);
    expect(() => page.messagesOf('en')).toThrow(/English texts are not loaded/u);
    expect(() => page.englishOf('deck')).toThrow(/English texts are not loaded/u);
    await page.loadMessages('vi');
    expect(page.hasMessages('en')).toBe(false);
  });

  test('loading makes all of it English', async () => {
    const page = await openMessages();
    await page.loadMessages('en');
    expect(page.hasMessages('en')).toBe(true);
    expect(page.messagesOf('en').map.name).toBe(en.map.name);
    expect(page.englishOf('deck').words).toBe(english.deck.words);
  });

  test('a load that failed can be tried again', async () => {
    vitest.doMock('./en/english', () => {
      throw new Error('offline');
    });
    const page = await openMessages();
    await expect(page.loadMessages('en')).rejects.toThrow(/error when mocking a module/u);
    expect(page.hasMessages('en')).toBe(false);
    vitest.doUnmock('./en/english');
    await page.loadMessages('en');
    expect(page.messagesOf('en').map.name).toBe(en.map.name);
  });
});

describe('long lists of names are cut, and say how many follow', () => {
  const items = ['A', 'B', 'C', 'D', 'E', 'F'];
  const presence = {
    share: '6/6 tỉnh',
    place: 'tỉnh',
    counts: { named: 6, reported: 0, planned: 0 },
    reportedIn: '',
  };

  test.each([
    [3, 'A, B và C', 'A, B and C'],
    [4, 'A, B, C và D', 'A, B, C and D'],
    [6, 'A, B, C và 3 nơi khác', 'A, B, C and 3 others'],
  ])('%d names', (count, vietnameseText, englishText) => {
    const leaders = items.slice(0, count);
    expect(vi.map.pilot.finding(presence, leaders, 2)).toContain(vietnameseText);
    expect(en.map.pilot.finding(presence, leaders, 2)).toContain(englishText);
  });
});

test('states are read without those that are zero', () => {
  const counts = { named: 4, reported: 0, planned: 2 };
  expect(vi.map.pilot.reading(counts)).toBe('4 được nêu tên, 2 dự kiến');
  expect(en.map.pilot.reading(counts)).toBe('4 named in the review, 2 planned');
});
