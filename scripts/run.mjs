/**
 * `npm start`: installs and builds what is missing or old, then serves the built page.
 * `npm test`: the whole gate, step by step. `npm test -- --only unit,e2e` runs some steps.
 * Works on a fresh clone: uses nothing but Node and npm until the dependencies are there.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { listBuildInputs } from './buildInputs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const cacheDir = 'node_modules/.cache/then-chot';

// ---------------------------------------------------------------------------------- processes

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
/** @type {NodeJS.Signals | undefined} */
let stoppedBy;

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  stoppedBy = signal;
  // Whatever stops us: Playwright puts its server away on an interrupt alone.
  for (const child of children) child.kill('SIGINT');
}
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => stop(signal));
}

// npm runs scripts through a shell that does not pass signals on: when it goes, so do we.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) stop('SIGTERM');
}, 500).unref();

/** What a step that runs beside another has printed, to be shown when it has ended. */
const heldOutput = new AsyncLocalStorage();

/** @returns {string[] | undefined} where the output of this step goes; undefined: to the terminal */
const findHeld = () => /** @type {string[] | undefined} */ (heldOutput.getStore());

/** @param {string} line */
function say(line) {
  const held = findHeld();
  if (held === undefined) console.log(line);
  else held.push(`${line}\n`);
}

/**
 * Runs a program, with this terminal or, beside another step, with its output held back; resolves
 * with its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function run(command, args) {
  return new Promise((resolve, reject) => {
    const isShellScript = process.platform === 'win32' && command.endsWith('.cmd');
    const held = findHeld();
    const child = spawn(command, args, {
      stdio: held === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: isShellScript,
    });
    children.add(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => held?.push(String(text)));
    }
    child.on('error', reject);
    child.on('close', (code) => {
      children.delete(child);
      resolve(code ?? 1);
    });
  });
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function runNpm(args) {
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('.js') === true) return run(process.execPath, [cli, ...args]);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
}

/**
 * @param {string} path
 * @returns {unknown}
 */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** @typedef {{ bin: Record<string, string> }} Package */

/**
 * Runs a tool out of node_modules without asking a shell.
 * @param {string} packageName
 * @param {string} tool
 * @param {readonly string[]} args
 */
function runTool(packageName, tool, args) {
  const folder = join('node_modules', packageName);
  const { bin } = /** @type {Package} */ (readJson(join(folder, 'package.json')));
  const script = bin[tool];
  if (script === undefined) throw new Error(`The package ${packageName} has no tool ${tool}.`);
  return run(process.execPath, [join(folder, script), ...args]);
}

// ------------------------------------------------------------------------------- dependencies

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock */

/** @param {string} path */
function readLock(path) {
  return /** @type {Lock} */ (readJson(path)).packages;
}

/** Whether node_modules holds what package-lock.json asks for, going by npm's own notes. */
function hasDependencies() {
  const notes = 'node_modules/.package-lock.json';
  if (!existsSync(notes)) return false;
  const installed = readLock(notes);
  return Object.entries(readLock('package-lock.json')).every(
    ([path, wanted]) =>
      path === '' ||
      (installed[path] === undefined
        ? wanted.optional === true
        : installed[path].version === wanted.version),
  );
}

/** @returns {Promise<boolean>} */
async function installDependencies() {
  if (hasDependencies()) return true;
  console.log('Installing dependencies …');
  return (await runNpm(['ci', '--no-audit', '--no-fund'])) === 0;
}

// --------------------------------------------------------------------------------------- build

/**
 * A build's fingerprint: what went in, and when its page was written (a build by hand differs).
 * @param {string} page
 */
function fingerprint(page) {
  const hash = createHash('sha256');
  for (const path of listBuildInputs(root)) {
    hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  }
  return `${hash.digest('hex')} ${existsSync(page) ? statSync(page).mtimeMs : 'missing'}`;
}

/**
 * Builds unless the page on disk came from the same inputs.
 * @param {'production' | 'single'} mode
 * @returns {Promise<boolean>}
 */
async function buildIfChanged(mode) {
  const page = mode === 'single' ? 'dist-single/then-chot.html' : 'dist/index.html';
  const stamp = join(cacheDir, `build-${mode}.txt`);
  const isFresh =
    existsSync(page) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(page);
  if (isFresh) {
    say(`${page} is up to date.`);
    return true;
  }
  if ((await runTool('vite', 'vite', ['build', '--mode', mode])) !== 0) return false;
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(stamp, fingerprint(page));
  return true;
}

// --------------------------------------------------------------------------------------- tests

