import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createDeck } from './createDeck';
import { findDeckFaults } from './deckRulesForTests';
import { everyPart, facts, figureOf, wanted } from './figuresForTests';
import { openPackage, textOf } from './readDeckForTests';

async function faultsAfter(path: string, change: (text: string) => string) {
  const { blob } = await createDeck([wanted(figureOf(() => everyPart))], facts);
  const files = openPackage(new Uint8Array(await blob.arrayBuffer()));
  const before = textOf(files, path);
  const after = change(before);
  expect(after).not.toBe(before);
  const changed = { ...Object.fromEntries(files), [path]: new TextEncoder().encode(after) };
  return findDeckFaults(zipSync(changed), 'vi-VN');
}

const slide = 'ppt/slides/slide2.xml';
const chart = 'ppt/charts/chart1.xml';

test.each<[string, string, (text: string) => string, RegExp]>([
  [
    'a phantom content type',
    '[Content_Types].xml',
    (text) => text.replace('slideMaster1.xml', 'slideMaster9.xml'),
    /slideMaster9\.xml, which is not there/u,
  ],
  [
    'a target that is not there',
    'ppt/_rels/presentation.xml.rels',
    (text) => text.replace('slides/slide2.xml', 'slides/slide7.xml'),
    /slide7\.xml is not there/u,
  ],
  ['an id twice', slide, (text) => text.replace('id="3"', 'id="2"'), /stands twice/u],
  ['a run in English', slide, (text) => text.replace('lang="vi-VN"', 'lang="en-US"'), /a run is/u],
  [
    'a run without text',
    slide,
    (text) => text.replace(/<a:t>[^<]+</u, '<a:t><'),
    /a run without text/u,
  ],
  ['no alt text', slide, (text) => text.replace(/ descr="Bảng[^"]*"/u, ''), /has no alt text/u],
  [
    'children out of order',
    'ppt/presentation.xml',
    (text) =>
      text.replace(/(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)(.*<\/p:sldIdLst>)/u, '$2$1'),
    /children of p:presentation are out of order/u,
  ],
  ['a bridged gap', chart, (text) => text.replace('val="gap"', 'val="span"'), /gaps are bridged/u],
  [
    'a number that the workbook does not have',
    chart,
    (text) => text.replace('<c:v>12.5</c:v>', '<c:v>13</c:v>'),
    /B4: 12\.5, in the chart 13/u,
  ],
  [
    'a zero that is missing in the chart',
    chart,
    (text) => text.replace('<c:pt idx="1"><c:v>0</c:v></c:pt>', ''),
    /B3: 0, in the chart undefined/u,
  ],
])('the rules see %s', async (_what, path, change, fault) => {
  expect((await faultsAfter(path, change)).join('\n')).toMatch(fault);
});
