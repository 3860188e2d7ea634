import type { ClosedMonth } from '../../measures/meeting/closedMonths.ts';
import { hashLetters } from '../../values/hash.ts';

/** What a figure of a month that is over was made of at an earlier refresh. */
export interface KeptMonth {
  readonly figure: ClosedMonth['figure'];
  readonly month: string;
  readonly value: number;
  /** By `memberKey`; null where they were too many to be kept. */
  readonly members: ReadonlyMap<string, number> | null;
}

/** All months as they were on a day. */
export interface KeptMonths {
  readonly day: number;
  readonly months: readonly KeptMonth[];
}

/** A cell holds at most 50 000 characters. */
const LONGEST = 45_000;
/** Between members, and between a deal's id and its amount. */
const [NEXT, OF] = [' ', '='];
/** Begin a lead and a deal, so that no cell holds what could be read as a number, a date or a formula. */
const [LEAD, DEAL] = ['L', 'D'];

/** Letters of a lead's sign: of 10 000 leads two have the same one time in 200. */
const SIGN = 7;

/** By what a member is known again: a deal by its id, a lead by a sign of it, for a person's data are not kept. */
export function memberKey(figure: ClosedMonth['figure'], id: string): string {
  return figure === 'leadsOfMonth' ? hashLetters(id, SIGN) : id;
}

/** What a month is made of as one text, short enough for a cell; '' where it is too long. A lead's value is always 1. */
export function membersText({ figure, members }: ClosedMonth): string {
  const text = members
    .map(({ id, value }) =>
      figure === 'leadsOfMonth'
        ? LEAD + memberKey(figure, id)
        : `${DEAL}${encodeURIComponent(id)}${OF}${String(value)}`,
    )
    .join(NEXT);
  return text.length > LONGEST ? '' : text;
}

/** The members again; null where the text does not hold them. Of a text that people have changed nothing is taken. */
export function membersFrom(figure: KeptMonth['figure'], value: number, text: string): KeptMonth['members'] {
  if (text === '') return value === 0 ? new Map() : null;
  const members = new Map<string, number>();
  for (const one of text.split(NEXT)) {
    if (figure === 'leadsOfMonth') {
      members.set(one.slice(LEAD.length), 1);
      continue;
    }
    const place = one.lastIndexOf(OF);
    const amount = Number(one.slice(place + 1));
    if (place < 0 || !Number.isFinite(amount)) return null;
    try {
      members.set(decodeURIComponent(one.slice(DEAL.length, place)), amount);
    } catch {
      return null;
    }
  }
  return members;
}
