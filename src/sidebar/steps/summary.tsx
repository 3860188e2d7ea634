import { FOLDERS } from '../../language/folder.ts';
import type { ReportJson } from '../../report/json.ts';
import { dayText } from '../../tabs/dayText.ts';
import { onlyDate } from '../../values/dates.ts';
import { Button, Heading } from '../controls.tsx';
import { Outcome } from '../outcome.tsx';
import { server } from '../server.ts';
import type { StepProps } from '../stepProps.ts';
import { TabLinks } from '../tabLinks.tsx';
import { ViewFields } from '../viewFields.tsx';

/** What a person who comes back sees: whether the reports are of the newest data, the tabs, what to look at, and what to do. */
export function Summary(
  props: StepProps & {
    /** What was made just now. */
    made: { readonly report: ReportJson; readonly isFirst: boolean } | undefined;
    start: () => void;
    paste: () => void;
    promise: () => void;
    agree: () => void;
    explain: () => void;
  },
) {
  const { words, state, make, made, start, paste, promise, agree, explain } = props;
  const run = state.lastRun;
  const update = () => make(() => server.generate({ stay: true }));
  const apply = (chosen: Readonly<Record<string, string>>) =>
    make(async () => {
      if (Object.keys(chosen).length > 0) await server.saveSettings(chosen);
      return server.generate({ stay: true });
    });
  const useToday = () =>
    make(async () => {
      await server.saveSettings({ asOf: '' });
      return server.generate({ stay: true });
    });
  return (
    <section>
      <Heading>{words('sidebar.title')}</Heading>
      {made && <Outcome {...made} words={words} />}
      {run && (
        <>
          {state.isOutdated && (
            <div class="card">
              <p class="wrong">! {words('sidebar.outdated')}</p>
              <Button action onClick={() => void update()}>
                {words('sidebar.updateNow')}
              </Button>
            </div>
          )}
          <p>{words('tab.refreshed', { time: run.time })}</p>
          <p>{words('tab.checksSummary', { holding: run.holding, failing: run.failingCount })}</p>
          {state.schedule.every !== 'never' && (
            <p>
              {words('sidebar.next.run', {
                when: words(`sidebar.schedule.${state.schedule.every}`),
                hour: state.schedule.hour,
              })}
            </p>
          )}
          {state.inputs.asOf !== null && (
            <p>
              {words('sidebar.asOfSet', { date: dayText(onlyDate(String(state.inputs.asOf))!, words) })}{' '}
              <Button quiet onClick={() => void useToday()}>
                {words('sidebar.useToday')}
              </Button>
            </p>
          )}
          {!state.typed.includes('revenueGoal') && (
            <p>
              {words('sidebar.exampleGoal', {
                goal: Number(state.inputs.revenueGoal),
                currency: state.currency,
              })}{' '}
              <Button quiet onClick={start}>
                {words('sidebar.typeGoal')}
              </Button>
            </p>
          )}
          <MoreOwners {...props} promise={promise} />
          <AgreementLine words={words} state={state} agree={agree} />
          <TabLinks words={words} state={state} />
          <p>
            <Button quiet onClick={explain}>
              {words('figures.title')}
            </Button>
          </p>
          <ViewFields key={run.time} words={words} state={state} apply={(chosen) => void apply(chosen)} />
        </>
      )}
      {run && !made && run.failing.length > 0 && (
        <>
          <h2>{words('sidebar.lookAt')}</h2>
          <ul>
            {run.failing.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </>
      )}
      <div class="buttons">
        <Button action={!state.isOutdated} onClick={paste}>
          {words('sidebar.fresh')}
        </Button>
        {run && !state.isOutdated && (
          <Button onClick={() => void update()}>{words('sidebar.refresh')}</Button>
        )}
        {state.definitionsChanged && (
          <Button onClick={() => void make(() => server.keepAndGenerate())}>
            {FOLDERS[words.language].menu.keepChangedDefinitions}
          </Button>
        )}
        <Button onClick={start}>{words('sidebar.change')}</Button>
      </div>
    </section>
  );
}

/** An owner has come into the exports since the number of reps was set. */
function MoreOwners({ words, state, promise }: StepProps & { promise: () => void }) {
  const owners = state.lastRun?.owners ?? 0;
  const reps = Number(state.inputs.reps);
  if (!state.typed.includes('reps') || owners <= reps) return null;
  return (
    <p>
      ! {words('sidebar.moreOwners', { n: owners, reps })}{' '}
      <Button quiet onClick={promise}>
        {words('sidebar.agreementTitle')}
      </Button>
    </p>
  );
}

/** Whether both sides have agreed, and whether Settings say something else since. */
function AgreementLine({ words, state, agree }: Pick<StepProps, 'words' | 'state'> & { agree: () => void }) {
  const { agreement } = state;
  const said = !agreement
    ? words('agree.notAgreed')
    : words(agreement.isChanged ? 'agree.agreedChanged' : 'agree.agreed', {
        version: String(agreement.version),
      });
  return (
    <p>
      {said}{' '}
      <Button quiet onClick={agree}>
        {words('agree.open')}
      </Button>
    </p>
  );
}
