import { useState } from 'preact/hooks';
import type { ActivityWord } from '../../records/activityWords.ts';
import type { SourceName } from '../../records/sourceNames.ts';
import type { StageWord } from '../../records/stageWords.ts';
import { ACTIVITY_TYPES } from '../../schema/activityTypes.ts';
import { STAGES } from '../../schema/stages.ts';
import { Button, Heading, SelectField } from '../controls.tsx';
import { server } from '../server.ts';
import type { StepProps } from '../stepProps.ts';
import { forgetSurvey, useSurvey } from '../survey.ts';

/** What was chosen for each word; '' takes back what had been said. */
type Choices = Readonly<Record<string, string>>;
interface Changes {
  readonly stages: Choices;
  readonly activityTypes: Choices;
  readonly sourceAliases: Choices;
}
const NO_CHANGES: Changes = { stages: {}, activityTypes: {}, sourceAliases: {} };

/**
 * Step 4: their words for stages, activities and sources, with how many rows use each; the unknown ones first. And into
 * what leads were converted, where no file says it.
 */
export function StagesStep({ words, state, ask, reload, next, back }: StepProps) {
  const survey = useSurvey(ask);
  const [changes, setChanges] = useState(NO_CHANGES);
  const said = String(state.inputs.convertedMeans ?? '');
  const [convertedMeans, setConvertedMeans] = useState(said);
  const change = (list: keyof Changes, word: string, choice: string): void =>
    setChanges((all) => ({ ...all, [list]: { ...all[list], [word]: choice } }));
  const save = () =>
    ask(async () => {
      const chosen: Record<string, Choices | string> = {};
      if (Object.keys(changes.stages).length > 0)
        chosen.stages = Object.fromEntries(
          (survey?.stageWords ?? []).flatMap(({ word, target }) => {
            const stage = changes.stages[word] ?? target;
            return stage ? [[word, stage] as const] : [];
          }),
        );
      for (const list of ['activityTypes', 'sourceAliases'] as const)
        if (Object.keys(changes[list]).length > 0) chosen[list] = changes[list];
      if (convertedMeans !== said) chosen.convertedMeans = convertedMeans;
      if (Object.keys(chosen).length === 0) return true;
      await server.saveSettings(chosen);
      forgetSurvey();
      if (convertedMeans !== said) await reload();
      return true;
    });
  const unknown = (kind: 'leads' | 'deals') =>
    ['', words(kind === 'leads' ? 'sidebar.unknownStage' : 'sidebar.unknownDealStage')] as const;
  const targets = [
    ...[...STAGES, 'notLead', 'lost'].map(
      (stage) => [stage, words(`stage.${stage}` as 'stage.lead')] as const,
    ),
  ];
  const label = (word: string, rows: number, isKnown: boolean) =>
    words(isKnown ? 'sidebar.stageWord' : 'sidebar.stageWordUnknown', { word, rows });
  const stageChoice = ({ word, kind, rows, target }: StageWord) => (
    <SelectField
      key={word}
      label={label(word, rows, target !== null)}
      value={changes.stages[word] ?? target ?? ''}
      options={[unknown(kind), ...targets]}
      onChange={(stage) => change('stages', word, stage)}
    />
  );
  const types = ACTIVITY_TYPES.map((type) => [type, words(`activityType.${type}`)] as const);
  const activityChoice = ({ word, rows, target }: ActivityWord) => (
    <SelectField
      key={word}
      label={label(word, rows, target !== null)}
      value={changes.activityTypes[word] ?? target ?? ''}
      options={[['', words('sidebar.unknownActivity')], ...types]}
      onChange={(type) => change('activityTypes', word, type)}
    />
  );
  const sourceChoice = (one: SourceName) => (
    <SelectField
      key={one.source}
      label={words('source.counts', { source: one.source, leads: one.leads, costs: one.costs })}
      value={changes.sourceAliases[one.source] ?? one.alias ?? ''}
      options={[
        ['', words('sidebar.sourceUnanswered')],
        ...[
          ...new Set([
            one.source,
            one.proposed ?? one.alias ?? one.source,
            ...(one.alias ? [one.alias] : []),
          ]),
        ].map(
          (name) =>
            [
              name,
              name === one.source
                ? words('sidebar.sourceApart', { source: one.source })
                : words('sidebar.sourceUnder', { name }),
            ] as const,
        ),
      ]}
      onChange={(name) => change('sourceAliases', one.source, name)}
    />
  );
  return (
    <section>
      <Heading>{words('sidebar.stagesTitle')}</Heading>
      <p>{words('sidebar.stagesHelp')}</p>
      <p class="hint">{words('sidebar.stageMeanings')}</p>
      {survey?.stageWords.length === 0 && <p>{words('sidebar.noStages')}</p>}
      <WordList list={survey?.stageWords ?? []} choice={stageChoice} words={words} />
      {survey && survey.convertedUnsaid > 0 && (
        <>
          <h2>{words('sidebar.convertedTitle')}</h2>
          <p>{words('sidebar.convertedHelp', { n: survey.convertedUnsaid })}</p>
          <SelectField
            label={words('input.convertedMeans')}
            value={convertedMeans}
            options={[
              ['', words('sidebar.convertedUnanswered')],
              ...(['customer', 'opportunity'] as const).map((one) => [one, words(`choice.${one}`)] as const),
            ]}
            onChange={setConvertedMeans}
          />
        </>
      )}
      {survey && survey.activityWords.length > 0 && (
        <>
          <h2>{words('sidebar.activitiesTitle')}</h2>
          <p>{words('sidebar.activitiesHelp')}</p>
          <WordList list={survey.activityWords} choice={activityChoice} words={words} />
        </>
      )}
      {survey && survey.sourceNames.length > 0 && (
        <>
          <h2>{words('sidebar.sourcesTitle')}</h2>
          <p>{words('sidebar.sourcesHelp')}</p>
          {survey.sourceNames.map(sourceChoice)}
        </>
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

/** The words that nobody knows, and the known ones folded away. */
function WordList<T extends { readonly target: string | null }>(props: {
  list: readonly T[];
  choice: (one: T) => preact.JSX.Element;
  words: StepProps['words'];
}) {
  const known = props.list.filter(({ target }) => target !== null);
  return (
    <>
      {props.list.filter(({ target }) => target === null).map(props.choice)}
      {known.length > 0 && (
        <details>
          <summary>{props.words('sidebar.knownStages', { n: known.length })}</summary>
          {known.map(props.choice)}
        </details>
      )}
    </>
  );
}
