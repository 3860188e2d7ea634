import type { Words } from '../language/language.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { isoText, readDate } from '../values/dates.ts';
import { mondayOf } from '../values/isoWeek.ts';
import type { KeptSchedule } from './documents.ts';
import type { Schedule } from './protocol.ts';
import type { Workbook } from './workbook.ts';

const HANDLER = 'scheduledRefresh';
/** Whole days after which a schedule that has not run has stopped: one more than the longest wait. */
const SILENT_DAYS = { day: 2, week: 8 } as const;
/** Ids of replaced triggers that are remembered: each goes away when it runs. */
const MOST_REPLACED = 20;
/** Of the name of who has chosen the schedule, in characters. */
const LONGEST_NAME = 100;

const WORDS = { never: 'schedule.never', day: 'schedule.day', week: 'schedule.week' } as const;

const NEVER: KeptSchedule = { every: 'never', hour: 6 };

function stored(workbook: Workbook): KeptSchedule {
  return workbook.document('schedule') ?? NEVER;
}

/** The schedule that was last chosen. */
export function scheduleNow(workbook: Workbook): Schedule {
  const { every, hour, by = '', alerts = false } = stored(workbook);
  return { every, hour, by, ...(alerts && { alerts }) };
}

/** When the reports are refreshed by themselves and by whose account, and whether that had to be put right. */
export function scheduleWords(workbook: Workbook, words: Words): string[] {
  const { every, hour, by, repaired, postponed, isCopy, alerts } = stored(workbook);
  const who = by ? words('schedule.by', { by }) : words('schedule.bySomebody');
  return [
    every === 'never' ? words('schedule.never') : `${words(WORDS[every], { hour })} ${who}`,
    ...(alerts ? [words('schedule.alerts')] : []),
    ...(repaired === undefined ? [] : [words('schedule.repaired', { time: repaired })]),
    ...(postponed === undefined ? [] : [words('schedule.postponed', { time: postponed })]),
    ...(isCopy ? [words('schedule.copy')] : []),
  ];
}

/**
 * Makes the one trigger that refreshes this spreadsheet, in place of the one before. Google runs it some time within
 * the hour, in the spreadsheet's time zone; once a week is on Monday. A trigger belongs to the person who made it, and
 * others neither see it nor can delete it: therefore the document remembers which one may run.
 */
export function setSchedule(workbook: Workbook, schedule: Schedule): void {
  makeTrigger(workbook, schedule, schedule);
}

/** @param first when it runs for the first time, where that is not as it does from then on */
function makeTrigger(
  workbook: Workbook,
  { every, hour, by: given, alerts = false }: Schedule,
  first: Pick<Schedule, 'every' | 'hour'>,
) {
  const before = stored(workbook);
  const by = (given ?? before.by ?? '').slice(0, LONGEST_NAME);
  const replaced = deleteReplaced(workbook, [before.trigger, ...(before.replaced ?? [])]);
  if (every === 'never' && !alerts) {
    workbook.keep('schedule', { every, hour, by, replaced });
    return;
  }
  const clock = ScriptApp.newTrigger(HANDLER).timeBased();
  const trigger = (alerts ? clock.everyHours(1) : atHour(workbook, clock, first)).create().getUniqueId();
  const { refreshed } = before;
  workbook.keep('schedule', {
    every,
    hour,
    by,
    ...(alerts && { alerts }),
    trigger,
    replaced,
    alive: timeNow(workbook),
    ...(refreshed !== undefined && { refreshed }),
  });
  PropertiesService.getUserProperties().setProperty(ownKey(workbook), trigger);
}

function atHour(
  workbook: Workbook,
  clock: GoogleAppsScript.Script.ClockTriggerBuilder,
  { every, hour }: Pick<Schedule, 'every' | 'hour'>,
): GoogleAppsScript.Script.ClockTriggerBuilder {
  const days = every === 'day' ? clock.everyDays(1) : clock.onWeekDay(ScriptApp.WeekDay.MONDAY);
  return days.atHour(hour).inTimezone(workbook.spreadsheet.getSpreadsheetTimeZone());
}

/**
 * Are the reports to be refreshed in this run? Where the trigger runs by the hour they are once a day, from their hour on, and
 * once a week on Monday or the first day after it.
 *
 * @param now serial day with its time
 */
