import { useState } from 'preact/hooks';
import type { StageWord } from '../../records/stageWords.ts';
import { STAGES } from '../../schema/stages.ts';
import { Button, Heading, SelectField } from '../controls.tsx';
import { server } from '../server.ts';
import type { StepProps } from '../stepProps.ts';
import { forgetSurvey, useSurvey } from '../survey.ts';

/** Step 4: their words to our stages, with how many rows use each; the unknown ones first. */
export function StagesStep({ words, ask, next, back }: StepProps) {
  const survey = useSurvey(ask);
  const [changes, setChanges] = useState<Record<string, string>>({});
  const save = () =>
    ask(async () => {
      if (Object.keys(changes).length === 0) return true;
      const chosen = (survey?.stageWords ?? []).flatMap(({ word, target }) => {
        const stage = changes[word] ?? target;
        return stage ? [[word, stage] as const] : [];
      });
      await server.saveSettings({ stages: Object.fromEntries(chosen) });
      forgetSurvey();
      return true;
    });
  const unknown = (kind: 'leads' | 'deals') =>
    ['', words(kind === 'leads' ? 'sidebar.unknownStage' : 'sidebar.unknownDealStage')] as const;
  const targets = [
    ...[...STAGES, 'notLead', 'lost'].map(
      (stage) => [stage, words(`stage.${stage}` as 'stage.lead')] as const,
    ),
  ];
  const unknownWords = survey?.stageWords.filter(({ target }) => target === null) ?? [];
  const knownWords = survey?.stageWords.filter(({ target }) => target !== null) ?? [];
  const choice = ({ word, kind, rows, target }: StageWord) => (
    <SelectField
      key={word}
      label={words(target ? 'sidebar.stageWord' : 'sidebar.stageWordUnknown', { word, rows })}
      value={changes[word] ?? target ?? ''}
      options={[unknown(kind), ...targets]}
      onChange={(stage) => setChanges((all) => ({ ...all, [word]: stage }))}
    />
  );
  return (
    <section>
      <Heading>{words('sidebar.stagesTitle')}</Heading>
      <p>{words('sidebar.stagesHelp')}</p>
      <p class="hint">{words('sidebar.stageMeanings')}</p>
      {survey?.stageWords.length === 0 && <p>{words('sidebar.noStages')}</p>}
      {unknownWords.map(choice)}
      {knownWords.length > 0 && (
        <details>
          <summary>{words('sidebar.knownStages', { n: knownWords.length })}</summary>
          {knownWords.map(choice)}
        </details>
      )}
      <div class="buttons">
        <Button onClick={back}>{words('sidebar.back')}</Button>
        <Button action disabled={!survey} onClick={async () => (await save()) && next()}>
          {words('sidebar.next')}
        </Button>
      </div>
    </section>
  );
}
