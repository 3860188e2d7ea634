import { LANGUAGE_CODES } from '../language/languages.ts';
import {
  COMPARISONS,
  GOAL_PERS,
  HOLIDAY_COUNTRIES,
  LEAD_KINDS,
  MODELS,
  MONTHS_OF_YEAR,
  PERIODS,
  PROMISES,
  type Settings,
  SHOW_ONLY,
} from './settings.ts';

/** What an input cell takes. */
export type InputKind =
  | {
      readonly type: 'number';
      readonly atLeast: number;
      readonly whole?: boolean;
      readonly format: InputFormat;
    }
  | { readonly type: 'rate'; readonly below?: number }
  | { readonly type: 'date' }
  | { readonly type: 'time' }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | { readonly type: 'currency' }
  | { readonly type: 'weekend' }
  | { readonly type: 'addresses' }
  | { readonly type: 'words' }
  /** A value that the records may have, or all of them. */
  | { readonly type: 'value' }
  | { readonly type: 'tabs' };

export type InputFormat = 'money' | 'count' | 'decimal';

/** The settings that stand in one cell each. */
export type InputKey = Exclude<
  keyof Settings,
  | 'rates'
  | 'weekdayHours'
  | 'holidays'
  | 'mapping'
  | 'stageWords'
  | 'activityTypes'
  | 'sourceAliases'
  | 'campaigns'
  | 'decisions'
  | 'definitions'
  | 'kindPromises'
  | 'repAddresses'
  | 'agreements'
>;

export interface Input {
  readonly key: InputKey;
  /** The tab whose cell people own. */
  readonly tab: 'settings' | 'plan' | 'start';
  readonly kind: InputKind;
  /** May the cell be blank? Then the value is null, or the default where there is one. */
  readonly fallback: string | number | boolean | null;
  /** Blank in its cell and in the wizard until somebody types it or takes what the exports say; the fallback is an example. */
  readonly isProposed?: true;
}

const money: InputKind = { type: 'number', atLeast: 0, format: 'money' };
const count = (atLeast: number): InputKind => ({ type: 'number', atLeast, whole: true, format: 'count' });
const YES_NO = ['no', 'yes'];

/**
 * The inputs in the order in which they are on their tab. Fallbacks are the method's own worked example:
 * 100 000 in revenue, 100 leads per rep and month, first attempt within 4 hours, 5 attempts in 14 days.
 */
