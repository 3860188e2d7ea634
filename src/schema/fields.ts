import { unitHeader } from '../values/moneyUnit.ts';
import { ACTIVITY_FIELDS } from './fields/activities.ts';
import { DEAL_FIELDS } from './fields/deals.ts';
import { type Field, headerWords } from './fields/field.ts';
import { FIGURE_FIELDS } from './fields/figures.ts';
import { LEAD_FIELDS } from './fields/leads.ts';
import { SPEND_FIELDS } from './fields/spend.ts';
import { VISIT_FIELDS } from './fields/visits.ts';
import type { RecordKind } from './kinds.ts';
import type { StageKey } from './stages.ts';

export { type Field, type FieldType, type Holds, headerWords, nameWords } from './fields/field.ts';

/** Names the field of a lead that holds the date on which it entered a stage. */
export const enteredField = (stage: StageKey): string => `entered:${stage}`;

/**
 * The fields of each kind of record, with what their cells look like and the headers by which they are known in any
 * file. A system's own file (systems/) says more exactly what its exports are called.
 */
export const FIELDS: Readonly<Record<RecordKind, readonly Field[]>> = {
  leads: LEAD_FIELDS,
  deals: DEAL_FIELDS,
  activities: ACTIVITY_FIELDS,
  spend: SPEND_FIELDS,
  visits: VISIT_FIELDS,
  figures: FIGURE_FIELDS,
};

/** What a file must at least say to be of a kind: one field of every group. */
export const REQUIRED: Readonly<Record<RecordKind, readonly (readonly string[])[]>> = {
  leads: [
    ['id', 'email', 'name', 'company', 'lastName'],
    ['created', 'source', 'stage', 'owner'],
  ],
  deals: [['amount', 'stage', 'isWon', 'won', 'closed']],
  activities: [['at'], ['leadId', 'email']],
  spend: [['cost'], ['source', 'campaign']],
  visits: [
    ['visitors', 'sessions'],
    ['date', 'source', 'campaign'],
  ],
  figures: [['figure'], ['k1'], ['value']],
};

/** A header's words without the unit of money at its end: "Amount spent (SEK)" is called "Amount spent". */
export function bareWords(header: string): string {
  return headerWords(unitHeader(header).bare);
}

/** The language files' key for the name of a field. */
export function fieldLabel(name: string): `field.${'created'}` {
  return (
    name.startsWith('entered:') ? `field.entered.${name.slice(8)}` : `field.${name}`
  ) as 'field.created';
}
