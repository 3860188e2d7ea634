import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, seededRandom } from '../samples/random.ts';
import { isoText, serialOf } from '../src/values/dates.ts';
import { companyOf, emailOf, idOf, mixedCase, nastyCell, ownerOf, quoted, words } from './workloadCells.ts';

/** Exports as a CRM writes them, made up: of one size they are the same at every run. */

const FIRST_DAY = serialOf(2024, 1, 1)!;
const DAYS = 731;
/** The exports were made on this day: nothing in them is later. */
const LAST_DAY = FIRST_DAY + DAYS + 59;
const MINUTES = 1440;
const SOURCES = ['Google Ads', 'Meta Ads', 'LinkedIn', 'Organisk sökning', 'Nyhetsbrev', 'Mässa', 'Partner'];
const SEASONS = ['vår', 'sommar', 'höst', 'vinter', 'påsk'];
const TITLES = ['VD', 'Inköpare', 'Säljchef', 'Ekonomichef', 'IT-chef', 'Projektledare', 'Ägare'];
const OUTCOMES = [
  'no answer',
  'connected',
  'left voicemail',
  'busy',
  '',
  'reached, call again',
  'sent "offer"',
];

/** What the files have in common: of each lead, by its place, its person and its creation in minutes. */
interface Leads {
  readonly count: number;
  readonly person: Int32Array;
  readonly created: Float64Array;
}

/** Writes leads.csv, activities.csv, deals.csv and spend.csv into a folder. */
export function writeWorkload(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const random = seededRandom(count);
  const leads = leadsOf(count, random);
  const write = (name: string, lines: Iterable<string>) =>
    writeFileSync(join(folder, name), [...lines, ''].join('\n'));
  write('leads.csv', leadLines(leads, random));
  write('activities.csv', activityLines(leads, random));
  write('deals.csv', dealLines(leads, random));
  write('spend.csv', spendLines(count, random));
}

/** In the order of their creation; 4 of 100 have the e-mail of an earlier one. */
function leadsOf(count: number, random: Random): Leads {
  const created = Float64Array.from({ length: count }, () =>
    Math.floor(inOffice(random.unit() * DAYS * MINUTES, 0.7, random)),
  ).sort();
  const person = new Int32Array(count);
  for (let i = 0; i < count; i++)
    person[i] = i > 0 && random.chance(0.04) ? person[random.whole(0, i - 1)]! : i;
  return { count, person, created };
}

function* leadLines({ count, person, created }: Leads, random: Random): Iterable<string> {
  yield 'lead_id,email,company,notes,created_at,source,campaign,owner,country,mql_at,sql_at,opportunity_at,customer_at,job_title,message,utm';
  const chances = [0.4, 0.45, 0.5, 0.3];
  const days = [4, 9, 16, 28];
  for (let i = 0; i < count; i++) {
    const source = Math.floor(random.unit() ** 2 * SOURCES.length);
    const campaign = `${SOURCES[source]!.toLowerCase().split(' ')[0]}-${random.pick(SEASONS)}-${random.whole(1, 5)}`;
    const entered = ['', '', '', ''];
    let at = created[i]!;
    for (let stage = 0; stage < chances.length && random.chance(chances[stage]!); stage++) {
      at += Math.ceil(waiting(days[stage]!, random));
      if (at >= (LAST_DAY - FIRST_DAY) * MINUTES) break;
      entered[stage] = moment(at);
    }
    const isNasty = random.chance(0.03);
    yield [
      idOf(i),
      mixedCase(emailOf(person[i]!), random),
      companyOf(random),
      isNasty ? nastyCell(random) : random.chance(0.5) ? '' : words(6, random),
      moment(created[i]!),
      SOURCES[source],
      campaign,
      random.chance(0.03) ? '' : ownerOf(random.whole(0, 24)),
      random.chance(0.8) ? 'SE' : 'NO',
      ...entered,
      random.pick(TITLES),
      isNasty && random.chance(0.7) ? nastyCell(random) : words(7, random),
      `utm_source=${encodeURIComponent(SOURCES[source]!)}&utm_id=${random.whole(100_000, 999_999)}`,
    ].join();
  }
}

/** Four a lead, in the order of time; a lead in twelve has none, and 5 of 1 000 are of a lead that is not there. */
function* activityLines({ count, created }: Leads, random: Random): Iterable<string> {
  yield 'lead_id,type,at,owner,outcome';
  const rows = Array.from({ length: 4 * count }, () => {
    const picked = random.whole(0, count - 1);
    const lead = picked % 12 === 0 ? (picked + 1) % count : picked;
    const delay = random.chance(0.02) ? -random.whole(1, 9 * MINUTES) : waiting(4, random);
    return { lead, at: Math.floor(inOffice(created[lead]! + delay, 0.9, random)) };
  }).sort((a, b) => a.at - b.at);
  for (const { lead, at } of rows)
    yield [
      random.chance(0.005) ? `X${random.whole(0, 999_999_999)}` : idOf(lead),
      random.weighted([
        ['call', 50],
        ['email', 35],
        ['meeting', 10],
        ['note', 5],
      ]),
      moment(at),
      ownerOf(random.whole(0, 24)),
      quoted(random.pick(OUTCOMES)),
    ].join();
}

/** One for five leads; 5 of 100 have an e-mail that no lead has, and 7 were made before their lead. */
function* dealLines({ count, person, created }: Leads, random: Random): Iterable<string> {
  yield 'deal_id,email,amount,stage,created_at,closed_at';
  for (let i = 0; i < count / 5; i++) {
    const lead = random.whole(0, count - 1);
    const opened =
      created[lead]! + (random.chance(0.07) ? -random.whole(1, 40 * MINUTES) : waiting(20, random));
    const stage = random.weighted([
      ['Closed Won', 35],
      ['Closed Lost', 35],
      ['Proposal', 15],
      ['Negotiation', 15],
    ]);
    const isOver = stage.startsWith('Closed');
    yield [
      `D${1000 + i * 7}`,
      mixedCase(random.chance(0.05) ? `nobody${i}@example.se` : emailOf(person[lead]!), random),
      random.lognormal(22_000, 0.9).toFixed(2),
      stage,
      moment(Math.floor(opened)),
      isOver ? moment(Math.floor(opened + MINUTES + waiting(25, random))) : '',
    ].join();
  }
}

/** 200 costs: of each month and source, some twice, and some of a source that has no leads. */
function* spendLines(count: number, random: Random): Iterable<string> {
  yield 'month,source,cost';
  for (let i = 0; i < 200; i++) {
    const month = `${2024 + (Math.floor(i / 12) % 2)}-${String((i % 12) + 1).padStart(2, '0')}`;
    const source = i < 192 ? SOURCES[Math.floor(i / 24) % SOURCES.length] : 'TV';
    yield `${month},${source},${(count * (1 + random.unit()) * 20).toFixed(2)}`;
  }
}

/** Exponentially spread around so many days, in minutes. */
const waiting = (days: number, random: Random) => -Math.log(1 - random.unit()) * days * MINUTES;

/** Most moments outside office hours are moved to the next opening, as people work. */
function inOffice(minutes: number, share: number, random: Random): number {
  const day = Math.floor(minutes / MINUTES);
  const time = minutes - day * MINUTES;
  if ((time >= 480 && time < 1020) || !random.chance(share)) return minutes;
  return (time < 480 ? day : day + 1) * MINUTES + 480 + random.unit() * 120;
}

function moment(minutes: number): string {
  return isoText(FIRST_DAY + Math.min(minutes / MINUTES, LAST_DAY - FIRST_DAY), true).replace(' ', 'T');
}
