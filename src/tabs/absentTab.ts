import { wordsIn } from '../language/language.ts';
import type { Report } from '../report/report.ts';
import type { TabId } from '../schema/tabs.ts';
import { WIDTHS, writeHead } from './reportHead.ts';
import { COLOURS, type Tab } from './tab.ts';
import { TabWriter } from './writer.ts';

/** In place of a report that the figures of a warehouse do not give: its name, and why there is nothing. */
export function absentTab(id: TabId, report: Report): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter(id, words, WIDTHS);
  writeHead(writer, report, { headline: words('warehouse.absentTab'), method: words('warehouse.absentTab') });
  return writer.tab({ colour: COLOURS.grey });
}
