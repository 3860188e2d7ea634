import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/tabs/wrapText.ts';

const texts = fc.array(fc.stringMatching(/^[a-zåäö]{1,12}$/), { minLength: 1, maxLength: 40 });

describe('a text in lines', () => {
  it('has all its words, in order', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 10, max: 900 }), (words, pixels) => {
        expect(linesOf(words.join(' '), pixels).join(' ')).toBe(words.join(' '));
      }),
    );
  });

  it('has no line longer than asked for, but for a word that is', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 10, max: 900 }), (words, pixels) => {
        for (const line of linesOf(words.join(' '), pixels))
          if (line.includes(' ')) expect(line.length * 6.2).toBeLessThanOrEqual(pixels);
      }),
    );
  });

  it('is one blank line without words', () => expect(linesOf('', 100)).toEqual(['']));
});
