import fc from 'fast-check';
import { endOfDay } from '../../src/records/asOf.ts';
import { type Records, recordsFrom } from '../../src/records/records.ts';
import { agreed, termsOf } from '../../src/settings/agreement.ts';
import { definitionsFrom } from '../../src/settings/definitions.ts';
import type { RawInputs } from '../../src/settings/parseSettings.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { listsFromJson } from '../../src/settings/settingsFile.ts';
import { isoText } from '../../src/values/dates.ts';
import { type Csv, readingsFrom } from './reporting.ts';
import type { Line } from './scoring.ts';
import { serial } from './serial.ts';

/** A small company that nobody has met: exports with everything that real ones have, and settings. */
export interface World {
  /** As it is printed where it does not hold. */
  readonly [fc.toStringMethod]: () => string;
  readonly records: Records;
  readonly settings: Settings;
}

const AS_OF = serial('2026-11-30');
/** Around opening, lunch and closing, at night, and at the very beginning of a day. */
const TIMES = ['00:00', '00:30', '07:59', '08:00', '12:00', '12:30', '16:59', '17:00', '17:01', '23:30'];
const TERMS = { attemptsWithinDays: [1, 2, 5], hours: [0, 0.5, 4, 9] };

const day = fc.integer({ min: AS_OF - 70, max: AS_OF + 4 }).map((date) => isoText(date));
/** Of the last two whole quarters. */
const earlier = fc.integer({ min: AS_OF - 240, max: AS_OF - 61 }).map((date) => isoText(date));
/** A sixth of the days are the first of a month: an hour earlier it is another month. */
const anyDay = fc.oneof(
  { weight: 4, arbitrary: day },
  { weight: 1, arbitrary: fc.constantFrom('2026-10-01', '2026-11-01') },
  { weight: 1, arbitrary: earlier },
);
const planned = fc.integer({ min: AS_OF - 40, max: AS_OF + 40 }).map((date) => `${isoText(date)} 12:00`);
const moment = fc.tuple(anyDay, fc.constantFrom(...TIMES)).map(([date, time]) => `${date} ${time}`);
const maybe = <T>(of: fc.Arbitrary<T>, blank: T, weight = 2) =>
  fc.oneof({ weight, arbitrary: of }, { weight: 1, arbitrary: fc.constant(blank) });
const email = fc.constantFrom('a@x.se', 'b@x.se', 'c@y.se', 'd@y.se', '');
const company = fc.constantFrom('Acme AB', 'Acme Inc', 'Beta AB', 'Gamma', '');
const id = fc.integer({ min: 1, max: 12 });

const lead = fc.record({
  email,
  company,
  source: fc.constantFrom('web', 'Web', 'fair', ''),
  campaign: fc.constantFrom('', 'spring', 'Spring', 'autumn'),
  owner: fc.constantFrom('Ada', 'ada', 'Bo', ''),
  created: maybe(moment, '', 9),
  assigned: maybe(moment, ''),
  response: maybe(moment, '', 1),
  stage: fc.constantFrom('Lead', 'MQL', 'SQL', 'Opportunity', 'Customer', 'Subscriber', 'Disqualified', ''),
  mql: maybe(moment, '', 1),
  sql: maybe(moment, '', 1),
  customer: maybe(moment, '', 1),
  reason: fc.constantFrom('', '', 'Too small'),
  latest: fc.constantFrom('', '', 'web', 'mail'),
  latestOn: maybe(moment, '', 3),
  team: fc.constantFrom('North', 'south', ''),
  country: fc.constantFrom('SE', 'se', 'Norway', ''),
  fit: fc.constantFrom('', '80', '74.9', '50', '24', '-3', '130'),
  interest: fc.constantFrom('', '75', '49.5', '25', '0'),
});
/** What rules ask; “Attempts” is in no export of these worlds. */
const QUESTIONS = [
  ['Source', 'is', 'Web'],
  ['Source', 'blank', ''],
  ['Campaign', 'contains', 'SPR'],
  ['Owner', 'is', 'ADA'],
  ['Country', 'is', 'se'],
  ['Country', 'blank', ''],
  ['Team', 'contains', 'NOR'],
  ['Team', 'blank', ''],
  ['Created', 'withinDays', 14],
  ['Created', 'withinDays', 0],
  ['firstResponse', 'filled', ''],
  ['firstResponse', 'withinDays', 10.5],
  ['assigned', 'blank', ''],
  ['entered:mql', 'filled', ''],
  ['entered:customer', 'withinDays', 20],
  ['Attempts', 'atMost', 2],
  ['Attempts', 'blank', ''],
  ['reason', 'filled', ''],
  ['fit', 'atLeast', 50],
  ['interest', 'filled', ''],
] as const;
const COLUMN_OF: Readonly<Record<string, 'country' | 'team' | 'assigned'>> = {
  Country: 'country',
  Team: 'team',
  assigned: 'assigned',
};
const rule = fc
  .tuple(
    fc.constantFrom('fit', 'interest'),
    fc.constantFrom(...QUESTIONS),
    fc.constantFrom(75, 50, 25, 12.5, 8.1, 8.2, 8.7, 25 / 3, 100, -60),
  )
  .map(([score, question, points]): Line => [score, ...question, points]);
