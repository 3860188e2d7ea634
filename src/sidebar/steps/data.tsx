import { useEffect, useRef, useState } from 'preact/hooks';
import { fieldLabel } from '../../exports/fields.ts';
import { RECORD_KINDS, type RecordKind } from '../../settings/kinds.ts';
import type { StepProps } from '../context.ts';
import { Button, Heading, Problem, Progress, SelectField } from '../controls.tsx';
import { BATCH, type Candidate, candidateOf, preview, withKind } from '../incoming.ts';
import { server } from '../server.ts';

/** Characters from which a pasted text is read without being shown. */
const LARGE_PASTE = 20_000;

/** Step 2: paste, drop or choose exports, or point at a tab; see what they are; then all of them are read in, or none. */
export function DataStep({ words, state, ask, reload, next, back }: StepProps) {
  const [text, setText] = useState('');
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  const [tab, setTab] = useState('');
  const [sent, setSent] = useState<number>();
  const [messages, setMessages] = useState<readonly string[]>([]);
  const cancelled = useRef(false);
  const chooser = useRef<HTMLInputElement>(null);
  const add = (name: string, content: Uint8Array | string) =>
    setCandidates((all) => [...all, candidateOf(name, content, state.language)]);
  const addFiles = async (files: Iterable<File>) => {
    for (const file of files) add(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      void addFiles([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, []);
  const replace = (i: number, candidate: Candidate) =>
    setCandidates((all) => all.map((one, j) => (j === i ? candidate : one)));
  const ready = candidates.filter(({ reading }) => reading);
  const total = ready.reduce((sum, { rows }) => sum + rows.length, 0);

  const importAll = async () => {
    cancelled.current = false;
    setSent(0);
    const answers = await ask(async () => {
      await server.cancelImports();
      let done = 0;
      for (const [i, { rows }] of ready.entries()) {
        for (let start = 0; start < rows.length; start += BATCH) {
          if (cancelled.current) {
            await server.cancelImports();
            return [];
          }
          await server.sendRows(String(i), rows.slice(start, start + BATCH));
          done += Math.min(BATCH, rows.length - start);
          setSent(done / (total || 1));
        }
      }
      const incoming = ready.map(({ name, kind }, i) => ({ name, id: String(i), kind: kind as RecordKind }));
      const made = await server.finishImports(tab ? [...incoming, { name: tab, tab }] : incoming);
      await reload();
      return made;
    });
    setSent(undefined);
    if (!answers) return;
    setMessages(
      cancelled.current
        ? [words('sidebar.cancelled')]
        : answers.flatMap(({ message, notes }) => [message, ...notes]),
    );
    if (cancelled.current) return;
    setCandidates([]);
    setTab('');
  };

  return (
    <section>
      <Heading>{words('sidebar.dataTitle')}</Heading>
      <p>{words('sidebar.dataHelp')}</p>
      {state.exports.length > 0 && (
        <ul>
          {state.exports.map((one) => (
            <li key={one.tab}>
              ✓ {words(`kind.${one.kind}`)}: {one.tab}
            </li>
          ))}
        </ul>
      )}
      <div class="field">
        <label for="paste">{words('sidebar.paste')}</label>
        <textarea
          id="paste"
          spellcheck={false}
          value={text}
          onPaste={(event) => {
            // A large text never goes into the field, which would be slow to lay out: it is read at once.
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            if (pasted.length < LARGE_PASTE) return;
            event.preventDefault();
            add(words('sidebar.pasted'), pasted);
          }}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="buttons">
        <Button
          disabled={text.trim() === ''}
          onClick={() => {
            add(words('sidebar.pasted'), text);
            setText('');
          }}
        >
          {words('sidebar.read')}
        </Button>
        <Button onClick={() => chooser.current?.click()}>{words('sidebar.files')}</Button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label={words('sidebar.files')}
          accept=".csv,.tsv,.txt"
          onChange={(event) => {
            void addFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {state.tabs.length > 0 && (
        <SelectField
          label={words('sidebar.tab')}
          value={tab}
          options={[['', '–'], ...state.tabs.map((name) => [name, name] as const)]}
          onChange={setTab}
        />
      )}
      {candidates.map((candidate, i) => (
        <Card
          key={`${i} ${candidate.name}`}
          candidate={candidate}
          words={words}
          onKind={(kind) => replace(i, withKind(candidate, kind, state.language))}
          onRemove={() => setCandidates((all) => all.filter((_, j) => j !== i))}
        />
      ))}
      {sent !== undefined && (
        <>
          <Progress words={words('sidebar.sending', { share: Math.round(sent * 100) })} share={sent} />
          <Button
            onClick={() => {
              cancelled.current = true;
            }}
          >
            {words('sidebar.cancel')}
          </Button>
        </>
      )}
      <div role="status">
        {messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </div>
      <div class="buttons">
        <Button onClick={back}>{words('sidebar.back')}</Button>
        {ready.length > 0 || tab ? (
          <Button action disabled={sent !== undefined} onClick={() => void importAll()}>
            {words('sidebar.import')}
          </Button>
        ) : (
          <Button action disabled={state.exports.length === 0} onClick={next}>
            {words('sidebar.next')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** One file as it was understood: kind, system, rows, and its first values as read. */
function Card(props: {
  candidate: Candidate;
  words: StepProps['words'];
  onKind: (kind: RecordKind | '') => void;
  onRemove: () => void;
}) {
  const { candidate, words } = props;
  const { reading, refused, name } = candidate;
  const delimiter = candidate.delimiter === '\t' ? 'tab' : candidate.delimiter;
  return (
    <article class="card">
      <h2>{name}</h2>
      {candidate.rows.length > 0 && (
        <SelectField
          label={words('sidebar.kind')}
          value={candidate.kind}
          options={[
            ['', words('sidebar.auto')],
            ...RECORD_KINDS.map((kind) => [kind, words(`kind.${kind}`)] as const),
          ]}
          onChange={(kind) => props.onKind(kind as RecordKind | '')}
        />
      )}
      {refused && <Problem words={words.say(refused)} />}
      {reading && (
        <>
          <p>
            {words('sidebar.found', {
              form: reading.recognition.form?.name ?? words('sidebar.otherForm'),
              rows: reading.rows,
              encoding: candidate.encoding,
              delimiter,
            })}
          </p>
          {reading.rejected.length > 0 && <p>! {words('check.rejected', { n: reading.rejected.length })}</p>}
          <dl>
            {preview(reading, words.language).map((field) => (
              <div key={field.name}>
                <dt>{words(fieldLabel(field.name))}</dt>
                <dd>{field.values.map((value) => value || '–').join(' · ')}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Button onClick={props.onRemove}>{words('sidebar.remove', { name })}</Button>
    </article>
  );
}
