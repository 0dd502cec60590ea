/**
 * `npm start`: installs and builds what is missing or old, then serves the built page.
 * `npm test`: the whole gate, step by step. `npm test -- --only unit,e2e` runs some steps.
 * Works on a fresh clone: uses nothing but Node and npm until the dependencies are there.
 */
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

/** @type {import('node:child_process').ChildProcess | undefined} */
let child;
/** @type {NodeJS.Signals | undefined} */
let stoppedBy;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    stoppedBy = signal;
    child?.kill(signal);
  });
}

// npm runs scripts through a shell that does not pass signals on: when it goes, so do we.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid === parent) return;
  stoppedBy = 'SIGTERM';
  child?.kill('SIGTERM');
}, 500).unref();

/**
 * Runs a program with this terminal; resolves with its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function run(command, args) {
  return new Promise((resolve, reject) => {
    const isShellScript = process.platform === 'win32' && command.endsWith('.cmd');
    child = spawn(command, args, {
      stdio: 'inherit',
      shell: isShellScript,
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      child = undefined;
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
    console.log(`${page} is up to date.`);
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
    alone: 'npm ci',
    run: installDependencies,
  },
  {
    name: 'browser',
    title: 'A browser to test with',
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
    run: async () => {
      if (existsSync('scripts/dataCheck.ts')) {
        return (await runNpm(['run', '--silent', 'data:check', '--', 'public/data'])) === 0;
      }
      console.log('No scripts/dataCheck.ts yet: nothing to check with.');
      return true;
    },
  },
  {
    name: 'build',
    title: 'Build',
    alone: 'npm run build',
    run: () => buildIfChanged('production'),
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
    name: 'single',
    title: 'Single-file build',
    alone: 'npm run build:single',
    run: () => buildIfChanged('single'),
  },
  {
    name: 'e2e',
    title: 'End-to-end tests on the built page',
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
    needs: ['build', 'single'],
    run: npmScript('smoke:chrome109'),
  },
  {
    name: 'firefox',
    title: 'All user paths in Firefox',
    alone: 'npm run smoke:firefox (after both builds)',
    needs: ['build', 'single'],
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

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
async function test(args) {
  const started = performance.now();
  for (const step of chooseSteps(args)) {
    console.log(`\n── ${step.title} (${step.name})`);
    const stepStarted = performance.now();
    const isGreen = await step.run();
    const seconds = ((performance.now() - stepStarted) / 1000).toFixed(1);
    if (!isGreen || stoppedBy !== undefined) {
      console.log(
        `\n✗ Stopped at the step "${step.name}" (${step.title}) after ${seconds} s.` +
          `\n  Run it alone with: ${step.alone}\n`,
      );
      console.log(`${totals.passed} passed, ${totals.failed} failed`);
      return 1;
    }
    console.log(`✓ ${step.name} ${seconds} s`);
  }
  console.log(`\nAll green in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  return 0;
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
