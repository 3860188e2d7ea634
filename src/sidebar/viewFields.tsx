import { useState } from 'preact/hooks';
import { choiceKey } from '../settings/parseInput.ts';
import { COMPARISONS, type Narrowing, PERIODS, SHOW_ONLY } from '../settings/settings.ts';
import { Button, SelectField, TextField } from './controls.tsx';
import type { StepProps } from './stepProps.ts';

const DATES = ['periodStart', 'periodEnd'] as const;
type Chosen = Readonly<Record<string, string>>;

/**
 * The days that the reports are of, what they are compared with, and the one owner, team, source, country or pipeline that
 * they show.
 *
 * @param apply saves what was changed and writes the reports anew
 */
export function ViewFields({
  words,
  state,
  apply,
}: Pick<StepProps, 'words' | 'state'> & { apply: (chosen: Chosen) => void }) {
  const [chosen, setChosen] = useState<Chosen>({});
  const choose = (key: string, value: string) => setChosen((all) => ({ ...all, [key]: value }));
  const current = (key: string) => chosen[key] ?? String(state.inputs[key] ?? '');
  const choices = state.lastRun?.choices;
  const period = current('period');
  const hasDates = period === 'own' || (period === '' && DATES.some((key) => current(key) !== ''));
  const narrowings = (Object.keys(SHOW_ONLY) as Narrowing[]).flatMap((kind) => {
    const key = SHOW_ONLY[kind];
    const known = choices?.[kind] ?? [];
    const now = current(key);
    const values = now === '' || known.includes(now) ? known : [now, ...known];
    return values.length > 0 ? [{ key, values }] : [];
  });
  return (
    <details>
      <summary>{words('sidebar.view')}</summary>
      <p class="hint">{words('sidebar.viewHelp')}</p>
      <SelectField
        label={words('input.period')}
        value={period}
        options={[
          ['', words(DATES.some((key) => state.inputs[key]) ? 'sidebar.asBefore' : 'choice.allDays')],
          ...PERIODS.filter((one) => one !== 'all' || DATES.some((key) => state.inputs[key])).map(
            (one) => [one, words(choiceKey('period', one))] as const,
          ),
        ]}
        onChange={(value) => choose('period', value)}
      />
      {hasDates &&
        DATES.map((key) => (
          <TextField
            key={key}
            type="date"
            label={words(`input.${key}`)}
            value={current(key)}
            onInput={(value) => choose(key, value)}
          />
        ))}
      <SelectField
        label={words('input.comparison')}
        value={current('comparison') || 'before'}
        options={COMPARISONS.map((one) => [one, words(choiceKey('comparison', one))] as const)}
        onChange={(value) => choose('comparison', value)}
      />
      {narrowings.map(({ key, values }) => (
        <SelectField
          key={key}
          label={words(`input.${key}`)}
          value={current(key)}
          options={[['', words('show.all')], ...values.map((value) => [value, value] as const)]}
          onChange={(value) => choose(key, value)}
        />
      ))}
      <Button onClick={() => apply(chosen)}>{words('sidebar.refresh')}</Button>
    </details>
  );
}
