import type { Grouping, RecordTable } from './table.ts';

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
 */
export function touchesOfRows(
  table: RecordTable,
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
