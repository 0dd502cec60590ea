/**
 * What a server has to call the files of the build, by extension; "." are files without one. IIS
 * answers 404 for what it cannot name, and with no-sniff a module under a wrong name does not run.
 * @type {Readonly<Record<string, string>>}
 */
export const mediaTypes = {
  '.html': 'text/html',
  // Not application/javascript: older IIS compresses nothing but text/*.
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.': 'text/plain',
  '.br': 'application/x-brotli',
  '.gz': 'application/gzip',
};

/** Types worth compressing; fonts and pictures are compressed already. */
export const compressedTypes = [
  'text/css',
  'text/javascript',
  'text/markdown',
  'text/plain',
  'application/json',
  'application/manifest+json',
  'image/svg+xml',
];
