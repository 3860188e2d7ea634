import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { ENGLISH, type Kind, SWEDISH } from '../samples/dialects.ts';
import { sampleFiles } from '../samples/make.ts';

const HERE = join(import.meta.dirname, '../samples');
const KINDS: readonly Kind[] = ['contacts', 'deals', 'activities', 'spend'];
const MEGABYTE = 1_000_000;
type Row = Record<string, string>;
const files = sampleFiles();
const bytesOf = (dialect: typeof ENGLISH, kind: Kind) => files[`${dialect.folder}/${dialect.files[kind]}`]!;
const utf8 = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const windows1252 = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes);
function cells(text: string, delimiter: string): string[][] {
  const parsed = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true });
  expect(parsed.errors).toEqual([]);
  return parsed.data;
}
const english = (kind: Kind) => cells(utf8(bytesOf(ENGLISH, kind)), ',');
const swedish = (kind: Kind) => cells(windows1252(bytesOf(SWEDISH, kind)), ';');
/** The rows under the English headers; Swedish rows too, since the columns are in the same order. */
function rows(table: string[][]): Row[] {
  const [headers, ...body] = table;
  return body.map((row) => Object.fromEntries(headers!.map((header, i) => [header, row[i]!])));
}
const contactRows = rows(english('contacts'));
const deals = rows(english('deals'));
const activities = rows(english('activities'));
const spend = rows(english('spend'));
/** One per id, the last row wins. */
const contacts = new Map(contactRows.map((row) => [row['Record ID']!, row]));
const won = deals.filter((deal) => deal['Deal Stage'] === 'Closed Won');
const isAttempt = (row: Row) =>
  (row['Activity type'] === 'Call' && row['Call direction'] === 'Outbound') ||
  row['Activity type'] === 'Email';
const count = (all: Iterable<Row>, fits: (row: Row) => boolean) => [...all].filter(fits).length;

