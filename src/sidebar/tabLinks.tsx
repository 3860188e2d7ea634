import { REPORT_TABS, TABS, type TabId } from '../schema/tabs.ts';
import { Button } from './controls.tsx';
import { server } from './server.ts';
import type { StepProps } from './stepProps.ts';

/** The tabs that are used every week, one press away; the others folded away: a hidden one is shown when it is opened. */
export function TabLinks({ words, state }: Pick<StepProps, 'words' | 'state'>) {
  const isLeftOut = (id: TabId) =>
    REPORT_TABS.some((tab) => tab === id) && !state.reportTabs.some((tab) => tab === id);
  const there = TABS.filter(({ id }) => state.made.includes(id) && !isLeftOut(id));
  const shown = there.filter((tab) => 'isShown' in tab);
  const hidden = there.filter((tab) => !('isShown' in tab));
  const link = ({ id }: { id: TabId }) => (
    <div key={id}>
      <Button quiet onClick={() => void server.openTab({ tab: id })}>
        {words(`tab.${id}`)}
      </Button>
    </div>
  );
  if (there.length === 0) return null;
  return (
    <fieldset>
      <legend>{words('sidebar.openTab')}</legend>
      {shown.map(link)}
      {hidden.length > 0 && (
        <details>
          <summary>{words('sidebar.moreTabs', { n: hidden.length })}</summary>
          {hidden.map(link)}
        </details>
      )}
    </fieldset>
  );
}
