import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { loadEnv } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';

import { weighBundle } from './scripts/budgets/weighBundle.mjs';
import { buildMark } from './scripts/buildMark.mjs';
import { dataMark } from './scripts/data/dataMark.mjs';
import { firstScript } from './scripts/firstView/firstScript.mjs';
import { firstView } from './scripts/firstView/firstView.mjs';
import { fontLicense, licensesFile } from './scripts/fontLicense.mjs';
import { faces } from './scripts/fonts/faces.mjs';
import { sealSingleFile } from './scripts/sealSingleFile.mjs';
import { serving } from './scripts/serving/finishDist.mjs';
import { tooOldScript } from './scripts/tooOld/tooOldScript.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * `vite build` makes `dist/`, which runs from any folder of any web server.
 * `vite build --mode single` makes `dist-single/then-chot.html`, which opens from a disk.
 */
export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single';
  const { THEN_CHOT_DATA: dataFolder } = loadEnv(mode, root, 'THEN_CHOT_DATA');
  return {
    base: './',
    // One page, no paths of its own: a missing file is a 404 here as on any web server.
    appType: 'mpa',
    // The single file carries the data itself, see sealSingleFile.
    publicDir: isSingle ? false : 'public',
    plugins: [
      react({ compiler: true }),
      faces(),
      fontLicense(),
      tooOldScript(),
      buildMark({ dataDir: 'public/data' }),
      isSingle
        ? [viteSingleFile(), sealSingleFile({ dataDir: 'public/data', fileName: 'then-chot.html' })]
        : [
            weighBundle(),
            dataMark({ folder: dataFolder }),
            firstView({ dataDir: 'public/data' }),
            serving(),
          ],
    ],
    resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
    build: {
      outDir: isSingle ? 'dist-single' : 'dist',
      // Chrome 109 is the last one on Windows 7. Syntax only: built-ins are not polyfilled.
      target: ['chrome109', 'firefox115', 'safari16'],
      // Fonts stay files, so that a browser takes only the faces it needs.
      assetsInlineLimit: 0,
      rolldownOptions: isSingle ? {} : { output: { codeSplitting: { groups: [firstScript()] } } },
      // One stylesheet, which the build writes into the page.
      cssCodeSplit: false,
      license: { fileName: licensesFile },
    },
    // The end-to-end tests also open the page under a name that is not a secure context.
    preview: { allowedHosts: ['then-chot.test'] },
    test: {
      include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
      environment: 'node',
      setupFiles: ['./src/i18n/loadForTests.ts'],
      // Without it one core of two stays idle.
      maxWorkers: '100%',
      // Modules are read once a worker: no test leaves anything behind in them, and it halves the time.
      pool: 'threads',
      isolate: false,
      // Property tests must not fail because the machine is busy.
      testTimeout: 60_000,
    },
  };
});
