import { DAY } from '../formulas/workingTime.ts';
import { Refusal } from '../language/sentence.ts';
import { workingTimeOf } from '../measures/sla/workingTime.ts';
import { priced } from '../records/money.ts';
import { attemptNames } from '../records/touches.ts';
import type { AttemptType } from '../schema/activityTypes.ts';
import type { StageTarget } from '../schema/stages.ts';
import { settingsUnder } from '../settings/agreement.ts';
import { goalPeriod } from '../settings/goal.ts';
import type { ClockStart, LeadKind, Settings } from '../settings/settings.ts';
import { isoText } from '../values/dates.ts';
import { minorUnitsPerMajor } from '../values/minorUnits.ts';
import { textKey } from '../values/plainText.ts';
import { columnsNotInContract, type QuestionScoring, questionScoringOf } from './questionScoring.ts';

/** What of Settings the SQL asks for: as-of day, period, promises and working time of each version of the agreement. */
export interface Question {
  /** The last day that counts, as ISO text, as all days here; null: the day on which the SQL is run. */
  readonly asOf: string | null;
  /** Whose day that is, and by whose clocks the mapping has times: that of the workbook. */
  readonly zone: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  /** The goal's own days; null: the calendar month of the as-of day. */
  readonly goal: { readonly start: string; readonly end: string } | null;
  /** Null: a kind of record is told where its table has a row. */
  readonly present: Present | null;
  /** Of the workbook: money is in its minor units. */
  readonly currency: string;
  /** Do Settings say into what converted leads were converted? Deals say it as well. */
  readonly convertedMeansSomething: boolean;
  /** What Settings say of stage words, in the order of the words: the mapping of a CRM is made with them. */
  readonly stageWords: readonly (readonly [word: string, target: StageTarget])[];
  /** By what the leads are divided, besides by source: for the plan and each version of the agreement. */
  readonly leadKinds: readonly Exclude<LeadKind, 'undivided' | 'source'>[];
  /** By what rules leads are graded. */
  readonly scoring: QuestionScoring;
  /** The lines of the campaign calendar. */
  readonly campaigns: readonly QuestionCampaign[];
  readonly touches: QuestionTouches;
  /** In the order of their first days; before the first one that holds as well. */
  readonly versions: readonly QuestionVersion[];
  /** Whatever the contract holds lies between them. */
  readonly firstDay: string;
  readonly lastDay: string;
}

/** What the CRM tells at all: what it does not tell is not known, and not 0. */
export interface Present {
  readonly deals: boolean;
  /** Which of them are won or lost. */
  readonly outcomes: boolean;
  /** What sales has done. */
  readonly activities: boolean;
  /** When each lead was first answered, by the CRM itself. */
  readonly responses: boolean;
}

/** A line of the campaign calendar; its texts in small letters. */
export interface QuestionCampaign {
  readonly start: string;
  readonly end: string;
  readonly source: string;
  readonly campaign: string;
  /** As they are typed. */
  readonly named: { readonly source: string; readonly campaign: string };
  /** Has somebody said how many leads it will bring? */
  readonly isExpected: boolean;
  /** In minor units of the workbook's currency; null where none is known. */
  readonly cost: number | null;
}

/** What attribution asks of touches. */
export interface QuestionTouches {
  /** Days before the end of a journey within which a touch counts. */
  readonly windowDays: number;
  /** Does a model ask how old each touch is? */
  readonly hasAges: boolean;
  /** What sales' attempts of each type are called, where they count as touches; null where they do not. */
  readonly attemptNames: Readonly<Record<AttemptType, string>> | null;
}

export interface QuestionVersion {
  readonly from: string;
  readonly clockStart: ClockStart;
  /** By weekday from Monday on, at most two windows, in seconds of the day. */
  readonly week: readonly (readonly (readonly [open: number, close: number])[])[];
  readonly freeDays: readonly string[];
  readonly leadKind: LeadKind;
  /** Working days within which sales answers a lead that is handed over. */
  readonly answerWithinDays: number;
  /** The first is that to all; the others to a kind, in small letters. */
  readonly promises: readonly QuestionPromise[];
}

export interface QuestionPromise {
  readonly kind: string | null;
  readonly seconds: number;
  readonly attempts: number;
  readonly days: number;
  readonly reachedEndsDepth: boolean;
}

/** Where no other is named. */
export const USUAL_ZONE = 'Europe/Stockholm';
/** Whatever a CRM of today holds lies between them. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2035-12-31';
const SECONDS_OF_HOUR = 3600;

/**
 * @param day the as-of day; null for the day on which the SQL is run
 * @param present null where the tables say it themselves
 * @param zone of the workbook
 * @throws Refusal where something is promised to a grade, and the rules ask for what the contract does not have
 */
