import type { Survey, WizardState } from '../addon/protocol.ts';
import type { Words } from '../language/language.ts';
import { server } from './server.ts';
import { surveyed } from './survey.ts';

/** Settings that the exports propose: sales reps, currency and public holidays. What somebody has typed stays. */

/** What of the proposals nobody has typed, by setting; blank ones are none. */
function open({ proposed }: Survey, { typed }: WizardState): Readonly<Record<string, string>> {
  const { reps, currency, holidayCountry } = proposed;
  const all = {
    ...(reps === null ? {} : { reps: String(reps) }),
    ...(currency === null ? {} : { currency }),
    ...(holidayCountry === 'none' ? {} : { holidayCountry }),
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => !typed.some((one) => one === key)));
}

/** Saves the proposals: the person has seen the data and goes on. */
export async function takeProposals(state: WizardState): Promise<void> {
  // Holidays come with the currency. What the exports say is asked for only where something is open: it takes a while.
  if (['reps', 'currency'].every((key) => state.typed.some((one) => one === key))) return;
  const chosen = open(await surveyed(), state);
  if (Object.keys(chosen).length > 0) await server.saveSettings(chosen);
}

/** What the proposals are, and where each comes from. */
export function Proposals({ survey, state, words }: { survey: Survey; state: WizardState; words: Words }) {
  const { owners, proposed } = survey;
  const said: Readonly<Record<string, () => string>> = {
    reps: () => `${words('input.reps')}: ${words('sidebar.ownersFound', { n: owners })}`,
    currency: () =>
      words(proposed.isOfExports ? 'sidebar.currencyOfExport' : 'sidebar.currencyOfPlace', {
        currency: proposed.currency!,
      }),
    holidayCountry: () =>
      words('sidebar.holidaysFound', { country: words(`choice.${proposed.holidayCountry}`) }),
  };
  const keys = Object.keys(open(survey, state));
  if (keys.length === 0) return null;
  return (
    <div class="card">
      <p>{words('sidebar.fromData')}</p>
      <ul>
        {keys.map((key) => (
          <li key={key}>{said[key]!()}</li>
        ))}
      </ul>
    </div>
  );
}
