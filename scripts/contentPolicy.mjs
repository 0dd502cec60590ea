import { createHash } from 'node:crypto';

import { findDataOrigin } from './data/dataMark.mjs';

/**
 * Hashes of what stands in the page itself, as a policy names them.
 * @param {string} html
 */
export function hashInline(html) {
  /** @type {{ script: string[], style: string[] }} */
  const hashes = { script: [], style: [] };
  // One pass over both kinds: code that only mentions "<style>" lies inside a script's match.
  for (const [, tag, attributes = '', code = ''] of html.matchAll(
    /<(script|style)\b([^>]*)>([^]*?)<\/\1>/g,
  )) {
    if (/\ssrc=/.test(attributes)) continue;
    const hash = createHash('sha256').update(code, 'utf8').digest('base64');
    hashes[tag === 'style' ? 'style' : 'script'].push(`'sha256-${hash}'`);
  }
  return hashes;
}

/**
 * What a page may load: its own files, its data folder, what stands in it, and pictures and workers it makes itself.
 * @param {string} html
 */
export function pagePolicy(html) {
  const { script, style } = hashInline(html);
  const dataOrigin = findDataOrigin(html);
  return [
    "default-src 'self'",
    ...(dataOrigin === undefined ? [] : [`connect-src 'self' ${dataOrigin}`]),
    `script-src ${["'self'", ...script].join(' ')}`,
    `style-src ${["'self'", ...style].join(' ')}`,
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/**
 * Puts a policy right after the charset, before anything that it should govern.
 * @param {string} html
 * @param {string} content
 */
export function insertPolicy(html, content) {
  const charset = /<meta charset="utf-8" ?\/?>/i;
  if (!charset.test(html)) {
    throw new Error('index.html has no <meta charset="utf-8" />: put it first in <head>.');
  }
  const tag = `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
  return html.replace(charset, (found) => `${found}\n    ${tag}`);
}

/**
 * The policy that a built page carries; undefined when it carries none.
 * @param {string} html
 */
export function findPolicy(html) {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
}
