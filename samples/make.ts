import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Blemish, earlierSnapshot, type Spoiled, spoil } from './blemishes.ts';
import { type Dialect, ENGLISH, type Kind, SWEDISH, utf8 } from './dialects.ts';
import { dateTime, type Minute } from './time.ts';
import {
  type Activity,
  type Deal,
  type Lead,
  newWorld,
  numberDealsAndActivities,
  type Spend,
  type World,
} from './world.ts';

const SETTINGS = {
  asOf: '2026-10-16',
  currency: 'SEK',
  revenueGoal: 400_000,
  goalStart: '2026-10-01',
  goalEnd: '2026-10-31',
  firstAttemptWithinHours: 4,
  attempts: 5,
  attemptsWithinDays: 14,
  holidayCountry: 'SE',
  reps: 4,
  hoursPerMonth: 40,
  minutesPerAttempt: 5,
  rates: { EUR: 11.2 },
  rules: [
    rule('fit', 'company', 'contains', 'AB', 60),
    rule('fit', 'company', 'contains', 'Ltd', 40),
    rule('fit', 'country', 'is', 'Finland', 10),
    rule('fit', 'name', 'filled', '', 20),
    rule('interest', 'campaign', 'contains', 'Sök', 60),
    rule('interest', 'campaign', 'contains', 'Varumärke', 20),
    rule('interest', 'campaign', 'contains', 'Webbinarium', 75),
    rule('interest', 'campaign', 'blank', '', 50),
    rule('interest', 'campaign', 'contains', 'Nyhetsbrev', 30),
    rule('interest', 'campaign', 'contains', 'LinkedIn', 30),
  ],
};

/** The calendar and the decision log are written in the language of the folder; names and days are the same. */
function lists(language: Dialect['language']) {
  const text = (en: string, sv: string) => (language === 'sv' ? sv : en);
  return {
    campaigns: [
      {
        start: '2026-10-05',
        end: '2026-10-30',
        campaign: 'Meta Guide Inventering',
        offer: text('Guide: stocktaking in a day', 'Guide: inventera på en dag'),
        segment: text('Warehouse managers, 20–100 employees', 'Lagerchefer, 20–100 anställda'),
        talkingPoints: text(
          'Ask how many days the last stocktaking took',
          'Fråga hur många dagar den senaste inventeringen tog',
        ),
        expectedLeads: 16,
      },
      {
        start: '2026-10-20',
        end: '2026-10-22',
        campaign: 'Logistikmässan 2026',
        offer: text('Lend a scanner for a week', 'Låna en skanner i en vecka'),
        segment: text('Wholesalers', 'Grossister'),
        talkingPoints: text(
          'Call within the day: they still remember the stand',
          'Ring samma dag: de minns ännu montern',
        ),
        expectedLeads: 30,
        cost: 65_000,
      },
    ],
    decisions: [
      {
        issue: text('Leads from LinkedIn seldom become customers', 'Leads från LinkedIn blir sällan kunder'),
        decision: text(
          'Ask for company size in the form, from week 41 on',
          'Fråga efter företagsstorlek i formuläret från vecka 41',
        ),
        owner: 'Elin Sandgren',
        due: '2026-10-12',
      },
      {
        issue: text(
          'First attempts on Friday afternoons are late',
          'Första försöken på fredagseftermiddagar är sena',
        ),
        decision: text('Johan watches new leads on Fridays 13–17', 'Johan bevakar nya leads fredagar 13–17'),
        owner: 'Johan Bergström',
        due: '2026-10-23',
      },
      {
        issue: text('Students fill in the guide form', 'Studenter fyller i guideformuläret'),
        decision: text('Count them as disqualified at once', 'Diskvalificera dem direkt'),
        owner: 'Elin Sandgren',
        due: '2026-09-25',
        done: text('yes', 'ja'),
      },
    ],
  };
}

/** Companies and campaigns have the same names in both dialects, so the rules can be the same. */
function rule(score: string, field: string, condition: string, value: string, points: number) {
  return { score, field, condition, value, points };
}

type Table = Record<Kind, string[][]>;

function when(time: Minute | null): string {
  return time === null ? '' : dateTime(time);
}

function contactCells(lead: Lead, { word }: Dialect): string[] {
  return [
    lead.id,
    lead.first,
    lead.last,
    lead.email,
    lead.phone,
    lead.owner,
    lead.company,
    word(lead.country),
    lead.createdText ?? when(lead.created),
    word(lead.stage),
    word(lead.status),
    word(lead.source),
    lead.campaign,
    when(lead.becameLead),
    when(lead.becameMql),
    when(lead.becameSql),
    when(lead.becameOpportunity),
    when(lead.becameCustomer),
    word(lead.reason),
    word(lead.latestSource),
    when(lead.latestVisit),
  ];
}

