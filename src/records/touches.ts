import type { Activities, ActivityType } from './activities.ts';
import type { AsOf } from './asOf.ts';
import { isAttempt } from './attempts.ts';
import type { Leads } from './leads.ts';
import { type LeadIndex, leadsOfActivity } from './match.ts';
import type { Grouping, Table } from './table.ts';

/** What a touch is known by: the lead's creation, a row of its own (a form, a campaign), a latest source, or sales. */
export type TouchKind = 'creation' | 'response' | 'latest' | 'activity';

/** A moment at which somebody met us. */
export interface Touch {
  readonly lead: number;
  /** NaN for a creation without a date. */
  readonly at: number;
  readonly channel: string;
  readonly campaign: string;
  readonly kind: TouchKind;
}

/** The touches of each lead in the order of time: lead i has those from start[i] up to start[i + 1]. */
export interface Touches {
  readonly start: Int32Array;
  readonly list: readonly Touch[];
}

const HOUR = 1 / 24;

/**
 * What the rows of leads tell of touches. The rows of the day of its creation say where a lead came from; a row with
 * another date and a source, a campaign or a form of its own is a touch of its own, and so is a latest source with its date.
 * What came with the creation (a form within the hour of it, or on its day where no time is known) is the creation.
 *
 * @param created when each lead's own rows say that it was created
 */
export function touchesOfRows(
  table: Table,
  { recordOf, first }: Grouping,
  created: Float64Array,
): readonly Touch[] {
  const [dates, latestDates] = [table.number('created'), table.number('latestSourceDate')];
  const [sources, campaigns] = [table.text('source'), table.text('campaign')];
  const [latest, forms] = [table.text('latestSource'), table.text('touchpoint')];
  const source = new Array<string>(first.length).fill('');
  const campaign = new Array<string>(first.length).fill('');
  const responses: Touch[] = [];
  const latestSources: Touch[] = [];
  for (let row = 0; row < table.length; row++) {
    const lead = recordOf[row]!;
    const at = dates[row]!;
    const channel = forms[row] || sources[row] || campaigns[row]!;
    const isOfCreation = Number.isNaN(at) || Math.floor(at) === Math.floor(created[lead]!);
    if (isOfCreation && !forms[row]) {
      source[lead] ||= sources[row]!;
      campaign[lead] ||= campaigns[row]!;
    } else if (channel && !Number.isNaN(at))
      responses.push({ lead, at, channel, campaign: campaigns[row]!, kind: 'response' });
    if (latest[row] && !Number.isNaN(latestDates[row]!))
      latestSources.push({
        lead,
        at: latestDates[row]!,
        channel: latest[row]!,
        campaign: '',
        kind: 'latest',
      });
  }
  const others = responses.filter(({ lead, at, channel, campaign: own }) => {
    if (!isSameMoment(at, created[lead]!)) return true;
    source[lead] ||= channel;
    campaign[lead] ||= own;
    return false;
  });
  const creations = Array.from(
    created,
    (at, lead): Touch => ({
      lead,
      at,
      channel: source[lead] || campaign[lead]!,
      campaign: campaign[lead]!,
      kind: 'creation',
    }),
  ).filter(({ channel }) => channel !== '');
  return eachOnce([...creations, ...others, ...latestSources]);
}

/**
 * The touches of all leads up to the as-of moment.
 *
 * @param activityName what the attempts of a type are called, where they count as touches; null where they do not
 */
export function touchesFrom(
  leads: Leads,
  activities: Activities,
  index: LeadIndex,
  asOf: AsOf,
  activityName: ((type: ActivityType) => string) | null,
): Touches {
  const list = leads.touches.filter(({ at }) => !(at >= asOf.until));
  for (let i = 0; activityName && i < activities.length; i++) {
    if (!isAttempt(activities, i, asOf)) continue;
    const channel = activityName(activities.type[i]!);
    for (const lead of leadsOfActivity(activities, i, leads, index))
      list.push({ lead, at: activities.at[i]!, channel, campaign: '', kind: 'activity' });
  }
  list.sort((a, b) => a.lead - b.lead || byTime(a, b));
  const start = new Int32Array(leads.length + 1);
  for (const { lead } of list) start[lead + 1]!++;
  for (let i = 0; i < leads.length; i++) start[i + 1]! += start[i]!;
  return { start, list };
}

/** A creation without a date comes before all others. */
export function byTime(a: Touch, b: Touch): number {
  const [one, other] = [a.at, b.at].map((at) => (Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at));
  return one === other ? 0 : one! - other!;
}

function isSameMoment(at: number, created: number): boolean {
  const isDay = Number.isInteger(at) || Number.isInteger(created);
  return Math.abs(at - created) <= HOUR || (isDay && Math.floor(at) === Math.floor(created));
}

/** On one day a lead meets a channel and campaign once; what knows no campaign adds nothing to what does. */
function eachOnce(touches: readonly Touch[]): Touch[] {
  const ofLead = new Map<number, Touch[]>();
  return touches.filter((touch) => {
    const known = ofLead.get(touch.lead);
    if (known?.some((other) => tellsNoMore(touch, other))) return false;
    if (known) known.push(touch);
    else ofLead.set(touch.lead, [touch]);
    return true;
  });
}

function tellsNoMore(touch: Touch, other: Touch): boolean {
  return (
    Math.floor(touch.at) === Math.floor(other.at) &&
    isSame(touch.channel, other.channel) &&
    (touch.campaign === '' || isSame(touch.campaign, other.campaign))
  );
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
