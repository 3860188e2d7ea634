import { useEffect, useState } from 'preact/hooks';
import type { ExportSurvey, Survey } from '../../addon/protocol.ts';
import { fieldLabel, REQUIRED } from '../../exports/fields.ts';
import type { StepProps } from '../context.ts';
import { Button, Heading, SelectField } from '../controls.tsx';
import { server } from '../server.ts';

type Changes = Record<string, Record<string, string>>;

/** Step 3: only what needs a human. What was found without doubt is folded away. */
export function ColumnsStep({ words, ask, next, back }: StepProps) {
  const [survey, setSurvey] = useState<Survey>();
  const [changes, setChanges] = useState<Changes>({});
  useEffect(() => void ask(server.survey).then(setSurvey), []);
  const save = () =>
    ask(async () => {
      if (Object.keys(changes).length > 0) await server.saveSettings({ columns: changes });
      return true;
    });
  const set = (kind: string, field: string, header: string) =>
    setChanges((all) => ({ ...all, [kind]: { ...all[kind], [field]: header } }));
  const open = survey?.exports.filter(({ doubts }) => doubts.length > 0) ?? [];
  return (
    <section>
      <Heading>{words('sidebar.columnsTitle')}</Heading>
      {survey && open.length === 0 && <p>✓ {words('sidebar.columnsClear')}</p>}
      {open.map((one) => (
        <article class="card" key={one.tab}>
          <h2>{one.tab}</h2>
          <ul>
            {one.doubts.map((doubt) => (
              <li key={doubt}>? {doubt}</li>
            ))}
          </ul>
          <p class="hint">{words('sidebar.doubtHelp')}</p>
        </article>
      ))}
      {survey?.exports.map((one) => (
        <details key={one.tab}>
          <summary>
            {words('sidebar.columnsOf', {
              tab: one.tab,
              found: one.fields.filter(({ header }) => header !== null).length,
            })}
          </summary>
          <Fields
            survey={one}
            changes={changes[one.kind] ?? {}}
            words={words}
            set={(field, header) => set(one.kind, field, header)}
          />
        </details>
      ))}
      <div class="buttons">
        <Button onClick={back}>{words('sidebar.back')}</Button>
        <Button action disabled={!survey} onClick={async () => (await save()) && next()}>
          {words('sidebar.next')}
        </Button>
      </div>
    </section>
  );
}

/** Every field with the column it is read from; the necessary ones first. */
function Fields(props: {
  survey: ExportSurvey;
  changes: Record<string, string>;
  words: StepProps['words'];
  set: (field: string, header: string) => void;
}) {
  const { survey, changes, words, set } = props;
  const needed = new Set(REQUIRED[survey.kind].flat());
  const fields = [...survey.fields].sort((a, b) => Number(needed.has(b.name)) - Number(needed.has(a.name)));
  const headers = survey.headers.filter((header) => header !== '').map((header) => [header, header] as const);
  return (
    <>
      {fields.map(({ name, header }) => (
        <SelectField
          key={name}
          label={words(fieldLabel(name))}
          value={changes[name] ?? header ?? ''}
          options={[['', '–'], ...headers]}
          onChange={(value) => set(name, value)}
        />
      ))}
    </>
  );
}
