import { type EnumValue, enumeration, type Journal, Service } from './service.ts';

/** A time trigger as it was made. Nothing runs by itself here: `workbook.runTrigger` does. */
export interface TimeTrigger {
  id: string;
  functionName: string;
  everyMinutes?: number;
  everyHours?: number;
  everyDays?: number;
  everyWeeks?: number;
  weekDay?: string;
  monthDay?: number;
  hour?: number;
  minute?: number;
  timeZone?: string;
}

const TRIGGERS_PER_USER = 20;
const WEEK_DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

class LocalTrigger
  extends Service
  implements
    Pick<
      GoogleAppsScript.Script.Trigger,
      'getHandlerFunction' | 'getUniqueId' | 'getEventType' | 'getTriggerSource'
    >
{
  readonly #trigger: TimeTrigger;
  readonly #script: LocalScriptApp;

  constructor(journal: Journal, script: LocalScriptApp, trigger: TimeTrigger) {
    super(journal, {
      name: 'Trigger',
      navigation: ['getHandlerFunction', 'getUniqueId', 'getEventType', 'getTriggerSource'],
    });
    this.#script = script;
    this.#trigger = trigger;
  }

  getHandlerFunction(): string {
    return this.#trigger.functionName;
  }
  getUniqueId(): string {
    return this.#trigger.id;
  }
  getEventType(): GoogleAppsScript.Script.EventType {
    return this.#script.EventType.CLOCK as never;
  }
  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return this.#script.TriggerSource.CLOCK as never;
  }
}

