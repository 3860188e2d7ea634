import { textKey } from '../values/plainText.ts';
import type { Grouping } from './grouping.ts';
import type { RecordTable } from './table.ts';

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

const HOUR = 1 / 24;

/**
 * What the rows of leads say of touches. The rows of the day of its creation say where a lead came from; a row with
 * another date and a source, a campaign or a form of its own is a touch of its own, and so is a latest source with its date.
 * What came with the creation (a form within the hour of it, or on its day where no time is known) is the creation.
 *
 * @param created when each lead's own rows say that it was created
 * @returns the touches of a lead, made when they are asked for: most leads are never asked about
 */
export function touchesOfRows(
  table: RecordTable,
  { recordOf, first }: Grouping,
  created: Float64Array,
): (lead: number) => readonly Touch[] {
  const [dates, latestDates] = [table.number('created'), table.number('latestSourceDate')];
  const [sources, campaigns] = [table.text('source').toArray(), table.text('campaign').toArray()];
  const [latest, forms] = [table.text('latestSource').toArray(), table.text('touchpoint').toArray()];
  const source = new Array<string>(first.length).fill('');
  const campaign = new Array<string>(first.length).fill('');
  // Lists may be sorted newest first: the earliest row of the day says where the lead came from.
  const [sourceAt, campaignAt] = [new Float64Array(first.length), new Float64Array(first.length)];
  const isEarlier = (at: number, text: string, known: number): boolean =>
    text === '' || at < known || (Number.isNaN(known) && !Number.isNaN(at));
  const responses = new Map<number, Touch[]>();
  const latestSources = new Map<number, Touch[]>();
  for (let row = 0; row < table.length; row++) {
    const lead = recordOf[row]!;
    const at = dates[row]!;
    const isOfCreation = Number.isNaN(at) || Math.floor(at) === Math.floor(created[lead]!);
    // A form without a source of its own is one itself.
    if (isOfCreation && (sources[row] || !forms[row])) {
      if (sources[row] && isEarlier(at, source[lead]!, sourceAt[lead]!)) {
        source[lead] = sources[row]!;
        sourceAt[lead] = at;
      }
      if (campaigns[row] && isEarlier(at, campaign[lead]!, campaignAt[lead]!)) {
        campaign[lead] = campaigns[row]!;
        campaignAt[lead] = at;
      }
    } else if (!Number.isNaN(at)) {
      const channel = forms[row] || sources[row] || campaigns[row]!;
      if (channel) append(responses, { lead, at, channel, campaign: campaigns[row]!, kind: 'response' });
    }
    if (latest[row] && !Number.isNaN(latestDates[row]!))
      append(latestSources, {
        lead,
        at: latestDates[row]!,
        channel: latest[row]!,
        campaign: '',
        kind: 'latest',
      });
  }
  return (lead) => {
    const at = created[lead]!;
    let [from, of] = [source[lead]!, campaign[lead]!];
    const others = [...(responses.get(lead) ?? [])].sort(byMoment).filter((touch) => {
      if (!isSameMoment(touch.at, at)) return true;
      from ||= touch.channel;
      of ||= touch.campaign;
      return false;
    });
    const channel = from || of;
    const creation: Touch[] = channel ? [{ lead, at, channel, campaign: of, kind: 'creation' }] : [];
    return eachOnce([...creation, ...others, ...(latestSources.get(lead) ?? [])]);
  };
}

const KINDS: readonly TouchKind[] = ['creation', 'response', 'latest', 'activity'];

/**
 * By time, a creation without a date before all others; of one moment by kind, then by channel, one without a campaign last: the
 * order of the rows says nothing.
 */
export function byMoment(a: Touch, b: Touch): number {
  const [one, other] = [timeOf(a), timeOf(b)];
  if (one !== other) return one < other ? -1 : 1;
  if (a.kind !== b.kind) return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  return a.channel === b.channel ? order(b.campaign, a.campaign) : order(a.channel, b.channel);
}

function timeOf({ at }: Touch): number {
  return Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at;
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function append(touches: Map<number, Touch[]>, touch: Touch): void {
  const known = touches.get(touch.lead);
  if (known) known.push(touch);
  else touches.set(touch.lead, [touch]);
}

function isSameMoment(at: number, created: number): boolean {
  const isDay = Number.isInteger(at) || Number.isInteger(created);
  return Math.abs(at - created) <= HOUR || (isDay && Math.floor(at) === Math.floor(created));
}

/** On one day a lead meets a channel and campaign once; what knows no campaign adds nothing to what does. */
function eachOnce(touches: readonly Touch[]): Touch[] {
  const kept: Touch[] = [];
  for (const touch of touches) if (!kept.some((other) => tellsNoMore(touch, other))) kept.push(touch);
  return kept;
}

function tellsNoMore(touch: Touch, other: Touch): boolean {
  return (
    Math.floor(touch.at) === Math.floor(other.at) &&
    isSame(touch.channel, other.channel) &&
    (touch.campaign === '' || isSame(touch.campaign, other.campaign))
  );
}

function isSame(one: string, other: string): boolean {
  return textKey(one) === textKey(other);
}
