import { expect, test, vi } from 'vitest';
import { createDeck } from './createDeck';
import type { DeckFigure } from './deck';
import { findDeckFaults } from './deckRulesForTests';
import { everyPart, facts, figureOf, scatterContent, wanted } from './figuresForTests';
import { type Files, findAll, openPackage, parseXml, readCells, textOf } from './readDeckForTests';

async function make(figures: readonly DeckFigure[]) {
  const { blob, failed } = await createDeck(figures, facts);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { blob, bytes, failed, files: openPackage(bytes) };
}

function slideTexts(files: Files, number: number): readonly string[] {
  const root = parseXml(textOf(files, `ppt/slides/slide${number}.xml`));
  return findAll(root, 'a:t').map(({ text }) => text);
}

const everyFigure = figureOf(() => everyPart);
const png = new Uint8Array([137, 80, 78, 71]);
const pictured = { ...everyFigure, drawPng: () => Promise.resolve(new Blob([png])) };

test('a deck with every kind of part keeps the rules that PowerPoint is strict about', async () => {
  const { bytes, failed, files, blob } = await make([
    wanted(everyFigure),
    wanted(
      figureOf(() => scatterContent),
      { line: 'Ý của "tôi" & <bạn>' },
    ),
    wanted(figureOf(undefined)),
    wanted(figureOf(() => everyPart, { state: 'empty', finding: 'Không còn gì.' })),
    wanted(pictured, { mode: 'picture' }),
    wanted(pictured, { mode: 'picture', line: 'Một dòng' }),
  ]);
  expect(failed).toEqual([]);
  expect(findDeckFaults(bytes, 'vi-VN')).toEqual([]);
  expect(blob.type).toContain('presentationml.presentation');
  const slides = [...files.keys()].filter((path) => /slides\/slide\d+\.xml$/u.test(path));
  expect(slides).toHaveLength(8);
});

test('13.333 x 7.5 inches, in Arial', async () => {
  const { files } = await make([]);
  const presentation = textOf(files, 'ppt/presentation.xml');
  expect(presentation).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
  expect(textOf(files, 'ppt/theme/theme1.xml')).toContain('<a:latin typeface="Arial"/>');
});

test('a figure without a slide of its own shows its table', async () => {
  const { files } = await make([wanted(figureOf(undefined))]);
  expect(slideTexts(files, 2)).toContain('Cà Mau');
  expect(textOf(files, 'ppt/slides/slide2.xml')).toContain('<a:tbl>');
});

test('title is the finding; name, filter, unit, own line and caption stand on the slide', async () => {
  const { files } = await make([wanted(everyFigure, { line: 'Ý của tôi' })]);
  const texts = slideTexts(files, 2);
  expect(texts[0]).toBe(everyFigure.model.finding);
  expect(texts).toContain('Ý của tôi');
  expect(texts).toContain(
    'Số tỉnh theo mô hình · Phạm vi: cả 22 tỉnh · Địa giới 2019 · Đơn vị: số tỉnh',
  );
  expect(texts.join('\n')).toMatch(/11\/12 mô hình\.[\s\S]*Nguồn: Tạp chí A · Thời điểm: 2019/u);
});

test('notes hold finding, caption and every source with its link', async () => {
  const { files } = await make([wanted(everyFigure)]);
  const notes = parseXml(textOf(files, 'ppt/notesSlides/notesSlide2.xml'));
  const texts = findAll(notes, 'a:t').map(({ text }) => text);
  expect(texts.join('\n')).toContain(everyFigure.model.finding);
  expect(texts).toContain('Bài tổng kết');
  expect(texts).toContain(' – Trang C (nguồn thứ cấp)');
  expect(textOf(files, 'ppt/notesSlides/_rels/notesSlide2.xml.rels')).toContain(
    'Target="https://example.org/a" TargetMode="External"',
  );
});

test('"edit data": 0 is 0, absence is no cell, plans stand in their own column', async () => {
  const { files } = await make([wanted(everyFigure)]);
  const workbook = files.get('ppt/embeddings/Microsoft_Excel_Sheet1.xlsx') ?? new Uint8Array();
  const cells = readCells(workbook);
  expect(['B2', 'B3', 'B4', 'B5'].map((at) => cells.get(at))).toEqual([
    undefined,
    0,
    12.5,
    undefined,
  ]);
  expect(cells.get('C5')).toBe(10);
  expect(cells.get('D4')).toBe('b');
});

