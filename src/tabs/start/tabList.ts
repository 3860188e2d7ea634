import type { Report } from '../../report/report.ts';
import { REPORT_TABS, TAB_ORDER, type TabId } from '../../schema/tabs.ts';
import { cell, text } from '../cells.ts';
import { isShownAtFirst, silenceOf } from '../shown.ts';
import type { TabWriter } from '../writer.ts';

type ListedTab = Exclude<TabId, 'start'>;

/** A way to each tab, what it is for, and why one that has nothing to say is not there. */
export function writeTabs(writer: TabWriter, report: Report): void {
  const { words } = writer;
  const listed = TAB_ORDER.filter((id): id is ListedTab => id !== 'start' && !isLeftOut(id, report));
  const shown = listed.filter((id) => isShownAtFirst(id, report));
  const hidden = listed.filter((id) => !shown.includes(id));
  writer.band('section', words('start.tabs'));
  for (const id of shown) writeLine(writer, id, words(`about.${id}`));
  writer.blank();
  writer.band('section', words('start.moreTabs'));
  writer.paragraph('note', words('start.moreTabsHelp'));
  for (const id of hidden) {
    const why = silenceOf(id, report);
    writeLine(writer, id, why ? words.say(why) : words(`about.${id}`), why !== null);
  }
}

function writeLine(writer: TabWriter, id: ListedTab, about: string, isSilent = false): void {
  const name = writer.words(`tab.${id}`);
  writer.paragraph('note', about, [isSilent ? text(name, 'note') : cell({ text: name, tab: id })]);
}

function isLeftOut(id: TabId, { settings: { tabs } }: Report): boolean {
  return tabs !== null && REPORT_TABS.some((tab) => tab === id) && !tabs.some((tab) => tab === id);
}
