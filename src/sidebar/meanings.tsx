import { useRef, useState } from 'preact/hooks';
import { meaningsOf } from '../language/meanings.ts';
import { TABS_WITH_FIGURES, type TabId } from '../schema/tabs.ts';
import { Button, Heading, SelectField } from './controls.tsx';
import type { StepProps } from './stepProps.ts';

/** What the figures of a tab mean: of the one that is open, and of any other by choosing. */
export function MeaningsPage(props: StepProps & { leave: () => void }) {
  const { words, state, ask, reload, leave } = props;
  const [chosen, setChosen] = useState<TabId>();
  const place = useRef<HTMLElement>(null);
  const tab = chosen ?? state.openTab ?? 'start';
  const meanings = meaningsOf(tab, words);
  const tabs = TABS_WITH_FIGURES.includes(tab) ? TABS_WITH_FIGURES : [tab, ...TABS_WITH_FIGURES];
  // The person may have gone to another tab since the sidebar was opened.
  const showOpenOne = () =>
    ask(async () => {
      await reload();
      setChosen(undefined);
      place.current?.focus();
    });
  return (
    <section>
      <Heading>{words('figures.title')}</Heading>
      <p>{words('figures.help')}</p>
      <SelectField
        label={words('figures.tab')}
        value={tab}
        options={tabs.map((id) => [id, words(`tab.${id}`)])}
        onChange={(id) => setChosen(id as TabId)}
      />
      <Button onClick={() => void showOpenOne()}>{words('figures.here')}</Button>
      <section ref={place} tabIndex={-1} aria-live="polite" aria-label={words(`tab.${tab}`)}>
        {meanings.length === 0 && <p>{words('figures.none')}</p>}
        {meanings.map(({ key, name, says, details }) => (
          <article key={key}>
            <h2>{name}</h2>
            <p>{says}</p>
            <dl>
              {details.map(({ detail, label, text }) => [
                <dt key={detail}>{label}</dt>,
                <dd key={`${detail} text`}>{text}</dd>,
              ])}
            </dl>
          </article>
        ))}
      </section>
      <div class="buttons last">
        <Button action onClick={leave}>
          {words('sidebar.done')}
        </Button>
      </div>
    </section>
  );
}
