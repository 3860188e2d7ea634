import type { Schedule } from './protocol.ts';
import type { Workbook } from './workbook.ts';

const KEY = 'schedule';
const HANDLER = 'scheduledRefresh';

/** The schedule that was last chosen. */
export function scheduleNow(): Schedule {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  return text ? (JSON.parse(text) as Schedule) : { every: 'never', hour: 6 };
}

/**
 * Makes the one trigger that refreshes this spreadsheet, in place of the one before. Google runs it some time within
 * the hour, in the spreadsheet's time zone; once a week is on Monday.
 */
export function setSchedule(workbook: Workbook, { every, hour }: Schedule): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
  }
  if (every !== 'never') {
    const clock = ScriptApp.newTrigger(HANDLER).timeBased();
    const days = every === 'day' ? clock.everyDays(1) : clock.onWeekDay(ScriptApp.WeekDay.MONDAY);
    days.atHour(hour).inTimezone(workbook.spreadsheet.getSpreadsheetTimeZone()).create();
  }
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify({ every, hour }));
}
