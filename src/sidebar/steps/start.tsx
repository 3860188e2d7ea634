import { useState } from 'preact/hooks';
import { printNumber, printPercent } from '../../language/print.ts';
import { goalChance } from '../../measures/certainty.ts';
import { customersNeeded, leadsNeeded } from '../../measures/plan.ts';
import type { StepProps } from '../context.ts';
import { Button, Heading, SelectField, TextField } from '../controls.tsx';
import { server } from '../server.ts';

const EXAMPLE = { revenueGoal: 100_000, averageOrderValue: 10_000, leadToCustomerRate: 0.02 };

/** Step 1: the goal for the period, currency, language and first day. */
export function StartStep({ words, state, ask, reload, next }: StepProps) {
  const { inputs } = state;
  const [goal, setGoal] = useState(String(inputs.revenueGoal ?? ''));
  const [currency, setCurrency] = useState(String(inputs.currency ?? 'SEK'));
  const [language, setLanguage] = useState<string>(state.language);
  const [firstDay, setFirstDay] = useState(String(inputs.goalStart ?? ''));
  const [lastDay, setLastDay] = useState(String(inputs.goalEnd ?? ''));
  const [example, setExample] = useState('');
  const save = () =>
    ask(async () => {
      await server.saveSettings({
        revenueGoal: goal,
        currency,
        language,
        goalStart: firstDay,
        goalEnd: lastDay,
      });
      await reload();
      return true;
    });
  // The example is shown, not saved: an order and a rate that were typed would go before the person's own records.
  const showExample = () => {
    setGoal(String(EXAMPLE.revenueGoal));
    const customers = customersNeeded(EXAMPLE.revenueGoal, EXAMPLE.averageOrderValue);
    const leads = leadsNeeded(customers, EXAMPLE.leadToCustomerRate);
    const chance = Math.round(goalChance(leads, EXAMPLE.leadToCustomerRate, customers) * 100);
    const order = printNumber(EXAMPLE.averageOrderValue, words.language);
    const rate = printPercent(EXAMPLE.leadToCustomerRate, words.language, 0);
    setExample(
      `${words('sidebar.exampleBasis', { order, rate })} ${words('start.chance', { leads, customers, chance })}`,
    );
  };
  return (
    <section>
      <Heading>{words('sidebar.startTitle')}</Heading>
      <p>{words('sidebar.startHelp')}</p>
      <TextField label={words('input.revenueGoal')} value={goal} onInput={setGoal} numeric />
      <TextField label={words('input.currency')} value={currency} onInput={setCurrency} />
      <SelectField
        label={words('input.language')}
        value={language}
        options={[
          ['sv', words('choice.sv')],
          ['en', words('choice.en')],
        ]}
        onChange={setLanguage}
      />
      <TextField
        label={words('input.goalStart')}
        value={firstDay}
        onInput={setFirstDay}
        type="date"
        hint={words('meaning.goalStart')}
      />
      <TextField
        label={words('input.goalEnd')}
        value={lastDay}
        onInput={setLastDay}
        type="date"
        hint={words('meaning.goalEnd')}
      />
      <div class="buttons">
        <Button onClick={showExample}>{words('sidebar.example')}</Button>
        <Button action onClick={async () => (await save()) && next()}>
          {words('sidebar.next')}
        </Button>
      </div>
      {example && <p role="status">{example}</p>}
    </section>
  );
}
