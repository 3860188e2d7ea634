import type { Random } from '../samples/random.ts';

/** What stands in the cells of made-up exports. */

const FIRST_NAMES = [
  'Åsa',
  'Björn',
  'Cecilia',
  'David',
  'Elin',
  'Fredrik',
  'Göran',
  'Hanna',
  'Ida',
  'Jörgen',
];
const LAST_NAMES = ['Åberg', 'Bäck', 'Dahl', 'Ek', 'Fält', 'Grön', 'Hägg', 'Krön', 'Lund', 'Öst'];
const TRADES = ['Bygg', 'Data', 'El', 'Frakt', 'Konsult', 'Livs', 'Trä', 'Verkstad'];
const WORDS =
  'vi söker ett bättre sätt att följa upp våra ärenden och vill gärna höra mer om pris leverans samt stöd'.split(
    ' ',
  );
/** Eleven letters and digits; multiplied by an odd number, so that no two meet and neighbours look different. */
export const idOf = (lead: number) =>
  `L${(Math.imul(lead, 2_654_435_761) >>> 0).toString(36).toUpperCase().padStart(10, '0')}`;
export const companyOf = (random: Random) => `${random.pick(LAST_NAMES)} ${random.pick(TRADES)} AB`;
export const ownerOf = (i: number) =>
  `${FIRST_NAMES[i % 10]} ${LAST_NAMES[(i * 3) % 10]}${i < 10 ? '' : ` ${i}`}`;
export const emailOf = (person: number) =>
  `${['eva', 'nils', 'sara', 'karl', 'maria'][person % 5]}.${person}@company${person % 997}.se`;

/** As people write their e-mails: 15 of 100 with capitals. */
export function mixedCase(email: string, random: Random): string {
  if (!random.chance(0.15)) return email;
  return random.chance(0.3) ? email.toUpperCase() : email[0]!.toUpperCase() + email.slice(1);
}

export const words = (count: number, random: Random) =>
  Array.from({ length: count }, () => random.pick(WORDS)).join(' ');

/** A text with what CSV must quote: commas, quotes, line breaks. */
export function nastyCell(random: Random): string {
  const [a, b] = [words(4, random), words(4, random)];
  return quoted(random.pick([`${a}, ${b}`, `${a} "${b}"`, `${a}\n${b}`, `${a}; "å, ä"\n\n${b},`]));
}

export const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
