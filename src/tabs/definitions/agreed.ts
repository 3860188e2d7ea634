import { STAGES } from '../../schema/stages.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';

const PERSONAS = 4;
const PERSONA_ROWS = ['name', 'role', 'goals', 'challenges', 'help', 'objections', 'messages'] as const;
const STEPS = ['handOver', 'assign', 'attempt', 'accept', 'reject', 'takeBack'] as const;

/** What each stage means: when a lead enters it and leaves it, whose it is, and for how long. */
export function writeStageDefinitions(writer: TabWriter): void {
  const { words } = writer;
  const columns: Column<(typeof STAGES)[number]>[] = [
    {
      head: words('definitions.stage'),
      format: 'text',
      value: (stage) => words(`stage.${stage}`),
      style: 'strong',
    },
    prose(words('definitions.enter'), (stage) => words(`defined.${stage}.enter`)),
    prose(words('definitions.leave'), (stage) => words(`defined.${stage}.leave`)),
    prose(words('definitions.owner'), (stage) => words(`defined.${stage}.owner`)),
    prose(words('definitions.limit'), (stage) => words(`defined.${stage}.limit`)),
  ];
  writer.band('section', words('definitions.stages'));
  writer.table(columns, STAGES);
  writer.blank();
}

/** How a lead goes from marketing to sales, step by step. */
export function writeHandOverDefinition(writer: TabWriter): void {
  const { words } = writer;
  const columns: Column<(typeof STEPS)[number]>[] = [
    {
      head: words('definitions.step'),
      format: 'text',
      value: (step) => words(`defined.${step}.step`),
      style: 'strong',
    },
    prose(words('definitions.happens'), (step) => words(`defined.${step}.happens`)),
    prose(words('definitions.seen'), (step) => words(`defined.${step}.seen`)),
    prose(words('definitions.owner'), (step) => words(`defined.${step}.owner`)),
    prose(words('definitions.limit'), (step) => words(`defined.${step}.limit`)),
  ];
  writer.band('section', words('definitions.handOver'));
  writer.band('note', words('definitions.handOverNote'));
  writer.table(columns, STEPS);
  writer.blank();
}

function prose<Row>(head: string, value: (row: Row) => string | null): Column<Row> {
  return { head, format: 'text', value, style: 'prose' };
}

/** A form for whom both teams want as customers. */
export function writePersonas(writer: TabWriter): void {
  const { words } = writer;
  const columns: Column<(typeof PERSONA_ROWS)[number]>[] = [
    { head: '', format: 'text', value: (row) => words(`persona.${row}`), style: 'strong' },
    ...Array.from({ length: PERSONAS }, (_, i) =>
      prose(words('definitions.persona', { n: String(i + 1) }), () => null),
    ),
  ];
  writer.band('section', words('definitions.personas'));
  writer.band('note', words('definitions.personasNote'));
  writer.table(columns, PERSONA_ROWS);
}
