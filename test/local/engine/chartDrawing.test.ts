import { describe, expect, it } from 'vitest';
import { inLines } from '../../../src/local/engine/chartDrawing.ts';

describe('the words beside an axis', () => {
  it.each([
    ['Web', 10, ['Web']],
    ['Jan 2026', 8, ['Jan 2026']],
    ['Jan 2026', 7, ['Jan', '2026']],
    ['Trade fair in Gothenburg', 10, ['Trade fair', 'in', 'Gothenburg']],
    ['one two three four', 5, ['one', 'two', 'thre…']],
    ['Konverteringsgrad', 8, ['Konvert…']],
  ])('%s in lines of %i letters', (name, letters, lines) => expect(inLines(name, letters)).toEqual(lines));
});
