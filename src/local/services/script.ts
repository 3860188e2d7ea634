import { type CallLog, type EnumValue, enumeration, Service } from './service.ts';

type Trigger = GoogleAppsScript.Script.Trigger;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

/** A time trigger as it was made. Nothing runs by itself here: `workbook.runTrigger` does. */
export interface TimeTrigger {
  id: string;
  /** The id of the spreadsheet in which it was made. */
  spreadsheet: string;
  functionName: string;
  everyDays?: number;
  everyHours?: number;
  weekDay?: string;
  hour?: number;
  timeZone?: string;
}

const TRIGGERS_PER_USER = 20;
const WEEK_DAYS = ['MONDAY'] as const;

class LocalTrigger extends Service implements Pick<Trigger, 'getHandlerFunction' | 'getUniqueId'> {
  readonly #trigger: TimeTrigger;

  constructor(callLog: CallLog, trigger: TimeTrigger) {
    super(callLog, { name: 'Trigger', navigation: ['getHandlerFunction', 'getUniqueId'] });
    this.#trigger = trigger;
  }

  getHandlerFunction(): string {
    return this.#trigger.functionName;
  }
  getUniqueId(): string {
    return this.#trigger.id;
  }
}

class LocalClockTriggerBuilder
  extends Service
  implements
    Pick<
      ClockBuilder,
      'everyMinutes' | 'everyHours' | 'everyDays' | 'onWeekDay' | 'atHour' | 'inTimezone' | 'create'
    >
{
  readonly #trigger: TimeTrigger;
  readonly #create: (trigger: TimeTrigger) => Trigger;

  constructor(callLog: CallLog, functionName: string, create: (trigger: TimeTrigger) => Trigger) {
    super(callLog, {
      name: 'ClockTriggerBuilder',
      navigation: ['everyMinutes', 'everyHours', 'everyDays', 'onWeekDay', 'atHour', 'inTimezone'],
    });
    this.#trigger = { id: '', spreadsheet: '', functionName };
    this.#create = create;
  }

  #set(change: Partial<TimeTrigger>): ClockBuilder {
    Object.assign(this.#trigger, change);
    return this as unknown as ClockBuilder;
  }
  everyMinutes(_n: number): ClockBuilder {
    throw new Error('An add-on\u2019s time trigger runs once an hour at most.');
  }
  everyHours(n: number): ClockBuilder {
    if (!Number.isInteger(n) || n < 1) throw new Error('Invalid argument: n');
    return this.#set({ everyHours: n });
  }
  everyDays(n: number): ClockBuilder {
    return this.#set({ everyDays: n });
  }
  onWeekDay(day: GoogleAppsScript.Base.Weekday): ClockBuilder {
    return this.#set({ weekDay: String(day) });
  }
  atHour(hour: number): ClockBuilder {
    if (!Number.isInteger(hour) || hour < 0 || hour > 23) throw new Error('Invalid argument: hour');
    return this.#set({ hour });
  }
  inTimezone(timeZone: string): ClockBuilder {
    new Intl.DateTimeFormat('en', { timeZone });
    return this.#set({ timeZone });
  }
  create(): Trigger {
    const { everyDays, everyHours, weekDay } = this.#trigger;
    if (everyDays === undefined && everyHours === undefined && weekDay === undefined) {
      throw new Error('The trigger needs a rhythm (everyHours, everyDays or onWeekDay).');
    }
    return this.#create(this.#trigger);
  }
}

class LocalTriggerBuilder extends Service {
  readonly #timeBased: () => ClockBuilder;

  constructor(callLog: CallLog, timeBased: () => ClockBuilder) {
    super(callLog, { name: 'TriggerBuilder', navigation: ['timeBased'] });
    this.#timeBased = timeBased;
  }

  timeBased(): ClockBuilder {
    return this.#timeBased();
  }
}

/** The scopes of the add-on's manifest, without what they all begin with. */
export const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
];
/** What all of Google's scopes begin with. */
export const SCOPE_START = 'https://www.googleapis.com/auth/';

type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo;

/** What the person has consented to. */
class LocalAuthorizationInfo
  extends Service
  implements Pick<AuthorizationInfo, 'getAuthorizationStatus' | 'getAuthorizationUrl'>
{
  readonly #status: EnumValue;
  readonly #isRequired: boolean;

  constructor(callLog: CallLog, status: Record<'REQUIRED' | 'NOT_REQUIRED', EnumValue>, isRequired: boolean) {
    super(callLog, {
      name: 'AuthorizationInfo',
      navigation: ['getAuthorizationStatus', 'getAuthorizationUrl'],
    });
    this.#status = isRequired ? status.REQUIRED : status.NOT_REQUIRED;
    this.#isRequired = isRequired;
  }

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return this.#status as never;
  }
  getAuthorizationUrl(): string {
    return this.#isRequired ? 'https://accounts.google.com/o/oauth2/consent' : '';
  }
}

