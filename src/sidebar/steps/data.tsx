import { useEffect, useRef, useState } from 'preact/hooks';
import type { Survey, TabPreview } from '../../addon/protocol.ts';
import { rowsOf } from '../../exports/file.ts';
import { lastDayIn } from '../../exports/lastDay.ts';
import { layoutId } from '../../exports/layoutId.ts';
import { systemLabel } from '../../exports/systems/systems.ts';
import type { RecordKind } from '../../schema/kinds.ts';
import { onlyDate } from '../../values/dates.ts';
import { BATCH, type Candidate, candidateOf, isLacking, ofSheet, turned, withKind } from '../candidates.ts';
import { Button, Heading, Progress, SelectField } from '../controls.tsx';
import { CandidateCard, Card, placeOf } from '../exportCard.tsx';
import { Proposals, takeProposals } from '../proposed.tsx';
import { ReportDate } from '../reportDate.tsx';
import { server } from '../server.ts';
import type { StepProps } from '../stepProps.ts';
import { rememberSurvey } from '../survey.ts';
import { WarehouseSql } from '../warehouse.tsx';

/** Where an import is: reading in the sidebar, sending in batches, or writing, which can no longer be cancelled. */
type Work = { readonly doing: 'reading' | 'writing' } | { readonly doing: 'sending'; readonly share: number };

