const endOfSegments = 0xffff;

/**
 * The characters that a TrueType face has a glyph for.
 * @param {Buffer} face
 * @returns {Set<string>}
 */
export function readCoverage(face) {
  return new Set(readGlyphs(face).keys());
}

/**
 * The glyph of each character, by the face's cmap of the basic plane (format 4).
 * @param {Buffer} face
 * @returns {Map<string, number>}
 */
export function readGlyphs(face) {
  const cmap = findTable(face, 'cmap');
  const count = face.readUInt16BE(cmap + 2);
  const offsets = Array.from({ length: count }, (_, at) => face.readUInt32BE(cmap + 8 + at * 8));
  const segments = offsets.map((at) => cmap + at).find((at) => face.readUInt16BE(at) === 4);
  if (segments === undefined) throw new Error('The face has no cmap of format 4.');
  return readSegments(face, segments);
}

/**
 * Where a table of the face begins.
 * @param {Buffer} face
 * @param {string} tag
 */
export function findTable(face, tag) {
  const count = face.readUInt16BE(4);
  for (let record = 12; record < 12 + count * 16; record += 16) {
    if (face.toString('latin1', record, record + 4) === tag) return face.readUInt32BE(record + 8);
  }
  throw new Error(`The face has no table "${tag}".`);
}

/**
 * @param {Buffer} face
 * @param {number} start
 */
function readSegments(face, start) {
  /** @type {Map<string, number>} */
  const found = new Map();
  const length = face.readUInt16BE(start + 6);
  for (let at = 0; at < length; at += 2) {
    const last = face.readUInt16BE(start + 14 + at);
    const first = face.readUInt16BE(start + 16 + length + at);
    const delta = face.readUInt16BE(start + 16 + length * 2 + at);
    const rangeAt = start + 16 + length * 3 + at;
    const range = face.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code !== endOfSegments; code += 1) {
      const glyph =
        range === 0 ? code + delta : face.readUInt16BE(rangeAt + range + (code - first) * 2);
      if (glyph % 0x10000 !== 0) found.set(String.fromCodePoint(code), glyph % 0x10000);
    }
  }
  return found;
}
