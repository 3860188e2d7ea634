import { useRef, useState } from 'preact/hooks';
import type { WizardState } from '../addon/protocol.ts';
import type { Words } from '../language/language.ts';
import { LANGUAGES } from '../language/languages.ts';
import { printPercent } from '../language/print.ts';
import { INPUTS, type InputKey } from '../settings/inputs.ts';
import { NO_LISTS } from '../settings/parseLists.ts';
import { type RawInputs, settingsFrom } from '../settings/parseSettings.ts';
import type { Settings } from '../settings/settings.ts';
import { clockText } from '../values/dates.ts';
import { server } from './server.ts';

/** What a person types into the fields of a step; what can be used is saved in the document as it is typed. */
export interface Typing {
  readonly value: (key: InputKey) => string;
  readonly error: (key: InputKey) => string | undefined;
  readonly set: (key: InputKey, text: string) => void;
  /** The person has left the field: what is typed so far is saved, or what is wrong with the field is said. */
  readonly leave: (key: InputKey) => void;
  /** Saves all; false where something cannot be used, which is then said beside it. */
  readonly save: () => Promise<boolean>;
  /** Everything as it would be understood now. */
  readonly settings: Settings;
}

/** @param keys the fields of the step */
export function useTyping(keys: readonly InputKey[], state: WizardState, words: Words): Typing {
  const [typed, setTyped] = useState<Readonly<Partial<Record<InputKey, string>>>>(() =>
    Object.fromEntries(keys.map((key) => [key, shown(key, state, words)])),
  );
  const [wrong, setWrong] = useState<readonly InputKey[]>([]);
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const saved = useRef(typed);
  const all = { ...state.inputs, ...typed } as RawInputs;
  const { settings, problemOf } = settingsFrom(all, NO_LISTS);
  const unsaved = () => keys.filter((key) => saved.current[key] !== typed[key]);
  const send = (changed: readonly InputKey[]): Promise<void> => {
    if (changed.length === 0) return Promise.resolve();
    const values = Object.fromEntries(changed.map((key) => [key, typed[key] ?? '']));
    const sent = server.saveSettings(values).then(() => {
      saved.current = { ...saved.current, ...values };
    });
    saving.current = sent.catch(() => undefined);
    return sent;
  };
  return {
    settings,
    value: (key) => typed[key] ?? '',
    error: (key) => (wrong.includes(key) && problemOf[key] ? words.say(problemOf[key]) : undefined),
    set: (key, text) => {
      setTyped((before) => ({ ...before, [key]: text }));
      setWrong((before) => before.filter((one) => one !== key));
    },
    leave: (key) => {
      if (problemOf[key]) setWrong((before) => [...before, key]);
      else void send(unsaved().filter((one) => !problemOf[one])).catch(() => undefined);
    },
    save: async () => {
      const bad = keys.filter((key) => problemOf[key]);
      setWrong(bad);
      if (bad.length > 0) return false;
      await saving.current;
      await send(unsaved());
      return true;
    },
  };
}

/** Blank until it is typed, whatever stands in for it. */
const BLANK: ReadonlySet<InputKey> = new Set(
  INPUTS.flatMap(({ key, isProposed }) => (isProposed ? [key] : [])),
);

function shown(key: InputKey, { inputs, typed }: WizardState, { language }: Words): string {
  if (BLANK.has(key) && !typed.includes(key)) return '';
  const value = inputs[key];
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'number') return String(value);
  const type = INPUTS.find((input) => input.key === key)?.kind.type;
  if (type === 'time') return clockText(value);
  if (type === 'rate') return printPercent(value, language).replace(/[.,]0(?=\D)/, '');
  return String(value).replace('.', LANGUAGES[language].signs.decimal);
}
