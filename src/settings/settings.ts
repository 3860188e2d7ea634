import type { Language } from '../language/languages.ts';
import type { ActivityType } from '../schema/activityTypes.ts';
import type { Mapping } from '../schema/kinds.ts';
import type { SourceAliases } from '../schema/sources.ts';
import type { StageTarget } from '../schema/stages.ts';
import type { ReportTab } from '../schema/tabs.ts';
import type { Campaign } from './campaigns.ts';
import type { Decision } from './decisions.ts';
import type { Definitions } from './definitions.ts';

/** At every scheduled refresh, or only when something is off. */
export type DigestWhen = 'always' | 'alert';
/** What the leads that marketing owes are divided by. */
export const LEAD_KINDS = ['source', 'grade', 'team', 'country', 'undivided'] as const;
export type LeadKind = (typeof LEAD_KINDS)[number];

/** What the goal is for, as it is typed: the goal period, or each quarter or fiscal year, of which the goal period is a part. */
export const GOAL_PERS = ['goalPeriod', 'quarter', 'fiscalYear'] as const;
export type GoalPer = (typeof GOAL_PERS)[number];

export const MONTHS_OF_YEAR = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
export type MonthOfYear = (typeof MONTHS_OF_YEAR)[number];

export type ClockStart = 'created' | 'assigned' | 'mql' | 'sql';

/** What “converted” means in a file that does not say it. */
export type ConvertedMeans = 'customer' | 'opportunity';

/** Which leads marketing promises: those that bring the customers on average, or with the certainty asked for. */
export const PROMISES = ['average', 'certain'] as const;
export type Promised = (typeof PROMISES)[number];

export const HOLIDAY_COUNTRIES = ['none', 'SE', 'NO', 'DK', 'FI'] as const;
export type HolidayCountry = (typeof HOLIDAY_COUNTRIES)[number];

/** The attribution models, by the names under which a person chooses them. */
export const MODELS = [
  'first',
  'last',
  'linear',
  'position',
  'leadCreation',
  'wShaped',
  'timeDecay',
  'markov',
  'shapley',
] as const;
export type Model = (typeof MODELS)[number];

/** The days that the reports are about: those created in them are the leads that are reported. */
export const PERIODS = [
  'thisMonth',
  'lastMonth',
  'last30',
  'last90',
  'thisQuarter',
  'lastQuarter',
  'thisYear',
  'all',
  'own',
] as const;
export type PeriodChoice = (typeof PERIODS)[number];

