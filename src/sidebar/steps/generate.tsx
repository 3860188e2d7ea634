import { useState } from 'preact/hooks';
import type { Schedule } from '../../addon/protocol.ts';
import type { ReportJson } from '../../measures/json.ts';
import { REPORT_TABS } from '../../settings/reportTabs.ts';
import type { StepProps } from '../context.ts';
import { Button, CheckField, Heading, SelectField } from '../controls.tsx';
import { server } from '../server.ts';

const SCHEDULES = ['never', 'day', 'week'] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour));

/** Step 6: writes the tabs and shows what was read, what was left out and why, and which checks to look at. */
export function GenerateStep({ words, state, ask, reload, back }: StepProps) {
  const [report, setReport] = useState<ReportJson>();
  const [tabs, setTabs] = useState(state.reportTabs);
  const [schedule, setSchedule] = useState<Schedule>(state.schedule);
  const generate = () =>
    ask(async () => {
      const chosen = REPORT_TABS.filter((tab) => tabs.includes(tab));
      if (chosen.join() !== state.reportTabs.join())
        await server.saveSettings({ tabs: chosen.length === REPORT_TABS.length ? '' : chosen });
      const { every, hour } = schedule;
      if (every !== state.schedule.every || hour !== state.schedule.hour)
        await server.scheduleRefresh(schedule);
      setReport(await server.generate());
      await reload();
    });
  return (
    <section>
      <Heading>{words('sidebar.generateTitle')}</Heading>
      <p>{words('sidebar.generateHelp')}</p>
      <fieldset>
        <legend>{words('sidebar.tabs')}</legend>
        {REPORT_TABS.map((tab) => (
          <CheckField
            key={tab}
            label={words(`tab.${tab}`)}
            checked={tabs.includes(tab)}
            onChange={(checked) => setTabs(checked ? [...tabs, tab] : tabs.filter((one) => one !== tab))}
          />
        ))}
      </fieldset>
      <SelectField
        label={words('sidebar.schedule')}
        value={schedule.every}
        options={SCHEDULES.map((every) => [every, words(`sidebar.schedule.${every}`)] as const)}
        onChange={(every) => setSchedule({ ...schedule, every: every as Schedule['every'] })}
      />
      {schedule.every !== 'never' && (
        <SelectField
          label={words('sidebar.scheduleHour')}
          value={String(schedule.hour)}
          options={HOURS.map((hour) => [hour, `${hour}:00`] as const)}
          onChange={(hour) => setSchedule({ ...schedule, hour: Number(hour) })}
        />
      )}
      <div class="buttons">
        <Button onClick={back}>{words('sidebar.back')}</Button>
        <Button action onClick={() => void generate()}>
          {words('sidebar.generate')}
        </Button>
      </div>
      {report && <Outcome report={report} words={words} />}
    </section>
  );
}

export function Outcome({ report, words }: { report: ReportJson; words: StepProps['words'] }) {
  const failing = report.checks.filter(({ holds }) => !holds);
  const rejected = report.imports.flatMap((one) =>
    one.rejected.map((row) => [one.file, row.row, row.column, row.value, row.reason].join('\t')),
  );
  return (
    <div role="status">
      <p>✓ {words('sidebar.ready')}</p>
      <ul>
        {report.imports.map(({ file, rows, records, duplicates, rejected: out }) => (
          <li key={file}>{words('check.rows', { file, rows, records, duplicates, rejected: out.length })}</li>
        ))}
      </ul>
      {failing.length > 0 && (
        <>
          <h2>{words('sidebar.lookAt')}</h2>
          <ul>
            {failing.map(({ check }) => (
              <li key={check}>! {check}</li>
            ))}
          </ul>
        </>
      )}
      {rejected.length > 0 && (
        <div class="field">
          <label for="rejected">{words('start.rejectedRows', { n: rejected.length })}</label>
          <textarea
            id="rejected"
            readOnly
            value={rejected.join('\n')}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
    </div>
  );
}
