import { useState } from 'preact/hooks';
import type { ExportSurvey } from '../../addon/protocol.ts';
import { sentence } from '../../language/sentence.ts';
import { FIELDS, fieldLabel, REQUIRED } from '../../schema/fields.ts';
import { type ColumnForm, type MappedColumn, NO_COLUMN } from '../../schema/kinds.ts';
import { Button, Heading, SelectField, TextField } from '../controls.tsx';
import { server } from '../server.ts';
import type { StepProps } from '../stepProps.ts';
import { forgetSurvey, useSurvey } from '../survey.ts';

/** What the person has decided, by tab and field. */
type Decided = Readonly<Record<string, Readonly<Record<string, Partial<MappedColumn>>>>>;

/** Step 3: only what needs a human. What was found without doubt is folded away. */
export function ColumnsStep({ words, state, ask, next, back }: StepProps) {
  const survey = useSurvey(ask);
  const [rates, setRates] = useState<Readonly<Record<string, string>>>({});
  const [decided, setDecided] = useState<Decided>({});
  const save = () =>
    ask(async () => {
      const columns = mappingOf(survey?.exports ?? [], decided);
      const typed = Object.fromEntries(Object.entries(rates).filter(([, rate]) => rate.trim() !== ''));
      const changed = {
        ...(Object.keys(columns).length > 0 ? { columns } : {}),
        ...(Object.keys(typed).length > 0 ? { rates: typed } : {}),
      };
      if (Object.keys(changed).length > 0) {
        await server.saveSettings(changed);
        forgetSurvey();
      }
      return true;
    });
  const decide = (tab: string, field: string, what: Partial<MappedColumn>) =>
    setDecided((all) => ({
      ...all,
      [tab]: { ...all[tab], [field]: { ...all[tab]?.[field], ...what } },
    }));
  const open = survey?.exports.filter(({ doubts, lacks }) => doubts.length > 0 && lacks.length === 0) ?? [];
  const lacking = survey?.exports.filter(({ lacks }) => lacks.length > 0) ?? [];
  const isUnsaid = lacking.some((one) => stillLacks(one, decided[one.tab] ?? {}).length > 0);
  return (
    <section>
      <Heading>{words('sidebar.columnsTitle')}</Heading>
      {survey && open.length + lacking.length === 0 && <p>✓ {words('sidebar.columnsClear')}</p>}
      {lacking.map((one) => (
        <Pointing
          key={one.tab}
          survey={one}
          decided={decided[one.tab] ?? {}}
          words={words}
          set={(header, field) =>
            setDecided((all) => ({ ...all, [one.tab]: pointedAt(one, all[one.tab] ?? {}, header, field) }))
          }
        />
      ))}
      {open.length > 0 && <p>{words('sidebar.doubtHelp')}</p>}
      {open.map(({ tab, doubts }) => (
        <article class="card" key={tab}>
          <h2>{tab}</h2>
          {doubts.map(({ field, column, example, taken, readings }) => (
            <SelectField
              key={field}
              label={words('sidebar.doubt', { example, column })}
              value={decided[tab]?.[field]?.form ?? taken}
              options={readings.map(
                ({ form, value }) => [form, `${value} (${words(`form.${form}`)})`] as const,
              )}
              onChange={(form) => decide(tab, field, { form: form as ColumnForm })}
            />
          ))}
        </article>
      ))}
      {survey && survey.withoutRate.length > 0 && (
        <article class="card">
          <h2>{words('sidebar.ratesTitle')}</h2>
          {survey.withoutRate.map((code) => (
            <TextField
              key={code}
              label={words('sidebar.rate', { code, currency: state.currency })}
              value={rates[code] ?? ''}
              numeric
              onInput={(rate) => setRates((all) => ({ ...all, [code]: rate }))}
            />
          ))}
          <p class="hint">{words('sidebar.rateHelp')}</p>
        </article>
      )}
      {survey?.exports
        .filter(({ lacks }) => lacks.length === 0)
        .map((one) => (
          <details key={one.tab}>
            <summary>
              {words('sidebar.columnsOf', {
                tab: one.tab,
                found: one.fields.filter(({ header }) => header !== null).length,
              })}
            </summary>
            <Fields
              survey={one}
              decided={decided[one.tab] ?? {}}
              words={words}
              set={(field, header) => decide(one.tab, field, { header })}
            />
          </details>
        ))}
      <div class="buttons">
        <Button onClick={back}>{words('sidebar.back')}</Button>
        <Button action disabled={!survey || isUnsaid} onClick={async () => (await save()) && next()}>
          {words('sidebar.next')}
        </Button>
      </div>
    </section>
  );
}

/**
 * What was decided and, since going on confirms it, how what was doubtful is read: as Settings keep it, by kind and
 * field, each with its header, by which the next export of the form is known.
 */
