// TCVN 5712:1993 (VN3), the code of the ".VnTime" fonts: one byte a letter, which a program that does
// not know it shows as a Latin-1 sign: "B¸o c¸o" is "Báo cáo".
const signs = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢£¤¥¦§';
const letters = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ';

const letterOf = new Map(
  Array.from(signs, (sign, index) => [sign, Array.from(letters)[index] ?? sign]),
);

/** The text as it was typed, where it stands in the signs of TCVN3. */
export function fromTcvn3(text: string): string {
  return Array.from(text, (sign) => letterOf.get(sign) ?? sign).join('');
}

// Signs that no Vietnamese word has, beside a letter; letters beyond Latin-1 show a text in Unicode.
const foreign = '[µ¸¶·¹¨¾¼½ÆÇËÎÏÑªÖ×ØÜÞßãäåæçëîïñö÷øûüþ¬®§]';
const inWord = new RegExp(`[a-zA-Z]${foreign}|${foreign}[a-zA-Z]`, 'u');

/** True for a text in the signs of TCVN3, as far as a text can show it. */
export function looksLikeTcvn3(text: string): boolean {
  return inWord.test(text) && !/[\u0100-\uFFFF]/u.test(text);
}

/** The bytes of a text file as TCVN3. */
export function decodeTcvn3(bytes: Uint8Array): string {
  return fromTcvn3(new TextDecoder('iso-8859-1').decode(bytes));
}
