import type { Sentence } from '../../../language/sentence.ts';
import type { ImportFigures } from '../../../records/imports.ts';
import type { Records } from '../../../records/records.ts';
import { type SourceRow, sourceRowOf } from '../../../records/sourceRow.ts';
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

/** What the findings are made of. */
export interface Found {
  readonly records: Records;
  /** With names, by which what is missing is found. */
  readonly named: Records;
  readonly imports: readonly ImportFigures[];
  readonly closedLoop: ClosedLoop;
}

/** Those of the leads that count. */
export function leadFindings(
  { records, imports }: Found,
  places: readonly number[],
  detail: (lead: number) => Sentence | null = () => null,
): Finding[] {
  const { leads, stageHistory } = records;
  return places
    .filter((i) => stageHistory.counts[i])
    .map((i) => ({
      what: leadName(leads, i),
      detail: detail(i),
      place: sourceRowOf(imports, 'leads', leads.origin(i)),
    }));
}

export function dealFindings(
  { records, imports }: Found,
  isAsked: (deals: Records['deals'], deal: number) => boolean,
  detail: (deal: number) => Sentence | null = () => null,
): Finding[] {
  const { deals } = records;
  const findings: Finding[] = [];
  for (let i = 0; i < deals.length; i++)
    if (isAsked(deals, i))
      findings.push({
        what: dealName(deals, i),
        detail: detail(i),
        place: sourceRowOf(imports, 'deals', deals.origin(i)),
      });
  return findings;
}

export function dealName({ name, company, id }: Records['deals'], deal: number): string {
  return name[deal] || company[deal] || id[deal]!;
}