describe('the files', () => {
  test('are what the script writes, byte for byte', () => {
    for (const [path, bytes] of Object.entries(files)) {
      expect(Buffer.compare(readFileSync(join(HERE, path)), bytes), path).toBe(0);
    }
    const written = Object.keys(files).map((path) => path.split('/'));
    for (const folder of [ENGLISH.folder, SWEDISH.folder]) {
      const expected = written.filter(([top]) => top === folder).map(([, name]) => name);
      expect(readdirSync(join(HERE, folder)).sort()).toEqual(expected.sort());
    }
  });

  test('come out the same again', () => {
    const again = sampleFiles();
    expect(Object.keys(again)).toEqual(Object.keys(files));
    for (const [path, bytes] of Object.entries(files)) {
      expect(Buffer.compare(again[path]!, bytes), path).toBe(0);
    }
  });

  test('stay under two megabytes together', () => {
    const size = Object.values(files).reduce((sum, bytes) => sum + bytes.length, 0);
    expect(size).toBeLessThan(2 * MEGABYTE);
  });

  test.each(KINDS)('English %s: UTF-8, every field quoted, LF', (kind) => {
    const text = utf8(bytesOf(ENGLISH, kind));
    expect(text).not.toContain('\r');
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(/^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*$/);
  });

  test.each(KINDS)('Swedish %s: Windows-1252, CRLF', (kind) => {
    const bytes = bytesOf(SWEDISH, kind);
    expect(bytes.some((byte) => byte > 0x80 && byte < 0xa0)).toBe(false);
    expect(() => utf8(bytes)).toThrow();
    const text = windows1252(bytes);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('settings differ in language only, and in what people have written themselves', () => {
    const settings = (folder: string) => {
      const { campaigns, decisions, ...rest } = JSON.parse(utf8(files[`${folder}/settings.json`]!));
      const without = (texts: readonly string[]) => (line: Record<string, unknown>) =>
        Object.fromEntries(Object.entries(line).filter(([name]) => !texts.includes(name)));
      return {
        campaigns: campaigns.map(without(['offer', 'segment', 'talkingPoints'])),
        decisions: decisions.map(without(['issue', 'decision', 'done'])),
        ...rest,
      };
    };
    const { language, ...rest } = settings(ENGLISH.folder);
    expect(language).toBe('en');
    expect(settings(SWEDISH.folder)).toEqual({ language: 'sv', ...rest });
  });
});

describe('the two dialects', () => {
  /** Columns that HubSpot translates; everything else is equal once amounts are read. */
  const translated: Record<Kind, readonly string[]> = {
    contacts: [
      'Country/Region',
      'Lifecycle Stage',
      'Lead Status',
      'Original Source',
      'Unqualified Reason',
      'Latest Traffic Source',
    ],
    deals: ['Pipeline', 'Deal Stage', 'Closed Lost Reason'],
    activities: ['Activity type', 'Call outcome', 'Call direction'],
    spend: ['Source'],
  };
  const amounts = ['Amount', 'Cost'];
  const readEnglish = (text: string) => (text === 'TBD' ? text : Number(text));
  const readSwedish = (text: string) =>
    text === 'TBD' ? text : Number(text.replaceAll('\u00a0', '').replace(',', '.'));

  test.each(KINDS)('tell the same of %s', (kind) => {
    const [headers, ...left] = english(kind);
    const [, ...right] = swedish(kind);
    expect(right.length).toBe(left.length);
    headers!.forEach((header, column) => {
      const here = left.map((row) => row[column]!);
      const there = right.map((row) => row[column]!);
      if (amounts.includes(header)) expect(there.map(readSwedish)).toEqual(here.map(readEnglish));
      else if (translated[kind].includes(header)) expectOneToOne(here, there);
      else expect(there).toEqual(here);
    });
  });

  function expectOneToOne(here: string[], there: string[]): void {
    const pairs = new Set(here.map((word, i) => `${word}\t${there[i]}`));
    expect(pairs.size).toBe(new Set(here).size);
    expect(pairs.size).toBe(new Set(there).size);
  }

  test('write amounts the Swedish way', () => {
    const column = english('deals')[0]!.indexOf('Amount');
    const written = swedish('deals')
      .slice(1)
      .map((row) => row[column]!);
    for (const text of written) expect(text).toMatch(/^(TBD|\d{1,3}(\u00a0\d{3})*,\d\d)$/);
  });
});

describe('the world', () => {
  const customers = [...contacts.values()].filter((row) => row['Lifecycle Stage'] === 'Customer');

  function rate(source: string): number {
    const of = (row: Row) => row['Original Source'] === source;
    return count(customers, of) / count(contacts.values(), of);
  }

  test('converts 3 to 5 % of leads, referrals and organic best, paid social worst', () => {
    expect(contacts.size).toBe(1500);
    expect(customers.length / contacts.size).toBeGreaterThan(0.03);
    expect(customers.length / contacts.size).toBeLessThan(0.05);
    const others = ['Paid Search', 'Email Marketing', 'Direct Traffic', 'Offline Sources'];
    for (const source of others) {
      expect(rate(source)).toBeLessThan(Math.min(rate('Referrals'), rate('Organic Search')));
      expect(rate(source)).toBeGreaterThan(2 * rate('Paid Social'));
    }
  });

  test('sells for about 90 000 SEK an order', () => {
    const inSek = won.filter((deal) => deal.Currency === 'SEK').map((deal) => Number(deal.Amount));
    const mean = inSek.reduce((sum, amount) => sum + amount, 0) / inSek.length;
    expect(mean).toBeGreaterThan(80_000);
    expect(mean).toBeLessThan(100_000);
  });

  test('has nothing later than the export but hoped-for closing dates', () => {
    const exported = '2026-10-16 16:00';
    for (const row of contactRows) {
      for (const [header, value] of Object.entries(row)) {
        if (header.endsWith('Date')) expect(value < exported).toBe(true);
      }
    }
    for (const row of activities) expect(row['Activity date']! < exported).toBe(true);
    for (const deal of deals) {
      const closed = deal['Deal Stage']!.startsWith('Closed');
      expect(deal['Close Date']! < exported).toBe(closed);
    }
  });

  test('dates the stages in order', () => {
    const stages = [
      'Became a Lead Date',
      'Became a Marketing Qualified Lead Date',
      'Became a Sales Qualified Lead Date',
      'Became an Opportunity Date',
      'Became a Customer Date',
    ];
    for (const row of contacts.values()) {
      const dates = stages.map((stage) => row[stage]!).filter((text) => text !== '');
      expect(dates).toEqual([...dates].sort());
    }
  });

  test('names only contacts in activities, none before they were created', () => {
    for (const row of activities) {
      const contact = contacts.get(row['Associated Contact IDs']!)!;
      expect(row['Activity assigned to']).toBe(contact['Contact owner']);
      expect(row['Activity date']! >= contact['Became a Lead Date']!).toBe(true);
    }
  });

  test('attempts at most eight times, mostly in office hours', () => {
    const attempts = activities.filter(isAttempt);
    const perContact = new Map<string, number>();
    for (const { 'Associated Contact IDs': id } of attempts.filter(
      (row) => row['Activity type'] === 'Call',
    )) {
      perContact.set(id!, (perContact.get(id!) ?? 0) + 1);
    }
    expect(Math.max(...perContact.values())).toBeLessThanOrEqual(8);
    const hour = (row: Row) => Number(row['Activity date']!.slice(11, 13));
    const inHours = count(attempts, (row) => hour(row) >= 8 && hour(row) < 17);
    expect(inHours / attempts.length).toBeGreaterThan(0.95);
  });

  test('leaves some leads of the last afternoon waiting', () => {
    const called = new Set(activities.map((row) => row['Associated Contact IDs']));
    const waiting = count(
      contacts.values(),
      (row) => row['Create Date']! >= '2026-10-16 13:00' && !called.has(row['Record ID']),
    );
    expect(waiting).toBeGreaterThanOrEqual(3);
  });

  test('is made up: reserved addresses and telephone numbers only', () => {
    for (const { Email: email, 'Phone Number': phone } of contacts.values()) {
      expect(email).toMatch(/^[a-z]+\.[a-z]+\d*@[a-z]+\.example$/);
      expect(phone).toMatch(/^(070-174 06 (0[5-9]|[1-9]\d))?$/);
    }
    expect(new Set([...contacts.values()].map((row) => row.Email)).size).toBe(contacts.size);
  });
});

describe('the blemishes', () => {
  const companyKey = (company: string) => company.toLowerCase().replace(/ (ab|oy|a\/s|ltd)$/, '');
  const emails = new Set([...contacts.values()].map((row) => row.Email!));
  const people = new Map<string, number>();
  for (const row of contacts.values()) {
    const key = companyKey(row['Company Name']!);
    people.set(key, (people.get(key) ?? 0) + 1);
  }

  function matchOf(deal: Row): 'id' | 'email' | 'company' | 'none' {
    if (contacts.has(deal['Associated Contact IDs']!)) return 'id';
    if (emails.has(deal['Associated Contact emails']!.toLowerCase())) return 'email';
    return people.get(companyKey(deal['Associated Company']!)) === 1 ? 'company' : 'none';
  }

  test('eight contacts stand twice, later in the second row', () => {
    const first = new Map<string, Row>();
    const again: [Row, Row][] = [];
    for (const row of contactRows) {
      const id = row['Record ID']!;
      if (first.has(id)) again.push([first.get(id)!, row]);
      first.set(id, row);
    }
    expect(again.length).toBe(8);
    for (const [before, after] of again) {
      expect(before['Lifecycle Stage']).toBe('Lead');
      expect(after['Lifecycle Stage']).toMatch(/^(Sales Qualified Lead|Opportunity|Customer)$/);
    }
  });

  test('deals match by e-mail, by company, or not at all', () => {
    const by = (how: string) => deals.filter((deal) => matchOf(deal) === how);
    expect(by('email').length).toBe(5);
    expect(by('company').length).toBe(4);
    expect(by('none').map((deal) => deal['Deal Stage'])).toEqual(Array(3).fill('Closed Won'));
  });

  test('money of three kinds, one amount to be decided', () => {
    expect(count(won, (deal) => deal.Currency === 'EUR')).toBe(2);
    expect(count(won, (deal) => deal.Currency === 'USD')).toBe(1);
    expect(count(deals, (deal) => deal.Currency !== 'SEK')).toBe(3);
    expect(count(deals, (deal) => deal.Amount === 'TBD')).toBe(1);
    expect(count(won, (deal) => deal.Amount === 'TBD')).toBe(0);
  });

  test('two won deals are older than their contact', () => {
    const older = (deal: Row) => {
      const contact = contacts.get(deal['Associated Contact IDs']!);
      return contact !== undefined && deal['Create Date']! < contact['Create Date']!;
    };
    expect(count(won, older)).toBe(2);
    expect(count(deals, older)).toBe(2);
  });

  test('odd cells in contacts', () => {
    const all = [...contacts.values()];
    expect(count(all, (row) => row['Create Date']!.startsWith('2026-02-31'))).toBe(1);
    expect(count(all, (row) => row['First Name'] === '=IMPORTXML("http://example.com","//a")')).toBe(1);
    expect(count(all, (row) => row['Company Name'] === '@SUM(1+1)*cmd')).toBe(1);
    expect(count(all, (row) => row['Original Source'] === '')).toBe(1);
    expect(count(all, (row) => row['Lifecycle Stage'] === 'Partner')).toBe(6);
    expect(count(contactRows, (row) => Object.values(row).some((cell) => /^[=+@-]/.test(cell)))).toBe(2);
  });

  test('spend: campaigns in two currencies, one source without cost', () => {
    const sources = new Set([...contacts.values()].map((row) => row['Original Source']).filter(Boolean));
    const paid = new Set(spend.map((row) => row.Source));
    expect([...sources].filter((source) => !paid.has(source))).toEqual(['Direct Traffic']);
    expect(new Set(spend.map((row) => row.Currency))).toEqual(new Set(['SEK', 'EUR']));
    const campaigns = new Set([...contacts.values()].map((row) => row['Original Source Drill-Down 1']));
    for (const row of spend) expect(campaigns).toContain(row.Campaign);
  });
});
