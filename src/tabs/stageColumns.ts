import type { Words } from '../language/language.ts';
import type { Funnel } from '../measures/funnel/funnel.ts';
import { CUSTOMER, STAGES } from '../schema/stages.ts';
import { type Column, SUM } from './table.ts';

/** The stages that tables show, as places in STAGES: those that the records tell of, and customers in any case. */
export function shownStages({ stages }: Funnel): number[] {
  return [...STAGES.keys()].filter((stage) => stage === CUSTOMER || stages[stage]!.reached !== null);
}

/** Says in one line which stages are left out; blank where none is. */
export function leftOutStages(funnel: Funnel, words: Words): string {
  const shown = shownStages(funnel);
  const names = STAGES.flatMap((stage, i) => (shown.includes(i) ? [] : words(`stage.${stage}`)));
  return names.length === 0 ? '' : words('funnel.leftOut', { stages: names.join(', ') });
}

/** How many leads of a group have reached each of the stages that are shown. */
export function stageColumns<Row extends { readonly reached?: readonly (number | null)[] }>(
  funnel: Funnel,
  words: Words,
): Column<Row>[] {
  return shownStages(funnel).map((stage) => ({
    head: words(`stage.${STAGES[stage]!}`),
    format: 'count',
    value: ({ reached }) => reached?.[stage],
    total: SUM,
  }));
}
