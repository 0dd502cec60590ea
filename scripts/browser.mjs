/**
 * Finds the browsers of the tests or installs them: Chromium without a window for the end-to-end
 * tests, Chromium itself for the benchmark, Firefox for the user paths.
 * `node scripts/browser.mjs` prints the paths of those that the tests need.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where Chrome and Edge live on systems that do not put them on the PATH. */
const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined
      ? []
      : [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ];
  }),
};

export const isRoot = process.getuid?.() === 0;

const remedy =
  'Install Chromium or Chrome and run again, or set CHROMIUM_PATH to its executable, ' +
  'or try "npx playwright install --with-deps chromium".';

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Full path of a command on the PATH.
 * @param {string} name
 */
function findCommand(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/**
 * The browser that Playwright downloaded for itself, if it did.
 * @returns {Promise<string | undefined>}
 */
async function findPlaywrightBrowser() {
  try {
    const { chromium } = await import('playwright-core');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Path of a Chromium on this machine: CHROMIUM_PATH, Playwright's own, the PATH, usual places.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is "${chosen}", which is not a program: correct or unset it.`);
  }
  const own = await findPlaywrightBrowser();
  if (own !== undefined) return own;
  const onPath = commandNames.map(findCommand).find((path) => path !== undefined);
  if (onPath !== undefined) return onPath;
  const places = process.platform === 'darwin' ? usualPlaces.darwin : usualPlaces.win32;
  return places.find(isExecutable);
}

/**
 * Installs Debian packages; throws a sentence with the remedy where that cannot be done.
 * @param {readonly string[]} packages
 * @param {string} otherwise what a person can do instead
 */
export function installPackages(packages, otherwise) {
  const names = packages.join(' ');
  if (findCommand('apt-get') === undefined) {
    throw new Error(`Missing: ${names}, and there is no apt-get to install it. ${otherwise}`);
  }
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) {
    throw new Error(
      `Missing: ${names}, and installing needs root: run "sudo apt-get install ${names}". ${otherwise}`,
    );
  }
  const front = isRoot ? [] : ['sudo', '-n'];
  /** @param {readonly string[]} args */
  const aptGet = (args) => {
    const [command, ...rest] = [...front, 'env', 'DEBIAN_FRONTEND=noninteractive'];
    // Another installation on the same machine is waited for.
    const options = ['-q', '-o', 'DPkg::Lock::Timeout=300'];
    const done = spawnSync(command, [...rest, 'apt-get', ...options, ...args], {
      encoding: 'utf8',
    });
    return { isDone: done.status === 0, output: `${done.stdout}${done.stderr}` };
  };
  console.log(`Installing ${names} with apt-get …`);
  aptGet(['update']);
  const { isDone, output } = aptGet(['install', '-y', '--no-install-recommends', ...packages]);
  if (!isDone) {
    console.error(output.trim().split('\n').slice(-15).join('\n'));
    throw new Error(`apt-get could not install ${names} (its last lines are above). ${otherwise}`);
  }
}

/**
 * Path of a Chromium that starts, installed if need be.
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return found;
  installPackages(['chromium'], remedy);
  const installed = await findBrowser();
  if (installed === undefined) throw new Error(`No Chromium to test with. ${remedy}`);
  return installed;
}

const findHeadlessShell = () => findCommand('chromium-headless-shell');

/**
 * Path of the browser of the end-to-end tests: CHROMIUM_PATH, or the Chromium without a window,
 * which draws the same and takes half the work to start and to open a page; where there is none
 * and Debian has none, any Chromium.
 * @returns {Promise<string>}
 */
export async function ensureHeadlessBrowser() {
  const isChosen = (process.env['CHROMIUM_PATH'] ?? '') !== '';
  const found = isChosen ? undefined : findHeadlessShell();
  if (isChosen || found !== undefined) return found ?? ensureBrowser();
  try {
    installPackages(['chromium-headless-shell'], remedy);
  } catch {
    return ensureBrowser();
  }
  return findHeadlessShell() ?? ensureBrowser();
}

const findFirefox = () =>
  ['firefox-esr', 'firefox'].map(findCommand).find((path) => path !== undefined);

/**
 * Path of a Firefox: FIREFOX_PATH, the PATH, or Debian's Firefox ESR, installed if need be.
 * @returns {Promise<string>}
 */
export async function ensureFirefox() {
  const chosen = process.env['FIREFOX_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`FIREFOX_PATH is "${chosen}", which is not a program: correct or unset it.`);
  }
  const found = findFirefox();
  if (found !== undefined) return found;
  const otherwise =
    'Install Firefox ESR and run again, or set FIREFOX_PATH to the executable of a Firefox.';
  installPackages(['firefox-esr'], otherwise);
  const installed = findFirefox();
  if (installed === undefined) throw new Error(`No Firefox to test with. ${otherwise}`);
  return installed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(await ensureHeadlessBrowser());
    console.log(await ensureFirefox());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