/** Step 2: paste, drop or choose exports, or point at a tab; see what they are; then all of them are read in, or none. */
export function DataStep(props: StepProps) {
  const { words, state, ask, make, reload, next, back } = props;
  const [text, setText] = useState('');
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  const [tab, setTab] = useState<TabPreview & { name: string }>();
  const [work, setWork] = useState<Work>();
  const [messages, setMessages] = useState<readonly string[]>([]);
  const [survey, setSurvey] = useState<Survey>();
  const cancelled = useRef(false);
  const pasted = useRef(0);
  /** Two persons may import at once: each has ids of their own. */
  const session = useRef(Math.random().toString(36).slice(2, 8));
  /** Files whose rows are in the spreadsheet by now, by the id under which they were sent. */
  const arrived = useRef(new Map<NonNullable<Candidate['file']>, string>());
  const chooser = useRef<HTMLInputElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  // After an import the person is at what came of it, wherever the button was.
  useEffect(() => {
    if (messages.length > 0) outcome.current?.focus();
  }, [messages]);

  const add = async (contents: readonly (readonly [name: string, content: Uint8Array | string])[]) => {
    setMessages([]);
    for (const [name, content] of contents) {
      setWork({ doing: 'reading' });
      await drawn();
      const candidate = candidateOf(name, content, state);
      setCandidates((all) => [...all, candidate]);
    }
    setWork(undefined);
  };
  const addPasted = (content: string) => {
    pasted.current += 1;
    const n = pasted.current;
    void add([[n === 1 ? words('sidebar.pasted') : words('sidebar.pastedAgain', { n }), content]]);
    setText('');
  };
  const addFiles = async (files: readonly File[]) =>
    add(
      await Promise.all(
        files.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
      ),
    );
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
  const pointAt = async (name: string, kind?: RecordKind) => {
    setTab(undefined);
    if (name === '') return;
    const preview = await ask(() => server.previewTab(kind ? { name, kind } : { name }));
    if (preview) setTab({ ...preview, name });
  };
  const ready = candidates.filter(({ reading }) => reading);
  const forms = [...ready.map(({ reading }) => layoutId(reading!.recognition)), ...(tab ? [tab.layout] : [])];

  /** @returns whether all were sent: not where the person has cancelled */
  const send = async (): Promise<boolean> => {
    const total = ready.reduce((sum, { file }) => sum + file!.cells.length, 0);
    let done = 0;
    setWork({ doing: 'sending', share: 0 });
    for (const [i, { file }] of ready.entries()) {
      const id = `${session.current}-${i}`;
      for (let start = 0; start < file!.cells.length && !cancelled.current; start += BATCH) {
        const rows = rowsOf(file!, start, start + BATCH);
        await server.sendRows({ id, rows, start });
        done += rows.length;
        setWork({ doing: 'sending', share: done / total });
      }
      arrived.current.set(file!, id);
    }
    // A press on Cancel that came with the last batch is heard.
    await drawn();
    if (!cancelled.current) return true;
    await server.cancelImports({ ids: ready.map((_, i) => `${session.current}-${i}`) });
    arrived.current.clear();
    return false;
  };
  const finish = async () => {
    setWork({ doing: 'writing' });
    const incoming = ready.map((candidate) => ({
      name: candidate.name,
      id: arrived.current.get(candidate.file!)!,
      kind: candidate.kind as RecordKind,
      ...(isLacking(candidate) ? { columnsLater: true } : {}),
    }));
    const all = tab ? [...incoming, { name: tab.name, tab: tab.name, kind: tab.kind }] : incoming;
    for (;;) {
      const answer = await server.finishImports({ incoming: all });
      // Where time ran out, the next call goes on.
      if (!('left' in answer)) return answer;
    }
  };

  const importAll = async () => {
    cancelled.current = false;
    setMessages([]);
    const answers = await ask(async () => {
      // What has arrived before something went wrong need not be sent once more, if it is still there.
      const hasArrived = ready.length > 0 && ready.every(({ file }) => arrived.current.has(file!));
      const first = hasArrived ? await finish().catch(() => undefined) : undefined;
      const done = first ?? ((await send()) ? await finish() : undefined);
      if (!done) return undefined;
      rememberSurvey(done.survey);
      setSurvey(done.survey);
      await reload();
      return done.made;
    });
    setWork(undefined);
    if (answers) {
      const ofFiles = ready.flatMap(({ name, file }) =>
        file!.notes.map((note) => `${name}: ${words.say(note)}`),
      );
      setCandidates([]);
      arrived.current.clear();
      setTab(undefined);
      setMessages(answers.flatMap(({ message, notes }) => [`✓ ${message}`, ...notes]).concat(ofFiles));
    } else if (cancelled.current) setMessages([words('sidebar.cancelled')]);
    return answers !== undefined;
  };
  const hasNew = ready.length > 0 || tab !== undefined;
  // What waits for an answer of the person's is not passed over.
  const canCreate =
    (hasNew || state.exports.length > 0) &&
    candidates.every((candidate) => candidate.reading && !isLacking(candidate)) &&
    !survey?.exports.some(({ lacks }) => lacks.length > 0);
  const goOn = async () => {
    const isTaken = await ask(async () => {
      await takeProposals(state);
      await reload();
      return true;
    });
    if (isTaken) next();
  };
  const create = async () => {
    if (hasNew && !(await importAll())) return;
    const stay = state.lastRun !== null;
    await make(async () => {
      await takeProposals(state);
      return server.generate({ stay });
    });
  };
  const now = onlyDate(state.now)!;
  const lastDay =
    ready.length > 0
      ? lastDayIn(
          ready.map(({ reading }) => reading!),
          now,
        )
      : survey?.lastDay
        ? onlyDate(survey.lastDay)!
        : null;

  if (work) {
    return (
      <section>
        <Heading>{words('sidebar.dataTitle')}</Heading>
        <Progress
          words={
            work.doing === 'sending'
              ? words('sidebar.sending', { share: Math.round(work.share * 100) })
              : words(`sidebar.${work.doing}`)
          }
          share={work.doing === 'sending' ? work.share : undefined}
        />
        {work.doing === 'sending' && (
          <Button
            focused
            onClick={() => {
              cancelled.current = true;
            }}
          >
            {words('sidebar.cancel')}
          </Button>
        )}
      </section>
    );
  }
  return (
    <section>
      <Heading>{words('sidebar.dataTitle')}</Heading>
      <p>{words('sidebar.dataHelp')}</p>
      <div role="status" tabIndex={-1} ref={outcome} class="outcome">
        {messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </div>
      {messages.length === 0 && state.exports.length > 0 && (
        <ul>
          {state.exports.map((one) => (
            <li key={one.tab}>
              {words(`kind.${one.kind}`)}: {one.tab}
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
            // What is pasted is read at once and never laid out in the field, which would be slow for a large text.
            event.preventDefault();
            addPasted(event.clipboardData?.getData('text/plain') ?? '');
          }}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="buttons">
        {text.trim() !== '' && <Button onClick={() => addPasted(text)}>{words('sidebar.read')}</Button>}
        <Button onClick={() => chooser.current?.click()}>{words('sidebar.files')}</Button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label={words('sidebar.files')}
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,.zip,.gz"
          onChange={(event) => {
            void addFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {state.tabs.length > 0 && (
        <SelectField
          label={words('sidebar.tab')}
          value={tab?.name ?? ''}
          options={[['', '–'], ...state.tabs.map((name) => [name, name] as const)]}
          onChange={(name) => void pointAt(name)}
        />
      )}
      {tab && (
        <Card
          words={words}
          name={tab.name}
          kind={tab.kind}
          onKind={(kind) => void pointAt(tab.name, kind || undefined)}
          onRemove={() => setTab(undefined)}
          found={words('sidebar.found', {
            form: systemLabel(tab.system) ?? words('sidebar.otherForm'),
            rows: tab.rows,
            reading: '',
          })}
          note={placeOf(tab.layout, tab.kind, forms, { words, state })}
          preview={tab.preview}
          rejected={tab.rejected}
        />
      )}
      {candidates.map((candidate, i) => (
        <CandidateCard
          key={`${i} ${candidate.name}`}
          candidate={candidate}
          words={words}
          note={
            candidate.reading &&
            placeOf(layoutId(candidate.reading.recognition), candidate.reading.recognition.kind, forms, {
              words,
              state,
            })
          }
          onKind={(kind) => replace(i, withKind(candidate, kind, state))}
          onSheet={(sheet) => replace(i, ofSheet(candidate, sheet, state))}
          onTurn={() => replace(i, turned(candidate, words, state))}
          onRemove={() => setCandidates((all) => all.filter((_, j) => j !== i))}
        />
      ))}
      <ReportDate {...props} last={lastDay} />
      <WarehouseSql {...props} />
      {survey && !hasNew && <Proposals survey={survey} state={state} words={words} />}
      {ready.length === 0 && !tab && state.exports.length === 0 && <p>{words('sidebar.needExport')}</p>}
      <div class="buttons last">
        <Button onClick={back}>{words('sidebar.back')}</Button>
        {hasNew ? (
          <Button action={!canCreate} onClick={() => void importAll()}>
            {words('sidebar.import')}
          </Button>
        ) : (
          <Button
            action={!canCreate}
            disabled={state.exports.length === 0 && text.trim() === ''}
            onClick={() => (text.trim() === '' ? void goOn() : addPasted(text))}
          >
            {words('sidebar.next')}
          </Button>
        )}
        {canCreate && (
          <Button action onClick={() => void create()}>
            {words(state.lastRun ? 'sidebar.updateNow' : 'sidebar.createNow')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Until the browser has drawn what is on the page now. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
