import { sentence } from '../../../language/sentence.ts';
import { OPEN } from '../../../records/deals.ts';
import { isWon } from '../../../records/stageHistory.ts';
import { STAGES } from '../../../schema/stages.ts';
import { daysBetween, isoText } from '../../../values/dates.ts';
import { dealsByLead } from '../../numbered.ts';
import { leadName } from '../../sla/breaches.ts';
import { dealFindings, dealName, type Finding, type Found, leadFindings } from './finding.ts';

/** Records whose dates are in an order in which nothing can have happened. */

export function wonBeforeCreated(found: Found): Finding[] {
  const { deals: all, leads, matches, asOf } = found.records;
  const created = (i: number) => (matches.lead[i]! < 0 ? Number.NaN : leads.created[matches.lead[i]!]!);
  return dealFindings(
    found,
    (_, i) => isWon(all, i, asOf) && daysBetween(created(i), all.closed[i]!) < 0,
    (i) =>
      sentence('finding.earlier', {
        won: isoText(all.closed[i]!),
        created: isoText(created(i)),
        lead: leadName(leads, matches.lead[i]!),
      }),
  );
}

export function stagesBackwards(found: Found): Finding[] {
  const { stageHistory, leads: all, deals: allDeals } = found.records;
  const { start, rows } = dealsByLead(found.records);
  /** Whose date it is, where it is not the lead's own. */
  const dealOf = (i: number, stage: number, at: number): string => {
    if (all.entered[stage]![i] === at) return '';
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const deal = rows[k]!;
      if (allDeals.created[deal] === at || allDeals.closed[deal] === at)
        return ` (${dealName(allDeals, deal)})`;
    }
    return '';
  };
  /** The place of the last stage before another that is dated, -1 for none. */
  const datedBefore = (i: number, stage: number): number => {
    let before = stage - 1;
    while (before >= 0 && Number.isNaN(stageHistory.entered[before]![i]!)) before--;
    return before;
  };
  /** The place of the first stage that was entered before the one before it; -1 for none. */
  const backwards = (i: number): number => {
    let before = Number.NaN;
    for (let stage = 0; stage < STAGES.length; stage++) {
      const at = stageHistory.entered[stage]![i]!;
      if (daysBetween(before, at) < 0) return stage;
      if (!Number.isNaN(at)) before = at;
    }
    return -1;
  };
  const odd: number[] = [];
  for (let i = 0; i < all.length; i++) if (backwards(i) >= 0) odd.push(i);
  return leadFindings(found, odd, (i) => {
    const later = backwards(i);
    const before = datedBefore(i, later);
    const [laterAt, earlierAt] = [stageHistory.entered[later]![i]!, stageHistory.entered[before]![i]!];
    return sentence('finding.backwards', {
      later: sentence(`stage.${STAGES[later]!}`),
      at: isoText(laterAt) + dealOf(i, later, laterAt),
      before: sentence(`stage.${STAGES[before]!}`),
      earlier: isoText(earlierAt) + dealOf(i, before, earlierAt),
    });
  });
}

/** What took less than no time: a lead's attempts, and its deals. */
export function negativeTimes(found: Found): Finding[] {
  return [...leadsTooEarly(found), ...openedBeforeLead(found), ...closedBeforeCreated(found)];
}

/** What was done with a lead before there was one. */
function leadsTooEarly(found: Found): Finding[] {
  const { leads: all, attempts } = found.records;
  const firstAttempt = (i: number) =>
    attempts.start[i]! < attempts.start[i + 1]! ? attempts.at[attempts.start[i]!]! : Number.NaN;
  const times = [
    ['finding.attempt', firstAttempt],
    ['finding.response', (i: number) => all.firstResponse[i]!],
    ['finding.assigned', (i: number) => all.assigned[i]!],
  ] as const;
  const early = times.map((): number[] => []);
  for (let i = 0; i < all.length; i++) {
    const day = Math.floor(all.created[i]!);
    if (firstAttempt(i) < day) early[0]!.push(i);
    if (all.firstResponse[i]! < day) early[1]!.push(i);
    if (all.assigned[i]! < day) early[2]!.push(i);
  }
  return times.flatMap(([key, at], k) =>
    leadFindings(found, early[k]!, (i) =>
      sentence(key, { at: isoText(at(i)), created: isoText(all.created[i]!) }),
    ),
  );
}

/** Deals that were opened before the lead that they are of. */
function openedBeforeLead(found: Found): Finding[] {
  const { deals: all, leads, matches } = found.records;
  const created = (i: number) => (matches.lead[i]! < 0 ? Number.NaN : leads.created[matches.lead[i]!]!);
  return dealFindings(
    found,
    (_, i) => daysBetween(created(i), all.created[i]!) < 0,
    (i) =>
      sentence('finding.opened', {
        at: isoText(all.created[i]!),
        created: isoText(created(i)),
        lead: leadName(leads, matches.lead[i]!),
      }),
  );
}

function closedBeforeCreated(found: Found): Finding[] {
  return dealFindings(
    found,
    ({ status, created, closed }, i) => status[i] !== OPEN && daysBetween(created[i]!, closed[i]!) < 0,
    (i) => {
      const { created, closed } = found.records.deals;
      return sentence('finding.closedBeforeCreated', {
        closed: isoText(closed[i]!),
        created: isoText(created[i]!),
      });
    },
  );
}
