import type { Words } from '../language/language.ts';
import { cell } from './cells.ts';
import type { Link, TabCell } from './tab.ts';

/** "Contacts, row 12", as a way there. */
export function rowLink(place: Link['link'], words: Words): TabCell {
  return cell({ link: place, text: words('tab.row', { tab: place.file, row: String(place.row) }) });
}
