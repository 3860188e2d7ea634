import type { Reading, Rejection } from '../exports/reading.ts';
import { say } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Settings } from '../settings/settings.ts';
import { TextColumn } from '../values/textColumn.ts';
import type { Concealment } from './concealment.ts';
import { ownersIn } from './figures.ts';
import type { Touch } from './leadTouches.ts';
import { concealmentOf, ownerKey } from './namesOfExports.ts';
import type { Records } from './records.ts';
import type { Origin } from './table.ts';

/** Records that name nobody, and what keeps names out of all other texts of the same report. */
export interface Pseudonymised {
  readonly records: Records;
  readonly concealment: Concealment;
}

/**
 * The records without anybody's name: owners by number, leads and deals by their ids alone. Numbers are given in the
 * order in which the owners got their first lead, so that they stay when new reps come and however the rows are sorted.
 * E-mails become numbers as well: who shares one with whom is still seen. Phone numbers are left out.
 *
 * Everything else that the records say may name somebody too: a source, a campaign, a stage word, a reason, a currency, an
 * id. All the names that the exports have (owners; contacts' full names in any order; whatever has the form of an e-mail
 * address) are known first, and no text leaves here without having been searched for them. That holds for
 *
 * - every e-mail address, whoever's it is;
 * - every owner, also one of one word ("Sara's webinar");
 * - every contact by two of its names or more. One word of a contact's name ("Ada", "Berg", a contact called "Web") stays:
 *   it is a place, a company or a channel as often as not;
 * - as whole words, in any column, whatever the case, accents, spacing and order.
 *
 * It cannot hold for who is in no owner, name or e-mail column of any export. What is not in the records (headers, names of
 * files, what people have typed) is searched where it is printed: see `Concealment.printed`.
 */
export function pseudonymised(
  records: Records,
  readings: readonly Reading[],
  language: Language,
): Pseudonymised {
  const { leads, deals, activities, spend, visits, figures } = records;
  const called = repsOf(records, (n) => say(language, sentence('tab.rep', { n })));
  const concealment = concealmentOf(withOwners(readings, figures), called, language);
  const value = (text: string) => concealment.value(text);
  nameInOrder(concealment, records, readings);
  const numbers = new Map<string, number>();
  const numbered = (email: string): string => {
    if (email === '') return '';
    if (!numbers.has(email)) numbers.set(email, numbers.size + 1);
    return String(numbers.get(email));
  };
  const email = leads.email.map(numbered);
  const none = (values: readonly string[]) => values.map(() => '');
  const plain = (id: string, { row }: Origin): string =>
    id === '' || id.includes('@') || concealment.text(id) !== id ? `#${row}` : id;
  const touch = (one: Touch): Touch =>
    one.kind === 'activity' ? one : { ...one, channel: value(one.channel), campaign: value(one.campaign) };
  const words = (counts: ReadonlyMap<string, number>) =>
    new Map([...counts].map(([word, rows]) => [value(word), rows]));
  return {
    concealment,
    records: {
      ...records,
      leads: {
        ...leads,
        id: leads.id.map((id, lead) => plain(id, leads.origin(lead))),
        owner: leads.owner.map(called),
        name: none(leads.name),
        company: none(leads.company),
        phone: none(leads.phone),
        team: leads.team.map(value),
        country: leads.country.map(value),
        region: leads.region.map(value),
        email,
        emails: leads.emails.map(numbered),
        source: leads.source.map(value),
        campaign: leads.campaign.map(value),
        reason: leads.reason.map(value),
        unknownStages: words(leads.unknownStages),
        // Rules are asked of the named leads; here nobody reads them.
        asked: new Map(),
        touches: (lead) => leads.touches(lead).map(touch),
      },
      deals: {
        ...deals,
        id: deals.id.map((id, deal) => plain(id, deals.origin(deal))),
        owner: deals.owner.map(called),
        name: none(deals.name),
        company: none(deals.company),
        team: deals.team.map(value),
        pipeline: deals.pipeline.map(value),
        emails: deals.emails.map(numbered),
        currency: deals.currency.map(value),
        stage: deals.stage.map(value),
        lostReason: deals.lostReason.map(value),
        unknownStages: words(deals.unknownStages),
      },
      activities: {
        ...activities,
        owner: activities.owner.map(called),
        unknownTypes: words(activities.unknownTypes),
      },
      spend: {
        ...spend,
        source: spend.source.map(value),
        campaign: spend.campaign.map(value),
        currency: spend.currency.map(value),
      },
      visits: {
        ...visits,
        source: visits.source.map(value),
        campaign: visits.campaign.map(value),
      },
      figures: {
        ...figures,
        rows: figures.rows.map((row) => ({ ...row, keys: row.keys.map(value) })),
      },
      touches: (lead) => records.touches(lead).map(touch),
      writtenAs: (shown) => concealment.writtenAs(shown),
    },
  };
}

