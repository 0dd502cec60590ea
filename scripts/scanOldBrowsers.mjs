/**
 * Reads the builds for what Chrome 109, Firefox 115 or Safari 16 lack, going by MDN's data: a build
 * target turns syntax into older syntax, but adds no built-in and no style. What is allowed, and
 * why, stands in oldBrowsers/allowed.mjs.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { allowed } from './oldBrowsers/allowed.mjs';
import { findNewFeatures } from './oldBrowsers/newFeatures.mjs';
import { scanCode } from './oldBrowsers/scanCode.mjs';
import { scanStyles } from './oldBrowsers/scanStyles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = resolve(root, process.env['THEN_CHOT_DIST'] ?? 'dist');

/**
 * The scripts and stylesheets of a build, also those that stand in its page.
 * @param {string} folder
 */
function readBuild(folder) {
  /** @type {{ name: string, kind: 'code' | 'styles', text: string }[]} */
  const parts = [];
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const text = /\.(?:js|css|html)$/.test(path) ? readFileSync(join(folder, path), 'utf8') : '';
    if (path.endsWith('.js')) parts.push({ name: path, kind: 'code', text });
    if (path.endsWith('.css')) parts.push({ name: path, kind: 'styles', text });
    if (!path.endsWith('.html')) continue;
    for (const [, tag, attributes = '', inner = ''] of text.matchAll(
      /<(script|style)\b([^>]*)>([^]*?)<\/\1>/g,
    )) {
      if (/\ssrc=|application\/json/.test(attributes)) continue;
      parts.push({ name: path, kind: tag === 'style' ? 'styles' : 'code', text: inner });
    }
  }
  return parts;
}

if (!existsSync(join(dist, 'index.html'))) {
  console.error(`There is no ${join(dist, 'index.html')} to read: run "npm run build" first.`);
  process.exitCode = 1;
} else {
  const features = findNewFeatures();
  const parts = readBuild(dist);
  const used = new Set();
  const faults = [];
  for (const { name, kind, text } of parts) {
    const findings = kind === 'code' ? scanCode(text, features) : scanStyles(text, features);
    for (const { feature, lackedBy, near } of findings) {
      used.add(feature);
      if (Object.hasOwn(allowed, feature)) continue;
      faults.push(`${name}: ${feature} is missing in ${lackedBy.join(', ')}: … ${near} …`);
    }
  }
  for (const feature of Object.keys(allowed)) {
    if (!used.has(feature)) faults.push(`allowed.mjs: ${feature} is used no longer; take it out.`);
  }
  for (const fault of new Set(faults)) console.error(fault);
  console.log(
    faults.length === 0
      ? `OK: ${parts.length} scripts and stylesheets, ${used.size} newer features, all with a reason.`
      : 'Take it out, ask for it first, or write the reason into scripts/oldBrowsers/allowed.mjs.',
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
