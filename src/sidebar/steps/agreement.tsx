import { Fragment } from 'preact';
import type { Survey } from '../../addon/protocol.ts';
import { goalChance, leadsForCertainty } from '../../formulas/binomial.ts';
import { customersNeeded, leadsNeeded } from '../../formulas/plan.ts';
import { printNumber, printPercent } from '../../language/print.ts';
import { recommendedDepth } from '../../measures/attempts/optimalAttempts.ts';
import { capacityOf } from '../../measures/sla/capacity.ts';
import { goalPeriod, goalSpan, goalSpanMonths, marketingGoal, wholePartOfGoal } from '../../settings/goal.ts';
import type { Settings } from '../../settings/settings.ts';
import { isoText, readDate } from '../../values/dates.ts';
import { Button, Heading, SelectField, TextField } from '../controls.tsx';
import { type Typing, useTyping } from '../inputs.ts';
import type { StepProps } from '../stepProps.ts';
import { useSurvey } from '../survey.ts';
import { WORKING_TIME, WorkingTimeFields } from '../workingTime.tsx';

const FROM_RECORDS = ['averageOrderValue', 'leadToCustomerRate'] as const;
const AGREED = [
  'marketingShare',
  'leadsPromised',
  'reps',
  'hoursPerMonth',
  'minutesPerAttempt',
  'firstAttemptWithinHours',
  'attempts',
  'attemptsWithinDays',
  'answerWithinDays',
] as const;
const FIELDS = [...FROM_RECORDS, ...AGREED] as const;
const KEYS = [...FIELDS, 'promise', 'certainty', ...WORKING_TIME] as const;
/** How sure a promise can be chosen to be. */
const SURE = [0.8, 0.9, 0.95];

/** Step 5: rates and order from their own records, overwritable; what sales and marketing promise; the result, live. */
export function AgreementStep({ words, state, ask, reload, next, back }: StepProps) {
  const { language } = words;
  const typing = useTyping(KEYS, state, words);
  const survey = useSurvey(ask);
  const goOn = () =>
    ask(async () => {
      if (!(await typing.save())) return;
      await reload();
      next();
    });
  const field = (key: (typeof FIELDS)[number]) => ({
    label: words(`input.${key}`),
    value: typing.value(key),
    error: typing.error(key),
    numeric: true,
    onInput: (text: string) => typing.set(key, text),
    onLeave: () => typing.leave(key),
  });
  const measured = (key: (typeof FROM_RECORDS)[number]): string => {
    const value = survey?.[key] ?? null;
    // No customer yet is nothing to plan with.
    if (!value) return '';
    return key === 'leadToCustomerRate'
      ? printPercent(value, language)
      : printNumber(Math.round(value), language);
  };
  const hintOf = (key: (typeof AGREED)[number]): string => {
    const owners = survey?.owners ?? 0;
    if (key !== 'reps' || owners === 0) return words(`meaning.${key}`);
    return words('sidebar.ownersFound', { n: owners });
  };
  return (
    <section>
      <Heading>{words('sidebar.agreementTitle')}</Heading>
      <p>{words('sidebar.agreementHelp')}</p>
      <Result words={words} settings={typing.settings} survey={survey} today={state.today} />
      {FROM_RECORDS.map((key) => (
        <TextField
          key={key}
          {...field(key)}
          placeholder={measured(key)}
          hint={measured(key) ? words('sidebar.fromRecords', { value: measured(key) }) : undefined}
        />
      ))}
      <PromiseField words={words} typing={typing} survey={survey} />
      {AGREED.map((key) => (
        <Fragment key={key}>
          <TextField {...field(key)} hint={hintOf(key)} />
          {key === 'attempts' && (
            <OfferedDepth
              words={words}
              settings={typing.settings}
              survey={survey}
              use={(attempts) => typing.set('attempts', String(attempts))}
            />
          )}
        </Fragment>
      ))}
      <WorkingTimeFields words={words} typing={typing} />
      <div class="buttons last">
        <Button onClick={back}>{words('sidebar.back')}</Button>
        <Button action onClick={() => void goOn()}>
          {words('sidebar.next')}
        </Button>
      </div>
    </section>
  );
}

