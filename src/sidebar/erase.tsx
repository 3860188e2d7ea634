import { useState } from 'preact/hooks';
import type { EraseAnswer, EraseRequest, RowPlace } from '../addon/protocol.ts';
import { Button, Heading, TextField } from './controls.tsx';
import { server } from './server.ts';
import type { StepProps } from './stepProps.ts';

/** Takes a person, or all leads before the retention date, out of the workbook; first it is shown where they are. */
export function ErasePage({ words, state, ask, leave }: StepProps & { leave: () => void }) {
  const [email, setEmail] = useState('');
  const [asked, setAsked] = useState<EraseRequest>();
  const [found, setFound] = useState<EraseAnswer>();
  const [erased, setErased] = useState<EraseAnswer>();
  const { retention } = state.inputs;
  const find = (request: EraseRequest) =>
    ask(async () => {
      setErased(undefined);
      setFound(undefined);
      setAsked(request);
      setFound(await server.findPersons(request));
    });
  const erase = () =>
    ask(async () => {
      setErased(await server.erasePersons(asked!));
      setFound(undefined);
    });
  const nothing = found && found.found.length === 0;
  return (
    <section>
      <Heading>{words('erase.title')}</Heading>
      <p>{words('erase.help')}</p>
      <TextField label={words('field.email')} value={email} onInput={setEmail} />
      <div class="buttons">
        <Button onClick={() => void find({ email })}>{words('erase.find')}</Button>
        {retention !== null && (
          <Button onClick={() => void find({})}>{words('erase.findOld', { date: String(retention) })}</Button>
        )}
      </div>
      <div role="status">
        {nothing && <p>{words('erase.none')}</p>}
        {found && !nothing && (
          <>
            <p>{words('erase.found')}</p>
            <Places answer={found} words={words} />
            <Button action onClick={() => void erase()}>
              {words('erase.erase')}
            </Button>
          </>
        )}
        {erased && (
          <>
            <p>{words('erase.done')}</p>
            <Places answer={erased} words={words} />
            <p>{words('erase.after')}</p>
          </>
        )}
      </div>
      <div class="buttons last">
        <Button onClick={leave}>{words('sidebar.done')}</Button>
      </div>
    </section>
  );
}

function Places({ answer, words }: { answer: EraseAnswer; words: StepProps['words'] }) {
  const { found, elsewhere, uncertain = [], isCut } = answer;
  return (
    <>
      <ul>
        {found.map(({ tab, rows, cells }) => (
          <li key={tab}>{words('erase.in', { tab, rows, cells })}</li>
        ))}
      </ul>
      <Rows title={words('erase.elsewhere')} rows={elsewhere} words={words} />
      <Rows title={words('erase.uncertain')} rows={uncertain} words={words} />
      {isCut && <p>{words('erase.cut')}</p>}
    </>
  );
}

function Rows({
  title,
  rows,
  words,
}: {
  title: string;
  rows: readonly RowPlace[];
  words: StepProps['words'];
}) {
  if (rows.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul>
        {rows.map(({ tab, row }) => (
          <li key={`${tab} ${row}`}>{words('tab.row', { tab, row: String(row) })}</li>
        ))}
      </ul>
    </>
  );
}
