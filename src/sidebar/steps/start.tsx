import { useState } from 'preact/hooks';
import { goalChance } from '../../formulas/binomial.ts';
import { customersNeeded, leadsNeeded } from '../../formulas/plan.ts';
import { LANGUAGE_CODES, LANGUAGES } from '../../language/languages.ts';
import { printNumber, printPercent } from '../../language/print.ts';
import { GOAL_PERS, MONTHS_OF_YEAR } from '../../settings/settings.ts';
import { Button, Heading, SelectField, TextField } from '../controls.tsx';
import { useTyping } from '../inputs.ts';
import { server } from '../server.ts';
import type { StepProps } from '../stepProps.ts';

const EXAMPLE = { revenueGoal: 100_000, averageOrderValue: 10_000, leadToCustomerRate: 0.02 };
/** A goal as somebody may have it. */
const EXAMPLE_GOAL = 400_000;
const TEXTS = ['revenueGoal', 'currency', 'goalStart', 'goalEnd'] as const;
const KEYS = [...TEXTS, 'goalPer', 'fiscalYearStart'] as const;

/** Step 1: the goal for the period, currency, language and first day. */
export function StartStep({ words, state, ask, reload, next }: StepProps) {
  const typing = useTyping(KEYS, state, words);
  const [example, setExample] = useState('');
  const field = (key: (typeof TEXTS)[number]) => ({
    label: words(`input.${key}`),
    value: typing.value(key),
    error: typing.error(key),
    onInput: (text: string) => typing.set(key, text),
    onLeave: () => typing.leave(key),
  });
  const goOn = () =>
    ask(async () => {
      if (!(await typing.save())) return;
      await reload();
      next();
    });
  const chooseLanguage = (language: string) =>
    ask(async () => {
      await server.saveSettings({ language });
      await reload();
    });
  // The example is shown, not saved: what was typed here would go before the person's own goal and records.
  const showExample = () => {
    const customers = customersNeeded(EXAMPLE.revenueGoal, EXAMPLE.averageOrderValue);
    const leads = leadsNeeded(customers, EXAMPLE.leadToCustomerRate);
    const chance = Math.round(goalChance(leads, EXAMPLE.leadToCustomerRate, customers) * 100);
    const basis = words('sidebar.exampleBasis', {
      goal: EXAMPLE.revenueGoal,
      currency: typing.settings.currency,
      order: printNumber(EXAMPLE.averageOrderValue, words.language),
      rate: printPercent(EXAMPLE.leadToCustomerRate, words.language, 0),
    });
    setExample(`${basis} ${words('plan.chanceOfGoal', { leads, customers, chance })}`);
  };
  const { name, isReadByNative } = LANGUAGES[state.language];
  return (
    <section>
      <Heading>{words('sidebar.startTitle')}</Heading>
      <p>{words('sidebar.startHelp')}</p>
      <TextField
        {...field('revenueGoal')}
        numeric
        placeholder={words('sidebar.goalExample', { goal: EXAMPLE_GOAL })}
        hint={words('sidebar.goalHelp', { goal: EXAMPLE.revenueGoal })}
      />
      <SelectField
        label={words('input.goalPer')}
        value={typing.settings.goalPer}
        options={GOAL_PERS.map((per) => [per, words(`choice.${per}`)])}
        onChange={(per) => typing.set('goalPer', per)}
      />
      {typing.settings.goalPer !== 'goalPeriod' && (
        <>
          <p class="hint">{words('meaning.goalPer')}</p>
          <SelectField
            label={words('input.fiscalYearStart')}
            value={typing.settings.fiscalYearStart}
            options={MONTHS_OF_YEAR.map((month) => [month, words(`choice.${month}`)])}
            onChange={(month) => typing.set('fiscalYearStart', month)}
          />
        </>
      )}
      <TextField
        {...field('currency')}
        placeholder={state.localCurrency ?? ''}
        hint={words('sidebar.currencyHelp')}
      />
      <SelectField
        label={words('input.language')}
        value={state.language}
        options={LANGUAGE_CODES.map((code) => [code, LANGUAGES[code].name])}
        hint={isReadByNative ? undefined : words('language.unread', { languages: name })}
        onChange={(language) => void chooseLanguage(language)}
      />
      <TextField {...field('goalStart')} type="date" hint={words('meaning.goalStart')} />
      <TextField {...field('goalEnd')} type="date" hint={words('meaning.goalEnd')} />
      <div class="buttons">
        <Button onClick={showExample}>{words('sidebar.example')}</Button>
        <Button action onClick={() => void goOn()}>
          {words('sidebar.next')}
        </Button>
      </div>
      {example && <p role="status">{example}</p>}
    </section>
  );
}
