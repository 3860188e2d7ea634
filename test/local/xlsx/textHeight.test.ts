import { describe, expect, it } from 'vitest';
import { heightOf, linesTaken } from '../../../src/local/xlsx/textHeight.ts';

describe('the lines of a text', () => {
  // A letter of 10 points is taken for 6.2 pixels wide: 62 pixels hold ten of them.
  it.each([
    ['', 1],
    ['ten signs!', 1],
    ['ten signs!!', 2],
    ['one two three four', 2],
    ['one\ntwo', 2],
    ['one\n\ntwo', 3],
    ['a word of twentytwoletterswithin', 4],
  ])('%j takes %i', (text, lines) => expect(linesTaken(text, 62)).toBe(lines));

  it('are more where letters are larger', () => {
    expect(linesTaken('one two three', 62, 20)).toBe(3);
    expect(linesTaken('one two three', 124, 20)).toBe(2);
  });
});

describe('the height of a cell', () => {
  it('is that of its lines: 17 pixels each at 10 points, and 6 around them', () => {
    expect(heightOf('one line', undefined)).toBe(23);
    expect(heightOf('one\ntwo', undefined)).toBe(40);
    expect(heightOf('20 signs in two rows', 70)).toBe(57);
    expect(heightOf('273 300', undefined, 20)).toBe(40);
  });
});