export const INPUTS: readonly Input[] = [
  { key: 'revenueGoal', tab: 'plan', kind: money, fallback: 100_000, isProposed: true },
  { key: 'averageOrderValue', tab: 'plan', kind: money, fallback: null },
  { key: 'leadToCustomerRate', tab: 'plan', kind: { type: 'rate' }, fallback: null },
  { key: 'certainty', tab: 'plan', kind: { type: 'rate', below: 1 }, fallback: 0.9 },
  { key: 'rateToMql', tab: 'plan', kind: { type: 'rate' }, fallback: null },
  { key: 'rateToSql', tab: 'plan', kind: { type: 'rate' }, fallback: null },
  { key: 'rateToOpportunity', tab: 'plan', kind: { type: 'rate' }, fallback: null },
  { key: 'rateToCustomer', tab: 'plan', kind: { type: 'rate' }, fallback: null },
  { key: 'language', tab: 'settings', kind: { type: 'choice', choices: LANGUAGE_CODES }, fallback: 'en' },
  { key: 'currency', tab: 'settings', kind: { type: 'currency' }, fallback: 'SEK', isProposed: true },
  { key: 'asOf', tab: 'settings', kind: { type: 'date' }, fallback: null },
  { key: 'goalPer', tab: 'settings', kind: { type: 'choice', choices: GOAL_PERS }, fallback: 'goalPeriod' },
  {
    key: 'fiscalYearStart',
    tab: 'settings',
    kind: { type: 'choice', choices: MONTHS_OF_YEAR },
    fallback: 'january',
  },
  { key: 'goalStart', tab: 'settings', kind: { type: 'date' }, fallback: null },
  { key: 'goalEnd', tab: 'settings', kind: { type: 'date' }, fallback: null },
  { key: 'periodStart', tab: 'settings', kind: { type: 'date' }, fallback: null },
  { key: 'periodEnd', tab: 'settings', kind: { type: 'date' }, fallback: null },
  { key: 'marketingShare', tab: 'settings', kind: { type: 'rate' }, fallback: 1 },
  { key: 'grossMargin', tab: 'settings', kind: { type: 'rate' }, fallback: null },
  { key: 'promise', tab: 'settings', kind: { type: 'choice', choices: PROMISES }, fallback: 'average' },
  { key: 'leadsPromised', tab: 'settings', kind: count(1), fallback: null },
  {
    key: 'rateBasis',
    tab: 'settings',
    kind: { type: 'choice', choices: ['all', 'mature'] },
    fallback: 'all',
  },
  { key: 'rateWithinDays', tab: 'settings', kind: count(1), fallback: 180 },
  {
    key: 'leadKind',
    tab: 'settings',
    kind: { type: 'choice', choices: LEAD_KINDS },
    fallback: 'source',
  },
  {
    key: 'convertedMeans',
    tab: 'settings',
    kind: { type: 'choice', choices: ['customer', 'opportunity'] },
    fallback: null,
  },
  {
    key: 'firstAttemptWithinHours',
    tab: 'settings',
    kind: { type: 'number', atLeast: 0, format: 'decimal' },
    fallback: 4,
  },
  { key: 'attempts', tab: 'settings', kind: count(1), fallback: 5 },
  { key: 'attemptsWithinDays', tab: 'settings', kind: count(1), fallback: 14 },
  { key: 'reachedEndsDepth', tab: 'settings', kind: { type: 'choice', choices: YES_NO }, fallback: true },
  {
    key: 'clockStart',
    tab: 'settings',
    kind: { type: 'choice', choices: ['created', 'assigned', 'mql', 'sql'] },
    fallback: 'created',
  },
  { key: 'answerWithinDays', tab: 'settings', kind: count(1), fallback: 5 },
  { key: 'whenBroken', tab: 'settings', kind: { type: 'words' }, fallback: null },
  { key: 'reviewOn', tab: 'settings', kind: { type: 'date' }, fallback: null },
  { key: 'open', tab: 'settings', kind: { type: 'time' }, fallback: 8 / 24 },
  { key: 'close', tab: 'settings', kind: { type: 'time' }, fallback: 17 / 24 },
  { key: 'lunchStart', tab: 'settings', kind: { type: 'time' }, fallback: null },
  { key: 'lunchEnd', tab: 'settings', kind: { type: 'time' }, fallback: null },
  { key: 'weekend', tab: 'settings', kind: { type: 'weekend' }, fallback: '0000011' },
  {
    key: 'holidayCountry',
    tab: 'settings',
    kind: { type: 'choice', choices: HOLIDAY_COUNTRIES },
    fallback: 'none',
    isProposed: true,
  },
  { key: 'holidayEves', tab: 'settings', kind: { type: 'choice', choices: YES_NO }, fallback: true },
  { key: 'bridgeDays', tab: 'settings', kind: { type: 'choice', choices: YES_NO }, fallback: false },
  { key: 'reps', tab: 'settings', kind: count(1), fallback: 5, isProposed: true },
  {
    key: 'hoursPerMonth',
    tab: 'settings',
    kind: { type: 'number', atLeast: 0, format: 'decimal' },
    fallback: 40,
  },
  {
    key: 'minutesPerAttempt',
    tab: 'settings',
    kind: { type: 'number', atLeast: 0, format: 'decimal' },
    fallback: 5,
  },
  { key: 'costPerHour', tab: 'settings', kind: money, fallback: null },
  { key: 'attributionModel', tab: 'settings', kind: { type: 'choice', choices: MODELS }, fallback: 'first' },
  {
    key: 'comparisonModel',
    tab: 'settings',
    kind: { type: 'choice', choices: MODELS },
    fallback: 'wShaped',
  },
  { key: 'lookbackDays', tab: 'settings', kind: count(1), fallback: 365 },
  { key: 'touchActivities', tab: 'settings', kind: { type: 'choice', choices: YES_NO }, fallback: false },
  {
    key: 'salesSourceWords',
    tab: 'settings',
    kind: { type: 'words' },
    fallback:
      'Offline Sources, Offlinekällor, outbound, prospecting, prospektering, cold call, cold calling, kalla samtal, uppsökande, sales, sälj',
  },
  { key: 'retention', tab: 'settings', kind: { type: 'date' }, fallback: null },
  { key: 'showNames', tab: 'settings', kind: { type: 'choice', choices: YES_NO }, fallback: true },
  { key: 'tabs', tab: 'settings', kind: { type: 'tabs' }, fallback: null },
  { key: 'digestTo', tab: 'settings', kind: { type: 'addresses' }, fallback: null },
  {
    key: 'digestWhen',
    tab: 'settings',
    kind: { type: 'choice', choices: ['always', 'alert'] },
    fallback: 'always',
  },
  { key: 'digestThreshold', tab: 'settings', kind: { type: 'rate' }, fallback: 0.8 },
  { key: 'alertReps', tab: 'settings', kind: { type: 'choice', choices: YES_NO }, fallback: false },
  {
    key: 'alertHours',
    tab: 'settings',
    kind: { type: 'number', atLeast: 0, format: 'decimal' },
    fallback: 2,
  },
  { key: 'managerTo', tab: 'settings', kind: { type: 'addresses' }, fallback: null },
  { key: 'period', tab: 'start', kind: { type: 'choice', choices: PERIODS }, fallback: null },
  { key: 'comparison', tab: 'start', kind: { type: 'choice', choices: COMPARISONS }, fallback: null },
  ...Object.values(SHOW_ONLY).map(
    (key): Input => ({ key, tab: 'start', kind: { type: 'value' }, fallback: null }),
  ),
];

/** The rates from each stage to the next, in the order of the stages. */
export const STAGE_RATES = ['rateToMql', 'rateToSql', 'rateToOpportunity', 'rateToCustomer'] as const;

/** The method's worked example, for what nobody has typed and no export says yet. */
export const EXAMPLE = { averageOrderValue: 10_000, leadToCustomerRate: 0.02 };
