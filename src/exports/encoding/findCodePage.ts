import { CODE_PAGES, type CodePage, signsOf } from './codePages.ts';

/** What stands beside a sign: that tells a letter from what only looks like one. */
const PLACES = ['inside', 'behindLower', 'amongUpper', 'beforeUpper', 'besideLetter', 'alone'] as const;
type Place = (typeof PLACES)[number];

/** Letters by how often the languages of Western Europe have them; all others are rarer. */
const OFTEN = new Set('åäöÅÄÖ');
const SOMETIMES = new Set('éüøæÉÜØÆèàáâãêëíîïóôõúûçñßÀÁÂÈÊËÍÎÏÓÔÕÚÛÇÑ');
/** Signs that people write beside words: quotation marks, apostrophes, dashes, currencies, the space that breaks no line. */
const BESIDE_WORDS = new Set('\u00a0\u00b4\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00ae\u2122\u00a9«»');
const BESIDE_NUMBERS = new Set('€£§°½·±²³×•');

const APOSTROPHE = '\u2019';
const TRADE_MARKS = new Set('\u00ae\u2122');

/** Where more of the signs than this stand beside each other, it is another script or several bytes a sign. */
const MOST_BESIDE_EACH_OTHER = 0.5;
const FEWEST_TO_SAY_SO = 6;

/**
 * Finds with which encoding the signs beyond ASCII make words: letters inside words and not lines of boxes, capitals not
 * behind small letters. Of two that fit alike the more usual one is taken.
 *
 * @returns the encoding, and whether it makes words at all
 */
export function findCodePage(bytes: Uint8Array): { page: CodePage; isPlausible: boolean } {
  const { counts, besideEachOther, all } = countSigns(bytes);
  let best: { page: CodePage; score: number } = { page: 'windows-1252', score: Number.NEGATIVE_INFINITY };
  for (const page of CODE_PAGES) {
    const score = scoreOf(signsOf(page), counts);
    if (score > best.score) best = { page, score };
  }
  const isOtherScript =
    all >= FEWEST_TO_SAY_SO && besideEachOther > all * MOST_BESIDE_EACH_OTHER && best.score < besideEachOther;
  // What is no script that is known here stays as the most usual encoding shows it.
  if (isOtherScript) return { page: 'windows-1252', isPlausible: false };
  return { page: best.page, isPlausible: best.score >= 0 };
}

function countSigns(bytes: Uint8Array): {
  counts: Record<Place, Int32Array>;
  besideEachOther: number;
  all: number;
} {
  const counts = Object.fromEntries(PLACES.map((place) => [place, new Int32Array(128)])) as Record<
    Place,
    Int32Array
  >;
  let besideEachOther = 0;
  let all = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    all++;
    const before = at > 0 ? bytes[at - 1]! : 0;
    const behind = at + 1 < bytes.length ? bytes[at + 1]! : 0;
    if (before >= 0x80 || behind >= 0x80) {
      besideEachOther++;
      continue;
    }
    counts[placeBetween(before, behind)][byte - 0x80]!++;
  }
  return { counts, besideEachOther, all };
}

function placeBetween(before: number, behind: number): Place {
  if (isLower(before)) return isLower(behind) || isUpper(behind) ? 'inside' : 'behindLower';
  if (isUpper(before)) return isUpper(behind) ? 'amongUpper' : 'besideLetter';
  if (isUpper(behind)) return 'beforeUpper';
  return isLower(behind) ? 'besideLetter' : 'alone';
}

function scoreOf(signs: string, counts: Readonly<Record<Place, Int32Array>>): number {
  let score = 0;
  for (const place of PLACES)
    for (const [i, count] of counts[place].entries()) if (count > 0) score += count * fitOf(signs[i]!, place);
  return score;
}

/** How well a sign fits its place, from −6 to 4. */
function fitOf(sign: string, place: Place): number {
  if (sign < '\u00a0') return -6;
  const isCapital = /\p{Lu}/u.test(sign);
  const isLetter = isCapital || (/\p{Ll}/u.test(sign) && sign !== '\u00b5');
  if (place === 'alone') {
    if (BESIDE_NUMBERS.has(sign) || BESIDE_WORDS.has(sign)) return 1;
    return isLetter && (OFTEN.has(sign) || SOMETIMES.has(sign)) ? 0 : -1;
  }
  const isInside = place === 'inside' || place === 'amongUpper';
  // An apostrophe between letters is as good as a letter.
  if (sign === APOSTROPHE) return 3;
  if (!isLetter) return isInside || !BESIDE_WORDS.has(sign) ? -3 : TRADE_MARKS.has(sign) ? 2.5 : 1.5;
  const isOutOfCase = isCapital
    ? place === 'inside' || place === 'behindLower'
    : place === 'amongUpper' || place === 'beforeUpper';
  if (isOutOfCase) return -3;
  return OFTEN.has(sign) ? 4 : SOMETIMES.has(sign) ? 2 : 0;
}

function isLower(byte: number): boolean {
  return byte >= 0x61 && byte <= 0x7a;
}

function isUpper(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a;
}
