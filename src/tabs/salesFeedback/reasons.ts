import { type ReasonRow, reasonMatrixOf } from '../../measures/closedLoop/reasonMatrix.ts';
import type { Report } from '../../report/report.ts';
import { type Column, SUM } from '../table.ts';
import type { TabWriter } from '../writer.ts';

const MOST_REASONS = 60;
/** Beside the reason, its leads and their share. */
const SOURCES = 6;

/** Why leads were disqualified, a line a reason and a column a source. */
export function writeReasons(writer: TabWriter, { closedLoop }: Report): void {
  const { words } = writer;
  const { rows, sources, hasOthers } = reasonMatrixOf(closedLoop, SOURCES);
  writer.band('section', words('salesFeedback.reasons'));
  if (rows.length === 0) {
    writer.paragraph('note', words('salesFeedback.noReasons'));
    writer.blank();
    return;
  }
  const heads = sources.map((source) => source || words('tab.without'));
  const columns: Column<ReasonRow>[] = [
    {
      head: words('field.reason'),
      format: 'text',
      value: ({ reason }) => reason || words('weeklyMeeting.noReason'),
      style: ({ reason }) => (reason === '' ? 'bad' : 'plain'),
      total: words('tab.total'),
    },
    { head: words('sla.leads'), format: 'count', value: ({ leads }) => leads, style: 'strong', total: SUM },
    { head: words('contactAttempts.rate'), format: 'percent', value: ({ share }) => share, total: SUM },
    ...[...heads, ...(hasOthers ? [words('salesFeedback.otherSources')] : [])].map(
      (head, i): Column<ReasonRow> => ({
        head,
        format: 'count',
        value: ({ bySource }) => bySource[i]!,
        total: SUM,
      }),
    ),
  ];
  writer.table(columns, rows, { most: MOST_REASONS });
  writer.blank();
}
