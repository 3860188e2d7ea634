import fc from 'fast-check';

/** Texts made to send a reader back over what it has read: long rows of what its expressions may repeat. */

const row = (motif: string, length: number) =>
  motif.repeat(Math.ceil(length / motif.length)).slice(0, length);

/** @param length of each text, about */
export function attacks(length: number): Readonly<Record<string, string>> {
  const long = (motif: string) => row(motif, length);
  return {
    'spaces inside': `x${long(' ')}.x1`,
    'spaces behind a number': `1${long(' ')}x1`,
    'no-break spaces inside': `1${long('\u00a0')}x`,
    'spaces and letters': `${long('a ')}!`,
    'dashes inside': `1${long('-')}x`,
    'dashes behind a month': `1 jan${long('-')}x`,
    'dashes with spaces': `Deal${long(' - ')}x`,
    'dots behind a@': `a@${long('.')} `,
    'many a@': long('a@a.'),
    'days behind a touch': `web${long('@ ')}x`,
    digits: long('1234567890'),
    'zeros before a letter': `${long('0')}x`,
    'thousands with spaces': `${long('1 234 ')}x`,
    'thousands with commas': `${long('1,234')}x`,
    'brackets open': `${long('(')}1`,
    'brackets in pairs': `Amount${long(' ( ')}x)`,
    'an error cell with a space': `#${long('a')} b`,
    'error cells': long('#N/A! '),
    semicolons: `${long(';')}x`,
    'ids with semicolons': long('123;'),
    commas: `${long(',')}x`,
    quotes: `"${long('a"b')}`,
    'quotes and spaces': `"${row('a"b', length / 2)}${row(' ', length / 2)}x`,
    'mixed letters': `${long('aBcÅäÖ')}!`,
    'combining marks': `a${long('\u0315\u0300\u05ae\u0316')}`,
    'letters with accents': `${long('é ')}x`,
    'legal forms': long('ab '),
    ampersands: long('&'),
    'a date word in a row': long('date '),
    'datum and a quote': `${long("datum '")}x`,
    'stage words': `${long('became a ')}date`,
    'grand totals': `grand total ${long('s')}`,
    'copyright signs': `©${long(' ')}x`,
    'currency codes': long('SEK'),
    'marks of currency': long(':- '),
    newlines: `${long('\n')}x`,
    'times of day': `2026-01-01T${long(',')}12`,
    'the letters of oddly made pairs': long('\ud83d\ude00'),
  };
}

/** Short motifs, long repeated; the same at every run. */
export function randomAttacks(count: number, length: number): Readonly<Record<string, string>> {
  const sign = fc.constantFrom(...'aB1 0.,-_()#@;:"\'/&%+|\n\t\u00a0é\u0301©€');
  const motif = fc.string({ unit: sign, minLength: 1, maxLength: 5 });
  const drawn = fc.sample(fc.tuple(motif, motif, motif), { numRuns: count, seed: 20261128 });
  return Object.fromEntries(
    drawn.map(([start, often, end]) => [
      `${JSON.stringify(start)} ${JSON.stringify(often)}… ${JSON.stringify(end)}`,
      start + row(often, length) + end,
    ]),
  );
}

/**
 * How long a task takes, in milliseconds: by the clock, or by the processor's time where that is less, for the computer may
 * be busy with something else. It may be tried again: an expression that goes back is slow every time.
 */
export function quickest(task: () => unknown, limit: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && least > limit; attempt++) {
    const start = performance.now();
    const before = process.cpuUsage();
    task();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, performance.now() - start, (user + system) / 1000);
  }
  return least;
}
