import { useEffect, useState } from 'preact/hooks';
import type { AgreementProposal } from '../addon/protocol.ts';
import { Button, Heading, TextField } from './controls.tsx';
import { server } from './server.ts';
import type { StepProps } from './stepProps.ts';

/** The next version of the agreement: what it would promise, how it differs from the last one, and who agrees from when. */
export function AgreePage(props: StepProps & { leave: () => void; change: () => void }) {
  const { words, ask, make, reload, leave, change } = props;
  const [proposal, setProposal] = useState<AgreementProposal>();
  const [from, setFrom] = useState('');
  const [forMarketing, setForMarketing] = useState('');
  const [forSales, setForSales] = useState('');
  const load = () =>
    ask(async () => {
      const proposed = await server.proposedAgreement();
      setProposal(proposed);
      setFrom(proposed.from);
    });
  useEffect(() => void load(), []);
  const agree = () =>
    make(async () => {
      const report = await server.agreeAndGenerate({ from, forMarketing, forSales });
      leave();
      return report;
    });
  const use = (settings: Record<string, number>) =>
    ask(async () => {
      await server.saveSettings(settings);
      await reload();
      setProposal(await server.proposedAgreement());
    });
  if (!proposal)
    return (
      <section>
        <Heading>{words('agree.title')}</Heading>
      </section>
    );
  const { version, last, sections, changes, hasLeads } = proposal;
  const isNew = last === null || changes.length > 0;
  return (
    <section>
      <Heading>{words('agree.title')}</Heading>
      <p>
        {last
          ? words(isNew ? 'agree.after' : 'agree.nothing', {
              version: String(version),
              last: String(last.version),
              from: last.from,
            })
          : words('agree.first')}
      </p>
      {!hasLeads && <p class="wrong">! {words('agree.noLeads')}</p>}
      {last && changes.length > 0 && (
        <>
          <h2>{words('agree.changes', { version: String(last.version) })}</h2>
          <ul>
            {changes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {isNew && (
        <>
          <details open={last === null}>
            <summary>{words('agree.whole', { version: String(version) })}</summary>
            {sections.map(({ title, lines }) => (
              <div key={title}>
                <h2>{title}</h2>
                <ul>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </div>
            ))}
          </details>
          <KeepingCard words={words} keeping={proposal.keeping} use={(settings) => void use(settings)} />
          <TextField
            label={words('agree.from')}
            hint={words('agree.fromHelp')}
            type="date"
            value={from}
            onInput={setFrom}
          />
          <TextField
            label={words('agree.forMarketing')}
            hint={words('agree.nameHelp')}
            value={forMarketing}
            onInput={setForMarketing}
          />
          <TextField label={words('agree.forSales')} value={forSales} onInput={setForSales} />
        </>
      )}
      <div class="buttons last">
        <Button onClick={leave}>{words('sidebar.back')}</Button>
        <Button onClick={change}>{words('agree.change')}</Button>
        {isNew && (
          <Button action onClick={() => void agree()}>
            {words('agree.now', { version: String(version) })}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Whether the proposal can be kept, what giving in would do, and what both sides would surely keep. */
function KeepingCard(props: {
  words: StepProps['words'];
  keeping: AgreementProposal['keeping'];
  use: (settings: Record<string, number>) => void;
}) {
  const { words, keeping, use } = props;
  if (!keeping) return <p class="hint">{words('agree.keepingUnknown')}</p>;
  const { weeks, concessions, strictest } = keeping;
  const shown = (ofHundred: number | null) => (ofHundred === null ? '–' : String(ofHundred));
  const both = (one: { marketing: number | null; sales: number | null }) => ({
    marketing: shown(one.marketing),
    sales: shown(one.sales),
  });
  return (
    <div class="card">
      <h2>{words('agree.keeping')}</h2>
      <p role="status">{words('agree.keepingBasis', { weeks, ...both(keeping) })}</p>
      <ul>
        {concessions.map((one) => (
          <li key={one.words}>{words('agree.concession', { what: one.words, ...both(one) })}</li>
        ))}
      </ul>
      {strictest && (
        <>
          <p>{strictest.words}</p>
          <Button onClick={() => use(strictest.settings)}>{words('agree.useStrictest')}</Button>
        </>
      )}
    </div>
  );
}
