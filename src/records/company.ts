import { withoutAccents } from '../exports/accents.ts';

const LEGAL_FORMS =
  'ab,aktiebolag,publ,hb,handelsbolag,kb,kommanditbolag,ek for,inc,incorporated,ltd,limited,llc,llp,lp,plc,corp,corporation,co,gmbh,mbh,ag,kg,ug,se,oy,oyj,as,asa,a s,aps,is,i s,bv,nv,sa,sas,sarl,srl,spa,s p a,sl,sro,sp z o o,kft,pty,pte,as oy';

const FORMS: ReadonlySet<string> = new Set(LEGAL_FORMS.split(','));
const MOST_WORDS_IN_FORM = 4;

/** A company's name as it is compared: case, accents and punctuation aside, and its legal form apart. */
export interface CompanyName {
  readonly key: string;
  /** The legal form (AB, Inc, Ltd, GmbH …), '' where the name has none. */
  readonly form: string;
}

export function companyName(name: string): CompanyName {
  const words = withoutAccents(name)
    .toLowerCase()
    .replace(/&/g, ' and ')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const found: string[] = [];
  let [from, to] = [0, words.length];
  for (let form = formOf(words, from, to); form !== undefined; form = formOf(words, from, to)) {
    found.push(form);
    const length = form.split(' ').length;
    if (words.slice(from, from + length).join(' ') === form) from += length;
    else to -= length;
  }
  return { key: words.slice(from, to).join(' '), form: found.sort().join(' ') };
}

/** The longest legal form that the words end with, or begin with ("AB Volvo"); a name that is nothing else keeps it. */
function formOf(words: readonly string[], from: number, to: number): string | undefined {
  for (let length = Math.min(MOST_WORDS_IN_FORM, to - from - 1); length > 0; length--) {
    const form = words.slice(to - length, to).join(' ');
    if (FORMS.has(form)) return form;
  }
  return to - from > 1 && words[from] === 'ab' ? 'ab' : undefined;
}
