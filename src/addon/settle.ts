import type { Documents } from './documents.ts';
import { clearStaging } from './staging.ts';
import type { Workbook } from './workbook.ts';

/**
 * The first thing in a run that may write: sees to it that what is remembered belongs to this spreadsheet. A copy has all
 * of it but no trigger, so its schedule has to be chosen anew; a spreadsheet of an earlier version of the add-on has it in
 * its properties.
 */
export function settle(workbook: Workbook): void {
  clearStaging(workbook);
  const id = workbook.spreadsheet.getId();
  const home = workbook.document('home');
  if (home === id) return;
  const schedule = workbook.document('schedule');
  if (home === undefined) adoptProperties(workbook);
  else if (schedule) {
    const { hour, by } = schedule;
    const wasOn = schedule.every !== 'never' || schedule.alerts === true || schedule.isCopy === true;
    workbook.keep('schedule', {
      every: 'never',
      hour,
      ...(by === undefined ? {} : { by }),
      ...(wasOn ? { isCopy: true } : {}),
    });
  }
  workbook.keep('home', id);
}

/** What an earlier version of the add-on kept in the document's properties. */
function adoptProperties(workbook: Workbook): void {
  const store = PropertiesService.getDocumentProperties();
  const { definitions, schedule, runs, notice, tabsLeft, lastRun, digestStanding, ...others } =
    store.getProperties();
  const read = <T>(text: string | undefined): T | undefined => (text ? (JSON.parse(text) as T) : undefined);
  const parts = Array.from({ length: Number(definitions ?? 0) }, (_, i) => others[`definitions${i}`] ?? '');
  const found: Partial<{ [name in keyof Documents]: Documents[name] | undefined }> = {
    definitions: read(parts.join('')),
    schedule: read(schedule),
    lastRun: read(lastRun),
    digest: read(digestStanding),
    runs: runs ? { runs: read(runs) ?? [], notice: notice ?? '', left: read(tabsLeft) ?? [] } : undefined,
  };
  for (const [name, value] of Object.entries(found))
    if (value !== undefined) workbook.keep(name as keyof Documents, value as never);
  if (Object.values(found).every((value) => value === undefined)) return;
  const rest = Object.entries(others).filter(([key]) => !/^definitions\d+$/.test(key));
  store.setProperties(Object.fromEntries(rest), true);
}
