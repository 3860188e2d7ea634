import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, textKey } from '../../src/values/plainText.ts';

describe('two texts that look the same are the same', () => {
  it.each([
    ['composed and decomposed letters', 'M\u00e4ssa', 'Ma\u0308ssa'],
    ['two signs for Å', '\u00c5hus', '\u212bhus'],
    ['two spaces', 'Google Ads', 'Google  Ads'],
    ['a hard space', 'Google Ads', 'Google\u00a0Ads'],
    ['a narrow hard space', 'Google Ads', 'Google\u202fAds'],
    ['an ideographic space', '東京 支店', '東京\u3000支店'],
    ['a tab and a line break', 'Google Ads', 'Google\t\r\nAds'],
    ['spaces around', 'Google Ads', ' Google Ads\u00a0'],
    ['a zero-width space', 'Google', 'Goo\u200bgle'],
    ['a byte order mark', 'Google', '\ufeffGoogle'],
    ['a soft hyphen', 'Google', 'Goo\u00adgle'],
    ['marks of direction', 'Google', '\u202aGoogle\u202c\u200e'],
    ['a word joiner', 'Google', 'Goo\u2060gle'],
    ['a control code', 'Google', 'Goo\u0001gle'],
  ])('%s', (_, one, other) => expect(plainText(other)).toBe(one));

  it('and what differs stays different', () =>
    expect(new Set(['Mässa', 'Massa', 'Mæssa', 'Måssa', 'Google-Ads', 'GoogleAds'].map(textKey)).size).toBe(
      6,
    ));

  it('a text made plain twice is the same as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});
