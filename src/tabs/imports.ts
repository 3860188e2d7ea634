import type { Report } from '../report/report.ts';
import { fieldLabel } from '../schema/fields.ts';
import { text } from './cells.ts';
import type { Column } from './table.ts';
import type { TabWriter } from './writer.ts';

/** What was read of each export, and as what its columns were understood. */
export function writeImports(writer: TabWriter, { imports }: Report): void {
  const { words } = writer;
  const columns: Column<Report['imports'][number]>[] = [
    { head: words('start.tab'), format: 'text', value: ({ file }) => file },
    { head: words('start.kind'), format: 'text', value: ({ kind }) => words(`kind.${kind}`) },
    { head: words('start.rows'), format: 'count', value: ({ rows }) => rows },
    { head: words('start.records'), format: 'count', value: ({ records }) => records },
    { head: words('start.duplicates'), format: 'count', value: ({ duplicates }) => duplicates },
    {
      head: words('start.rejected'),
      format: 'count',
      value: ({ rejected }) => rejected.length,
      style: ({ rejected }) => (rejected.length > 0 ? 'bad' : 'plain'),
    },
  ];
  writer.band('section', words('start.imports'));
  writer.table(columns, imports);
  writer.blank();
  writer.band('section', words('start.columns'));
  for (const { file, columns: found, doubts, notes } of imports) {
    const pairs = Object.entries(found).map(([field, header]) => `${words(fieldLabel(field))}: ${header}`);
    writer.paragraph('note', pairs.join(' · '), [text(file)]);
    for (const note of notes) writer.paragraph('note', words.say(note), [text('')]);
    for (const { sentence } of doubts) writer.paragraph('note', words.say(sentence), [text('?', 'bad')]);
  }
  writer.blank();
}
