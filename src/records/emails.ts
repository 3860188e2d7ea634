import { ERASED } from '../values/erased.ts';
import { compatibleText, plainText } from '../values/plainText.ts';

/** Most cells hold one address and nothing else. */
const ONE = /^[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}$/;
/** What stands between addresses, and around one: Name <a@b>, "mailto:a@b", [a@b], a@b ::: c@d. */
const BETWEEN = /[\s;,|<>()[\]{}"\u201c-\u201f\u00ab\u00bb:\\?]+/;
/** What may be left around an address. */
const AROUND_FIRST = /^['\u2018\u2019`.*/]+/;
const AROUND_LAST = /['\u2018\u2019`.*/!-]+$/;
/** What an export writes where the addresses are hashed: the same code is the same person. */
const HASH = /^(?=[a-z_+=/-]*[0-9])[a-z0-9_+=/-]{16,128}$/;
/** As far as a cell is looked at: some hundred addresses. */
const LONGEST_CELL = 50_000;

/**
 * The addresses that an e-mail cell holds, as they are compared: in lower case, each once, in whatever dress
 * (`Ada Ek <ada@x.se>`, `mailto:ada@x.se`, `a@x.se; b@y.se`, `a@x.se ::: b@y.se`), those of nobody among them. One without a
 * point in its domain counts where the cell has no other; dots and plus signs in a mailbox tell persons apart.
 */
export function addressesOf(cell: string): string[] {
  if (cell === '' || cell.length > LONGEST_CELL) return [];
  const lower = cell.toLowerCase();
  if (ONE.test(lower)) return [lower];
  const text = compatibleText(plainText(lower)).replace(/%40/g, '@').replace(/ ?@ ?/g, '@');
  if (!text.includes('@')) return HASH.test(text) ? [text] : [];
  const found = new Set<string>();
  const pointless: string[] = [];
  for (const token of text.split(BETWEEN)) {
    if (!token.includes('@')) continue;
    const several = token.split('@').length > 2;
    for (const part of several ? token.split(/[/&]/) : [token]) {
      const address = part.replace(AROUND_FIRST, '').replace(AROUND_LAST, '');
      const at = address.indexOf('@');
      if (at <= 0 || at === address.length - 1 || address.includes('@', at + 1)) continue;
      if (address.includes('.', at)) found.add(address);
      else pointless.push(address);
    }
  }
  return found.size > 0 ? [...found] : pointless.slice(0, 1);
}

/** The same without the addresses of nobody: by them nobody is told from others. */
export function emailsOf(cell: string): string[] {
  const addresses = addressesOf(cell);
  return addresses.some(isNobodys) ? addresses.filter((address) => !isNobodys(address)) : addresses;
}

/** The same of a cell that names a contact: one that was erased is somebody, whom no lead is. */
export function contactEmailsOf(cell: string): string[] {
  const emails = emailsOf(cell);
  return emails.length === 0 && cell.includes(ERASED) ? [ERASED] : emails;
}

/** Mailboxes that people type where a form wants an address, points, hyphens and digits behind them aside. */
const NOBODY: ReadonlySet<string> = new Set(
  [
    'noemail,nomail,noemailaddress,noaddress,noreply,donotreply,dontreply,none,noname,nobody,noone,na,null,undefined,unknown,unkown',
    'anonymous,anonym,anon,dummy,fake,fakeemail,placeholder,notprovided,notavailable,notapplicable,notknown,invalid,tbd,test,tester,testing,testtest,asdf,asdasd,qwerty',
    'saknas,saknasepost,epostsaknas,okand,okänd,okant,okänt,ingen,ingenmail,ingenmejl,ingenepost,ingenemail,ejangivet,ejangiven,ejepost,ejmail,finnsej,finnsinte,inget,ukjent,ukendt,ingenepost,eisahkopostia,eisähköpostia',
    'keine,keineemail,keinemail,unbekannt,inconnu,pasdemail,aucun,sinemail,sincorreo,notiene,ninguno,desconocido,nessuno,nessunaemail,sconosciuto,semail,sememail,brak,brakemail,geen,geenemail,onbekend',
  ].flatMap((names) => names.split(',')),
);
/** Nobody's in the domains that exist to be written as examples (RFC 2606). */
const NOBODY_AT_EXAMPLE: ReadonlySet<string> = new Set(
  'info,name,yourname,user,username,you,your,youremail,email,mail,mymail,myemail,someone,somebody,firstname,firstnamelastname,namn,fornamnefternamn,förnamnefternamn,contact,kontakt,admin,example,exempel,company,abc,xyz,no,nej,nope'.split(
    ',',
  ),
);
/** Domains made up for those without an address. */
const NOBODYS_DOMAIN =
  /^(?:no-?e?-?mail|none|noaddress|unknown|dummy|fake|placeholder|nowhere|example-?none)$/;
const EXAMPLE =
  /^(?:example|exempel|eksempel|esimerkki|beispiel|exemple|ejemplo|esempio|domain|doman|e?-?mail|company|yourcompany|yourdomain)$/;

/** Is it an address that stands for none: noemail@…, test@…, xxx@…, info@example.…? */
export function isNobodys(address: string): boolean {
  const at = address.indexOf('@');
  if (at < 0) return false;
  const written = address.slice(0, at);
  const mailbox = /[._\-\d]/.test(written) ? written.replace(/[._-]/g, '').replace(/\d{1,9}$/, '') : written;
  const point = address.indexOf('.', at);
  const domain = address.slice(at + 1, point < 0 ? undefined : point);
  if (NOBODY.has(mailbox) || NOBODYS_DOMAIN.test(domain)) return true;
  if (NOBODY_AT_EXAMPLE.has(mailbox) && (EXAMPLE.test(domain) || domain === mailbox)) return true;
  // x@x.se, xx@xx.com, xxx@firma.se
  return isOneLetter(mailbox) && (mailbox.length > 2 || (isOneLetter(domain) && domain[0] === mailbox[0]));
}

/** The same letter, again and again. */
function isOneLetter(text: string): boolean {
  return text !== '' && text.length < 64 && text === text[0]!.repeat(text.length);
}
