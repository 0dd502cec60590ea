const combiningMarks = /\p{M}/gu;

/**
 * Folds text for searching: no accents, đ as d, lower case, letters and digits only.
 * "TP. Hồ Chí Minh" (NFC or NFD) becomes "tphochiminh".
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(combiningMarks, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D')
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
