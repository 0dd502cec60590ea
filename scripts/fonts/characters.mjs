/** @param {number} first @param {number} last */
function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  );
}

const ascii = range(0x20, 0x7e);

/** No-break space to ÿ: ° ² × ÷ § © « » · ± and the letters of Western European names. */
const latin1 = range(0xa0, 0xff);

/** The letters that Latin-1 lacks; the others (à, ê, ô, ý) it has. */
const vietnamese = [...Array.from('ĂăĐđĨĩŨũƠơƯư'), ...range(0x1ea0, 0x1ef9), '₫'];

/**
 * Marks on their own, for texts in which a letter and its diacritics are separate characters: all
 * that the typeface has, so that no letter is put together from two files.
 */
const combining = range(0x300, 0x328);

const signs = Array.from('–—‘’‚“”„†‡•…‰‹›⁄€™−∕≈≠≤≥');

/**
 * What the page and its texts need: every Vietnamese letter whole and in parts, English, and the
 * signs of both. The typeface has nothing for some of the marks; those fall away.
 */
export const mainCharacters = [...ascii, ...latin1, ...vietnamese, ...combining, ...signs];
