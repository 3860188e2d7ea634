import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportJson } from '../../report/json.ts';
import { REPORT_TABS, type ReportTab } from '../../schema/tabs.ts';
import { Button, CheckField, Heading } from '../controls.tsx';
import { ScheduleFields } from '../schedule.tsx';
import { closeSidebar, server } from '../server.ts';
import type { StepProps } from '../stepProps.ts';
import { useSurvey } from '../survey.ts';

/** Step 6: writes the tabs and shows what was read, what was left out and why, and which checks to look at. */
export function GenerateStep(props: StepProps) {
  const { words, state, ask, reload, back, finish } = props;
  const [report, setReport] = useState<ReportJson>();
  const survey = useSurvey(ask);
  const [tabs, setTabs] = useState(state.reportTabs);
  const chooseTabs = (chosen: readonly ReportTab[]) => {
    setTabs(chosen);
    const ordered = REPORT_TABS.filter((tab) => chosen.includes(tab));
    void ask(() => server.saveSettings({ tabs: ordered.length === REPORT_TABS.length ? '' : ordered }));
  };
  const generate = () =>
    ask(async () => {
      setReport(await server.generate({}));
      await reload();
      finish();
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
            onChange={(checked) => chooseTabs(checked ? [...tabs, tab] : tabs.filter((one) => one !== tab))}
          />
        ))}
      </fieldset>
      <ScheduleFields {...props} />
      {survey && !report && (
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
      {report && <Outcome report={report} tabs={tabs} words={words} />}
      <div class="buttons last">
        <Button onClick={back}>{words('sidebar.back')}</Button>
        {report && <Button onClick={() => void generate()}>{words('sidebar.again')}</Button>}
        <Button action onClick={() => (report ? closeSidebar() : void generate())}>
          {words(report ? 'sidebar.done' : 'sidebar.generate')}
        </Button>
      </div>
    </section>
  );
}

/** What a run has made: the tabs, one press away; what was read; what to look at; rows that were left out, to copy. */
export function Outcome(props: {
  report: ReportJson;
  tabs: readonly ReportTab[];
  words: StepProps['words'];
}) {
  const { report, words } = props;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const failing = report.checks.filter(({ holds }) => !holds);
  const rejected = report.imports.flatMap((one) =>
    one.rejected.map((row) => [one.file, row.row, row.column, row.value, row.reason].join('\t')),
  );
  return (
    <div role="status" tabIndex={-1} ref={place} class="outcome">
      <p>✓ {words('sidebar.ready')}</p>
      <fieldset>
        <legend>{words('sidebar.openTab')}</legend>
        {(['plan', ...REPORT_TABS.filter((tab) => props.tabs.includes(tab))] as const).map((tab) => (
          <div key={tab}>
            <Button quiet onClick={() => void server.openTab({ tab })}>
              {words(`tab.${tab}`)}
            </Button>
          </div>
        ))}
      </fieldset>
      <ul>
        {report.imports.map(({ file, rows, records, duplicates, rejected: out }) => (
          <li key={file}>
            {words('import.rowsSum', { file, rows, records, duplicates, rejected: out.length })}
          </li>
        ))}
      </ul>
      {failing.length > 0 && (
        <>
          <h2>{words('sidebar.lookAt')}</h2>
          <ul>
            {failing.map(({ check }) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </>
      )}
      {rejected.length > 0 && <Copyable lines={rejected} words={words} />}
    </div>
  );
}

function Copyable({ lines, words }: { lines: readonly string[]; words: StepProps['words'] }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  return (
    <div class="field">
      <label for="rejected">{words('import.rejectedRows', { n: lines.length })}</label>
      <textarea id="rejected" ref={field} readOnly value={lines.join('\n')} />
      <Button
        onClick={() => {
          field.current?.select();
          // The clipboard's newer door is closed to a page in a frame of another origin, as the sidebar is.
          setCopied(document.execCommand('copy'));
        }}
      >
        {words('sidebar.copy')}
      </Button>
      <span role="status">{copied && words('sidebar.copied')}</span>
    </div>
  );
}
