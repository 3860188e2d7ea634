import { useState } from 'preact/hooks';
import type { ReportJson } from '../../measures/json.ts';
import type { StepProps } from '../context.ts';
import { Button, Heading } from '../controls.tsx';
import { server } from '../server.ts';

/** Step 6: writes the tabs and shows what was read, what was left out and why, and which checks to look at. */
export function GenerateStep({ words, ask, reload, back }: StepProps) {
  const [report, setReport] = useState<ReportJson>();
  const generate = () =>
    ask(async () => {
      setReport(await server.generate());
      await reload();
    });
  return (
    <section>
      <Heading>{words('sidebar.generateTitle')}</Heading>
      <p>{words('sidebar.generateHelp')}</p>
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
