import { sensible } from './longest.ts';
import { CURRENCY_CODES, moneyUnitOf } from './moneyUnit.ts';

/** The sign before the decimals; 'none' where points and commas only stand between thousands. */
export type DecimalSign = '.' | ',' | 'none';

/** How a column writes its numbers: which sign is before the decimals. */
export interface NumberForm {
  readonly decimal: DecimalSign;
  /** A value that can be read in two ways, where the rest of the column does not decide. */
  readonly doubt: string | undefined;
}

/** What a number looks like once currency, spaces and sign are taken off: only digits, points and commas. */
interface Shape {
  readonly digits: string;
  readonly negative: boolean;
  readonly percent: boolean;
  /** 1000 where "tkr" or "k" is beside the digits. */
  readonly scale: number;
}

/** Most numbers are written so, and can be read in one way only. */
const PLAIN = /^-?\d{1,15}(?:\.\d{1,2})?$/;
const MINUS = /[-\u2212\u2012\u2013]/;
const SPACES = /[\s\u00a0\u202f\u2009]/g;
/** What is written beside an amount in Sweden without being a word. */
const DASH_MARK = /^(?:kr\.?)?(?::-|,-)$/i;
/** Twice where "20%" was typed into a cell that puts a sign of its own behind it. */
const PERCENT = /^(?:%{1,2}|procent|percent|prosent|pct\.?|proc\.?)$/i;
const CURRENCY_CODE = new RegExp(
  `(?:^|[^A-Z])(?:[TKM]|MN|MIO)?(${CURRENCY_CODES})(?:$|[^A-Z]|[KM](?:$|[^A-Z]))`,
  'i',
);

const CURRENCY_OF_MARK: Readonly<Record<string, string>> = {
  '\u20ac': 'EUR',
  $: 'USD',
  '\u00a3': 'GBP',
};

/**
 * Reads one text as a number, in Swedish or English dress: "100 000 kr", "1.234,50", "1,234.50", "12,5 %",
 * "(300)", "1234:-". Spaces of every kind may be between thousands; the minus may be U+2212.
 *
 * @param text what the cell holds
 * @param decimal the decimal sign of the column; without it only what can be read in one way is read
 * @returns the number (a percentage as its fraction), or undefined where the text is no number
 */
export function readNumber(text: string, decimal?: DecimalSign): number | undefined {
  if (PLAIN.test(text)) return Number(text);
  const shape = shapeOf(text);
  if (!shape) return undefined;
  const sign = decimalSign(shape) ?? decimal;
  if (sign === undefined && /[.,]/.test(shape.digits)) return undefined;
  const value = valueOfDigits(shape.digits, sign ?? '.');
  if (value === undefined) return undefined;
  const scaled = shape.percent ? value / 100 : value * shape.scale;
  return shape.negative ? -scaled : scaled;
}

/** As {@link readNumber}, of what is known to be money: there "1.2m" is no length but millions. */
export function readAmount(text: string, decimal?: DecimalSign): number | undefined {
  return readNumber(sensible(text).replace(/(\d\s?)m$/, '$1M'), decimal);
}

/** Does the cell itself say in what its amount is ("120 tkr", "€ 40")? Then a unit in the column's header is not its own. */
export function hasOwnUnit(cell: string): boolean {
  return !PLAIN.test(cell) && (currencyIn(cell) !== undefined || (shapeOf(cell)?.scale ?? 1) !== 1);
}

/** The currency that is beside an amount ("USD 485,000.00", "€ 3.500,00"), as its three-letter code; KR for "kr" and ":-". */
export function currencyIn(cell: string): string | undefined {
  const text = sensible(cell);
  const code = CURRENCY_CODE.exec(text)?.[1]?.toUpperCase();
  if (code) return code;
  if (/(?:^|[^a-z])(?:[tkm]|mn)?kr(?:$|[^a-z])|:-$/i.test(text)) return 'KR';
  return CURRENCY_OF_MARK[/[\u20ac$\u00a3]/.exec(text)?.[0] ?? ''];
}

/**
 * Decides from the whole column how its numbers are written. A value such as "1.234" can be read in two ways;
 * another value of the same column ("12,50") decides for it. Where none does, three digits behind every sign are
 * thousands: amounts with three decimals hardly exist. That is said as a doubt.
 *
 * @param values the column's texts
 * @param byLanguage the decimal sign used where no value has any sign at all
 */
