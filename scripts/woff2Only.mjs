/**
 * Leaves the woff copy out of the @fontsource faces: every browser we build for reads woff2, and
 * the single file would carry both.
 * @returns {import('vite').Plugin}
 */
export function woff2Only() {
  return {
    name: 'then-chot:woff2-only',
    enforce: 'pre',
    transform: {
      filter: { id: /@fontsource[/\\].*\.css$/ },
      handler: (code) => code.replaceAll(/,\s*url\([^)]+\.woff\)\s*format\(['"]woff['"]\)/g, ''),
    },
  };
}