function mappingOf(exports: readonly ExportSurvey[], decided: Decided) {
  const mapping: Record<string, Record<string, MappedColumn[]>> = {};
  for (const { tab, kind, doubts, fields } of exports) {
    const confirmed = new Map(doubts.map(({ field, taken }) => [field, { form: taken }]));
    for (const { name, header } of fields) {
      const own = decided[tab]?.[name];
      // How a column was read says nothing of another that is chosen in its place.
      const isMoved = own?.header !== undefined && own.header !== header;
      const choice = isMoved ? { header: own.header } : { ...confirmed.get(name), ...own };
      if (Object.keys(choice).length === 0) continue;
      const named = choice.header ?? header ?? NO_COLUMN;
      mapping[kind] ??= {};
      mapping[kind][name] ??= [];
      mapping[kind][name].push({ ...choice, header: named });
    }
  }
  return mapping;
}

/** Which field each column is said to be: as the person has said, else as it was seen. */
function fieldAt(
  { fields }: ExportSurvey,
  decided: Readonly<Record<string, Partial<MappedColumn>>>,
  header: string,
) {
  return fields.find(({ name, header: found }) => (decided[name]?.header ?? found) === header)?.name;
}

/** A column is one field, and a field one column: what either was before gives way. */
function pointedAt(
  survey: ExportSurvey,
  decided: Readonly<Record<string, Partial<MappedColumn>>>,
  header: string,
  field: string,
): Readonly<Record<string, Partial<MappedColumn>>> {
  const before = fieldAt(survey, decided, header);
  return {
    ...decided,
    ...(before === undefined ? {} : { [before]: { header: NO_COLUMN } }),
    ...(field === '' ? {} : { [field]: { header } }),
  };
}

/** The groups of fields of which none has a column, after what the person has said. */
function stillLacks(survey: ExportSurvey, decided: Readonly<Record<string, Partial<MappedColumn>>>) {
  const said = new Set(survey.headers.flatMap((header) => fieldAt(survey, decided, header) ?? []));
  return REQUIRED[survey.kind].filter((group) => !group.some((name) => said.has(name)));
}

/** A file whose header nobody knows: each column with what it seems to hold, for the person to say what it is. */
function Pointing(props: {
  survey: ExportSurvey;
  decided: Readonly<Record<string, Partial<MappedColumn>>>;
  words: StepProps['words'];
  set: (header: string, field: string) => void;
}) {
  const { survey, decided, words, set } = props;
  const fields = [
    ['', words('sidebar.noField')] as const,
    ...FIELDS[survey.kind].map(({ name }) => [name, words(fieldLabel(name))] as const),
  ];
  const [lacks] = stillLacks(survey, decided);
  return (
    <article class="card">
      <h2>{survey.tab}</h2>
      <p>{words('sidebar.pointHelp', { kind: sentence(`kind.${survey.kind}`) })}</p>
      {survey.columns.map(({ header, holds, examples }) => (
        <SelectField
          key={header}
          label={words('sidebar.columnSeen', {
            column: header,
            holds: sentence(`holds.${holds}`),
            examples: examples.join(' · '),
          })}
          value={fieldAt(survey, decided, header) ?? ''}
          options={fields}
          onChange={(field) => set(header, field)}
        />
      ))}
      {lacks && (
        <p class="wrong">
          ! {words('sidebar.stillLacks', { fields: lacks.map((name) => sentence(fieldLabel(name))) })}
        </p>
      )}
    </article>
  );
}

/** The fields that were found, each with its column; the others, and the columns that nothing is read from, folded away. */
function Fields(props: {
  survey: ExportSurvey;
  decided: Readonly<Record<string, Partial<MappedColumn>>>;
  words: StepProps['words'];
  set: (field: string, header: string) => void;
}) {
  const { survey, decided, words, set } = props;
  const needed = new Set(REQUIRED[survey.kind].flat());
  const fields = [...survey.fields].sort((a, b) => Number(needed.has(b.name)) - Number(needed.has(a.name)));
  const headers = survey.headers.filter((header) => header !== '');
  const chosen = (name: string, header: string | null) => decided[name]?.header ?? header ?? NO_COLUMN;
  const used = fields.map(({ name, header }) => chosen(name, header)).filter((one) => one !== NO_COLUMN);
  const twice = used.find((header, i) => used.indexOf(header) !== i);
  const unused = headers.filter((header) => !used.includes(header));
  const choice = ({ name, header }: (typeof fields)[number]) => (
    <SelectField
      key={name}
      label={words(fieldLabel(name))}
      value={chosen(name, header)}
      options={[NO_COLUMN, ...headers].map((one) => [one, one] as const)}
      onChange={(value) => set(name, value)}
    />
  );
  const missing = fields.filter(({ header }) => header === null);
  return (
    <>
      {twice && <p class="wrong">! {words('sidebar.twice', { column: twice })}</p>}
      {fields.filter(({ header }) => header !== null).map(choice)}
      {missing.length > 0 && (
        <details>
          <summary>{words('sidebar.missingFields', { n: missing.length })}</summary>
          {missing.map(choice)}
        </details>
      )}
      {unused.length > 0 && (
        <details>
          <summary>{words('sidebar.unusedColumns', { n: unused.length })}</summary>
          <p>{unused.join(', ')}</p>
        </details>
      )}
    </>
  );
}
