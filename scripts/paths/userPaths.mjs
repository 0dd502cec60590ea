/**
 * What a person does with the page, step by step: open, filter, follow a link, take a picture and a
 * deck, print, import. The same list is run wherever the page has to work: current Chromium,
 * Chrome 109 and Firefox; on localhost, plain http, a sub-path, and from the disk.
 */
import { strFromU8, unzipSync } from 'fflate';

import { check, press, until } from './hand.mjs';

/** @typedef {import('./hand.mjs').Hand} Hand */

/**
 * @typedef {object} Place
 * @property {string} name
 * @property {string} address of the page, without any view
 * @property {boolean} isFile the view stands behind `#`, as from a disk
 */

const figures = [
  'headline',
  'province-map',
  'pilot-counts',
  'pilot-matrix',
  'staff-roadmap',
  'staff-reduction',
  'committee-additions',
  'findings',
];

/** The page's first numbers, as published. */
const headline = ['74', '32', '16', '34', '12'];
const importedRow =
  'Mã tỉnh,Tỉnh,Khối,Ngày,Tỷ lệ\r\n60,Bình Thuận,khối hành chính,31/12/2019,"8,5"\r\n';

/**
 * @param {Place} place
 * @param {string} query
 */
function addressOf({ address, isFile }, query) {
  if (query === '') return address;
  return `${address}${isFile ? '#?' : '?'}${query}`;
}

/**
 * The state of every figure by its id; empty until the page is ready.
 * @param {Hand} hand
 * @returns {Promise<Record<string, string>>}
 */
function readStates(hand) {
  return hand.read(() => {
    if (document.querySelector('main[data-state=ready]') === null) return {};
    const cards = [...document.querySelectorAll('[data-figure]')];
    return Object.fromEntries(
      cards.map((card) => [
        card.getAttribute('data-figure') ?? '',
        card.getAttribute('data-state') ?? '',
      ]),
    );
  }, undefined);
}

/** @param {Hand} hand */
async function waitUntilReady(hand) {
  await until('all figures to be ready', async () => {
    const states = await readStates(hand);
    return figures.every((id) => states[id] === 'ready' || states[id] === 'empty');
  });
}

/**
 * @param {Hand} hand
 * @param {string} selector
 * @returns {Promise<number>}
 */
function count(hand, selector) {
  return hand.read((wanted) => document.querySelectorAll(wanted).length, selector);
}

/** @param {Hand} hand */
const countNamed = (hand) => count(hand, '[data-figure=pilot-matrix] [data-value-state=named]');

/**
 * @param {Hand} hand
 * @param {number} expected
 */
async function waitForNamed(hand, expected) {
  await until(`${expected} named cells in the matrix`, async () => {
    const found = await countNamed(hand);
    return found === expected;
  });
}

/**
 * @param {Hand} hand
 * @param {Place} place
 */
async function openDefault(hand, place) {
  await hand.open(addressOf(place, ''));
  await waitUntilReady(hand);
  const states = await readStates(hand);
  for (const id of figures) check(`The state of ${id}`, states[id], 'ready');
  const numbers = await hand.read(
    () =>
      [...document.querySelectorAll('[data-figure=headline] dd')].map((cell) =>
        (cell.textContent ?? '').trim(),
      ),
    undefined,
  );
  check('The key figures', numbers.slice(0, headline.length), headline);
  check('Tiles of the map', await count(hand, '[data-figure=province-map] [data-province]'), 22);
  check('Named cells of the matrix', await countNamed(hand), 34);
  const bare = await hand.read(
    (ids) =>
      ids.filter((id) => {
        const card = document.querySelector(`[data-figure="${id}"]`);
        return !/\d/u.test(card?.textContent ?? '');
      }),
    figures,
  );
  check('Figures without a number', bare, []);
}

/**
 * @param {Hand} hand
 * @param {Place} place
 */
async function filterByClick(hand, place) {
  await press(hand, {
    scope: '[data-figure=province-map]',
    selector: '[data-province="60"]',
    name: 'Bình Thuận',
  });
  await waitForNamed(hand, 4);
  const address = await hand.read(() => location.href, undefined);
  check('The address after a click', address, addressOf(place, 'provinces=60'));
  await hand.back();
  await waitForNamed(hand, 34);
}

/**
 * @param {Hand} hand
 * @param {Place} place
 */
async function filterByAddress(hand, place) {
  await hand.open(addressOf(place, 'provinces=60'));
  await waitUntilReady(hand);
  await waitForNamed(hand, 4);
  await hand.open(addressOf(place, 'models=merge-offices&lang=en'));
  await waitUntilReady(hand);
  await waitForNamed(hand, 8);
  check('The language', await hand.read(() => document.documentElement.lang, undefined), 'en');
}

