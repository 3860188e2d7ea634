import { useState } from 'preact/hooks';
import { REPORT_TABS, type ReportTab } from '../../schema/tabs.ts';
import { Button, CheckField, Heading } from '../controls.tsx';
import { ScheduleFields } from '../schedule.tsx';
import { server } from '../server.ts';
import type { StepProps } from '../stepProps.ts';
import { useSurvey } from '../survey.ts';

/** Step 6: which tabs, and when by themselves; then the tabs are written, and the overview says what came of it. */
export function GenerateStep(props: StepProps) {
  const { words, state, ask, make, back } = props;
  const survey = useSurvey(ask);
  const [tabs, setTabs] = useState(state.reportTabs);
  const chooseTabs = (chosen: readonly ReportTab[]) => {
    setTabs(chosen);
    const ordered = REPORT_TABS.filter((tab) => chosen.includes(tab));
    void ask(() => server.saveSettings({ tabs: ordered.length === REPORT_TABS.length ? '' : ordered }));
  };
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
            onChange={(checked) => chooseTabs(checked ? [...tabs, tab] : tabs.filter((one) => one !== tab))}
          />
        ))}
      </fieldset>
      <ScheduleFields {...props} />
      {survey && (
        <>
          <h2>{words('sidebar.readSoFar')}</h2>
          <ul>
            {survey.exports.map(({ tab, rows, rejected }) => (
              <li key={tab}>
                {tab}: {words('sidebar.rows', { rows })}
                {rejected > 0 && `. ! ${words('sidebar.rejected', { n: rejected })}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="buttons last">
        <Button onClick={back}>{words('sidebar.back')}</Button>
        <Button action onClick={() => void make(() => server.generate({}))}>
          {words('sidebar.generate')}
        </Button>
      </div>
    </section>
  );
}
