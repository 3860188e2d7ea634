import { describe, expect, it, test } from 'vitest';
import { advertExports, daysOf, spendAt } from '../../samples/adverts.ts';
import { SWEDISH } from '../../samples/dialects.ts';
import {
  leadsOf,
  SEK_PER_EUR,
  type SystemExports,
  smallWorld,
  systemExports,
} from '../../samples/systems.ts';
import type { Deal, Lead } from '../../samples/world.ts';
import type { Reading } from '../../src/exports/reading.ts';
import { SYSTEMS } from '../../src/exports/systems/systems.ts';
import { endOfDay } from '../../src/records/asOf.ts';
import { type Records, recordsFrom } from '../../src/records/records.ts';
import { type StageWord, stageWordsOf } from '../../src/records/stageWords.ts';
import { type Report, reportOf } from '../../src/report/report.ts';
import { OPPORTUNITY } from '../../src/schema/stages.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { settingsFrom } from '../../src/settings/parseSettings.ts';
import { readingOf } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

/** One made-up company, and the same company as every system would export it. */
const world = smallWorld();
const ofSystem = (all: readonly SystemExports[], name: string) => all.find(({ system }) => system === name)!;
interface Imported {
  readings: Reading[];
  unknownWords: StageWord[];
  records: Records;
  report: Report;
}
/** As a person drops the files: nothing is said of their kind, their system or their columns. */
function imported({ files, ...dress }: SystemExports, language = dress.language): Imported {
  const lists = { ...NO_LISTS, rates: [['EUR', SEK_PER_EUR]] as [string, number][] };
  const { settings } = settingsFrom({ language, currency: 'SEK' }, lists);
  const readings = files.map((file) => readingOf(file, undefined, language));
  const asOf = endOfDay(serial('2026-10-16'));
  const names = files.map((_, i) => `file ${i + 1}`);
  return {
    readings,
    unknownWords: stageWordsOf(readings, settings).filter(({ target }) => target === null),
    records: recordsFrom(readings, settings, asOf),
    report: reportOf(readings, names, settings, asOf),
  };
}
function expectNothingToAsk({ readings, unknownWords }: Imported): void {
  expect(readings.flatMap(({ rejected }) => rejected)).toEqual([]);
  expect(readings.flatMap(({ doubts }) => doubts)).toEqual([]);
  expect(readings.flatMap(({ recognition }) => recognition.alsoFits)).toEqual([]);
  expect(unknownWords).toEqual([]);
}
const formsOf = ({ readings }: Imported) =>
  readings.map(({ recognition }) => recognition.layout?.name ?? `${recognition.kind} by synonyms`);
const cents = (amount: number) => Math.round(amount * 100) / 100;
const inSek = (amount: number, currency: string) => (currency === 'EUR' ? amount * SEK_PER_EUR : amount);
const won = world.deals.filter(({ stage }) => stage === 'Closed Won');
const lost = world.deals.filter(({ stage }) => stage === 'Closed Lost');
const revenueOf = (deals: readonly Deal[]) =>
  cents(deals.reduce((sum, { amount, currency }) => sum + inSek(amount as number, currency), 0));