test('marks over time: every series has values in its own rows only, days are dates', async () => {
  const { files } = await make([wanted(figureOf(() => scatterContent))]);
  const workbook = files.get('ppt/embeddings/Microsoft_Excel_Sheet1.xlsx') ?? new Uint8Array();
  const cells = readCells(workbook);
  expect(cells.get('A2')).toBe(17_500 + 25_569);
  expect([...cells.keys()].filter((at) => at.startsWith('B'))).toEqual(['B1', 'B2', 'B3']);
  expect([cells.get('B2'), cells.get('B3'), cells.get('C4')]).toEqual([0, -1.5, 10]);
  const chart = textOf(files, 'ppt/charts/chart1.xml');
  expect(chart).toContain('<a:prstDash val="dash"/>');
  expect(chart).toContain('&quot;Trà Vinh &quot;General&quot; % (kế hoạch)&quot;');
});

test('only web addresses become links', async () => {
  const { files } = await make([]);
  const rels = textOf(files, 'ppt/slides/_rels/slide2.xml.rels');
  expect(rels).toContain('Target="https://a.vn/?x=1&amp;y=2"');
  expect(rels).not.toContain('javascript');
  expect(slideTexts(files, 2).join(' ')).not.toContain('https://');
});

test('a picture fills the slide; its title stands off the slide for outlines', async () => {
  const { files } = await make([wanted(pictured, { mode: 'picture' })]);
  expect(files.get('ppt/media/image1.png')).toEqual(png);
  expect(textOf(files, 'ppt/slides/slide2.xml')).toContain('<a:ext cx="12192000" cy="6858000"/>');
  expect(slideTexts(files, 2)[0]).toBe(everyFigure.model.finding);
});

test('a figure that fails is named, on its slide too, and costs only itself', async () => {
  const broken = figureOf(() => {
    throw new Error('hỏng');
  });
  const noPicture = { ...everyFigure, drawPng: () => Promise.reject(new Error('hết bộ nhớ')) };
  const { bytes, failed, files } = await make([
    wanted(broken),
    wanted(noPicture, { mode: 'picture' }),
    wanted(everyFigure),
  ]);
  const { id, name } = everyFigure.model;
  expect(failed).toEqual([
    { id, name, message: 'hỏng' },
    { id, name, message: 'hết bộ nhớ' },
  ]);
  expect(slideTexts(files, 2)).toContain('Không tạo được biểu đồ này: hỏng.');
  expect(slideTexts(files, 3)).toContain('Không tạo được biểu đồ này: hết bộ nhớ.');
  expect(findDeckFaults(bytes, 'vi-VN')).toEqual([]);
});

test('progress is told after each figure; cancelling stops with the reason', async () => {
  const onProgress = vi.fn<(done: number, of: number) => void>();
  await createDeck([wanted(everyFigure), wanted(everyFigure)], facts, { onProgress });
  expect(onProgress.mock.calls).toEqual([
    [1, 2],
    [2, 2],
  ]);
  const controller = new AbortController();
  const stopped = createDeck([wanted(everyFigure), wanted(everyFigure)], facts, {
    signal: controller.signal,
    onProgress: () => controller.abort(new Error('dừng')),
  });
  await expect(stopped).rejects.toThrow('dừng');
});

test('rows that do not fit go on to a second slide, none is lost', async () => {
  const names = Array.from({ length: 120 }, (_, index) => `Dòng ${index + 1}`);
  const figure = figureOf(() => ({
    columns: [
      {
        share: 1,
        parts: [
          {
            kind: 'table',
            columns: [{ label: 'Tên', share: 1, align: 'left' }],
            rows: names.map((text) => [{ text }]),
          },
        ],
      },
    ],
  }));
  const { files, bytes } = await make([wanted(figure)]);
  const slides = [...files.keys()].filter((path) => /slides\/slide\d+\.xml$/u.test(path));
  const all = new Set(slides.flatMap((_, index) => slideTexts(files, index + 1)));
  expect(names.filter((name) => !all.has(name))).toEqual([]);
  expect(slideTexts(files, 3)[0]).toContain('(tiếp, trang 2)');
  expect(findDeckFaults(bytes, 'vi-VN')).toEqual([]);
});

test('the same figures give the same bytes', async () => {
  const [one, two] = await Promise.all([make([wanted(everyFigure)]), make([wanted(everyFigure)])]);
  expect(one.bytes).toEqual(two.bytes);
});
