import { findTable, readGlyphs } from './readCoverage.mjs';

/**
 * How far each character of a TrueType face moves the pen, in thousandths of the size (hmtx).
 * @param {Buffer} face
 * @returns {Map<string, number>}
 */
export function readAdvances(face) {
  const unitsPerEm = face.readUInt16BE(findTable(face, 'head') + 18);
  const lastMetric = face.readUInt16BE(findTable(face, 'hhea') + 34) - 1;
  const hmtx = findTable(face, 'hmtx');
  return new Map(
    [...readGlyphs(face)].map(([character, glyph]) => {
      const units = face.readUInt16BE(hmtx + Math.min(glyph, lastMetric) * 4);
      return [character, Math.round((units * 1000) / unitsPerEm)];
    }),
  );
}