const totals = { passed: 0, failed: 0 };

/**
 * What the two runners say in their JSON reports.
 * @typedef {object} Report
 * @property {number} numPassedTests Vitest
 * @property {number} numFailedTests Vitest
 * @property {{ expected: number, flaky: number, unexpected: number }} stats Playwright
 */

/**
 * Runs a test runner that also writes a JSON report, and adds its numbers to the totals.
 * @param {string} reportName
 * @param {(reportPath: string) => Promise<number>} runTests
 * @param {(report: Report) => { passed: number, failed: number }} count
 * @returns {Promise<boolean>}
 */
async function countTests(reportName, runTests, count) {
  const reportPath = join(root, cacheDir, reportName);
  mkdirSync(join(root, cacheDir), { recursive: true });
  rmSync(reportPath, { force: true });
  const code = await runTests(reportPath);
  const counts = existsSync(reportPath)
    ? count(/** @type {Report} */ (readJson(reportPath)))
    : { passed: 0, failed: 0 };
  const isGreen = code === 0 && counts.failed === 0 && counts.passed > 0;
  totals.passed += counts.passed;
  // A file that does not even load counts as one failure, so that the last line never lies.
  totals.failed += isGreen ? 0 : Math.max(1, counts.failed);
  return isGreen;
}

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} title
 * @property {string} alone how to run it alone
 * @property {boolean} [usesAll] nothing runs beside it: it keeps all cores busy, or others need it
 * @property {readonly string[]} [needs] steps that must come first
 * @property {() => Promise<boolean>} run resolves with whether it is green
 */

/**
 * @param {string} script
 * @returns {Step['run']}
 */
const npmScript = (script) => async () => (await runNpm(['run', '--silent', script])) === 0;

