/** What the built page may load: its own files, and pictures and workers it makes itself. */
const policy = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

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
 * Adds the policy to the built index.html. Not in development: hot reload needs inline scripts.
 * @returns {import('vite').Plugin}
 */
export function contentPolicy() {
  return {
    name: 'then-chot:content-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => insertPolicy(html, policy) },
  };
}