/** The same readings; those of a warehouse's figures say in a column who the owners are. */
function withOwners(readings: readonly Reading[], { rows }: Records['figures']): readonly Reading[] {
  if (rows.length === 0) return readings;
  const owners = ownersIn(rows);
  return readings.map((reading) => ({ ...reading, texts: new Map([['owner', TextColumn.of(owners)]]) }));
}

/** What people have typed about campaigns and decisions, as the reports show it; rules and words stay, for they are obeyed. */
export function unnamedSettings(settings: Settings, concealment: Concealment): Settings {
  const text = (typed: string) => concealment.text(typed);
  const chosen = (value: string | null) => (value === null ? null : text(value));
  return {
    ...settings,
    // It may have been chosen by name before the names were turned off, or as the reports show it.
    showOwner: chosen(settings.showOwner),
    showTeam: chosen(settings.showTeam),
    showSource: chosen(settings.showSource),
    showCountry: chosen(settings.showCountry),
    showPipeline: chosen(settings.showPipeline),
    campaigns: settings.campaigns.map((campaign) => ({
      ...campaign,
      campaign: concealment.value(campaign.campaign),
      source: concealment.value(campaign.source),
      offer: text(campaign.offer),
      segment: text(campaign.segment),
      talkingPoints: text(campaign.talkingPoints),
    })),
    decisions: settings.decisions.map((one) => ({
      ...one,
      issue: text(one.issue),
      decision: text(one.decision),
      owner: text(one.owner),
      dueText: text(one.dueText),
    })),
  };
}

/** What could not be read may hold anything, a name as well: row and column say where to look. */
export function withoutValue(rejection: Rejection): Rejection {
  const { key, values } = rejection.reason;
  return {
    ...rejection,
    value: '',
    reason: { key, values: 'value' in values ? { ...values, value: '…' } : values },
  };
}

/** Below its rows a report may say who made it, and whose leads they are: the lines' numbers say where to look. */
export function withoutLines(note: Sentence): Sentence {
  const { key, values } = note;
  return key === 'note.asides' ? { key, values: { ...values, lines: values.numbers! } } : note;
}

/** What each owner is called: those of leads in the order of their first lead, then those of deals and activities. */
function repsOf({ leads }: Records, repName: (n: number) => string): (owner: string) => string {
  const firstLead = new Map<string, number>();
  leads.owner.forEach((owner, lead) => {
    const key = ownerKey(owner);
    firstLead.set(key, Math.min(firstLead.get(key) ?? Number.POSITIVE_INFINITY, age(leads.created[lead]!)));
  });
  const names = new Map<string, string>();
  const called = (owner: string): string => {
    const key = ownerKey(owner);
    if (key === '') return '';
    if (!names.has(key)) names.set(key, repName(names.size + 1));
    return names.get(key)!;
  };
  for (const [owner] of [...firstLead].sort(([a, first], [b, second]) => first - second || (a < b ? -1 : 1)))
    called(owner);
  return called;
}

/**
 * Gives persons their numbers in the order of the leads that first told of them, so that the numbers stay when new leads
 * come and however the rows are sorted.
 */
function nameInOrder(
  concealment: Concealment,
  { leads, deals, activities, spend }: Records,
  readings: readonly Reading[],
): void {
  const first = new Map<string, number>();
  const tell = (text: string, at: number) => {
    const known = first.get(text);
    if (known === undefined || at < known) first.set(text, at);
  };
  const { source, campaign, reason, team, country, region } = leads;
  for (const column of [source, campaign, reason, team, country, region])
    for (let lead = 0; lead < column.length; lead++) tell(column[lead]!, age(leads.created[lead]!));
  for (const { texts } of readings)
    for (const field of ['latestSource', 'touchpoint', 'source', 'campaign', 'lostReason'])
      for (const word of texts.get(field)?.words ?? []) tell(word, Number.POSITIVE_INFINITY);
  for (const column of [
    spend.source,
    spend.campaign,
    spend.currency,
    deals.currency,
    deals.team,
    deals.pipeline,
  ])
    for (const text of column) tell(text, Number.POSITIVE_INFINITY);
  for (const { unknownStages } of [leads, deals])
    for (const word of unknownStages.keys()) tell(word, Number.POSITIVE_INFINITY);
  for (const word of activities.unknownTypes.keys()) tell(word, Number.POSITIVE_INFINITY);
  concealment.reserve(first);
}

function age(created: number): number {
  return Number.isNaN(created) ? Number.POSITIVE_INFINITY : created;
}
