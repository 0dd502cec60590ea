import { type Zippable, zipSync } from 'fflate';

/** The first day that a ZIP knows: the same files give the same archive, whatever the clock says. */
const noTime = '1980-01-01T12:00:00';
const unix = 3;
const readableByAll = 0o100644;
const modeShift = 65_536;

/** A ZIP of the files in their order; byte for byte the same each time. */
export function createZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of files) {
    const isCompressed = /\.(?:br|gz|woff2)$/u.test(path);
    entries[path] = [
      content,
      { level: isCompressed ? 0 : 9, mtime: noTime, os: unix, attrs: readableByAll * modeShift },
    ];
  }
  return zipSync(entries);
}