/** @param {Uint8Array} png */
function readPng(png) {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const kinds = [];
  let release = '';
  for (let at = 8; at < png.byteLength; at += view.getUint32(at) + 12) {
    const kind = strFromU8(png.subarray(at + 4, at + 8));
    kinds.push(kind);
    const body = png.subarray(at + 8, at + 8 + view.getUint32(at));
    if (kind === 'iTXt' || kind === 'tEXt') release += strFromU8(body);
  }
  return { width: view.getUint32(16), height: view.getUint32(20), kinds, text: release };
}

/**
 * Of the page as it is now, with nothing chosen.
 * @param {Hand} hand
 */
async function takePicture(hand) {
  const scope = '[data-figure=pilot-counts]';
  await press(hand, { scope, selector: 'button', name: '^Xuất' });
  const { name, bytes } = await hand.take(() =>
    press(hand, { scope, selector: 'button', name: 'PNG 16:9' }),
  );
  check(
    'The name of the picture',
    /^then-chot_pilot-counts_tat-ca_16x9_[\d-]+\.png$/u.test(name),
    true,
  );
  const { width, height, kinds, text } = readPng(bytes);
  check('The size of the picture', [width, height], [1920, 1080]);
  check('The picture ends', kinds.at(-1), 'IEND');
  check('The picture names its figure', text.includes('pilot-counts'), true);
  return text;
}

/** @param {Hand} hand */
async function openBriefing(hand) {
  await press(hand, { scope: 'body', selector: 'button', name: '^Tài liệu họp' });
  await until(
    'the dialog of the briefing',
    async () => (await count(hand, '[role=dialog], dialog[open]')) > 0,
  );
}

const inDialog = { scope: '[role=dialog], dialog[open]', selector: 'button' };

/** @param {Hand} hand */
async function takeDeck(hand) {
  await openBriefing(hand);
  const { name, bytes } = await hand.take(() => press(hand, { ...inDialog, name: '^Tải PPTX' }));
  check('The name of the deck', /^then-chot_tai-lieu-hop_tat-ca_.+\.pptx$/u.test(name), true);
  const parts = unzipSync(bytes);
  const slides = Object.keys(parts).filter((part) => /^ppt\/slides\/slide\d+\.xml$/u.test(part));
  check('The deck has a slide a figure', slides.length >= figures.length, true);
  check('The deck has its main part', 'ppt/presentation.xml' in parts, true);
  return parts;
}

/** @param {Hand} hand */
async function print(hand) {
  // A headless browser has no paper: what would be printed is counted at the moment of printing.
  await hand.read(() => {
    window.print = () => {
      const pages = document.querySelectorAll('.print-page > svg').length;
      document.documentElement.setAttribute('data-printed', String(pages));
    };
  }, undefined);
  await press(hand, { ...inDialog, name: '^In($|\\s|:)' });
  const pages = await until('the pages to print', () =>
    hand.read(() => document.documentElement.getAttribute('data-printed') ?? undefined, undefined),
  );
  check('Printed figures', pages, String(figures.length));
  await press(hand, { ...inDialog, name: '^Đóng' });
  await until('the dialog to close', async () => (await count(hand, 'dialog[open]')) === 0);
}

/** @param {Hand} hand */
async function importTable(hand) {
  await press(hand, { scope: 'body', selector: 'button', name: '^Nhập từ Excel' });
  const template = await hand.take(() => press(hand, { ...inDialog, name: 'mau-so-lieu|mẫu' }));
  check('The template', template.name, 'mau-so-lieu.xlsx');
  check('The template has sheets', 'xl/workbook.xml' in unzipSync(template.bytes), true);
  await hand.choose('input[type=file]', {
    name: 'tinh-gian.csv',
    bytes: new TextEncoder().encode(importedRow),
  });
  await press(hand, { ...inDialog, name: '^Dùng 1 dòng hợp lệ' });
  await until('the imported row', () =>
    hand.read(() => {
      const card = document.querySelector('[data-figure=staff-reduction]');
      return (card?.textContent ?? '').includes('Số liệu nội bộ');
    }, undefined),
  );
  const { href } = await hand.read(() => ({ href: location.href }), undefined);
  check('The address names the layer', href.includes('layer=local'), true);
  await press(hand, { scope: 'body', selector: 'button', name: '^Bỏ số liệu nội bộ' });
  await until('the published rows again', () =>
    hand.read(() => {
      const card = document.querySelector('[data-figure=staff-reduction]');
      return !(card?.textContent ?? '').includes('Số liệu nội bộ');
    }, undefined),
  );
}

/**
 * Goes all user paths; throws a sentence at the first that fails.
 * @param {Hand} hand
 * @param {Place} place
 */
export async function goUserPaths(hand, place) {
  await hand.step('all figures with their numbers', () => openDefault(hand, place));
  await hand.step('filter by click, and back', () => filterByClick(hand, place));
  await hand.step('one picture', () => takePicture(hand));
  await hand.step('one deck', () => takeDeck(hand));
  await hand.step('print', () => print(hand));
  await hand.step('one import', () => importTable(hand));
  await hand.step('filter by address', () => filterByAddress(hand, place));
}
