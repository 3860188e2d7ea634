import { withoutAccents } from '../values/accents.ts';

const LEGAL_FORMS =
  'ab,aktiebolag,publ,hb,handelsbolag,kb,kommanditbolag,ek for,inc,incorporated,ltd,limited,llc,llp,lp,plc,corp,corporation,co,gmbh,mbh,ag,kg,ug,se,oy,oyj,as,asa,a s,aps,is,i s,bv,nv,sa,sas,sarl,srl,spa,s p a,sl,sro,sp z o o,kft,pty,pte,as oy';

/** The legal forms by their last word, each as its words, the longest first. */
const FORMS = new Map<string, string[][]>();
for (const form of LEGAL_FORMS.split(',').map((words) => words.split(' '))) {
  const last = form[form.length - 1]!;
  FORMS.set(
    last,
    [...(FORMS.get(last) ?? []), form].sort((a, b) => b.length - a.length),
  );
}

/** A company's name as it is compared: case, accents and punctuation aside, and its legal form apart. */
export interface CompanyName {
  readonly key: string;
  /** The legal form (AB, Inc, Ltd, GmbH …), '' where the name has none. */
  readonly legalForm: string;
}

export function companyName(name: string): CompanyName {
  const words = (
    withoutAccents(name)
      .toLowerCase()
      .match(/[a-z0-9]+|&/g) ?? []
  ).map((word) => (word === '&' ? 'and' : word));
  const found: string[] = [];
  let [from, to] = [0, words.length];
  for (let form = formOf(words, from, to); form; form = formOf(words, from, to)) {
    found.push(form.join(' '));
    if (form.every((word, i) => words[from + i] === word)) from += form.length;
    else to -= form.length;
  }
  return { key: words.slice(from, to).join(' '), legalForm: found.sort().join(' ') };
}

/** The longest legal form that the words end with, or begin with ("AB Volvo"); a name that is nothing else keeps it. */
function formOf(words: readonly string[], from: number, to: number): readonly string[] | undefined {
  const atEnd = FORMS.get(words[to - 1] ?? '')?.find(
    (form) => form.length < to - from && form.every((word, i) => words[to - form.length + i] === word),
  );
  return atEnd ?? (to - from > 1 && words[from] === 'ab' ? ['ab'] : undefined);
}