/** The depth that the person's own activities speak for, with the hours as typed; one press takes it. */
function OfferedDepth(props: {
  words: StepProps['words'];
  settings: Settings;
  survey: Survey | undefined;
  use: (attempts: number) => void;
}) {
  const { words, settings, survey, use } = props;
  const depth = survey?.depth && recommendedDepth(survey.depth, settings);
  if (!survey?.depth || !depth || depth.attempts === settings.attempts) return null;
  const { attempts, reach } = depth;
  return (
    <div class="card">
      <p role="status">
        {words('recommendation.offer', {
          n: survey.depth.learntFrom,
          attempts,
          reach: printPercent(reach, words.language, 0),
        })}
      </p>
      <p class="hint">{words('recommendation.caution')}</p>
      <Button onClick={() => use(attempts)}>{words('recommendation.use')}</Button>
    </div>
  );
}

/** The leads that bring the customers on average, and those that bring them with the certainty asked for. */
function planned(settings: Settings, survey: Survey | undefined, order: number, rate: number) {
  const customers = customersNeeded(marketingGoal(settings), order);
  // A rate that the records have taught is itself uncertain; one that was typed is meant as it is.
  const typed = settings.leadToCustomerRate ?? survey?.rateFromStages ?? null;
  const history = typed === null ? (survey?.learntFrom ?? undefined) : undefined;
  const forCertainty = (certainty: number) => leadsForCertainty(customers, rate, certainty, history);
  return {
    customers,
    history,
    onAverage: leadsNeeded(customers, rate),
    sure: forCertainty(settings.certainty),
    forCertainty,
  };
}

/** Which leads are promised: one choice, with the number beside each. */
function PromiseField(props: { words: StepProps['words']; typing: Typing; survey: Survey | undefined }) {
  const { words, typing, survey } = props;
  const { settings } = typing;
  const order = settings.averageOrderValue ?? survey?.averageOrderValue ?? null;
  const rate = settings.leadToCustomerRate ?? survey?.rateFromStages ?? survey?.leadToCustomerRate ?? null;
  const plan = order && rate ? planned(settings, survey, order, rate) : null;
  const certainties = [...new Set([...SURE, settings.certainty])].sort((a, b) => a - b);
  const chance = plan && Math.round(goalChance(plan.onAverage, rate!, plan.customers, plan.history) * 100);
  return (
    <SelectField
      label={words('input.promise')}
      value={settings.promise === 'certain' ? String(settings.certainty) : 'average'}
      options={[
        [
          'average',
          plan
            ? words('sidebar.promiseAverage', { leads: plan.onAverage, chance: chance! })
            : words('choice.average'),
        ],
        ...certainties.map((certainty) => {
          const percent = Math.round(certainty * 1000) / 10;
          const leads = plan?.forCertainty(certainty) ?? null;
          return [
            String(certainty),
            words('sidebar.promiseSure', { certainty: percent, leads: leads ?? '–' }),
          ] as const;
        }),
      ]}
      onChange={(chosen) => {
        typing.set('promise', chosen === 'average' ? 'average' : 'certain');
        if (chosen !== 'average') typing.set('certainty', `${Math.round(Number(chosen) * 1000) / 10}%`);
      }}
    />
  );
}