const isCustomer = (lead: Lead) => won.some((deal) => deal.lead === lead);
const people = leadsOf(world);
const companyCount = (leads: readonly Lead[]) => new Set(leads.map(({ company }) => company)).size;
interface Carried {
  system: string;
  forms: readonly string[];
  /** What its deals name their lead by. */
  matchedBy: 'id' | 'email';
  /** Where the leads come from, in the words of the export; not every system says it. */
  source: 'as it is' | 'in Swedish' | 'unsaid';
  /** Close sells to companies: colleagues are one lead. */
  leads: 'people' | 'companies';
  /** Which of the attempts to reach a lead its export holds; Pipedrive does not say who called whom. */
  attempts: 'all' | 'all, and what came in' | 'calls' | 'none';
  /** Whether it says which of them reached somebody. */
  outcomes: boolean;
}
const CARRIED: readonly Carried[] = [
  {
    system: 'Salesforce',
    forms: ['Salesforce leads', 'Salesforce opportunities', 'Salesforce activities'],
    matchedBy: 'id',
    source: 'as it is',
    leads: 'people',
    attempts: 'all',
    outcomes: true,
  },
  {
    system: 'Pipedrive',
    forms: ['Pipedrive persons', 'Pipedrive deals', 'Pipedrive activities'],
    matchedBy: 'id',
    source: 'unsaid',
    leads: 'people',
    attempts: 'all, and what came in',
    outcomes: false,
  },
  {
    system: 'Zoho CRM',
    forms: ['Zoho leads', 'Zoho deals', 'Zoho calls'],
    matchedBy: 'id',
    source: 'as it is',
    leads: 'people',
    attempts: 'calls',
    outcomes: true,
  },
  {
    system: 'Dynamics 365',
    forms: ['Dynamics 365 leads', 'Dynamics 365 opportunities', 'Dynamics 365 opportunities'],
    matchedBy: 'email',
    source: 'as it is',
    leads: 'people',
    attempts: 'none',
    outcomes: false,
  },
  {
    system: 'Close',
    forms: ['Close leads', 'Close opportunities'],
    matchedBy: 'id',
    source: 'unsaid',
    leads: 'companies',
    attempts: 'none',
    outcomes: false,
  },
  {
    system: 'Upsales',
    forms: ['Upsales contacts', 'deals by synonyms'],
    matchedBy: 'email',
    source: 'unsaid',
    leads: 'people',
    attempts: 'none',
    outcomes: false,
  },
  {
    system: 'Lime CRM',
    forms: ['Lime persons', 'Lime deals'],
    matchedBy: 'email',
    source: 'in Swedish',
    leads: 'people',
    attempts: 'none',
    outcomes: false,
  },
  {
    system: 'SuperOffice',
    forms: ['leads by synonyms', 'SuperOffice sales'],
    matchedBy: 'email',
    source: 'in Swedish',
    leads: 'people',
    attempts: 'none',
    outcomes: false,
  },
];

describe.each(CARRIED)(
  'the company in $system',
  ({ system, forms, matchedBy, source, leads, attempts, outcomes }) => {
    const all = imported(ofSystem(systemExports(world), system));
    const { cohort, closedLoop } = all.report;
    const count = (some: readonly Lead[]) => (leads === 'people' ? some.length : companyCount(some));

    it('is recognised, every row is read and nothing is asked', () => {
      expect(formsOf(all)).toEqual(forms);
      expectNothingToAsk(all);
    });

    it('has the leads, opportunities and customers that there are', () => {
      expect(cohort.size).toBe(count(people));
      const customers = closedLoop.bySource.reduce((sum, row) => sum + row.customers!, 0);
      expect(customers).toBe(count(people.filter(isCustomer)));
      const opportunities = closedLoop.bySource.reduce((sum, row) => sum + row.reached[OPPORTUNITY]!, 0);
      expect(opportunities).toBe(
        count(people.filter((lead) => world.deals.some((deal) => deal.lead === lead))),
      );
    });

    it('has the deals won, lost and open, and the revenue in the workbook’s currency', () => {
      expect([closedLoop.won, closedLoop.lost, closedLoop.open]).toEqual([
        won.length,
        lost.length,
        world.deals.length - won.length - lost.length,
      ]);
      expect(cents(closedLoop.total.revenue)).toBe(revenueOf(won));
    });

    it('has every deal matched to its own lead', () => {
      expect(closedLoop.matchedBy).toEqual({ id: 0, email: 0, company: 0, [matchedBy]: won.length });
      expect(closedLoop.unmatched.deals).toBe(0);
      const { records } = all;
      const pairs = [...records.matches.lead].map((lead, i) => [
        records.deals.company[i],
        leads === 'people' ? records.leads.email[lead] : records.leads.company[lead],
      ]);
      expect(pairs.sort()).toEqual(
        world.deals
          .map(({ company, lead }) => [company, leads === 'people' ? lead!.email : lead!.company])
          .sort(),
      );
    });

    it('has every attempt to reach a lead that its export holds', () => {
      const { attempts: made } = all.records;
      const done = world.activities.filter(({ type, direction }) => {
        if (attempts === 'none' || type === 'Note') return false;
        if (attempts === 'calls' && type !== 'Call') return false;
        return attempts === 'all, and what came in' || direction !== 'Inbound';
      });
      expect([made.at.length, made.unmatched.length]).toEqual([done.length, 0]);
      const reached = done.filter(
        ({ outcome }) => outcomes && (outcome === 'Connected' || outcome === 'Completed'),
      );
      expect(made.reached.filter((one) => one === 1).length).toBe(reached.length);
    });

    it('has the revenue where its leads came from, as far as the export says it', () => {
      const name = (lead: Lead) =>
        source === 'unsaid' ? '' : source === 'in Swedish' ? SWEDISH.word(lead.source) : lead.source;
      const sources = [...new Set(people.map(name))];
      const expected = sources.map((of) => [of, revenueOf(won.filter(({ lead }) => name(lead!) === of))]);
      const read = closedLoop.bySource.map((row) => [row.source, cents(row.revenue)]);
      expect(read.sort()).toEqual(expected.sort());
    });
  },
);

