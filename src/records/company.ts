import { withoutAccents } from '../values/accents.ts';
import { compatibleText, plainText } from '../values/plainText.ts';
import { namesNoCompany } from './noCompany.ts';

/**
 * Legal forms as their words, case and accents aside; "A/S" is two words, one with points ("S.p.A.") is one.
 * Sources: the registers of companies of the countries, and the list of legal forms ISO 20275 (GLEIF).
 */
const LEGAL_FORMS = [
  // Sweden, Norway, Denmark, Finland, Iceland
  'ab,aktiebolag,publ,hb,handelsbolag,kb,kommanditbolag,ek for,ekonomisk forening,enskild firma,as,asa,a s,aps,is,i s',
  'k s,ks,p s,ivs,ans,da,enk,nuf,amba,smba,aktieselskab,anpartsselskab,aksjeselskap,oy,oyj,ky,tmi,osk,osakeyhtio,ehf,ohf,hf',
  // Germany, Austria, Switzerland
  'gmbh,ggmbh,mbh,gesellschaft mbh,ag,aktiengesellschaft,kg,kgaa,ohg,gbr,ug,ug haftungsbeschrankt,haftungsbeschrankt,se,e.k,e.kfm,e.kfr,e.v,e.g,sagl',
  'gmbh and co kg,gmbh co kg,gmbh and co ohg,gmbh and co kgaa,ag and co kg,ag and co kgaa,ug and co kg,se and co kg,and co kg,and co',
  // France, Belgium, the Netherlands, Spain, Portugal, Italy
  'sa,sas,sasu,sarl,eurl,snc,sci,scs,sca,selarl,gie,bv,nv,bvba,vof,sl,slu,sau,sll,s coop,sociedad limitada,sociedad anonima',
  'lda,ltda,unipessoal,spa,s p a,srl,srls,sapa,scarl,soc coop,societa cooperativa',
  // Poland, the Baltic states, Czechia, Slovakia, Hungary, Romania, the Balkans, Turkey, Greece
  'sp z oo,sp z o o,sp zoo,spzoo,spolka z oo,spolka z o o,spolka z ograniczona odpowiedzialnoscia,spolka akcyjna,sp j,sp k,sp p,psa',
  'sia,uab,ou,mb,osauhing,sro,spol s r o,kft,zrt,nyrt,doo,dooel,ad,ead,ood,eood,sti,ltd sti,anonim sirketi,limited sirketi,αε,επε,ικε',
  // English-speaking countries, Latin America, Asia
  'inc,incorporated,ltd,limited,private limited,llc,llp,lllp,lp,plc,pllc,corp,corporation,co,company,cic,pty,pte,pvt,sa de cv,s de rl de cv,s de rl,eirl',
  'sdn bhd,bhd,kk,tbk,pt,jsc,pjsc,ojsc,fze,fzco,fz llc,wll,株式会社,有限会社,合同会社,株,有,合,有限公司,股份有限公司,有限责任公司,有限責任公司,주식회사,유한회사,주',
  // Russia, Ukraine, Bulgaria, Serbia, Israel
  'ооо,оао,зао,пао,ао,ип,тов,прат,тоо,еоод,оод,ад,еад,доо,בע מ',
].flatMap((forms) => forms.split(','));

/** Those that stand before the name as well: "AB Volvo", "UAB Maxima", ООО «Ромашка». */
const IN_FRONT: ReadonlySet<string> = new Set(
  'ab,aktiebolaget,uab,sia,ou,oy,pt,ооо,оао,зао,пао,ао,ип,тов,тоо,株式会社,有限会社,合同会社,株,有,주식회사,유한회사,주'.split(
    ',',
  ),
);
/** These stand before a name in capitals; else they are a word of it ("As Good as New"). */
const IN_FRONT_AS_CAPITALS = /^(?:AS|A\/S)\s/;
/** A merchant or an association where it is written so; else a surname (Ek) or a word. */
const MERCHANT = /(?<![\p{L}\p{N}])e\. ?([kvg])(fm|fr)?\.?(?![\p{L}\p{N}])/giu;
const GERMAN_FORMS: Readonly<Record<string, string>> = {
  eK: 'e.k',
  eKfm: 'e.kfm',
  eKfr: 'e.kfr',
  eV: 'e.v',
  eG: 'e.g',
};