const rules = fc.array(rule, { maxLength: 8, size: 'max' });
const deal = fc.record({
  lead: maybe(id, 0),
  email,
  company,
  stage: fc.constantFrom('Won', 'Lost', 'Open', 'Proposal'),
  owner: fc.constantFrom('Ada', 'ada', 'Bo', ''),
  created: maybe(moment, ''),
  closed: maybe(fc.oneof(moment, planned), ''),
  amount: fc.constantFrom('', '0', '1000.55', '0.1', '250', '99999.99'),
});
const activity = fc.record({
  lead: maybe(id, 0),
  email,
  at: moment,
  type: fc.constantFrom('Call', 'Email', 'Meeting', 'Note'),
  outcome: fc.constantFrom('Connected', 'No answer', ''),
  /** Just when the promise to its lead runs out. */
  exactly: fc.constantFrom('', '', 'depth', 'speed'),
});
const spend = fc.record({
  first: day,
  days: fc.integer({ min: 0, max: 40 }),
  source: fc.constantFrom('web', 'fair', ''),
  campaign: fc.constantFrom('', 'spring'),
  cost: fc.constantFrom('100', '33.33', '0.05', '1234.56'),
});
const settings = fc.record({
  clockStart: fc.constantFrom('created', 'assigned', 'mql', 'sql'),
  attempts: fc.integer({ min: 1, max: 3 }),
  attemptsWithinDays: fc.constantFrom(...TERMS.attemptsWithinDays),
  firstAttemptWithinHours: fc.constantFrom(...TERMS.hours),
  reachedEndsDepth: fc.constantFrom('yes', 'no'),
  periodStart: maybe(day, '', 1),
  periodEnd: maybe(day, '', 1),
  lunch: fc.boolean(),
  holidayCountry: fc.constantFrom('none', 'SE'),
  isOfKind: fc.boolean(),
  isPlanned: fc.boolean(),
  hasTwoVersions: fc.boolean(),
  attributionModel: fc.constantFrom('linear', 'timeDecay'),
  lookbackDays: fc.constantFrom(5, 30, 365),
  touchActivities: fc.constantFrom('no', 'no', 'yes'),
  daysOnly: fc.constantFrom('', '', '', 'leads', 'activities'),
  /** Looked at so much later, when leads have had their ninety days. */
  daysLater: fc.constantFrom(0, 0, 0, 0, 60),
  leadKind: fc.constantFrom('source', 'source', 'grade', 'undivided'),
  rules,
  /** What the rules were changed to. */
  changed: fc.option(rules),
});

