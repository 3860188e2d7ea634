import { useState } from 'preact/hooks';
import type { Words } from '../language/language.ts';
import type { InputKey } from '../settings/inputs.ts';
import { HOLIDAY_COUNTRIES } from '../settings/settings.ts';
import { CheckField, SelectField, TextField } from './controls.tsx';
import type { Typing } from './inputs.ts';

const TIMES = ['open', 'close', 'lunchStart', 'lunchEnd'] as const;
const TICKS = ['holidayEves', 'bridgeDays'] as const;
export const WORKING_TIME = [...TIMES, 'holidayCountry', ...TICKS] as const satisfies readonly InputKey[];

/** Hours, lunch and holidays of a working day, folded away: most people keep what is there. */
export function WorkingTimeFields({ words, typing }: { words: Words; typing: Typing }) {
  const [open, setOpen] = useState(false);
  const isWrong = TIMES.some((key) => typing.error(key));
  return (
    <details open={open || isWrong} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words('sidebar.workingTime')}</summary>
      {TIMES.map((key) => (
        <TextField
          key={key}
          label={words(`input.${key}`)}
          hint={words(`meaning.${key}`)}
          value={typing.value(key)}
          error={typing.error(key)}
          onInput={(text) => typing.set(key, text)}
          // Who has typed when lunch begins is about to type when it ends.
          {...(key === 'lunchStart' ? {} : { onLeave: () => typing.leave(key) })}
        />
      ))}
      <SelectField
        label={words('input.holidayCountry')}
        value={typing.value('holidayCountry') || 'none'}
        options={HOLIDAY_COUNTRIES.map((country) => [country, words(`choice.${country}`)])}
        onChange={(country) => typing.set('holidayCountry', country)}
      />
      {typing.settings.holidayCountry !== 'none' &&
        TICKS.map((key) => (
          <CheckField
            key={key}
            label={words(`input.${key}`)}
            checked={typing.settings[key]}
            onChange={(ticked) => typing.set(key, ticked ? 'yes' : 'no')}
          />
        ))}
    </details>
  );
}
