import type { Words } from '../language/language.ts';
import type { LeadLine } from '../measures/sla/breaches.ts';
import { cell } from './cells.ts';
import type { Link, TabCell, Value } from './tab.ts';

/** A lead by its name, as a way to its row; where a warehouse has it, its id in the CRM. */
export function leadLink({ lead, place }: Pick<LeadLine, 'lead' | 'place'>): Value {
  return place === null ? lead : { text: lead, link: place };
}

/** "Contacts, row 12", as a way there. */
export function rowLink(place: Link['link'], words: Words): TabCell {
  return cell({ link: place, text: words('tab.row', { tab: place.file, row: String(place.row) }) });
}
