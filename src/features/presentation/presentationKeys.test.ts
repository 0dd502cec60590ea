import { describe, expect, test } from 'vitest';
import { type Command, commandOf, type KeyPlace, moveTo } from './presentationKeys';

const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

test.each<[string, Command | undefined, Command | undefined, Command | undefined]>([
  // key, on the slide, on a button, on a mark
  ['ArrowRight', 'next', 'next', undefined],
  ['ArrowLeft', 'previous', 'previous', undefined],
  ['PageDown', 'next', 'next', 'next'],
  ['PageUp', 'previous', 'previous', 'previous'],
  ['Home', 'first', 'first', undefined],
  ['End', 'last', 'last', undefined],
  [' ', 'next', undefined, undefined],
  ['f', 'fullscreen', 'fullscreen', 'fullscreen'],
  ['F', 'fullscreen', 'fullscreen', 'fullscreen'],
  ['Escape', 'end', 'end', 'end'],
  ['Enter', undefined, undefined, undefined],
  ['Tab', undefined, undefined, undefined],
  ['toString', undefined, undefined, undefined],
])('%s', (key, onSlide, onButton, onMark) => {
  expect(commandOf({ ...plain, key }, 'slide')).toBe(onSlide);
  expect(commandOf({ ...plain, key }, 'button')).toBe(onButton);
  expect(commandOf({ ...plain, key }, 'marks')).toBe(onMark);
});

test('a field keeps every key but Escape', () => {
  const keys = ['f', ' ', 'PageDown', 'ArrowRight', 'Home', 'Escape'];
  const place: KeyPlace = 'field';
  expect(keys.map((key) => commandOf({ ...plain, key }, place))).toEqual([
    ...Array.from({ length: 5 }, () => undefined),
    'end',
  ]);
});

test('Shift and Space go back', () => {
  expect(commandOf({ ...plain, key: ' ', shiftKey: true }, 'slide')).toBe('previous');
});

test.each(['ctrlKey', 'altKey', 'metaKey'])('with %s a key is the browser’s', (modifier) => {
  expect(commandOf({ ...plain, key: 'f', [modifier]: true }, 'slide')).toBeUndefined();
});

describe('moving', () => {
  test.each<[Command, number, number]>([
    ['next', 0, 1],
    ['next', 7, 7],
    ['previous', 3, 2],
    ['previous', 0, 0],
    ['first', 5, 0],
    ['last', 2, 7],
  ])('%s from %i', (command, from, to) => {
    expect(moveTo(command, from, 8)).toBe(to);
  });
});
