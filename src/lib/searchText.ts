const combiningMarks = /\p{M}/gu;

// Letters of other alphabets that look like ours; a keyboard or a font conversion puts them there.
const lookAlikes = new Map(
  Array.from(
    'ĐđÐð\u0189\u0256\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0423\u0430\u0432\u0435\u043A\u043C\u043D\u043E\u0440\u0441\u0442\u0445\u0443\u0406\u0456\u0408\u0458\u0405\u0455\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF\u03B9',
    (letter, index) => [
      letter,
      Array.from('DdDdDdABEKMHOPCTXYabekmhopctxyIiJjSsABEZHIKMNOPTYXoi')[index] ?? letter,
    ],
  ),
);
const anyLookAlike = new RegExp(`[${[...lookAlikes.keys()].join('')}]`, 'gu');

/**
 * Folds text for searching: no accents, đ as d, look-alikes of other alphabets as Latin letters, lower
 * case, letters and digits only.
 * "TP. Hồ Chí Minh" (NFC or NFD) becomes "tphochiminh".
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(combiningMarks, '')
    .replace(anyLookAlike, (letter) => lookAlikes.get(letter) ?? letter)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Takes the accents off and keeps everything else: "Đồng Tháp" becomes "Dong Thap". */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(combiningMarks, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D')
    .normalize('NFC');
}
