import { isoText, readDate } from '../exports/dates.ts';
import type { Words } from '../language/language.ts';
import type { Schedule } from './protocol.ts';
import type { Workbook } from './workbook.ts';

const KEY = 'schedule';
const HANDLER = 'scheduledRefresh';
/** Whole days after which a schedule that has not run has stopped: one more than the longest wait. */
const SILENT_DAYS = { day: 2, week: 8 } as const;

const WORDS = { never: 'schedule.never', day: 'schedule.day', week: 'schedule.week' } as const;

interface Stored extends Schedule {
  /** The id of the one trigger that may run. */
  readonly trigger?: string;
  /** When it was made, or has last run. */
  readonly alive?: string;
  /** When a lost trigger was made anew; it is told until the new one has run. */
  readonly repaired?: string;
}

const NEVER: Stored = { every: 'never', hour: 6 };

function stored(): Stored {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  return text ? (JSON.parse(text) as Stored) : NEVER;
}

function store(schedule: Stored): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(schedule));
}

/** The schedule that was last chosen. */
export function scheduleNow(): Schedule {
  const { every, hour } = stored();
  return { every, hour };
}

/** When the reports are refreshed by themselves, and whether that had to be put right. */
export function scheduleWords(words: Words): string[] {
  const { every, hour, repaired } = stored();
  return [
    words(WORDS[every], { hour }),
    ...(repaired === undefined ? [] : [words('schedule.repaired', { time: repaired })]),
  ];
}

/**
 * Makes the one trigger that refreshes this spreadsheet, in place of the one before. Google runs it some time within
 * the hour, in the spreadsheet's time zone; once a week is on Monday. A trigger belongs to the person who made it, and
 * others neither see it nor can delete it: therefore the document remembers which one may run.
 */
export function setSchedule(workbook: Workbook, { every, hour }: Schedule): void {
  for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
  if (every === 'never') {
    store({ every, hour });
    return;
  }
  const clock = ScriptApp.newTrigger(HANDLER).timeBased();
  const days = every === 'day' ? clock.everyDays(1) : clock.onWeekDay(ScriptApp.WeekDay.MONDAY);
  const trigger = days
    .atHour(hour)
    .inTimezone(workbook.spreadsheet.getSpreadsheetTimeZone())
    .create()
    .getUniqueId();
  store({ every, hour, trigger, alive: timeNow(workbook) });
  PropertiesService.getUserProperties().setProperty(ownKey(workbook), trigger);
}

/** Puts the schedule right where that is possible. Who may not look at triggers is not bothered with it. */
export function keepSchedule(workbook: Workbook): void {
  try {
    repairSchedule(workbook);
  } catch (error) {
    console.error(error);
  }
}

/**
 * Makes the trigger anew where it was lost, and takes away what is one too many. One of another person's cannot be
 * seen: it is taken for lost when it has not run for too long.
 */
function repairSchedule(workbook: Workbook): void {
  const schedule = stored();
  const { every, trigger } = schedule;
  if (every === 'never') return;
  const triggers = ownTriggers();
  const others = triggers.filter((one) => one.getUniqueId() !== trigger);
  const isThere = others.length < triggers.length;
  for (const other of others) ScriptApp.deleteTrigger(other);
  if (isThere) return;
  const isMine = PropertiesService.getUserProperties().getProperty(ownKey(workbook)) === (trigger ?? null);
  if (!isMine && !isSilent(workbook, schedule)) return;
  setSchedule(workbook, schedule);
  store({ ...stored(), repaired: timeNow(workbook) });
}

/**
 * Is this the trigger that may run? One that another has taken the place of goes away.
 *
 * @param id of the trigger that runs; undefined where Google does not tell
 */
export function mayRun(id: string | undefined): boolean {
  if (id === undefined || id === stored().trigger) return true;
  for (const trigger of ownTriggers()) if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
  return false;
}

/** The trigger runs, so nothing is lost. */
export function scheduleRuns(workbook: Workbook): void {
  const { repaired, ...schedule } = stored();
  store({ ...schedule, alive: timeNow(workbook) });
}

function ownTriggers(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);
}

function isSilent(workbook: Workbook, { every, alive }: Stored): boolean {
  const since = alive === undefined ? undefined : readDate(alive, 'dmy', () => 0);
  const days = every === 'week' ? SILENT_DAYS.week : SILENT_DAYS.day;
  return since === undefined || workbook.zone.toSerial(new Date()) - since > days;
}

function ownKey(workbook: Workbook): string {
  return `trigger:${workbook.spreadsheet.getId()}`;
}

function timeNow(workbook: Workbook): string {
  return isoText(workbook.zone.toSerial(new Date()), true);
}
