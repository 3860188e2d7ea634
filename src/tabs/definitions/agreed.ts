import { STAGES } from '../../schema/stages.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';

const PERSONAS = 4;
const PERSONA_ROWS = ['name', 'role', 'goals', 'challenges', 'help', 'objections', 'messages'] as const;
const STEPS = ['handOver', 'assign', 'attempt', 'accept', 'reject', 'takeBack'] as const;

/** What each stage means: when a lead enters it and leaves it, whose it is, and for how long. */
export function writeStages(writer: TabWriter): void {
  const { words } = writer;
  const columns: Column<(typeof STAGES)[number]>[] = [
    {
      head: words('definitions.stage'),
      format: 'text',
      value: (stage) => words(`stage.${stage}`),
      style: 'strong',
    },
    ...(['enter', 'leave', 'owner', 'limit'] as const).map(
      (part): Column<(typeof STAGES)[number]> => ({
        head: words(`definitions.${part}`),
        format: 'text',
        value: (stage) => words(`defined.${stage}.${part}`),
        style: 'prose',
      }),
    ),
  ];
  writer.band('section', words('definitions.stages'));
  writer.table(columns, STAGES);
  writer.blank();
}

/** How a lead goes from marketing to sales, step by step. */
export function writeHandOver(writer: TabWriter): void {
  const { words } = writer;
  const columns: Column<(typeof STEPS)[number]>[] = [
    {
      head: words('definitions.step'),
      format: 'text',
      value: (step) => words(`defined.${step}.step`),
      style: 'strong',
    },
    ...(['happens', 'seen', 'owner', 'limit'] as const).map(
      (part): Column<(typeof STEPS)[number]> => ({
        head: words(`definitions.${part}`),
        format: 'text',
        value: (step) => words(`defined.${step}.${part}`),
        style: 'prose',
      }),
    ),
  ];
  writer.band('section', words('definitions.handOver'));
  writer.band('note', words('definitions.handOverNote'));
  writer.table(columns, STEPS);
  writer.blank();
}

/** A form for whom both teams want as customers. */
export function writePersonas(writer: TabWriter): void {
  const { words } = writer;
  const columns: Column<(typeof PERSONA_ROWS)[number]>[] = [
    { head: '', format: 'text', value: (row) => words(`persona.${row}`), style: 'strong' },
    ...Array.from(
      { length: PERSONAS },
      (_, i): Column<unknown> => ({
        head: words('definitions.persona', { n: String(i + 1) }),
        format: 'text',
        value: () => null,
        style: 'prose',
      }),
    ),
  ];
  writer.band('section', words('definitions.personas'));
  writer.band('note', words('definitions.personasNote'));
  writer.table(columns, PERSONA_ROWS);
}
