import { useState } from 'preact/hooks';
import { STALE_AFTER } from '../measures/trust/staleness.ts';
import { dayText } from '../tabs/dayText.ts';
import { isoText, onlyDate } from '../values/dates.ts';
import { CheckField } from './controls.tsx';
import { server } from './server.ts';
import type { StepProps } from './stepProps.ts';

/**
 * Says in red that the exports end more than a week ago, and offers their last day as report date; one that is set can be
 * taken back here.
 *
 * @param last the last day that the exports know of, as a serial day; null where it is not known
 */
export function ReportDate({
  last,
  words,
  state,
  ask,
  reload,
}: Pick<StepProps, 'words' | 'state' | 'ask' | 'reload'> & { last: number | null }) {
  const now = onlyDate(state.now)!;
  const set = state.inputs.asOf === null ? null : (onlyDate(String(state.inputs.asOf)) ?? null);
  const isStale = last !== null && now - last > STALE_AFTER;
  const offered = set ?? (isStale ? last : null);
  // Ticked at once, while it is saved.
  const [wanted, setWanted] = useState<boolean>();
  const choose = async (isWanted: boolean, day: number) => {
    setWanted(isWanted);
    await ask(async () => {
      await server.saveSettings({ asOf: isWanted ? isoText(day) : '' });
      await reload();
    });
    setWanted(undefined);
  };
  if (offered === null) return null;
  const date = dayText(offered, words);
  return (
    <div class="card">
      {isStale && (
        <p class="wrong">! {words('sidebar.stale', { date: dayText(last, words), days: now - last })}</p>
      )}
      {set !== null && <p>{words('sidebar.asOfSet', { date })}</p>}
      <CheckField
        label={words('sidebar.useAsOf', { date })}
        checked={wanted ?? set !== null}
        onChange={(checked) => void choose(checked, offered)}
      />
    </div>
  );
}
