/**
 * `npm run bench [-- --runs 7 --only load,filter,export,growth --framework --json FILE --readme
 * --dist DIR]`:
 * measures the built page beside two plain pages, interleaved, under the conditions of
 * conditions.ts. Needs a build and a quiet machine; asserts nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { type Browser, chromium } from 'playwright-core';

import { ensureBrowser, isRoot } from '../browser.mjs';
import { readVersion } from '../serving/version.mjs';
import { measureGrowth } from '../growth';
import { drawnSite, plainSite } from './baselineSites';
import { buildFramework } from './buildFramework';
import { measureExports } from './measureExports';
import { measureVisit, type Visit } from './measureFilter';
import { type Load, measureLoad } from './measureLoad';
import { type BenchOptions, parseOptions } from './options';
import { type BenchPage, benchPages } from './pages';
import { putBetweenMarks } from './readme';
import { describeResults, type Results } from './report';
import { readFolder, startServer } from './server';

const root = fileURLToPath(new URL('../..', import.meta.url));

type Runs<Run> = Partial<Record<BenchPage['id'], Run[]>>;

async function measure(browser: Browser, origin: string, options: BenchOptions) {
  const loads: Runs<Load> = {};
  const visits: Runs<Visit> = {};
  const pages = benchPages.filter(({ id }) => id !== 'framework' || options.withFramework);
  const isInPages = options.parts.has('load') || options.parts.has('filter');
  // One more at the start for the machine to warm up on; it does not count.
  for (let run = isInPages ? 0 : options.runs + 1; run <= options.runs; run += 1) {
    // Each run begins with another page, so that none always comes after the same one.
    const order = pages.map((_, at) => pages[(at + run) % pages.length]);
    for (const page of order) {
      if (page === undefined) continue;
      process.stderr.write(`\rrun ${run} of ${options.runs}: ${page.id}      `);
      if (options.parts.has('load')) {
        const load = await measureLoad(browser, origin, page);
        if (run > 0) (loads[page.id] ??= []).push(load);
      }
      if (options.parts.has('filter') && run > 0) {
        (visits[page.id] ??= []).push(await measureVisit(browser, origin, page));
      }
    }
  }
  process.stderr.write('\n');
  const exports = options.parts.has('export') ? await measureExports(browser, origin) : undefined;
  return { loads, visits, exports };
}

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  const dist = resolve(root, options.dist);
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(
      `There is no ${options.dist}/index.html to measure: run "npm run build" first.`,
    );
  }
  const plain = plainSite();
  const data = plain.get('data.json') ?? new Uint8Array();
  const server = await startServer({
    ours: readFolder(dist),
    plain,
    drawn: drawnSite(),
    ...(options.withFramework && { framework: buildFramework(data) }),
  });
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: isRoot ? ['--no-sandbox'] : [],
  });
  try {
    const { version, build } = readVersion(root, join(dist, 'data'));
    const cores = cpus();
    const results: Results = {
      date: new Date().toISOString().slice(0, 10),
      machine: `${cores.length} × ${cores[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`,
      browser: `Chromium ${browser.version()} headless`,
      version: `then-chot ${version} (${build})`,
      ...(await measure(browser, server.origin, options)),
      growth: options.parts.has('growth') ? await measureGrowth() : undefined,
    };
    const text = describeResults(results);
    console.log(text);
    if (options.json !== undefined) {
      writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
    }
    if (options.isForReadme) {
      const path = join(root, 'scripts/bench/README.md');
      writeFileSync(path, putBetweenMarks(readFileSync(path, 'utf8'), text));
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