function dealCells(deal: Deal, { word, amount }: Dialect): string[] {
  return [
    deal.id,
    deal.name,
    word('Sales Pipeline'),
    word(deal.stage),
    deal.amount === 'TBD' ? 'TBD' : amount(deal.amount),
    deal.currency,
    when(deal.created),
    when(deal.closed),
    deal.owner,
    deal.company,
    deal.contactId,
    deal.email,
    word(deal.lostReason),
  ];
}

function activityCells(activity: Activity, { word }: Dialect): string[] {
  return [
    activity.id,
    when(activity.at),
    word(activity.type),
    word(activity.outcome),
    word(activity.direction),
    activity.owner,
    activity.lead.id,
  ];
}

function spendCells(spend: Spend, { word, amount }: Dialect): string[] {
  return [spend.month, word(spend.source), spend.campaign, amount(spend.cost), spend.currency];
}

/** Newest first, as HubSpot exports; then the rows of a later export, pasted below by a person. */
function contactsInOrder({ leads }: World, twice: readonly Lead[]): Lead[] {
  const first = leads.map((lead) => (twice.includes(lead) ? earlierSnapshot(lead) : lead));
  return [...first.reverse(), ...twice];
}

function tables(world: World, { twice }: Spoiled, dialect: Dialect): Table {
  const contacts = contactsInOrder(world, twice);
  return {
    contacts: contacts.map((lead) => contactCells(lead, dialect)),
    deals: world.deals.map((deal) => dealCells(deal, dialect)).reverse(),
    activities: world.activities.map((activity) => activityCells(activity, dialect)).reverse(),
    spend: world.spend.map((spend) => spendCells(spend, dialect)),
  };
}

function dialectFiles(world: World, spoiled: Spoiled, dialect: Dialect): Record<string, Uint8Array> {
  const { folder, language, files, headers, line, bytes } = dialect;
  const written: Record<string, Uint8Array> = {};
  for (const [kind, rows] of Object.entries(tables(world, spoiled, dialect)) as [Kind, string[][]][]) {
    written[`${folder}/${files[kind]}`] = bytes([headers[kind], ...rows].map(line).join(''));
  }
  const settings = JSON.stringify({ language, ...SETTINGS, ...lists(language) }, null, 2);
  written[`${folder}/settings.json`] = utf8(`${settings}\n`);
  return written;
}

function blemishLine({ what, records }: Blemish): string {
  return `- ${what}: ${records.map(({ id }) => id).join(', ')}`;
}

function readme({ leads, deals, activities, spend }: World, { blemishes, twice }: Spoiled): string {
  const subscribers = leads.filter(({ stage }) => stage === 'Subscriber').length;
  return `# Samples

Ådalsviks Skannerteknik AB sells warehouse scanners and the software behind them. The company, its people
and its customers are made up; addresses end in \`.example\` and telephone numbers come from the series
reserved for fiction.
\`npx tsx samples/make.ts\` writes every file here, this page too, and always the same bytes.

Leads were created from 2025-05-01 to 2026-10-16; the export is of 2026-10-16 16:00. Newest rows come first.

- contacts.csv, kontakter.csv: ${leads.length + twice.length} rows
- deals.csv, affarer.csv: ${deals.length} rows
- activities.csv, aktiviteter.csv: ${activities.length} calls, e-mails, meetings and notes
- spend.csv, kostnader.csv: ${spend.length} monthly costs of a campaign or a source
- settings.json: the settings that the report is made with

The two folders tell the same story and must give the same figures.

- \`hubspot-en\`: as HubSpot writes it. Comma, every field quoted, UTF-8, LF, decimal point.
- \`hubspot-sv\`: as it leaves a Swedish Excel. Semicolon, quotes where needed, Windows-1252, CRLF,
  decimal comma, thousands apart by a no-break space. The Swedish headers and words are likely ones, not seen
  in a real export.

What the other systems would export of a company like it is written by \`systems.ts\` and \`adverts.ts\` in
memory, for the tests.

Campaigns of paid search, paid social and e-mail stand in Drill-Down 1. LinkedIn bills in EUR. Direct
traffic has no cost. Subscribers (${subscribers}) are not leads yet and nobody calls them.

## Blemishes, each on purpose

${blemishes.map(blemishLine).join('\n')}
`;
}

/** Every file of the samples by its path in this folder. */
export function sampleFiles(): Record<string, Uint8Array> {
  const world = newWorld();
  const spoiled = spoil(world);
  numberDealsAndActivities(world);
  return {
    ...dialectFiles(world, spoiled, ENGLISH),
    ...dialectFiles(world, spoiled, SWEDISH),
    'README.md': utf8(readme(world, spoiled)),
  };
}

function main(): void {
  const here = dirname(fileURLToPath(import.meta.url));
  for (const [path, bytes] of Object.entries(sampleFiles())) {
    const file = join(here, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
