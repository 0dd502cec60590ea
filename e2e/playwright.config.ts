import { defineConfig } from '@playwright/test';

import { ensureHeadlessBrowser, isRoot } from '../scripts/browser.mjs';
import { distDir, port, siteUrl } from './site';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/approved/{arg}{ext}',
  // Far more than a test takes: the machine may be busy with something else.
  timeout: 180_000,
  // Another Chromium may smooth edges in another way; a changed mark is far more than this.
  expect: { timeout: 20_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01 } },
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '../node_modules/.cache/then-chot/e2e.json' }]],
  use: {
    baseURL: siteUrl,
    viewport: { width: 1366, height: 625 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: await ensureHeadlessBrowser(),
          args: [
            ...(isRoot ? ['--no-sandbox'] : []),
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--no-first-run',
            // Letters as wide as in a window: without one Chromium would round each to whole pixels.
            '--font-render-hinting=none',
            // One made-up name for plain http on a LAN (no secure context); nothing else resolves.
            '--host-resolver-rules=MAP then-chot.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
          ],
        },
      },
    },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir ${JSON.stringify(distDir)} --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '..',
    url: siteUrl,
    reuseExistingServer: false,
  },
});