/** Any such world; one without activities or deals is one without those exports. */
export const worlds = fc
  .record({
    leads: fc.array(lead, { minLength: 1, maxLength: 12, size: 'max' }),
    deals: fc.array(deal, { maxLength: 8, size: 'max' }),
    activities: fc.array(activity, { maxLength: 24, size: 'max' }),
    spend: fc.array(spend, { maxLength: 4, size: 'max' }),
    settings,
  })
  .map(({ leads, deals, activities, spend: costs, settings: typed }): World => {
    const momentOf = ({ lead: of, at, exactly }: (typeof activities)[number]): string => {
      const created = leads[of - 1]?.created ?? '';
      if (exactly === '' || created === '') return at;
      const [date, time] = created.split(' ') as [string, string];
      if (exactly === 'depth') return `${isoText(serial(date) + typed.attemptsWithinDays)} ${time}`;
      const minutes =
        Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + typed.firstAttemptWithinHours * 60;
      const two = (n: number) => String(n).padStart(2, '0');
      return minutes < 24 * 60 ? `${date} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` : at;
    };
    const dated = (text: string, of: string) => (typed.daysOnly === of ? text.slice(0, 10) : text);
    const csv: Csv = {
      leads: lines(
        'ID,Email,Company,Source,Campaign,Owner,Created,Assigned,First response,Stage,MQL date,SQL date,Customer date,Disqualified reason,Latest source,Latest source date,Team,Country,Fit,Interest',
        leads.map((one, i) => [
          i + 1,
          one.email,
          one.company,
          one.source,
          one.campaign,
          one.owner,
          dated(one.created, 'leads'),
          one.assigned,
          one.response,
          one.stage,
          one.mql,
          one.sql,
          one.customer,
          one.reason,
          one.latest,
          one.latestOn,
          one.team,
          one.country,
          one.fit,
          one.interest,
        ]),
      ),
      ...(deals.length > 0 && {
        deals: lines(
          'Deal ID,Contact ID,Email,Company,Owner,Stage,Created,Close date,Amount',
          deals.map((one, i) => [
            `d${i}`,
            one.lead || '',
            one.email,
            one.company,
            one.owner,
            one.stage,
            one.created,
            one.closed,
            one.amount,
          ]),
        ),
      }),
      ...(activities.length > 0 && {
        activities: lines(
          'Activity ID,Lead ID,Email,Date,Type,Outcome',
          activities.map((one, i) => [
            `a${i}`,
            one.lead || '',
            one.email,
            dated(momentOf(one), 'activities'),
            one.type,
            one.outcome,
          ]),
        ),
      }),
      ...(costs.length > 0 && {
        spend: lines(
          'Start date,End date,Source,Campaign,Cost',
          costs.map((one) => [
            one.first,
            isoText(serial(one.first) + one.days),
            one.source,
            one.campaign,
            one.cost,
          ]),
        ),
      }),
    };
    const {
      lunch,
      isOfKind,
      isPlanned,
      hasTwoVersions,
      daysOnly,
      daysLater,
      periodStart,
      periodEnd,
      ...rest
    } = typed;
    const { rules: typedRules, changed: typedChanged, ...inputs } = rest;
    // Whether a column that is empty is there at all is told by exports alone.
    const isTold = ([, field, condition]: Line) =>
      condition !== 'blank' || !(field in COLUMN_OF) || leads.some((one) => one[COLUMN_OF[field]!] !== '');
    const [inForce, changed] = [typedRules.filter(isTold), typedChanged?.filter(isTold) ?? null];
    const [start, end] =
      periodStart && periodEnd ? [periodStart, periodEnd].sort() : [periodStart, periodEnd];
    const lists = listsFromJson({
      ...(isOfKind && {
        kindPromises: [
          { kind: 'web', hours: 2, attempts: 2, days: 3 },
          { kind: 'A1', hours: 1, attempts: 3 },
          { kind: 'd4', hours: 0.5, days: 1 },
        ],
      }),
      ...(isPlanned && {
        campaigns: [
          {
            start: '2026-11-20',
            end: '2026-12-10',
            campaign: 'spring',
            source: 'web',
            expectedLeads: 9,
            cost: 777,
          },
        ],
      }),
    });
    const raw: RawInputs = {
      ...inputs,
      periodStart: start,
      periodEnd: end,
      ...(lunch && { lunchStart: '12:00', lunchEnd: '12:30' }),
    };
    const { settings: asked, readings } = readingsFrom(csv, raw, {
      ...lists,
      rules: [...inForce, ...(changed ?? [])],
    });
    const under = (lines: readonly Line[]) => definitionsFrom({ salesReady: null, rules: lines }, []);
    const read: Settings = {
      ...asked,
      definitions: { ...asked.definitions, ...under(inForce), changed: changed && under(changed) },
    };
    const by = { agreedOn: AS_OF - 60, forMarketing: '', forSales: '' };
    const version = (from: number, of: Settings) =>
      agreed({ version: 1, currency: of.currency, terms: termsOf(of), owed: null }, { from, ...by });
    const other: Settings = {
      ...read,
      clockStart: 'created',
      attempts: 1,
      firstAttemptWithinHours: 1,
      open: 0.25,
    };
    const agreements = hasTwoVersions ? [version(AS_OF - 60, other), version(AS_OF - 20, read)] : [];
    const said = () =>
      `${JSON.stringify({ ...raw, agreements, isOfKind, isPlanned, daysLater, inForce, changed })}\n${Object.values(csv).join('\n\n')}`;
    return {
      [fc.toStringMethod]: said,
      records: recordsFrom(readings, read, endOfDay(AS_OF + daysLater)),
      settings: { ...read, agreements },
    };
  })
  .filter(({ records }) => records.leads.length > 0);

function lines(head: string, rows: readonly (readonly (string | number)[])[]): string {
  return [head, ...rows.map((row) => row.join(','))].join('\n');
}