/** Letters that no accent makes of others, as they are written where a keyboard lacks them: Mærsk and Maersk are one. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const BEYOND_ACCENTS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
/** The legal forms by their last word, each as its words, the longest first. */
const FORMS = new Map<string, string[][]>();
for (const form of LEGAL_FORMS.map((words) => words.split(' ').map(folded))) {
  const last = form[form.length - 1]!;
  FORMS.set(
    last,
    [...(FORMS.get(last) ?? []), form].sort((a, b) => b.length - a.length),
  );
}
/** What letters with points between them may be: "S.p.A." and "SpA" are one form. */
const POINTED: ReadonlySet<string> = new Set([
  ...LEGAL_FORMS.filter((form) => /^\p{L}{2,5}$/u.test(form) && form !== 'ab'),
  'oo',
  'cv',
  'rl',
]);
const WITH_POINTS = /(?<![\p{L}\p{N}])\p{L}{1,3}(?:\.(?:\p{L}{1,3}| \p{L})(?![\p{L}\p{N}])){1,4}/gu;
/** Written without a space to the name. */
const UNSPACED =
  /株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限責任公司|有限公司|주식회사|유한회사|\((?:株|有|合|주|유)\)/g;
const WORD = /[\p{L}\p{M}\p{N}]+|&/gu;
/** A longer text is none that two systems write alike. */
const LONGEST_NAME = 300;

/** A company's name as it is compared: case, accents and punctuation aside, and its legal form apart. */
export interface CompanyName {
  /** '' where the text names no company: a private person, "unknown", a size, a number. */
  readonly key: string;
  /** The legal form (AB, Inc, Ltd, GmbH …), '' where the name has none. */
  readonly legalForm: string;
}

const NO_COMPANY: CompanyName = { key: '', legalForm: '' };

/**
 * What a text says of a company. Letters of every script count. What many people without a company are written under
 * names none: see `namesNoCompany`.
 *
 * @param name as a cell holds it
 */
export function companyName(name: string): CompanyName {
  if (name === '' || name.length > LONGEST_NAME)
    return name === '' ? NO_COMPANY : { key: plainText(name), legalForm: '' };
  const words = wordsOf(name);
  const isInFront = IN_FRONT_AS_CAPITALS.test(name);
  const found: string[] = [];
  let [from, to] = [0, words.length];
  for (;;) {
    const atEnd = formAtEnd(words, from, to);
    const form = atEnd ?? formInFront(words, from, to, isInFront);
    if (!form) break;
    found.push(form.join(' '));
    if (atEnd) to -= form.length;
    else from += form.length;
  }
  const kept = words.slice(from, to);
  return namesNoCompany(name, words, kept)
    ? NO_COMPANY
    : { key: kept.join(' '), legalForm: found.sort().join(' ') };
}

/** The longest legal form that the words end with; a name that is nothing else keeps it. */
function formAtEnd(words: readonly string[], from: number, to: number): readonly string[] | undefined {
  return FORMS.get(words[to - 1] ?? '')?.find(
    (form) => form.length < to - from && form.every((word, i) => words[to - form.length + i] === word),
  );
}

function formInFront(
  words: readonly string[],
  from: number,
  to: number,
  isInCapitals: boolean,
): readonly string[] | undefined {
  if (to - from < 2) return undefined;
  const first = words[from]!;
  if (IN_FRONT.has(first) || (from === 0 && isInCapitals)) return [first];
  return to - from > 2 && first === 'a' && words[from + 1] === 's' && isInCapitals ? ['a', 's'] : undefined;
}

/** The words of a name as they are compared. */
function wordsOf(name: string): string[] {
  const written = compatibleText(plainText(name))
    .replace(UNSPACED, ' $& ')
    .replace(MERCHANT, (_, kind: string, sex = '') => ` e${kind.toUpperCase()}${sex} `)
    .replace(WITH_POINTS, (letters) => {
      const joined = letters.replace(/[. ]/g, '');
      return POINTED.has(folded(joined)) ? joined : letters;
    });
  return (written.match(WORD) ?? []).map(
    (word) => GERMAN_FORMS[word] ?? (word === '&' ? 'and' : folded(word)),
  );
}

/** Case and accents aside. */
function folded(word: string): string {
  return withoutAccents(word)
    .toLowerCase()
    .replace(BEYOND_ACCENTS, (letter) => LETTERS[letter]!);
}
