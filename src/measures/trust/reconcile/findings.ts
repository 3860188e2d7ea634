import { sentence } from '../../../language/sentence.ts';
import { companyName } from '../../../records/company.ts';
import { LOST, WON } from '../../../records/deals.ts';
import type { Records } from '../../../records/records.ts';
import { sourceRowOf } from '../../../records/sourceRow.ts';
import { isWon } from '../../../records/stageHistory.ts';
import type { MergedRow, Origin } from '../../../records/table.ts';
import type { RecordKind } from '../../../schema/kinds.ts';
import { isoText } from '../../../values/dates.ts';
import { numberedTexts } from '../../numbered.ts';
import { leadName } from '../../sla/breaches.ts';
import { negativeTimes, stagesBackwards, wonBeforeCreated } from './dateFindings.ts';
import { dealFindings, dealName, type Finding, type Found, leadFindings } from './finding.ts';

export type { Finding } from './finding.ts';

export interface FindingList {
  readonly key: FindingKey;
  readonly findings: readonly Finding[];
}

const FINDERS = {
  dealsWithoutLead,
  wonBeforeCreated,
  wonWithoutAmount: (found) =>
    dealFindings(
      found,
      ({ status, amount, withoutRate }, i) =>
        status[i] === WON && Number.isNaN(amount[i]!) && !withoutRate[i],
    ),
  leadsWithoutCompany: (found) => leadFindings(found, leadsWithoutCompany(found.named.leads)),
  leadsWithoutDate: (found) => leadFindings(found, placesOf(found.records.leads.created, Number.isNaN)),
  stagesBackwards,
  negativeTimes,
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

/** Those whose text names none as well; each different text is asked once. */
function leadsWithoutCompany({ company }: Records['leads']): number[] {
  const { of, labels } = numberedTexts(company);
  const isNone = labels.map((text) => companyName(text).key === '');
  return placesOf(of, (text) => isNone[text]!);
}

/** Won ones first: they are revenue without a source. */
function dealsWithoutLead(found: Found): Finding[] {
  const { deals: all, matches, asOf } = found.records;
  const states = ['finding.won', 'finding.open', 'finding.lost'] as const;
  return states.flatMap((state) =>
    dealFindings(
      found,
      (_, i) => {
        const own = isWon(all, i, asOf)
          ? 'finding.won'
          : all.status[i] === LOST
            ? 'finding.lost'
            : 'finding.open';
        return matches.lead[i]! < 0 && own === state && !(all.created[i]! >= asOf.until);
      },
      (i) => sentence(state, { amount: writtenAmount(all, i) }),
    ),
  );
}

/** As the export has it: 0 as well, though it is no amount. */
function writtenAmount({ amount, zeroAmount }: Found['records']['deals'], deal: number): string | number {
  if (zeroAmount[deal]) return 0;
  return Number.isNaN(amount[deal]!) ? '–' : amount[deal]!;
}

function withoutRate(found: Found): Finding[] {
  const { deals: all, spend } = found.records;
  return [
    ...dealFindings(
      found,
      ({ withoutRate }, i) => withoutRate[i] === 1,
      (i) => sentence('finding.currency', { currency: all.currency[i]! }),
    ),
    ...placesOf(spend.withoutRate, (one) => one === 1).map((i) => ({
      what: costName(spend, i),
      detail: sentence('finding.currency', { currency: spend.currency[i]! }),
      // A cost that was typed in the calendar is in no export.
      place: spend.campaignOf[i]! >= 0 ? null : sourceRowOf(found.imports, 'spend', spend.origin(i)),
    })),
  ];
}

/** Rows that belong to a record of which a later row is: they are counted once. */
function merged({ records, imports }: Found): Finding[] {
  const { leads, deals, activities, spend, visits } = records;
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
    ...rows('visits', visits, (i) => costName(visits, i)),
  ];
}

function costName({ source, campaign }: Records['spend' | 'visits'], i: number): string {
  return [source[i], campaign[i]].filter(Boolean).join(' · ');
}

/** The places of a column's values that are as asked. */
function placesOf<T>(column: ArrayLike<T>, isAsked: (value: T) => boolean): number[] {
  const places: number[] = [];
  for (let i = 0; i < column.length; i++) if (isAsked(column[i]!)) places.push(i);
  return places;
}