/** @type {readonly Step[]} */
const steps = [
  {
    name: 'dependencies',
    title: 'Dependencies',
    usesAll: true,
    alone: 'npm ci',
    run: installDependencies,
  },
  {
    name: 'browser',
    title: 'Browsers to test with',
    usesAll: true,
    alone: 'node scripts/browser.mjs',
    run: async () => (await run(process.execPath, ['scripts/browser.mjs'])) === 0,
  },
  {
    name: 'format',
    title: 'Formatting',
    alone: 'npm run format:check (npm run format repairs)',
    run: npmScript('format:check'),
  },
  { name: 'lint', title: 'Lint', alone: 'npm run lint', run: npmScript('lint') },
  { name: 'types', title: 'Types', alone: 'npm run types', run: npmScript('types') },
  {
    name: 'unused',
    title: 'Nothing unused: files, exports, dependencies',
    alone: 'npm run unused',
    run: npmScript('unused'),
  },
  {
    name: 'unit',
    title: 'Unit tests',
    usesAll: true,
    alone: 'npm run unit',
    run: () =>
      countTests(
        'unit.json',
        (path) =>
          runTool('vitest', 'vitest', [
            'run',
            '--reporter=dot',
            '--reporter=json',
            `--outputFile.json=${path}`,
          ]),
        (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
      ),
  },
  {
    name: 'data',
    title: 'Data check',
    alone: 'npm run data:check -- public/data',
    run: async () => (await runNpm(['run', '--silent', 'data:check', '--', 'public/data'])) === 0,
  },
  {
    name: 'build',
    title: 'Build',
    alone: 'npm run build',
    run: () => buildIfChanged('production'),
  },
  {
    name: 'single',
    title: 'Single-file build',
    alone: 'npm run build:single',
    // It takes the typeface that the first build has made.
    needs: ['build'],
    run: () => buildIfChanged('single'),
  },
  {
    name: 'budgets',
    title: 'Weight of the built page',
    alone: 'npm run budgets (after a build)',
    needs: ['build'],
    run: npmScript('budgets'),
  },
  {
    name: 'nginx',
    title: 'The built page behind nginx',
    alone: 'npm run check:nginx (after a build)',
    needs: ['build'],
    run: npmScript('check:nginx'),
  },
  {
    name: 'oldbrowsers',
    title: 'Nothing in the build that old browsers lack',
    alone: 'npm run check:old-browsers (after a build)',
    needs: ['build'],
    run: npmScript('check:old-browsers'),
  },
  {
    name: 'e2e',
    title: 'End-to-end tests on the built page',
    usesAll: true,
    alone: 'npm test -- --only e2e (or npm run e2e after a build)',
    needs: ['browser', 'build', 'single'],
    run: () =>
      countTests(
        'e2e.json',
        // Its config writes the report to this very place.
        () =>
          runTool('@playwright/test', 'playwright', [
            'test',
            '--config',
            'e2e/playwright.config.ts',
          ]),
        ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
      ),
  },
  {
    name: 'chrome109',
    title: 'All user paths in Chrome 109',
    alone: 'npm run smoke:chrome109 (after both builds)',
    needs: ['browser', 'build', 'single'],
    run: npmScript('smoke:chrome109'),
  },
  {
    name: 'firefox',
    title: 'All user paths in Firefox',
    alone: 'npm run smoke:firefox (after both builds)',
    needs: ['browser', 'build', 'single'],
    run: npmScript('smoke:firefox'),
  },
];

/**
 * The steps named after `--only`, with those they need, or all.
 * @param {readonly string[]} args
 */
function chooseSteps(args) {
  const [flag, list] = args;
  if (flag === undefined) return steps;
  const known = steps.map(({ name }) => name).join(', ');
  if (flag !== '--only' || list === undefined || args.length > 2) {
    throw new Error(`Write: npm test -- --only STEP,STEP. Steps: ${known}.`);
  }
  const chosen = new Set(['dependencies']);
  for (const name of list.split(',')) {
    const step = steps.find((candidate) => candidate.name === name);
    if (step === undefined) throw new Error(`There is no step "${name}". Steps: ${known}.`);
    for (const needed of [...(step.needs ?? []), name]) chosen.add(needed);
  }
  return steps.filter(({ name }) => chosen.has(name));
}

/** How many steps run at the same time, where none of them keeps all cores busy. */
const lanes = 2;

/**
 * Runs a step and says how it went; what it prints beside another is shown in one piece.
 * @param {Step} step
 * @returns {Promise<boolean>}
 */
async function runStep(step) {
  const started = performance.now();
  console.log(`${step.usesAll ? '\n' : ''}── ${step.title} (${step.name})`);
  /** @type {string[]} */
  const held = [];
  const isGreen = await (step.usesAll ? step.run() : heldOutput.run(held, step.run));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const isDone = isGreen && stoppedBy === undefined;
  const output = held.join('').trimEnd();
  if (output !== '') console.log(output);
  // The steps that are stopped because another one failed need no words of their own.
  if (isDone) console.log(`✓ ${step.name} ${seconds} s`);
  else if (stoppedBy === undefined) {
    console.log(
      `\n✗ Stopped at the step "${step.name}" (${step.title}) after ${seconds} s.` +
        `\n  Run it alone with: ${step.alone}\n`,
    );
    stop('SIGTERM');
  }
  return isDone;
}

/**
 * Runs steps in their order, two at a time where they do not keep all cores busy, until one fails.
 * @param {readonly Step[]} chosen
 * @returns {Promise<boolean>} whether all are green
 */
async function runSteps(chosen) {
  /** @type {Map<string, Promise<boolean>>} */
  const results = new Map();
  /** @type {Set<Promise<boolean>>} */
  const running = new Set();
  for (const step of chosen) {
    for (const name of step.needs ?? []) await results.get(name);
    while (running.size > (step.usesAll ? 0 : lanes - 1)) await Promise.race(running);
    if (stoppedBy !== undefined) break;
    const result = runStep(step).finally(() => running.delete(result));
    running.add(result);
    results.set(step.name, result);
    if (step.usesAll) await result;
  }
  const ends = await Promise.all(results.values());
  return ends.length === chosen.length && ends.every(Boolean);
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
async function test(args) {
  const started = performance.now();
  const isGreen = await runSteps(chooseSteps(args));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (isGreen) console.log(`\nAll green in ${seconds} s.\n`);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  return isGreen ? 0 : 1;
}

/**
 * @param {readonly string[]} args passed on to `vite preview`
 * @returns {Promise<number>}
 */
async function start(args) {
  if (!(await installDependencies())) {
    console.error('npm ci failed: its message is above. Is there a network or an npm mirror?');
    return 1;
  }
  if (!(await buildIfChanged('production'))) {
    console.error('The build failed: its message is above.');
    return 1;
  }
  // Vite takes the next free port by itself and prints the address.
  const code = await runTool('vite', 'vite', ['preview', '--port', '4173', ...args]);
  return stoppedBy === undefined ? code : 0;
}

const [task, ...taskArgs] = process.argv.slice(2);
try {
  if (task === 'start') process.exitCode = await start(taskArgs);
  else if (task === 'test') process.exitCode = await test(taskArgs);
  else throw new Error('Write: node scripts/run.mjs start, or node scripts/run.mjs test.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
