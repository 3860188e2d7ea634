import { american, type Columns, commas, grouped, type SystemExports, table } from './systems.ts';
import { at, DAY, date, type Minute } from './time.ts';
import { EXPORTED, type Spend, type World } from './world.ts';

/** What a campaign cost on one day. */
interface DayCost {
  day: Minute;
  campaign: string;
  cost: number;
  currency: string;
}

/** Shares a month's cost out over its days, the öre that remain to the first. */
export function daysOf({ month, campaign, cost, currency }: Spend): DayCost[] {
  const days: Minute[] = [];
  for (let day = at(month); day < EXPORTED && date(day).startsWith(month.slice(0, 7)); day += DAY)
    days.push(day);
  const hundredths = Math.round(cost * 100);
  const each = Math.floor(hundredths / days.length);
  return days.map((day, i) => ({
    day,
    campaign,
    cost: (i === 0 ? hundredths - each * (days.length - 1) : each) / 100,
    currency,
  }));
}

/** The campaigns that are bought there: those of LinkedIn and Meta have its name, Google sells the search. */
export function spendAt(platform: 'Google' | 'LinkedIn' | 'Meta', { spend }: World): Spend[] {
  if (platform === 'Google') return spend.filter(({ source }) => source === 'Paid Search');
  return spend.filter(({ campaign }) => campaign.startsWith(platform));
}

const sum = (days: readonly DayCost[]) => days.reduce((total, { cost }) => total + cost, 0);
/** Without campaign and day, as in a row of totals. */
const blank = (cells: readonly string[], filled: Record<number, string>) =>
  cells.map((_, i) => filled[i] ?? '');

function googleAds(world: World): SystemExports {
  const days = spendAt('Google', world).flatMap(daysOf);
  const columns: Columns<DayCost> = {
    Day: ({ day }) => date(day),
    Campaign: ({ campaign }) => campaign,
    'Campaign type': () => 'Search',
    'Currency code': ({ currency }) => currency,
    Cost: ({ cost }) => grouped(cost),
    'Impr.': ({ cost }) => String(Math.round(cost * 3)),
    Clicks: ({ cost }) => String(Math.round(cost / 20)),
  };
  const total = ['--', '--', 'SEK', grouped(sum(days)), '', ''];
  const lines = [
    ['Campaign report'],
    ['May 1, 2025 - October 16, 2026'],
    ...table(days, columns),
    ['Total: Campaigns', ...total],
    ['Total: Account', ...total],
  ];
  const text = `\ufeff${lines.map((cells) => `${cells.join('\t')}\r\n`).join('')}`;
  return { system: 'Google Ads', language: 'en', files: [new Uint8Array(Buffer.from(text, 'utf16le'))] };
}

function linkedIn(world: World): SystemExports {
  const days = spendAt('LinkedIn', world).flatMap(daysOf);
  const rows = table(days, {
    'Start Date (in UTC)': ({ day }) => american(day),
    'Account Name': () => 'Ådalsviks Skannerteknik',
    'Campaign Group Name': () => 'Sverige',
    'Campaign Name': ({ campaign }) => campaign,
    Currency: ({ currency }) => currency,
    'Total Spent': ({ cost }) => grouped(cost),
    Impressions: ({ cost }) => String(Math.round(cost * 30)),
    Clicks: ({ cost }) => String(Math.round(cost / 6)),
  });
  const lines = [
    ['Campaign Performance Report (in UTC)'],
    ['Report Start: 5/1/2025, Report End: 10/16/2026'],
    ['Date Generated: 10/16/2026'],
    [''],
    ...rows,
    blank(rows[0]!, { 0: 'Total', 5: grouped(sum(days)) }),
  ];
  return { system: 'LinkedIn Ads', language: 'en', files: [commas(lines)] };
}

function meta(world: World): SystemExports {
  const days = spendAt('Meta', world).flatMap(daysOf);
  const [header, ...rows] = table(days, {
    'Reporting starts': ({ day }) => date(day),
    'Reporting ends': ({ day }) => date(day),
    'Campaign name': ({ campaign }) => campaign,
    Day: ({ day }) => date(day),
    'Amount spent (SEK)': ({ cost }) => String(cost),
    Impressions: ({ cost }) => String(Math.round(cost * 9)),
    'Link clicks': ({ cost }) => String(Math.round(cost / 22)),
  });
  const total = blank(header!, { 0: '2025-05-01', 1: '2026-10-16', 4: sum(days).toFixed(2) });
  return { system: 'Meta Ads', language: 'en', files: [commas([header!, total, ...rows])] };
}

/** What advertising cost in the same world, as each platform would export it. */
export function advertExports(world: World): SystemExports[] {
  return [googleAds, linkedIn, meta].map((write) => write(world));
}
