import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportJson } from '../report/json.ts';
import { Button } from './controls.tsx';
import type { StepProps } from './stepProps.ts';

/** What a run has made: what was read; what to look at; rows that were left out, to copy. */
export function Outcome({
  report,
  isFirst,
  words,
}: {
  report: ReportJson;
  /** Was it made to be looked at from its first tab on? */
  isFirst: boolean;
  words: StepProps['words'];
}) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const failing = report.checks.filter(({ holds }) => !holds);
  const rejected = report.imports.flatMap((one) =>
    one.rejected.map((row) => [one.file, row.row, row.column, row.value, row.reason].join('\t')),
  );
  return (
    <div role="status" tabIndex={-1} ref={place} class="outcome">
      <p>✓ {words(isFirst ? 'sidebar.ready' : 'sidebar.updated')}</p>
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
