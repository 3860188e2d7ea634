import { expect, it } from 'vitest';
import { hashOf } from '../../src/values/hash.ts';

// Spreadsheets hold such signs from one version to the next. The same arithmetic in Python, each cell with a character 0 behind it.
it.each([
  [[], 3338908027751811],
  [['a'], 6919164364099186],
  [['a', ''], 2912677781562182],
  [['', 'a'], 1370398908475312],
  [['Malmö', 1200.5], 2528839847735727],
])('the sign of %j is always the same', (cells, sign) => expect(hashOf(cells)).toBe(sign));