export function numberForm(values: Iterable<string>, byLanguage: '.' | ','): NumberForm {
  let points = 0;
  let commas = 0;
  let open: string | undefined;
  for (const value of values) {
    if (PLAIN.test(value)) {
      if (value.includes('.')) points++;
      continue;
    }
    const shape = shapeOf(value);
    if (!shape) continue;
    const sign = decimalSign(shape);
    if (sign === '.') points++;
    else if (sign === ',') commas++;
    else if (/[.,]/.test(shape.digits)) open ??= value;
  }
  if (points === commas) return { decimal: open === undefined ? byLanguage : 'none', doubt: open };
  return { decimal: points > commas ? '.' : ',', doubt: points > 0 && commas > 0 ? open : undefined };
}

function shapeOf(text: string): Shape | undefined {
  let rest = sensible(text);
  if (!/\d/.test(rest)) return undefined;
  let negative = false;
  if (/^\(.*\)$/.test(rest)) {
    negative = true;
    rest = rest.slice(1, -1).trim();
  }
  const mark = /^([^\d.,]*)([\d.,\s\u00a0\u202f\u2009'\u2019]*\d)(.*)$/s.exec(rest);
  if (!mark) return undefined;
  const before = mark[1]!.replace(SPACES, '');
  const after = mark[3]!.replace(SPACES, '');
  const percent = PERCENT.test(after);
  const beforeMark = before.replace(MINUS, '').replace(/^\+/, '');
  if (MINUS.test(before)) negative = !negative;
  const scaleBefore = scaleOfMark(beforeMark);
  // "miljoner kr" is two words.
  const scaleAfter = percent ? 1 : (scaleOfMark(after) ?? scaleOfMark(mark[3]!.trim()));
  if (scaleBefore === undefined || scaleAfter === undefined) return undefined;
  const digits = mark[2]!.replace(SPACES, '').replace(/['\u2019]/g, '');
  if (!grouped(mark[2]!)) return undefined;
  return { digits, negative, percent, scale: scaleBefore * scaleAfter };
}

/** By what the mark beside the digits multiplies them; undefined where it is no mark of money. */
function scaleOfMark(mark: string): number | undefined {
  if (mark === '' || DASH_MARK.test(mark)) return 1;
  if (mark === 'M') return 1e6;
  return moneyUnitOf(mark)?.scale;
}

/** Spaces and apostrophes may only stand between groups of three: "12 34" is no number. */
function grouped(digits: string): boolean {
  const parts = digits.trim().split(/[\s\u00a0\u202f\u2009'\u2019]+/);
  return parts.length === 1 || parts.slice(1).every((part) => /^\d{3}(?:[.,]\d*)?$/.test(part));
}

/**
 * The decimal sign that the digits themselves prove, or undefined where they can be read in two ways. "1,234 mkr" can be
 * read in one: whoever writes millions writes no thousands of them, and nobody thousands of per cent.
 */
function decimalSign({ digits, scale, percent }: Shape): '.' | ',' | undefined {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  if (points + commas === 0) return undefined;
  const sign = points > 0 ? '.' : ',';
  if (points + commas > 1) return sign === '.' ? ',' : '.';
  const [whole = '', decimals = ''] = digits.split(sign);
  const canBeThousands = decimals.length === 3 && whole.length >= 1 && whole.length <= 3 && !/^0/.test(whole);
  return canBeThousands && scale === 1 && !percent ? undefined : sign;
}

function valueOfDigits(digits: string, decimal: DecimalSign): number | undefined {
  if (decimal === 'none')
    return /^\d{1,3}(?:[.,]\d{3})*$|^\d+$/.test(digits) ? Number(digits.replace(/[.,]/g, '')) : undefined;
  const thousands = decimal === '.' ? ',' : '.';
  const [whole = '', decimals = '', ...more] = digits.split(decimal);
  if (more.length > 0 || decimals.includes(thousands)) return undefined;
  const groups = whole.split(thousands);
  if (groups.length > 1 && !groups.slice(1).every((group) => group.length === 3)) return undefined;
  const value = Number(`${groups.join('') || '0'}.${decimals || '0'}`);
  return Number.isFinite(value) ? value : undefined;
}