/** The days that those are compared with. */
export const COMPARISONS = ['none', 'before', 'yearBefore'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What the reports can be narrowed to, and the setting that holds the value. */
export const SHOW_ONLY = {
  owner: 'showOwner',
  team: 'showTeam',
  source: 'showSource',
  country: 'showCountry',
  pipeline: 'showPipeline',
} as const;
export type Narrowing = keyof typeof SHOW_ONLY;

/** The hours of a weekday that differs from the others; lunch null: without a break. */
export interface DayHours {
  readonly open: number;
  readonly close: number;
  readonly lunch: readonly [from: number, to: number] | null;
}

/** What sales promises the leads of one kind, where it differs from what it promises all others; null: as to all. */
export interface KindPromise {
  /** A source or a grade, as the setting “Divide leads by” says. */
  readonly kind: string;
  /** Working hours to the first attempt. */
  readonly hours: number | null;
  readonly attempts: number | null;
  /** Calendar days for all attempts. */
  readonly days: number | null;
}

/**
 * Everything that people decide. Dates are serial days, rates are fractions, money is in the workbook's currency;
 * null means "not typed": then the person's own records decide.
 */
export interface Settings {
  readonly language: Language;
  readonly currency: string;
  /** What one unit of another currency is worth in the workbook's. */
  readonly rates: Readonly<Record<string, number>>;
  readonly revenueGoal: number;
  readonly averageOrderValue: number | null;
  readonly leadToCustomerRate: number | null;
  readonly certainty: number;
  /** From each stage to the next. */
  readonly rateToMql: number | null;
  readonly rateToSql: number | null;
  readonly rateToOpportunity: number | null;
  readonly rateToCustomer: number | null;
  readonly promise: Promised;
  /** Leads that marketing promises for what the goal is typed for, whatever the plan asks for; null: what the plan asks for. */
  readonly leadsPromised: number | null;
  /** What the rate of the records is: customers ÷ leads, or the conversion by an age with young leads set aside. */
  readonly rateBasis: 'all' | 'mature';
  /** The age at which a mature rate is taken, in days. */
  readonly rateWithinDays: number;
  /** The part of the revenue goal that marketing's leads shall bring. */
  readonly marketingShare: number;
  readonly leadKind: LeadKind;
  /** The part of an order that is left when it is delivered; null: nothing is said of what pays a customer's cost. */
  readonly grossMargin: number | null;
  /** Into what the leads of a file of no known system were converted; null: nobody has said. */
  readonly convertedMeans: ConvertedMeans | null;
  readonly goalPer: GoalPer;
  /** Quarters and fiscal years begin with it. */
  readonly fiscalYearStart: MonthOfYear;
  readonly goalStart: number | null;
  readonly goalEnd: number | null;
  /** The period in which leads must be created to be reported; null: no bound. */
  readonly periodStart: number | null;
  readonly periodEnd: number | null;
  /** The days that the reports follow; null: those typed above, or all. Plan and agreement do not follow them. */
  readonly period: PeriodChoice | null;
  /** Null: the period before. */
  readonly comparison: Comparison | null;
  /** The reports show only what has this value, case and space around aside; null: all. */
  readonly showOwner: string | null;
  readonly showTeam: string | null;
  readonly showSource: string | null;
  readonly showCountry: string | null;
  readonly showPipeline: string | null;
  /** The last day that counts; null: today. */
  readonly asOf: number | null;
  readonly clockStart: ClockStart;
  readonly firstAttemptWithinHours: number;
  readonly attempts: number;
  readonly attemptsWithinDays: number;
  readonly reachedEndsDepth: boolean;
  /** Working days within which sales accepts or rejects a lead that was handed over. */
  readonly answerWithinDays: number;
  /** What happens when a promise is broken, in the teams' own words; null: nothing is agreed. */
  readonly whenBroken: string | null;
  /** The day on which the agreement is reviewed; null: a quarter after it came into force. */
  readonly reviewOn: number | null;
  readonly reps: number;
  readonly hoursPerMonth: number;
  readonly minutesPerAttempt: number;
  /** What an hour of a rep's costs; null: attempts are weighed by hours only. */
  readonly costPerHour: number | null;
  /** Times of day as fractions of a day. */
  readonly open: number;
  readonly close: number;
  /** Both or neither; null: no break. */
  readonly lunchStart: number | null;
  readonly lunchEnd: number | null;
  /** Seven signs from Monday to Sunday, 1 = no work, as NETWORKDAYS.INTL writes them. */
  readonly weekend: string;
  /** Weekdays (0 = Monday) with hours of their own, which go before all of the above; null: free. */
  readonly weekdayHours: ReadonlyMap<number, DayHours | null>;
  /** Whose public holidays are free. */
  readonly holidayCountry: HolidayCountry;
  readonly holidayEves: boolean;
  readonly bridgeDays: boolean;
  /** Free days besides those of the country. */
  readonly holidays: readonly number[];
  readonly attributionModel: Model;
  /** The model that is beside it. */
  readonly comparisonModel: Model;
  /** Touches up to so many days before a deal's close have a part in it. */
  readonly lookbackDays: number;
  /** Are attempts by sales touches as well? */
  readonly touchActivities: boolean;
  /** Words with commas between: a source with one of them is sales' own, not marketing's. */
  readonly salesSourceWords: string;
  /** Leads of which nothing has happened since this day are too old to be kept; null: none is. */
  readonly retention: number | null;
  /** Do the reports name people? */
  readonly showNames: boolean;
  /** The report tabs that are written; null: all of them. */
  readonly tabs: readonly ReportTab[] | null;
  /** Addresses with commas between; null: no digest is sent. */
  readonly digestTo: string | null;
  /** Are reps told by mail, every hour, of leads whose time runs out? */
  readonly alertReps: boolean;
  /** So many working hours before the first attempt's time is out. */
  readonly alertHours: number;
  /** Addresses with commas between, of those who are told what ran out; null: nobody is. */
  readonly managerTo: string | null;
  readonly digestWhen: DigestWhen;
  /** The attainment below which a side of the SLA is off. */
  readonly digestThreshold: number;
  readonly mapping: Mapping;
  /** The CRM's own words, as `stageWord` writes them. */
  readonly stageWords: ReadonlyMap<string, StageTarget>;
  /** The exports' own words for types of activity, as `stageWord` writes them. */
  readonly activityTypes: ReadonlyMap<string, ActivityType>;
  readonly sourceAliases: SourceAliases;
  /** The calendar of the Campaigns tab. */
  readonly campaigns: readonly Campaign[];
  /** The log of the Decisions tab. */
  readonly decisions: readonly Decision[];
  readonly definitions: Definitions;
  /** What sales promises kinds of leads that differ from the others. */
  readonly kindPromises: readonly KindPromise[];
  /** Where each rep, as the exports call them, gets their mail. */
  readonly repAddresses: readonly { readonly rep: string; readonly address: string }[];
  /** The kept versions of the agreement, in the order of their first days. */
  readonly agreements: readonly Agreement[];
}

/** The settings that an agreement fixes: goal, promises, when a promise is broken, and the working time it is counted in. */
export const AGREED_SETTINGS = [
  'revenueGoal',
  'goalPer',
  'fiscalYearStart',
  'goalStart',
  'goalEnd',
  'marketingShare',
  'promise',
  'leadsPromised',
  'certainty',
  'leadKind',
  'firstAttemptWithinHours',
  'attempts',
  'attemptsWithinDays',
  'reachedEndsDepth',
  'clockStart',
  'answerWithinDays',
  'reps',
  'hoursPerMonth',
  'minutesPerAttempt',
  'digestThreshold',
  'whenBroken',
  'reviewOn',
  'open',
  'close',
  'lunchStart',
  'lunchEnd',
  'weekend',
  'holidayCountry',
  'holidayEves',
  'bridgeDays',
  'kindPromises',
] as const satisfies readonly (keyof Settings)[];

export type AgreedSetting = (typeof AGREED_SETTINGS)[number];

/** The settings of a version, as plain data. Free days that people add later count in every version. */
export type Terms = Pick<Settings, AgreedSetting> & {
  readonly weekdayHours: readonly (readonly [weekday: number, hours: DayHours | null])[];
};

/** How a goal of a quarter or a year is divided into the calendar months, January to December: 1 is as every other month. */
export interface MonthFactors {
  readonly revenue: readonly number[];
  /** Of the leads, which are asked for before their customers come. */
  readonly leads: readonly number[];
}

/** The leads of one kind that marketing promises for what the goal is typed for, in number and value. */
export interface AgreedKind {
  /** '' for leads without the value. */
  readonly label: string;
  readonly leads: number;
  readonly value: number;
  /** The part of all leads, the rate and the worth of a lead that this was made of. */
  readonly share: number;
  readonly rate: number;
  readonly leadValue: number;
}

/** Marketing's figures for what the goal is typed for: the goal period, a quarter or a fiscal year. */
export interface AgreedLeads {
  /** Customers that the whole goal takes, and those that marketing's leads shall become. */
  readonly customers: number;
  readonly ofMarketing: number;
  readonly averageOrderValue: number;
  readonly leadToCustomerRate: number;
  readonly leads: number;
  readonly leadsOnAverage: number;
  readonly leadsAtCertainty: number | null;
  readonly value: number;
  readonly byKind: readonly AgreedKind[];
  /** Null: every month is as the others. */
  readonly months: MonthFactors | null;
}

/** One version of the agreement. Days are serial days. */
export interface Agreement {
  readonly version: number;
  /** The first day on which it is in force. */
  readonly from: number;
  readonly agreedOn: number;
  /** Who has agreed for either side; '' where nobody is named yet. */
  readonly forMarketing: string;
  readonly forSales: string;
  readonly currency: string;
  readonly terms: Terms;
  /** Null where no rate or order was known: then only sales has promised something. */
  readonly owed: AgreedLeads | null;
}
