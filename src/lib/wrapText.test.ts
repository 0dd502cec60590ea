import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrapText } from './wrapText';

/** Every UTF-16 unit is 10 px wide. */
const tenEach = (text: string): number => text.length * 10;

describe('wrapText', () => {
  test.each<[string, string, number, string[]]>([
    ['nothing', '', 100, []],
    ['only spaces', '   ', 100, []],
    ['fits', 'ba tỉnh', 70, ['ba tỉnh']],
    ['breaks at the space', 'ba tỉnh', 69, ['ba', 'tỉnh']],
    ['several spaces count as one', 'ba   tỉnh', 70, ['ba tỉnh']],
    ['breaks a word that is too wide', 'nghiêng', 30, ['ngh', 'iên', 'g']],
    ['goes on behind the rest of a broken word', 'nghiêng a', 30, ['ngh', 'iên', 'g a']],
    ['one character stands alone even when it is too wide', 'ab', 5, ['a', 'b']],
    [
      'a broken NFD word keeps its accents on its letters',
      'ê'.normalize('NFD') + 'x',
      10,
      ['ê', 'x'],
    ],
  ])('%s', (_name, text, widthPx, expected) => {
    expect(wrapText(text, widthPx, tenEach)).toEqual(expected);
  });

  const word = constantFrom('Nghiêng', 'Đắk', 'ợ', '-', '12,5', '%', 'hợp', '🙂🙂', 'a-b', 'ô');
  const text = array(word, { maxLength: 20 }).map((words) => words.join(' '));
  const widthPx = integer({ min: 1, max: 200 });

  test('no line is wider than the room unless it is a single character', () => {
    const isNarrow = property(text, widthPx, (words, px) =>
      wrapText(words, px, tenEach).every(
        (line) => tenEach(line) <= px || Array.from(line).length === 1,
      ),
    );
    expect(() => assert(isNarrow)).not.toThrow();
  });

  test('nothing is lost, added or moved', () => {
    const isWhole = property(
      text,
      widthPx,
      (words, px) =>
        wrapText(words, px, tenEach).join('').replaceAll(' ', '') === words.replaceAll(' ', ''),
    );
    expect(() => assert(isWhole)).not.toThrow();
  });

  test('words that fit are never broken', () => {
    const keepsWords = property(text, (words) => wrapText(words, 70, tenEach).join(' ') === words);
    expect(() => assert(keepsWords)).not.toThrow();
  });
});