describe.each([
  { system: 'Google Ads', platform: 'Google' },
  { system: 'LinkedIn Ads', platform: 'LinkedIn' },
  { system: 'Meta Ads', platform: 'Meta' },
] as const)('what the company pays for $system', ({ system, platform }) => {
  const all = imported(ofSystem(advertExports(world), system));
  const spend = spendAt(platform, world);

  it('is recognised, and the lines around its rows are left aside', () => {
    expect(formsOf(all)).toEqual([`${system} campaigns`]);
    expectNothingToAsk(all);
  });

  it('is the cost of every campaign and month, in the workbook’s currency', () => {
    const campaigns = [...new Set(spend.map(({ campaign }) => campaign))];
    const cost = (campaign: string) =>
      spend
        .filter((one) => one.campaign === campaign)
        // A row is a day, in whole öre.
        .flatMap(daysOf)
        .reduce((sum, one) => sum + cents(inSek(one.cost, one.currency)), 0);
    const read = all.report.closedLoop.byCampaign.map((row) => [row.source, row.campaign, cents(row.cost!)]);
    expect(read.sort()).toEqual(
      campaigns.map((campaign) => [system, campaign, cents(cost(campaign))]).sort(),
    );
  });
});

test.each([...systemExports(world), ...advertExports(world)])(
  'exports of $system read the same in a workbook of the other language',
  (files) => {
    const other = imported(files, files.language === 'sv' ? 'en' : 'sv');
    expectNothingToAsk(other);
    expect(other.report.closedLoop).toEqual(imported(files).report.closedLoop);
    expect(other.report.cohort.size).toBe(imported(files).report.cohort.size);
  },
);

test('Zoho’s word for nothing chosen is no stage', () => {
  const { files, ...zoho } = ofSystem(systemExports(world), 'Zoho CRM');
  const text = new TextDecoder().decode(files[0]!).replaceAll('Not Contacted', '-None-');
  expect(text).toContain('-None-');
  expectNothingToAsk(imported({ ...zoho, files: [new TextEncoder().encode(text)] }));
});

test('every system that is known has its samples, but HubSpot, whose samples are files', () => {
  const written = [...systemExports(world), ...advertExports(world)].map(({ system }) => system);
  // Of these, small reports are written out in the tests of headers and totals.
  const withoutSamples = [
    'Microsoft Ads',
    'TikTok Ads',
    'Reddit Ads',
    'X Ads',
    'Campaign Manager 360',
    'Google Analytics',
    'Matomo',
    'Plausible',
    // Figures are made by our own SQL.
    'SQL',
  ];
  const known = SYSTEMS.map(({ label }) => label).filter(
    (label) => label !== 'HubSpot' && !withoutSamples.includes(label),
  );
  expect(written.sort()).toEqual(known.sort());
});

test('the company has what the comparison needs: subscribers, colleagues, and deals in EUR', () => {
  expect(world.leads.length).toBeGreaterThan(people.length);
  expect(people.length).toBeGreaterThan(companyCount(people));
  expect(won.filter(({ currency }) => currency === 'EUR').length).toBeGreaterThan(0);
  expect(won.length).toBeGreaterThan(won.filter(({ currency }) => currency === 'EUR').length);
});
