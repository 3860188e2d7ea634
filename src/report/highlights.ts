import { isAtLeast } from '../formulas/arithmetic.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { leaderboardOf } from '../measures/sla/leaderboard.ts';
import type { RecentSla } from '../measures/sla/recentSla.ts';
import type { Report } from './report.ts';

/** A rep with fewer leads than this is not singled out. */
export const FEWEST_FOR_WORST = 5;
/** How far below the others a rep's share has to be to be worth a word, as a share. */
const FAR_BELOW = 0.1;
/** So many sentences are read. */
const MOST_HIGHLIGHTS = 3;

/** The rep who is furthest below the others. */
export interface WorstRep {
  /** '' for leads without an owner. */
  readonly owner: string;
  /** Of the rep's first attempts that were due, and of all others', those made in time. */
  readonly share: number;
  readonly others: number;
  readonly missed: number;
}

/**
 * The rep with the lowest share of first attempts (else of all attempts) in time over the last days, where the others together
 * are clearly better, by more than chance explains.
 *
 * @param fewest leads that have to be due to be told of
 */
export function worstRepOf({ byOwner, now }: RecentSla, fewest: number): WorstRep | null {
  const promise = now.speed ? 'speed' : 'depth';
  const all = now[promise];
  if (!all) return null;
  const named = byOwner.map((rep) => ({ ...rep, label: rep.owner }));
  const standings = leaderboardOf(named, (rep) => rep.now[promise])?.standings ?? [];
  const below = new Set(standings.flatMap(({ label, verdict }) => (verdict === 'below' ? [label] : [])));
  let worst: WorstRep | null = null;
  for (const { owner, now: own } of byOwner) {
    const kept = own[promise]!;
    const others = all.due - kept.due;
    if (kept.due < fewest || others < fewest || !below.has(owner)) continue;
    const rep = {
      owner,
      share: kept.met / kept.due,
      others: (all.met - kept.met) / others,
      missed: kept.missed,
    };
    if (isAtLeast(rep.others - rep.share, FAR_BELOW) && (!worst || rep.share < worst.share)) worst = rep;
  }
  return worst;
}

/** What is most worth a word this week, at most three sentences. */
export function highlightsOf(report: Report): Sentence[] {
  // Of exports that have ended nothing is said that waits or has changed.
  const found = report.staleness === null ? ofThisWeek(report) : [];
  const source = poorSourceOf(report.closedLoop.bySource);
  if (source)
    found.push(
      sentence('highlight.source', {
        source: source.source || sentence('tab.without'),
        leads: percent(source.leads),
        customers: percent(source.customers),
      }),
    );
  return found.slice(0, MOST_HIGHLIGHTS);
}

/** What waits and what has changed. */
function ofThisWeek({ recentSla, meeting, breaches, dealsToSee, settings, agreement }: Report): Sentence[] {
  const found: Sentence[] = [];
  const worst = worstRepOf(recentSla, FEWEST_FOR_WORST);
  if (worst)
    found.push(
      sentence('highlight.rep', {
        rep: worst.owner || sentence('tab.without'),
        share: percent(worst.share),
        others: percent(worst.others),
        missed: worst.missed,
      }),
    );
  const open = breaches.list.filter(({ missing }) => missing > 0);
  if (open.length > 0) found.push(sentence('highlight.overdue', { n: open.length }));
  const { inForce, today } = agreement;
  if (today?.isOutside)
    found.push(sentence('highlight.review', { today: today.leads, agreed: inForce!.owed!.leads }));
  const still = dealsToSee.standingStill;
  if (still && still.deals > 0)
    found.push(
      sentence(still.amount === null ? 'highlight.standingStillCount' : 'highlight.standingStill', {
        n: still.deals,
        amount: Math.round(still.amount ?? 0),
        currency: settings.currency,
      }),
    );
  const mover = meeting.movers.find(({ beyondChance }) => beyondChance);
  if (mover)
    found.push(
      sentence(mover.now > mover.before ? 'highlight.more' : 'highlight.fewer', {
        source: mover.source || sentence('tab.without'),
        now: mover.now,
        before: Math.round(mover.before * 10) / 10,
      }),
    );
  return found;
}

function percent(share: number): number {
  return Math.round(share * 100);
}

/** Of all leads and of all customers, the part that a source brings. */
interface SourceShares {
  readonly source: string;
  readonly leads: number;
  readonly customers: number;
}

/** A large source that brings far fewer customers than leads. */
export function poorSourceOf(rows: Report['closedLoop']['bySource']): SourceShares | null {
  const leads = rows.reduce((sum, row) => sum + row.leads, 0);
  const customers = rows.reduce((sum, row) => sum + (row.customers ?? 0), 0);
  if (customers < FEWEST_CUSTOMERS) return null;
  const shares = rows
    .filter((row) => row.source !== '' && row.customers !== null)
    .map((row) => ({ source: row.source, leads: row.leads / leads, customers: row.customers! / customers }))
    .filter((one) => one.leads >= LARGE && one.customers < one.leads / 2)
    .sort((a, b) => b.leads - b.customers - (a.leads - a.customers));
  return shares[0] ?? null;
}
const FEWEST_CUSTOMERS = 20;
const LARGE = 0.1;
