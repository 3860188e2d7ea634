import { printInterval } from '../../language/print.ts';
import type { GradeFigures } from '../../measures/scoring/grades.ts';
import { ungradedSentence } from '../../report/fromWarehouse.ts';
import type { Report } from '../../report/report.ts';
import { cell, count } from '../cells.ts';
import { stageColumns } from '../stageColumns.ts';
import { type Column, SUM } from '../table.ts';
import type { TabWriter } from '../writer.ts';
import { shareOfAll, styleBeside } from './shareToCustomer.ts';

/** A row a grade: what became of its leads, what they are worth, and which of them sales takes on. */
export function writeGrades(writer: TabWriter, { grades, cohort, funnel, ungraded }: Report): void {
  const { words } = writer;
  const { byGrade, salesReady, withoutGrade } = grades;
  writer.band('section', words('grade.title'));
  if (ungraded || withoutGrade === cohort.size) {
    writer.paragraph('note', ungraded ? words.say(ungradedSentence(ungraded)) : words('grade.none'));
    writer.blank();
    return;
  }
  const all = shareOfAll(byGrade);
  const columns: Column<GradeFigures>[] = [
    {
      head: words('grade.grade'),
      format: 'text',
      value: ({ grade, salesReady: ready }) => {
        if (grade === '') return words('tab.without');
        return ready ? words('grade.ready', { grade }) : grade;
      },
      style: ({ salesReady: ready }) => (ready ? 'strong' : 'plain'),
      total: words('tab.total'),
    },
    ...stageColumns<GradeFigures>(funnel, words),
    {
      head: words('funnel.conversion'),
      format: 'percent',
      // There is no room for a column of its interval: it is a note.
      value: (figures) =>
        figures.interval === null
          ? figures.conversion
          : {
              ...cell(figures.conversion, 'percent', styleBeside(figures)),
              note: `${words('tab.interval')}: ${printInterval(figures.interval, words.language)}`,
            },
      note: words('funnel.conversionNote'),
      total: all,
    },
    {
      head: words('grade.value'),
      format: 'money',
      value: ({ leadValue }) => leadValue,
      note: words('grade.valueNote'),
      total: count(null, 'total'),
    },
    {
      head: words('grade.disqualified'),
      format: 'count',
      value: ({ disqualified }) => disqualified,
      total: SUM,
    },
  ];
  writer.table(columns, byGrade);
  writer.paragraph(
    'note',
    words('grade.sum', { ready: salesReady, all: cohort.size, without: withoutGrade }),
  );
  writer.blank();
}
