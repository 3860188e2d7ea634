import { useState } from 'preact/hooks';
import { MENU } from '../../language/menu.ts';
import type { ReportJson } from '../../report/json.ts';
import { Button, Heading } from '../controls.tsx';
import { server } from '../server.ts';
import type { StepProps } from '../stepProps.ts';
import { Outcome } from './generate.tsx';

/** What a person who comes back sees: the last run, its checks, and the two things they came for. */
export function Summary({
  words,
  state,
  ask,
  reload,
  start,
  paste,
}: StepProps & { start: () => void; paste: () => void }) {
  const [report, setReport] = useState<ReportJson>();
  const run = state.lastRun;
  const renew = (make: () => Promise<ReportJson>) =>
    ask(async () => {
      setReport(await make());
      await reload();
    });
  return (
    <section>
      <Heading>{words('sidebar.title')}</Heading>
      {run && (
        <>
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
        </>
      )}
      {run && !report && (
        <ul>
          {run.failing.map((check) => (
            <li key={check}>{check}</li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <Button action onClick={paste}>
          {words('sidebar.fresh')}
        </Button>
        <Button onClick={() => void renew(() => server.generate({}))}>{words('sidebar.refresh')}</Button>
        {state.definitionsChanged && (
          <Button onClick={() => void renew(() => server.keepAndGenerate())}>
            {MENU[words.language].keepChangedDefinitions}
          </Button>
        )}
        <Button onClick={start}>{words('sidebar.change')}</Button>
      </div>
      {report && <Outcome report={report} tabs={state.reportTabs} words={words} />}
    </section>
  );
}