type ScriptAppSubset = Pick<
  GoogleAppsScript.Script.ScriptApp,
  'newTrigger' | 'getProjectTriggers' | 'getUserTriggers' | 'deleteTrigger'
>;

/**
 * ScriptApp: what the person has consented to, and the person's time triggers. A list holds those of all the person's
 * spreadsheets, as at Google; those of other persons cannot be seen.
 */
export class LocalScriptApp extends Service implements ScriptAppSubset {
  readonly #callLog: CallLog;
  readonly #spreadsheet: string;
  readonly #triggers: TimeTrigger[];
  readonly #enums;

  /** @param spreadsheet the id of the open one */
  constructor(callLog: CallLog, spreadsheet: string, triggers: TimeTrigger[]) {
    super(callLog, {
      name: 'ScriptApp',
      navigation: ['newTrigger'],
      scope: 'script.scriptapp',
      scoped: ['newTrigger', 'getProjectTriggers', 'getUserTriggers', 'deleteTrigger'],
    });
    this.#callLog = callLog;
    this.#spreadsheet = spreadsheet;
    this.#triggers = triggers;
    this.#enums = {
      AuthorizationStatus: enumeration(callLog, 'ScriptApp.AuthorizationStatus', [
        'REQUIRED',
        'NOT_REQUIRED',
      ]),
      AuthMode: enumeration(callLog, 'ScriptApp.AuthMode', ['LIMITED', 'FULL']),
      WeekDay: enumeration(callLog, 'ScriptApp.WeekDay', WEEK_DAYS),
    };
  }

  get AuthMode(): Record<'LIMITED' | 'FULL', EnumValue> {
    return this.#enums.AuthMode;
  }
  get AuthorizationStatus(): Record<'REQUIRED' | 'NOT_REQUIRED', EnumValue> {
    return this.#enums.AuthorizationStatus;
  }
  get WeekDay(): Record<(typeof WEEK_DAYS)[number], EnumValue> {
    return this.#enums.WeekDay;
  }

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    const create = (trigger: TimeTrigger): Trigger => {
      if (this.#triggers.length >= TRIGGERS_PER_USER) {
        throw new Error(
          'This script has too many triggers. Triggers must be deleted before more can be added.',
        );
      }
      if (this.#triggers.some(({ spreadsheet }) => spreadsheet === this.#spreadsheet)) {
        throw new Error(
          'This add-on has created too many time-based triggers in this document for this Google user account.',
        );
      }
      trigger.id = String(Math.floor(Math.random() * 1e15));
      trigger.spreadsheet = this.#spreadsheet;
      this.#triggers.push({ ...trigger });
      return this.#handle(trigger);
    };
    const builder = new LocalTriggerBuilder(
      this.#callLog,
      () => new LocalClockTriggerBuilder(this.#callLog, functionName, create) as unknown as ClockBuilder,
    );
    return builder as unknown as GoogleAppsScript.Script.TriggerBuilder;
  }

  getProjectTriggers(): Trigger[] {
    return this.#triggers.map((trigger) => this.#handle(trigger));
  }

  getUserTriggers(document: { getId(): string }): Trigger[] {
    const id = document.getId();
    return this.#triggers
      .filter(({ spreadsheet }) => spreadsheet === id)
      .map((trigger) => this.#handle(trigger));
  }

  /** @param scopes those that are asked about; by default all of the manifest */
  getAuthorizationInfo(_mode: unknown, scopes?: readonly string[]): AuthorizationInfo {
    const asked = scopes?.map((scope) => scope.replace(SCOPE_START, '')) ?? SCOPES;
    const isRequired = asked.some((scope) => this.#callLog.refused.has(scope));
    return new LocalAuthorizationInfo(
      this.#callLog,
      this.#enums.AuthorizationStatus,
      isRequired,
    ) as unknown as AuthorizationInfo;
  }

  deleteTrigger(trigger: Trigger): void {
    const index = this.#triggers.findIndex(({ id }) => id === trigger.getUniqueId());
    if (index < 0) throw new Error('The trigger does not exist.');
    this.#triggers.splice(index, 1);
  }

  #handle(trigger: TimeTrigger): Trigger {
    return new LocalTrigger(this.#callLog, trigger) as unknown as Trigger;
  }
}
