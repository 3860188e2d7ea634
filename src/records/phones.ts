/** Digits that two numbers must have in common at their ends: fewer are an extension, or chance. */
const FEWEST_DIGITS = 7;
/** A number as it is written: digits, with the signs that people put between. */
const WRITTEN = /^(?:tel:)?\+?[\d\s()./\u2010-\u2015-]+$/i;
/** More digits than any number has (ITU-T E.164 allows 15), with two zeros before. */
const MOST_DIGITS = 17;
const LONGEST = 40;

/**
 * Phone numbers, each the same however it is written: "+46 70 123 45 67" is "070-123 45 67".
 *
 * A number is told by its last digits, without the zeros and the country's code before.
 */
export class Phones {
  private readonly numbers = new Set<string>();

  get size(): number {
    return this.numbers.size;
  }

  add(text: string): void {
    const number = digitsOf(text);
    if (number !== undefined) this.numbers.add(number);
  }

  has(text: string): boolean {
    if (this.numbers.size === 0) return false;
    const number = digitsOf(text);
    if (number === undefined) return false;
    if (this.numbers.has(number)) return true;
    for (const known of this.numbers) if (known.endsWith(number) || number.endsWith(known)) return true;
    return false;
  }
}

/** The digits that tell a number; undefined where the text is none. */
function digitsOf(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length < FEWEST_DIGITS || trimmed.length > LONGEST || !WRITTEN.test(trimmed)) return undefined;
  // In "+46 (0)70" the zero is for those who call from within the country.
  const digits = trimmed.replace('(0)', '').replace(/\D/g, '').replace(/^0+/, '');
  return digits.length >= FEWEST_DIGITS && digits.length <= MOST_DIGITS ? digits : undefined;
}
