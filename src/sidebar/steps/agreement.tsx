import { useEffect, useState } from 'preact/hooks';
import type { Survey } from '../../addon/protocol.ts';
import { readNumber } from '../../exports/numbers.ts';
import { printNumber, printPercent } from '../../language/print.ts';
import { goalChance, leadsForCertainty } from '../../measures/certainty.ts';
import { customersNeeded, leadsNeeded } from '../../measures/plan.ts';
import { attemptsPerLead, hoursOfPromise, leadsPerRep } from '../../measures/promise.ts';
import type { InputKey } from '../../settings/settings.ts';
import type { StepProps } from '../context.ts';
import { Button, Heading, TextField } from '../controls.tsx';
import { server } from '../server.ts';

const FROM_RECORDS = ['averageOrderValue', 'leadToCustomerRate'] as const;
const AGREED = [
  'certainty',
  'reps',
  'hoursPerMonth',
  'minutesPerAttempt',
  'firstAttemptWithinHours',
  'attempts',
  'attemptsWithinDays',
] as const;
const SHARES: readonly InputKey[] = ['leadToCustomerRate', 'certainty'];

/** Step 5: rates and order from their own records, overwritable; what sales and marketing promise; the result, live. */
export function AgreementStep({ words, state, ask, next, back }: StepProps) {
  const { language } = words;
  const shown = (key: InputKey): string => {
    const value = state.inputs[key];
    if (typeof value !== 'number') return '';
    return SHARES.includes(key)
      ? printPercent(value, language)
      : String(value).replace('.', language === 'sv' ? ',' : '.');
  };
  const [typed, setTyped] = useState<Record<string, string>>(() =>
    Object.fromEntries([...FROM_RECORDS, ...AGREED].map((key) => [key, shown(key)])),
  );
  const [survey, setSurvey] = useState<Survey>();
  useEffect(() => void ask(server.survey).then(setSurvey), []);
  const number = (key: InputKey): number | null =>
    readNumber(typed[key] ?? '', language === 'sv' ? ',' : '.') ?? null;
  const save = () =>
    ask(async () => {
      await server.saveSettings(typed);
      return true;
    });
  const measured = {
    averageOrderValue: survey?.averageOrderValue ?? null,
    leadToCustomerRate: survey?.leadToCustomerRate ?? null,
  };
  const placeholder = (key: (typeof FROM_RECORDS)[number]): string => {
    const value = measured[key];
    if (value === null) return '';
    return key === 'leadToCustomerRate'
      ? printPercent(value, language)
      : printNumber(Math.round(value), language);
  };
  return (
    <section>
      <Heading>{words('sidebar.agreementTitle')}</Heading>
      <p>{words('sidebar.agreementHelp')}</p>
      {FROM_RECORDS.map((key) => (
        <TextField
          key={key}
          label={words(`input.${key}`)}
          value={typed[key] ?? ''}
          numeric
          placeholder={placeholder(key)}
          hint={
            measured[key] === null ? undefined : words('sidebar.fromRecords', { value: placeholder(key) })
          }
          onInput={(value) => setTyped((all) => ({ ...all, [key]: value }))}
        />
      ))}
      {AGREED.map((key) => (
        <TextField
          key={key}
          label={words(`input.${key}`)}
          value={typed[key] ?? ''}
          numeric
          onInput={(value) => setTyped((all) => ({ ...all, [key]: value }))}
        />
      ))}
      <Result
        words={words}
        goal={Number(state.inputs.revenueGoal)}
        order={number('averageOrderValue') ?? measured.averageOrderValue}
        rate={number('leadToCustomerRate') ?? measured.leadToCustomerRate}
        history={
          number('leadToCustomerRate') === null && survey
            ? { customers: survey.customers, leads: survey.leads }
            : undefined
        }
        certainty={number('certainty')}
        reps={number('reps')}
        hours={number('hoursPerMonth')}
        minutes={number('minutesPerAttempt')}
        attempts={number('attempts')}
      />
      <div class="buttons">
        <Button onClick={back}>{words('sidebar.back')}</Button>
        <Button action onClick={async () => (await save()) && next()}>
          {words('sidebar.next')}
        </Button>
      </div>
    </section>
  );
}

interface ResultProps {
  readonly words: StepProps['words'];
  readonly goal: number;
  readonly order: number | null;
  readonly rate: number | null;
  readonly history: { customers: number; leads: number } | undefined;
  readonly certainty: number | null;
  readonly reps: number | null;
  readonly hours: number | null;
  readonly minutes: number | null;
  readonly attempts: number | null;
}

function Result({
  words,
  goal,
  order,
  rate,
  history,
  certainty,
  reps,
  hours,
  minutes,
  attempts,
}: ResultProps) {
  if (!order || !rate || rate > 1 || order < 0) return <p role="status">{words('start.planIncomplete')}</p>;
  const customers = customersNeeded(goal, order);
  const leads = leadsNeeded(customers, rate);
  const chance = Math.round(goalChance(leads, rate, customers, history) * 100);
  const sure = certainty && certainty < 1 ? leadsForCertainty(customers, rate, certainty, history) : null;
  const needed = attempts && minutes ? hoursOfPromise(leads, attempts, minutes) : null;
  const available = reps && hours ? reps * hours : null;
  return (
    <div class="card" role="status">
      <p>{words('start.chance', { leads, customers, chance })}</p>
      {sure !== null && certainty !== null && (
        <p>
          {words('start.leadsAtCertainty', { certainty: Math.round(certainty * 100) })}:{' '}
          {printNumber(sure, words.language)}
        </p>
      )}
      {reps && reps >= 1 && (
        <p>
          {words('sla.leadsPerRep', { reps })}:{' '}
          {printNumber(leadsPerRep(goal / reps, order, rate), words.language)}
        </p>
      )}
      {needed !== null && available !== null && minutes && (
        <>
          <p>
            {words('sla.hoursNeeded', { leads, attempts: attempts!, minutes })}:{' '}
            {printNumber(needed, words.language, 1)}
          </p>
          <p>
            {words('sla.capacity')}: {attemptsPerLead(leads, available, minutes)}
          </p>
          <p>{words(available >= needed ? 'sla.enough' : 'sla.tooFew')}</p>
        </>
      )}
    </div>
  );
}