class LocalClockTriggerBuilder
  extends Service
  implements
    Pick<
      GoogleAppsScript.Script.ClockTriggerBuilder,
      | 'everyMinutes'
      | 'everyHours'
      | 'everyDays'
      | 'everyWeeks'
      | 'onWeekDay'
      | 'onMonthDay'
      | 'atHour'
      | 'nearMinute'
      | 'inTimezone'
      | 'create'
    >
{
  readonly #trigger: TimeTrigger;
  readonly #create: (trigger: TimeTrigger) => GoogleAppsScript.Script.Trigger;

  constructor(
    journal: Journal,
    functionName: string,
    create: (trigger: TimeTrigger) => GoogleAppsScript.Script.Trigger,
  ) {
    super(journal, {
      name: 'ClockTriggerBuilder',
      navigation: [
        'everyMinutes',
        'everyHours',
        'everyDays',
        'everyWeeks',
        'onWeekDay',
        'onMonthDay',
        'atHour',
        'nearMinute',
        'inTimezone',
      ],
    });
    this.#trigger = { id: '', functionName };
    this.#create = create;
  }

  #set(change: Partial<TimeTrigger>): GoogleAppsScript.Script.ClockTriggerBuilder {
    Object.assign(this.#trigger, change);
    return this as unknown as GoogleAppsScript.Script.ClockTriggerBuilder;
  }
  everyMinutes(n: number): GoogleAppsScript.Script.ClockTriggerBuilder {
    if (![1, 5, 10, 15, 30].includes(n)) {
      throw new Error(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    }
    return this.#set({ everyMinutes: n });
  }
  everyHours(n: number): GoogleAppsScript.Script.ClockTriggerBuilder {
    return this.#set({ everyHours: n });
  }
  everyDays(n: number): GoogleAppsScript.Script.ClockTriggerBuilder {
    return this.#set({ everyDays: n });
  }
  everyWeeks(n: number): GoogleAppsScript.Script.ClockTriggerBuilder {
    return this.#set({ everyWeeks: n });
  }
  onWeekDay(day: GoogleAppsScript.Base.Weekday): GoogleAppsScript.Script.ClockTriggerBuilder {
    return this.#set({ weekDay: String(day) });
  }
  onMonthDay(day: number): GoogleAppsScript.Script.ClockTriggerBuilder {
    return this.#set({ monthDay: day });
  }
  atHour(hour: number): GoogleAppsScript.Script.ClockTriggerBuilder {
    if (!Number.isInteger(hour) || hour < 0 || hour > 23) throw new Error('Invalid argument: hour');
    return this.#set({ hour });
  }
  nearMinute(minute: number): GoogleAppsScript.Script.ClockTriggerBuilder {
    return this.#set({ minute });
  }
  inTimezone(timeZone: string): GoogleAppsScript.Script.ClockTriggerBuilder {
    new Intl.DateTimeFormat('en', { timeZone });
    return this.#set({ timeZone });
  }
  create(): GoogleAppsScript.Script.Trigger {
    const { everyMinutes, everyHours, everyDays, everyWeeks, weekDay, monthDay } = this.#trigger;
    const rhythm = [everyMinutes, everyHours, everyDays, everyWeeks, weekDay, monthDay];
    if (rhythm.every((part) => part === undefined)) {
      throw new Error('The trigger needs a rhythm (everyHours, everyDays, everyWeeks or onWeekDay).');
    }
    return this.#create(this.#trigger);
  }
}

class LocalTriggerBuilder
  extends Service
  implements Pick<GoogleAppsScript.Script.TriggerBuilder, 'timeBased'>
{
  readonly #timeBased: () => GoogleAppsScript.Script.ClockTriggerBuilder;

  constructor(journal: Journal, timeBased: () => GoogleAppsScript.Script.ClockTriggerBuilder) {
    super(journal, { name: 'TriggerBuilder', navigation: ['timeBased'] });
    this.#timeBased = timeBased;
  }

  timeBased(): GoogleAppsScript.Script.ClockTriggerBuilder {
    return this.#timeBased();
  }
}

/** ScriptApp: time triggers, kept in a list. */
export class LocalScriptApp
  extends Service
  implements Pick<GoogleAppsScript.Script.ScriptApp, 'newTrigger' | 'getProjectTriggers' | 'deleteTrigger'>
{
  readonly #journal: Journal;
  readonly #triggers: TimeTrigger[];
  readonly #enums;

  constructor(journal: Journal, triggers: TimeTrigger[]) {
    super(journal, { name: 'ScriptApp', navigation: ['newTrigger'] });
    this.#journal = journal;
    this.#triggers = triggers;
    this.#enums = {
      AuthMode: enumeration(journal, 'ScriptApp.AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']),
      EventType: enumeration(journal, 'ScriptApp.EventType', ['CLOCK']),
      TriggerSource: enumeration(journal, 'ScriptApp.TriggerSource', ['CLOCK']),
      WeekDay: enumeration(journal, 'ScriptApp.WeekDay', WEEK_DAYS),
    };
  }

  get AuthMode(): Record<'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL', EnumValue> {
    return this.#enums.AuthMode;
  }
  get EventType(): Record<'CLOCK', EnumValue> {
    return this.#enums.EventType;
  }
  get TriggerSource(): Record<'CLOCK', EnumValue> {
    return this.#enums.TriggerSource;
  }
  get WeekDay(): Record<(typeof WEEK_DAYS)[number], EnumValue> {
    return this.#enums.WeekDay;
  }

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    const create = (trigger: TimeTrigger): GoogleAppsScript.Script.Trigger => {
      if (this.#triggers.length >= TRIGGERS_PER_USER) {
        throw new Error(
          'This script has too many triggers. Triggers must be deleted before more can be added.',
        );
      }
      trigger.id = String(Date.now()) + String(this.#triggers.length);
      this.#triggers.push({ ...trigger });
      return this.#handle(trigger);
    };
    const builder = new LocalTriggerBuilder(
      this.#journal,
      () =>
        new LocalClockTriggerBuilder(
          this.#journal,
          functionName,
          create,
        ) as unknown as GoogleAppsScript.Script.ClockTriggerBuilder,
    );
    return builder as unknown as GoogleAppsScript.Script.TriggerBuilder;
  }

  getProjectTriggers(): GoogleAppsScript.Script.Trigger[] {
    return this.#triggers.map((trigger) => this.#handle(trigger));
  }

  deleteTrigger(trigger: GoogleAppsScript.Script.Trigger): void {
    const index = this.#triggers.findIndex(({ id }) => id === trigger.getUniqueId());
    if (index < 0) throw new Error('The trigger does not exist.');
    this.#triggers.splice(index, 1);
  }

  #handle(trigger: TimeTrigger): GoogleAppsScript.Script.Trigger {
    return new LocalTrigger(this.#journal, this, trigger) as unknown as GoogleAppsScript.Script.Trigger;
  }
}
