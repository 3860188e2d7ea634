import { expect, it } from 'vitest';
import { registries } from '../../../src/local/engine/engine.ts';
import { TAB_ORDER } from '../../../src/schema/tabs.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { NO_RUNS } from '../../../src/tabs/runs.ts';
import { isFormula } from '../../../src/tabs/tab.ts';
import { makeTab } from '../../../src/tabs/tabs.ts';
import { openBuilt } from '../../support/localWorkbook.ts';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

it('the local workbook knows every function that is in a tab’s formulas', () => {
  openBuilt();
  const report = reportFrom({ leads: 'ID,Created,Stage\n1,2026-11-02,Customer\n2,2026-11-03,Lead' });
  const input = { report, typed: {}, lists: NO_LISTS, now: serial('2026-11-30 07:00'), log: NO_RUNS };
  const used = new Set(
    TAB_ORDER.flatMap((id) => makeTab(id, input).rows.flat()).flatMap(({ value }) =>
      isFormula(value)
        ? [...value.formula.replace(/"[^"]*"/g, '').matchAll(/([A-Z][A-Z0-9._]*)\(/g)].map(
            ([, name]) => name!,
          )
        : [],
    ),
  );
  expect(used.size).toBeGreaterThan(4);
  expect([...used].filter((name) => !registries.functionRegistry.contains(name))).toEqual([]);
});