export function questionOf(
  settings: Settings,
  day: number | null,
  present: Present | null,
  zone = USUAL_ZONE,
): Question {
  const { agreements } = settings;
  const terms =
    agreements.length === 0
      ? [{ from: FIRST_DAY, under: settings }]
      : agreements.map((agreement) => ({
          from: isoText(agreement.from),
          under: settingsUnder(settings, agreement),
        }));
  const scoring = questionScoringOf(settings.definitions);
  const kinds = scoring.inForce ? (['team', 'country', 'grade'] as const) : (['team', 'country'] as const);
  return {
    asOf: day === null ? null : isoText(day),
    zone,
    periodStart: settings.periodStart === null ? null : isoText(settings.periodStart),
    periodEnd: settings.periodEnd === null ? null : isoText(settings.periodEnd),
    goal: goalOf(settings),
    present,
    currency: settings.currency,
    convertedMeansSomething: settings.convertedMeans !== null,
    stageWords: [...settings.stageWords].sort(([one], [other]) => (one < other ? -1 : 1)),
    leadKinds: kinds.filter((kind) =>
      [settings, ...terms.map(({ under }) => under)].some(({ leadKind }) => leadKind === kind),
    ),
    scoring,
    campaigns: campaignsOf(settings),
    touches: touchesAsked(settings),
    versions: terms.map(({ from, under }) => versionOf(from, under)),
    firstDay: FIRST_DAY,
    lastDay: LAST_DAY,
  };
}

function campaignsOf(settings: Settings): QuestionCampaign[] {
  const { campaigns, currency } = settings;
  const { amount } = priced(
    Float64Array.from(campaigns, ({ cost }) => cost ?? Number.NaN),
    campaigns.map((campaign) => campaign.currency),
    settings,
  );
  return campaigns.map(({ start, end, source, campaign, expectedLeads }, i) => ({
    start: isoText(start),
    end: isoText(end),
    source: textKey(source),
    campaign: textKey(campaign),
    named: { source, campaign },
    isExpected: Boolean(expectedLeads),
    cost: Number.isNaN(amount[i]!) ? null : Math.round(amount[i]! * minorUnitsPerMajor(currency)),
  }));
}

function touchesAsked({
  lookbackDays,
  attributionModel,
  comparisonModel,
  touchActivities,
  language,
}: Settings): QuestionTouches {
  return {
    windowDays: lookbackDays,
    hasAges: [attributionModel, comparisonModel].includes('timeDecay'),
    attemptNames: touchActivities ? attemptNames(language) : null,
  };
}

function goalOf(settings: Settings): Question['goal'] {
  const { goalStart, goalEnd } = settings;
  const set = goalStart ?? goalEnd;
  if (set === null) return null;
  const { start, end } = goalPeriod(settings, set);
  return { start: isoText(start), end: isoText(end) };
}

function versionOf(from: string, settings: Settings): QuestionVersion {
  const { clockStart, leadKind, kindPromises, reachedEndsDepth } = settings;
  const isToGrade = leadKind === 'grade' && kindPromises.length > 0;
  const columns = isToGrade ? columnsNotInContract(settings.definitions.rules) : [];
  if (columns.length > 0) throw new Refusal('warehouse.noGrades', { columns });
  const time = workingTimeOf(settings);
  const seconds = (hours: number) => Math.round(hours * SECONDS_OF_HOUR);
  const toAll = {
    kind: null,
    seconds: seconds(settings.firstAttemptWithinHours),
    attempts: settings.attempts,
    days: settings.attemptsWithinDays,
    reachedEndsDepth,
  };
  return {
    from,
    clockStart,
    week: time.week.map((windows) =>
      windows.map(([open, close]) => [Math.round(open * DAY), Math.round(close * DAY)] as const),
    ),
    freeDays: [...new Set(time.holidays)]
      .sort((a, b) => a - b)
      .map((holiday) => isoText(holiday))
      .filter((day) => day >= FIRST_DAY && day <= LAST_DAY),
    leadKind,
    answerWithinDays: settings.answerWithinDays,
    promises: [
      toAll,
      ...(leadKind === 'undivided' ? [] : kindPromises).map((promise) => ({
        kind: textKey(promise.kind),
        seconds: promise.hours === null ? toAll.seconds : seconds(promise.hours),
        attempts: promise.attempts ?? toAll.attempts,
        days: promise.days ?? toAll.days,
        reachedEndsDepth,
      })),
    ],
  };
}
