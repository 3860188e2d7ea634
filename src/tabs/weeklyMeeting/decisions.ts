import type { Report } from '../../report/report.ts';
import { isoText } from '../../values/dates.ts';
import { type Column, GAP } from '../table.ts';
import type { TabWriter } from '../writer.ts';

const MOST_DECISIONS = 8;

/** What was decided and is not done. */
export function writeDecisions(writer: TabWriter, { meeting, asOf }: Report): void {
  const { words } = writer;
  const { decisions } = meeting;
  const tab = words('tab.decisions');
  writer.band('section', words('weeklyMeeting.decisions'));
  writer.paragraph(
    'note',
    words(decisions.length === 0 ? 'weeklyMeeting.noDecisions' : 'weeklyMeeting.openDecisions', { tab }),
  );
  if (decisions.length === 0) return;
  type Open = (typeof decisions)[number];
  const isLate = ({ due }: Open) => due !== null && due < asOf.day;
  const columns: Column<Open>[] = [
    { head: words('decisions.issue'), format: 'text', value: ({ issue }) => issue },
    GAP,
    { head: words('decisions.decision'), format: 'text', value: ({ decision }) => decision },
    GAP,
    GAP,
    {
      head: words('decisions.owner'),
      format: 'text',
      value: ({ owner }) => owner || words('weeklyMeeting.nobody'),
      style: ({ owner }) => (owner ? 'plain' : 'bad'),
    },
    GAP,
    {
      head: words('decisions.due'),
      format: 'text',
      value: (open) => {
        const day = open.due === null ? open.dueText || '–' : isoText(open.due);
        return isLate(open) ? words('weeklyMeeting.overdue', { day }) : day;
      },
      style: (open) => (isLate(open) ? 'bad' : 'plain'),
    },
  ];
  writer.table(columns, decisions, { most: MOST_DECISIONS });
}
