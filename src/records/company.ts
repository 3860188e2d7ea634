const LEGAL_FORMS =
  'ab,aktiebolag,publ,hb,handelsbolag,kb,kommanditbolag,ek for,inc,incorporated,ltd,limited,llc,llp,lp,plc,corp,corporation,co,gmbh,mbh,ag,kg,ug,se,oy,oyj,as,asa,a s,aps,is,i s,bv,nv,sa,sas,sarl,srl,spa,s p a,sl,sro,sp z o o,kft,pty,pte,as oy';

const FORMS: readonly string[] = LEGAL_FORMS.split(',').sort((a, b) => b.length - a.length);

/** A company's name as it is compared: case, accents and punctuation aside, and its legal form apart. */
export interface CompanyName {
  readonly key: string;
  /** The legal form (AB, Inc, Ltd, GmbH …), '' where the name has none. */
  readonly form: string;
}

export function companyName(name: string): CompanyName {
  let key = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const found: string[] = [];
  for (let form = formOf(key); form !== undefined; form = formOf(key)) {
    found.push(form);
    key = key.startsWith(`${form} `) ? key.slice(form.length + 1) : key.slice(0, -form.length - 1);
  }
  return { key, form: found.sort().join(' ') };
}

/** The legal form that the name ends with, or begins with ("AB Volvo"); a name that is nothing else keeps it. */
function formOf(key: string): string | undefined {
  return FORMS.find((form) => key.endsWith(` ${form}`)) ?? (key.startsWith('ab ') ? 'ab' : undefined);
}
