import { useState } from 'preact/hooks';
import type { Schedule } from '../addon/protocol.ts';
import { Button, CheckField, Heading, SelectField, TextField } from './controls.tsx';
import { useTyping } from './inputs.ts';
import { server } from './server.ts';
import type { StepProps } from './stepProps.ts';

const SCHEDULES = ['never', 'day', 'week'] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour));
const WHEN = ['always', 'alert'] as const;
const KEYS = ['digestTo', 'digestThreshold'] as const;

/** When the reports are refreshed by themselves, and who gets the digest. It is saved as it is chosen. */
export function ScheduleFields({ words, state, ask, reload }: StepProps) {
  const [schedule, setSchedule] = useState<Schedule>(state.schedule);
  const [when, setWhen] = useState(String(state.inputs.digestWhen));
  const [sent, setSent] = useState<string>();
  const typing = useTyping(KEYS, state, words);
  const chooseSchedule = (chosen: Schedule, settings?: Readonly<Record<string, string>>) => {
    setSchedule(chosen);
    void ask(async () => {
      if (settings) await server.saveSettings(settings);
      await server.scheduleRefresh(chosen);
      await reload();
    });
  };
  const chooseWhen = (chosen: string) => {
    setWhen(chosen);
    void ask(() => server.saveSettings({ digestWhen: chosen }));
  };
  const send = () =>
    ask(async () => {
      setSent(undefined);
      if (await typing.save()) setSent(await server.sendDigest());
    });
  const field = (key: (typeof KEYS)[number]) => ({
    label: words(`input.${key}`),
    hint: words(`meaning.${key}`),
    value: typing.value(key),
    error: typing.error(key),
    onInput: (text: string) => typing.set(key, text),
    onLeave: () => typing.leave(key),
  });
  return (
    <>
      <SelectField
        label={words('sidebar.schedule')}
        value={schedule.every}
        options={SCHEDULES.map((every) => [every, words(`sidebar.schedule.${every}`)] as const)}
        onChange={(every) => chooseSchedule({ ...schedule, every: every as Schedule['every'] })}
      />
      {schedule.every !== 'never' && (
        <SelectField
          label={words('sidebar.scheduleHour')}
          value={String(schedule.hour)}
          options={HOURS.map((hour) => [hour, `${hour}:00`] as const)}
          onChange={(hour) => chooseSchedule({ ...schedule, hour: Number(hour) })}
        />
      )}
      {schedule.every !== 'never' && (
        <TextField
          label={words('sidebar.scheduleBy')}
          hint={words('sidebar.scheduleByHelp')}
          value={schedule.by ?? ''}
          onInput={(by) => setSchedule({ ...schedule, by })}
          onLeave={() => schedule.by !== state.schedule.by && chooseSchedule(schedule)}
        />
      )}
      <TextField {...field('digestTo')} />
      {typing.value('digestTo').trim() !== '' && (
        <>
          <SelectField
            label={words('input.digestWhen')}
            hint={words('meaning.digestWhen')}
            value={when}
            options={WHEN.map((choice) => [choice, words(`choice.${choice}`)] as const)}
            onChange={chooseWhen}
          />
          <TextField {...field('digestThreshold')} numeric />
          <Button onClick={() => void send()}>{words('sidebar.sendDigest')}</Button>
        </>
      )}
      <p role="status">{sent}</p>
      <CallAlertFields
        words={words}
        state={state}
        ask={ask}
        reload={reload}
        schedule={schedule}
        choose={(alerts) => chooseSchedule({ ...schedule, alerts }, { alertReps: alerts ? 'yes' : 'no' })}
      />
    </>
  );
}

/** The same on a page of its own, to which the menu leads. */
export function SchedulePage(props: StepProps & { leave: () => void }) {
  const { words, leave } = props;
  return (
    <section>
      <Heading>{words('sidebar.scheduleTitle')}</Heading>
      <p>{words('sidebar.scheduleHelp')}</p>
      <ScheduleFields {...props} />
      <div class="buttons last">
        <Button action onClick={leave}>
          {words('sidebar.done')}
        </Button>
      </div>
    </section>
  );
}

const ALERT_KEYS = ['alertHours', 'managerTo'] as const;
/** So many reps have a field here; others are typed in Settings. */
const MOST_REPS = 30;

/** Whether reps are told of leads whose time runs out, and where each of them is. Nothing is sent before it is switched on. */
function CallAlertFields(
  props: Pick<StepProps, 'words' | 'state' | 'ask' | 'reload'> & {
    schedule: Schedule;
    choose: (alerts: boolean) => void;
  },
) {
  const { words, state, ask, schedule, choose } = props;
  const isOn = schedule.alerts === true;
  const typing = useTyping(ALERT_KEYS, state, words);
  const known = new Map(state.repAddresses.map(({ rep, address }) => [rep, address]));
  const [addresses, setAddresses] = useState<ReadonlyMap<string, string>>(known);
  const reps = [...new Set([...(state.lastRun?.choices?.owner ?? []), ...known.keys()])].slice(0, MOST_REPS);
  const keep = (rep: string) => {
    const address = addresses.get(rep) ?? '';
    if (address === (known.get(rep) ?? '')) return;
    void ask(async () => {
      await server.saveSettings({ repAddresses: { [rep]: address } });
      await props.reload();
    });
  };
  return (
    <fieldset>
      <legend>{words('input.alertReps')}</legend>
      <CheckField label={words('meaning.alertReps')} checked={isOn} onChange={choose} />
      {isOn && (
        <>
          {ALERT_KEYS.map((key) => (
            <TextField
              key={key}
              label={words(`input.${key}`)}
              hint={words(`meaning.${key}`)}
              value={typing.value(key)}
              error={typing.error(key)}
              onInput={(text) => typing.set(key, text)}
              onLeave={() => {
                typing.leave(key);
                void ask(() => typing.save());
              }}
            />
          ))}
          {reps.map((rep) => (
            <TextField
              key={rep}
              label={words('agree.addressOf', { rep })}
              value={addresses.get(rep) ?? ''}
              onInput={(text) => setAddresses(new Map(addresses).set(rep, text))}
              onLeave={() => keep(rep)}
            />
          ))}
          {reps.length === 0 && <p class="hint">{words('agree.noReps')}</p>}
        </>
      )}
    </fieldset>
  );
}
