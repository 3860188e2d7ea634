import { useState } from 'preact/hooks';
import { dayText } from '../tabs/dayText.ts';
import { onlyDate } from '../values/dates.ts';
import type { Dialect } from '../warehouse/dialects.ts';
import type { Question } from '../warehouse/question.ts';
import { scriptText, statementsOf } from '../warehouse/script.ts';
import { Button, SelectField, TextField } from './controls.tsx';
import { server } from './server.ts';
import type { StepProps } from './stepProps.ts';

const ENGINES: readonly (readonly [Dialect['name'], string])[] = [
  ['bigquery', 'BigQuery'],
  ['postgres', 'PostgreSQL'],
  ['duckdb', 'DuckDB'],
];
const IN_PLACE = 'sql';

/** For a CRM that no sheet holds: the SQL that counts it where it is, made of Settings, to be run by the person. */
export function WarehouseSql({ words, ask }: StepProps) {
  const [engine, setEngine] = useState<Dialect['name']>('bigquery');
  const [source, setSource] = useState('crm');
  const [target, setTarget] = useState('smarketing');
  const [question, setQuestion] = useState<Question>();
  const sql = question && scriptText(statementsOf(engine, question, 'script', source, target));
  const make = async () => setQuestion(await ask(() => server.warehouseQuestion()));
  const copy = () => {
    const area = document.getElementById(IN_PLACE) as HTMLTextAreaElement;
    area.select();
    // The frame of a sidebar may not ask for the clipboard by itself.
    document.execCommand('copy');
  };
  return (
    <details class="warehouse">
      <summary>{words('sidebar.warehouse')}</summary>
      <p>{words('sidebar.warehouseHelp')}</p>
      <SelectField
        label={words('sidebar.warehouseEngine')}
        value={engine}
        options={ENGINES}
        onChange={(chosen) => setEngine(chosen as Dialect['name'])}
      />
      <TextField label={words('sidebar.warehouseSource')} value={source} onInput={setSource} />
      <TextField label={words('sidebar.warehouseTarget')} value={target} onInput={setTarget} />
      {sql === undefined ? (
        <Button onClick={() => void make()}>{words('sidebar.warehouseMake')}</Button>
      ) : (
        <>
          {question?.asOf && (
            <p class="wrong">
              ! {words('sidebar.warehouseFrozen', { date: dayText(onlyDate(question.asOf)!, words) })}
            </p>
          )}
          <div class="field">
            <label for={IN_PLACE}>{words('sidebar.warehouseSql')}</label>
            <textarea id={IN_PLACE} readOnly spellcheck={false} value={sql} />
          </div>
          <Button action onClick={copy}>
            {words('sidebar.warehouseCopy')}
          </Button>
          <p>{words('sidebar.warehouseNext', { target })}</p>
        </>
      )}
    </details>
  );
}