export function isRefreshDue(workbook: Workbook, now: number): boolean {
  const { every, hour, alerts, refreshed } = stored(workbook);
  if (!alerts) return true;
  if (every === 'never' || (now - Math.floor(now)) * 24 + 1e-9 < hour) return false;
  const day = Math.floor(now);
  const first = every === 'week' ? mondayOf(day) : day;
  return refreshed === undefined || refreshed < isoText(first);
}

/** The reports were refreshed by themselves on this day. */
export function hasRefreshed(workbook: Workbook, now: number): void {
  const schedule = stored(workbook);
  if (schedule.alerts) workbook.keep('schedule', { ...schedule, refreshed: isoText(now) });
}

/**
 * Deletes those of the triggers that are this person's. Only ids that this spreadsheet has remembered are given: Google has
 * been seen to list the triggers of other spreadsheets as well.
 *
 * @returns those that are left, which are other persons'
 */
function deleteReplaced(workbook: Workbook, ids: readonly (string | undefined)[]): string[] {
  const wanted = new Set(ids.filter((id) => id !== undefined));
  for (const trigger of ownTriggers(workbook)) {
    if (wanted.delete(trigger.getUniqueId())) ScriptApp.deleteTrigger(trigger);
  }
  return [...wanted].slice(0, MOST_REPLACED);
}

/**
 * A scheduled run has found another at work for as long as it waited. It comes back an hour later: one trigger is all that an
 * add-on may have in a spreadsheet, so it is that one which moves.
 */
export function postpone(workbook: Workbook): void {
  const schedule = stored(workbook);
  // By the hour it comes again by itself.
  if (schedule.every === 'never' || schedule.alerts) return;
  const now = workbook.zone.toSerial(new Date());
  // In whole seconds: of a day's fraction the hour may be a hair less than it is.
  const seconds = Math.round((now - Math.floor(now)) * 86_400);
  const hour = (Math.floor(seconds / 3600) + 1) % 24;
  makeTrigger(workbook, schedule, { every: 'day', hour });
  workbook.keep('schedule', { ...stored(workbook), postponed: timeNow(workbook) });
}

/**
 * A run that was put off has come: from now on it comes at its own hour again.
 *
 * @returns what is to be said of it; undefined where it was not put off
 */
export function comeBack(workbook: Workbook): Sentence | undefined {
  const { postponed, ...schedule } = stored(workbook);
  if (postponed === undefined) return undefined;
  makeTrigger(workbook, schedule, schedule);
  return sentence('schedule.cameBack', { time: postponed });
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
 * Makes the trigger anew where it was lost, and takes away those that it has replaced. One of another person's cannot be
 * seen: it is taken for lost when it has not run for too long.
 */
function repairSchedule(workbook: Workbook): void {
  const schedule = stored(workbook);
  const { every, alerts, trigger, replaced = [] } = schedule;
  if (every === 'never' && !alerts) return;
  const ids = ownTriggers(workbook).map((one) => one.getUniqueId());
  if (replaced.some((id) => ids.includes(id)))
    workbook.keep('schedule', { ...schedule, replaced: deleteReplaced(workbook, replaced) });
  if (trigger !== undefined && ids.includes(trigger)) return;
  const isMine = PropertiesService.getUserProperties().getProperty(ownKey(workbook)) === (trigger ?? null);
  if (!isMine && !isSilent(workbook, schedule)) return;
  setSchedule(workbook, schedule);
  workbook.keep('schedule', { ...stored(workbook), repaired: timeNow(workbook) });
}

/**
 * Is this the trigger that may run? One that another has taken the place of goes away: it runs in this spreadsheet, so it
 * is of this spreadsheet.
 *
 * @param id of the trigger that runs; undefined where Google does not say
 */
export function mayRun(workbook: Workbook, id: string | undefined): boolean {
  const schedule = stored(workbook);
  if (id === undefined || id === schedule.trigger) return true;
  const replaced = deleteReplaced(workbook, [id, ...(schedule.replaced ?? [])]);
  workbook.keep('schedule', { ...schedule, replaced });
  return false;
}

/** The trigger runs, so nothing is lost. */
export function scheduleRuns(workbook: Workbook): void {
  const { repaired, ...schedule } = stored(workbook);
  workbook.keep('schedule', { ...schedule, alive: timeNow(workbook) });
}

/** This person's, in this spreadsheet. */
function ownTriggers(workbook: Workbook): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getUserTriggers(workbook.spreadsheet).filter(
    (trigger) => trigger.getHandlerFunction() === HANDLER,
  );
}

function isSilent(workbook: Workbook, { every, alive }: KeptSchedule): boolean {
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
