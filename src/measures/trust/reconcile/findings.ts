import { type Sentence, sentence } from '../../../language/sentence.ts';
import { LOST, OPEN, WON } from '../../../records/deals.ts';
import type { ImportFigures } from '../../../records/imports.ts';
import type { Records } from '../../../records/records.ts';
import { type SourceRow, sourceRowOf } from '../../../records/sourceRow.ts';
import { isWon } from '../../../records/stageHistory.ts';
import type { MergedRow, Origin } from '../../../records/table.ts';
import type { RecordKind } from '../../../schema/kinds.ts';
import { STAGES, type StageKey } from '../../../schema/stages.ts';
import { daysBetween, isoText } from '../../../values/dates.ts';
import type { ClosedLoop } from '../../closedLoop/closedLoop.ts';
import { leadName } from '../../sla/breaches.ts';

/** A record that a person should look at. */
export interface Finding {
  readonly what: string;
  /** What is odd about it; null where the list says it. */
  readonly detail: Sentence | null;
  /** Null for what is in no export. */
  readonly place: SourceRow | null;
}

export interface FindingList {
  readonly key: FindingKey;
  readonly findings: readonly Finding[];
}

/** What the findings are made of. */
interface Found {
  readonly records: Records;
  /** With names, by which what is missing is found. */
  readonly named: Records;
  readonly imports: readonly ImportFigures[];
  readonly closedLoop: ClosedLoop;
}

const FINDERS = {
  dealsWithoutLead,
  wonBeforeCreated,
  wonWithoutAmount: (found) =>
    deals(
      found,
      ({ status, amount, withoutRate }, i) =>
        status[i] === WON && Number.isNaN(amount[i]!) && !withoutRate[i],
    ),
  leadsWithoutCompany: (found) => leads(found, (i) => found.named.leads.company[i]!.trim() === ''),
  leadsWithoutDate: (found) => leads(found, (i) => Number.isNaN(found.records.leads.created[i]!)),
  stagesBackwards,
  negativeTimes: (found) => [
    ...leadsTooEarly(found),
    ...openedBeforeLead(found),
    ...closedBeforeCreated(found),
  ],
  withoutRate,
  withoutCost: ({ closedLoop }) =>
    closedLoop.bySource
      .filter(({ cost, leads }) => cost === null && leads > 0)
      .map(({ source, leads: n }) => ({
        what: source,
        detail: sentence('finding.leads', { n }),
        place: null,
      })),
  attemptsWithoutLead: ({ records, imports }) =>
    records.attempts.unmatched.map((i) => ({
      what: isoText(records.activities.at[i]!, true),
      detail: null,
      place: sourceRowOf(imports, 'activities', records.activities.origin(i)),
    })),
  merged,
  rejected: ({ imports }) =>
    imports.flatMap(({ file, rejected }) =>
      rejected.map(({ row, column, value, reason }) => ({
        what: [column, value].filter(Boolean).join(': '),
        detail: reason,
        place: { file, row },
      })),
    ),
} as const satisfies Record<string, (found: Found) => Finding[]>;

export type FindingKey = keyof typeof FINDERS;

/** Every record that keeps something from adding up, list by list; those with nothing in them as well. */
export function findingsOf(found: Found): FindingList[] {
  return (Object.keys(FINDERS) as FindingKey[]).map((key) => ({ key, findings: FINDERS[key](found) }));
}

/** Won ones first: they are revenue without a source. */
function dealsWithoutLead(found: Found): Finding[] {
  const { deals: all, matches, asOf } = found.records;
  const states = ['finding.won', 'finding.open', 'finding.lost'] as const;
  return states.flatMap((state) =>
    deals(
      found,
      (_, i) => {
        const own = isWon(all, i, asOf)
          ? 'finding.won'
          : all.status[i] === LOST
            ? 'finding.lost'
            : 'finding.open';
        return matches.lead[i]! < 0 && own === state && !(all.created[i]! >= asOf.until);
      },
      (i) => sentence(state, { amount: Number.isNaN(all.amount[i]!) ? '–' : all.amount[i]! }),
    ),
  );
}