/** Leads a month, in how many of 100 periods the goal is met, whether the hours are enough; how it is computed below. */
function Result(props: {
  words: StepProps['words'];
  settings: Settings;
  survey: Survey | undefined;
  today: string;
}) {
  const { words, settings, survey } = props;
  const { language } = words;
  const order = settings.averageOrderValue ?? survey?.averageOrderValue ?? null;
  const typed = settings.leadToCustomerRate ?? survey?.rateFromStages ?? null;
  const rate = typed ?? survey?.leadToCustomerRate ?? null;
  if (!order || !rate) {
    if (!survey) return null;
    const { whyMissing } = survey;
    const fillIn = (key: (typeof FROM_RECORDS)[number], why: string) =>
      words('sidebar.resultMissing', { field: words(`input.${key}`), why });
    const missing: string[] = [];
    if (!order) {
      const why = whyMissing.averageOrderValue ?? 'typedZero';
      missing.push(fillIn('averageOrderValue', words(`sidebar.noOrder.${why}`)));
    }
    if (!rate) {
      const why = whyMissing.leadToCustomerRate ?? 'typedZero';
      missing.push(fillIn('leadToCustomerRate', words(`sidebar.noRate.${why}`)));
    }
    return <p role="status">{missing.join(' ')}</p>;
  }
  const { customers, history, onAverage, sure } = planned(settings, survey, order, rate);
  const asked = settings.promise === 'certain' && sure !== null ? sure : onAverage;
  const leads = settings.leadsPromised ?? asked;
  const chance = Math.round(goalChance(leads, rate, customers, history) * 100);
  const certainty = Math.round(settings.certainty * 100);
  const day = readDate(props.today, 'dmy', () => 0)!;
  const span = goalSpan(settings, day);
  const period = goalPeriod(settings, day);
  // What is promised for a quarter or a year is asked of sales as much as falls in the goal period.
  const inPeriod = wholePartOfGoal(leads, settings, survey?.months?.leads ?? null, period, day);
  const basis = {
    leadsNeeded: inPeriod,
    averageOrderValue: { used: order },
    leadToCustomerRate: { used: rate },
  };
  const promise = capacityOf(settings, basis, day)!;
  const { months, hoursAvailable, hoursNeeded } = promise;
  const spanMonths = goalSpanMonths(settings, day);
  const perMonth = Math.ceil(leads / spanMonths - 1e-9);
  const enough = hoursAvailable >= hoursNeeded;
  const { reps, attempts, minutesPerAttempt } = settings;
  return (
    <>
      <div class="card headline" role="status">
        <p>
          <strong>
            {spanMonths === 1
              ? words('sidebar.resultLeads', { leads })
              : words('sidebar.resultPeriod', {
                  leads,
                  perMonth,
                  start: isoText(span.start),
                  end: isoText(span.end),
                })}
          </strong>
        </p>
        {settings.goalPer !== 'goalPeriod' && (
          <p>
            {words('sidebar.resultOfPeriod', {
              leads: inPeriod,
              start: isoText(period.start),
              end: isoText(period.end),
            })}
          </p>
        )}
        <p>{words('plan.chanceOfGoal', { leads, customers, chance })}</p>
        {sure !== null && (
          <p class="hint">
            {leads === onAverage
              ? words('sidebar.otherSure', { certainty, leads: sure })
              : words('sidebar.otherAverage', { leads: onAverage })}
          </p>
        )}
        <p>{words(enough ? 'capacity.enough' : 'capacity.tooFew')}</p>
      </div>
      <details>
        <summary>{words('sidebar.resultDetails')}</summary>
        <ul>
          <li>{words('sidebar.resultPerRep', { perRep: promise.leadsPerRep, reps })}</li>
          <li>
            {words('capacity.hoursNeeded', { leads: inPeriod, attempts, minutes: minutesPerAttempt })}:{' '}
            {printNumber(hoursNeeded, language, 1)}
          </li>
          <li>
            {words('capacity.hoursAvailable', { reps, hours: settings.hoursPerMonth, months })}:{' '}
            {printNumber(hoursAvailable, language, 1)}
          </li>
          {promise.attemptsPerLead !== null && (
            <li>
              {words('capacity.attemptsPerLead')}: {printNumber(promise.attemptsPerLead, language)}
            </li>
          )}
        </ul>
      </details>
    </>
  );
}
