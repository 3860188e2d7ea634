import type { Random } from './random.ts';

export type Country = 'Sweden' | 'Finland' | 'Denmark' | 'United Kingdom';

interface NamePool {
  first: readonly string[];
  last: readonly string[];
  /** A company is start + end, a trade and a legal form: "Granfors Grossist AB". */
  starts: readonly string[];
  ends: readonly string[];
  trades: readonly string[];
  form: string;
}

const words = (text: string) => text.split(/\s+/);

const POOLS: Record<Country, NamePool> = {
  Sweden: {
    first: words(`Anna Erik Maria Lars Karin Anders Kristina Johan Eva Per Lena Nils Sofia Karl Emma Mats
      Malin Jonas Åsa Björn Märta Göran Linnéa Håkan Ebba Östen Zahra Omar Elin Tobias Ulrika Fredrik`),
    last: words(`Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson
      Sjöberg Lindström Ekström Åberg Öberg Hägg Wallin Norén Dahlgren Söderlund Björklund Holmström
      Nyström Åkerlund Lövgren Strömberg Ahmadi Mårtensson Sandén Västlund`),
    starts: words('Gran Ek Tall Björk Lind Hassel Rönn Sten Älv Ås Häll Kvarn Korn Svart Vinter Lärk'),
    ends: words('fors hamra myra näs lunda torpa berga ryda viken ådal'),
    trades: words(`Grossist Lager Logistik Partihandel Järn Trävaror Livs Textil Byggvaror Verkstad Plast
      Reservdelar Kontorsvaror Däck Möbler Elmaterial Frakt Förpackning`),
    form: 'AB',
  },
  Finland: {
    first: words('Matti Päivi Jukka Aino Ville Sari Heikki Minna Antti Kaisa Tuomas Riikka'),
    last: words('Virtanen Korhonen Mäkinen Nieminen Hämäläinen Laine Heikkinen Järvelä Lehtonen Salmi'),
    starts: words('Koivu Kuusi Haapa Järvi Talvi Kivi Lepo Pelto'),
    ends: words('ranta mäki niemi salo lampi harju'),
    trades: words('Varasto Tukku Logistiikka Rauta Huolto'),
    form: 'Oy',
  },
  Denmark: {
    first: words('Søren Mette Lars Kirsten Jørgen Camilla Henrik Birgitte Rasmus Lærke Bjarne Sofie'),
    last: words('Jensen Nielsen Hansen Pedersen Sørensen Møller Kjær Østergaard Bæk Lund'),
    starts: words('Bøge Elle Havre Sø Kær Mølle Strand Ege'),
    ends: words('lund bjerg holm dal bæk skov'),
    trades: words('Lager Engros Transport Værktøj Byg'),
    form: 'A/S',
  },
  'United Kingdom': {
    first: words('James Olivia Harry Chloe Daniel Grace Thomas Priya Oliver Hannah'),
    last: words('Hughes Carter Bailey Fletcher Marsh Holloway Patel Reid Whitmore Barnes'),
    starts: words('Ash Thorn Mill Hazel Copper Raven Fen'),
    ends: words('wick combe ford stead mere'),
    trades: words('Warehousing Supplies Wholesale Fixings Freight'),
    form: 'Ltd',
  },
};

/** What a Swedish sales rep would type in an address for a letter outside a to z. */
const PLAIN_LETTERS: Record<string, string> = { å: 'a', ä: 'a', æ: 'ae', ö: 'o', ø: 'o', é: 'e' };

export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[åäæöøé]/g, (letter) => PLAIN_LETTERS[letter]!)
    .replace(/[^a-z]/g, '');
}

export function personName(random: Random, country: Country): { first: string; last: string } {
  const pool = POOLS[country];
  return { first: random.pick(pool.first), last: random.pick(pool.last) };
}

export function companyName(random: Random, country: Country): string {
  const pool = POOLS[country];
  return `${random.pick(pool.starts)}${random.pick(pool.ends)} ${random.pick(pool.trades)} ${pool.form}`;
}

const LEGAL_FORM = new RegExp(
  ` (${Object.values(POOLS)
    .map((pool) => pool.form)
    .join('|')})$`,
);

export function withoutLegalForm(company: string): string {
  return company.replace(LEGAL_FORM, '');
}

/** Every address lies under .example, which is reserved and never reaches anyone. */
export function domain(company: string): string {
  return `${plain(withoutLegalForm(company))}.example`;
}