function wonBeforeCreated(found: Found): Finding[] {
  const { deals: all, leads, matches, asOf } = found.records;
  const created = (i: number) => leads.created[matches.lead[i]!] ?? Number.NaN;
  return deals(
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

function stagesBackwards(found: Found): Finding[] {
  const { stageHistory, leads: all, deals: allDeals, matches } = found.records;
  /** Whose date it is, where it is not the lead's own. */
  const dealOf = (i: number, stage: StageKey, at: number): string => {
    if (all.entered[STAGES.indexOf(stage)]![i] === at) return '';
    const deal = places(allDeals.length).find(
      (one) => matches.lead[one] === i && (allDeals.created[one] === at || allDeals.closed[one] === at),
    );
    return deal === undefined ? '' : ` (${dealName(allDeals, deal)})`;
  };
  /** The first stage that was entered before the one before it. */
  const backwards = (i: number) => {
    const dated = STAGES.flatMap((stage, place) => {
      const at = stageHistory.entered[place]![i]!;
      return Number.isNaN(at) ? [] : [{ stage, at }];
    });
    const after = dated.findIndex((one, k) => k > 0 && daysBetween(dated[k - 1]!.at, one.at) < 0);
    return after < 0 ? null : { before: dated[after - 1]!, later: dated[after]! };
  };
  return leads(
    found,
    (i) => backwards(i) !== null,
    (i) => {
      const { before, later } = backwards(i)!;
      return sentence('finding.backwards', {
        later: sentence(`stage.${later.stage}`),
        at: isoText(later.at) + dealOf(i, later.stage, later.at),
        before: sentence(`stage.${before.stage}`),
        earlier: isoText(before.at) + dealOf(i, before.stage, before.at),
      });
    },
  );
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
  return times.flatMap(([key, at]) =>
    leads(
      found,
      (i) => daysBetween(all.created[i]!, at(i)) < 0,
      (i) => sentence(key, { at: isoText(at(i)), created: isoText(all.created[i]!) }),
    ),
  );
}

/** Deals that were opened before the lead that they are of. */
function openedBeforeLead(found: Found): Finding[] {
  const { deals: all, leads, matches } = found.records;
  const created = (i: number) => leads.created[matches.lead[i]!] ?? Number.NaN;
  return deals(
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
  return deals(
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

function withoutRate(found: Found): Finding[] {
  const { deals: all, spend } = found.records;
  return [
    ...deals(
      found,
      ({ withoutRate }, i) => withoutRate[i] === 1,
      (i) => sentence('finding.currency', { currency: all.currency[i]! }),
    ),
    ...places(spend.length)
      .filter((i) => spend.withoutRate[i])
      .map((i) => ({
        what: costName(spend, i),
        detail: sentence('finding.currency', { currency: spend.currency[i]! }),
        // A cost that was typed in the calendar is in no export.
        place: spend.campaignOf[i]! >= 0 ? null : sourceRowOf(found.imports, 'spend', spend.origin(i)),
      })),
  ];
}

/** Rows that belong to a record of which a later row is: they are counted once. */
function merged({ records, imports }: Found): Finding[] {
  const { leads, deals, activities, spend } = records;
  const rows = (
    kind: RecordKind,
    { merged: rows, origin }: { merged: readonly MergedRow[]; origin: (record: number) => Origin },
    name: (record: number) => string,
  ): Finding[] =>
    rows.map((row) => ({
      what: name(row.record),
      detail: sentence('finding.mergedInto', { row: origin(row.record).row }),
      place: sourceRowOf(imports, kind, row.origin),
    }));
  return [
    ...rows('leads', leads, (i) => leadName(leads, i)),
    ...rows('deals', deals, (i) => dealName(deals, i)),
    ...rows('activities', activities, (i) => isoText(activities.at[i]!, true)),
    ...rows('spend', spend, (i) => costName(spend, i)),
  ];
}

/** The leads that count and are as asked. */
function leads(
  { records, imports }: Found,
  isAsked: (lead: number) => boolean,
  detail: (lead: number) => Sentence | null = () => null,
): Finding[] {
  const { leads, stageHistory } = records;
  return places(leads.length)
    .filter((i) => stageHistory.counts[i] && isAsked(i))
    .map((i) => ({
      what: leadName(leads, i),
      detail: detail(i),
      place: sourceRowOf(imports, 'leads', leads.origin(i)),
    }));
}

function deals(
  { records, imports }: Found,
  isAsked: (deals: Records['deals'], deal: number) => boolean,
  detail: (deal: number) => Sentence | null = () => null,
): Finding[] {
  const { deals } = records;
  return places(deals.length)
    .filter((i) => isAsked(deals, i))
    .map((i) => ({
      what: dealName(deals, i),
      detail: detail(i),
      place: sourceRowOf(imports, 'deals', deals.origin(i)),
    }));
}

function dealName({ name, company, id }: Records['deals'], deal: number): string {
  return name[deal] || company[deal] || id[deal]!;
}

function costName({ source, campaign }: Records['spend'], i: number): string {
  return [source[i], campaign[i]].filter(Boolean).join(' · ');
}

function places(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
