import type { Records } from '../../../records/records.ts';
import { isoText } from '../../../values/dates.ts';

/** What a check calls a record: what a person finds it by. */

export const nameOfDeal = ({ name, id, origin }: Records['deals'], deal: number, leadId?: string): string =>
  name[deal] || id[deal] || leadId || `#${origin(deal).row}`;
export const nameOfLead = ({ id, email, name, origin }: Records['leads'], lead: number): string =>
  id[lead] || email[lead] || name[lead] || `#${origin(lead).row}`;
export const nameOfCost = ({ source, campaign, date }: Records['spend'], i: number): string =>
  [source[i], campaign[i], Number.isNaN(date[i]!) ? '' : isoText(date[i]!)].filter(Boolean).join(' ');
