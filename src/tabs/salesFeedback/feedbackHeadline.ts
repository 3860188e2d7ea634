import type { Words } from '../../language/language.ts';
import { printPercent } from '../../language/print.ts';
import type { DispositionsOf } from '../../measures/closedLoop/feedback.ts';
import type { Report } from '../../report/report.ts';

/** A source with fewer answers than this is not singled out. */
const FEWEST_ANSWERS = 20;

/** What the tab Sales feedback begins with: how many leads sales accepts, and of which source the fewest, and why. */
export function feedbackHeadline({ feedback, closedLoop, present }: Report, words: Words): string {
  if (!present.leads) return words('salesFeedback.noLeads');
  const { total, bySource } = feedback;
  const share = (n: number) => printPercent(n, words.language, 0);
  if (total.acceptRate === null) return words('salesFeedback.noAnswers', { n: total.leads });
  const answered = total.accepted + total.rejected;
  const said = [
    words('salesFeedback.found', { share: share(total.acceptRate), accepted: total.accepted, answered }),
  ];
  const worst = worstOf(bySource, total.acceptRate);
  if (worst) {
    const reason = closedLoop.reasons.find(
      (one) => one.source.toLowerCase() === worst.source.toLowerCase() && one.reason !== '',
    )?.reason;
    const values = { source: worst.source, share: share(worst.acceptRate!) };
    said.push(
      reason ? words('salesFeedback.worstWhy', { ...values, reason }) : words('salesFeedback.worst', values),
    );
  }
  if (total.unworked) said.push(words('salesFeedback.untouched', { n: total.unworked }));
  return said.join(' ');
}

/** The source of which sales accepts the smallest part, where that is less than of all leads. */
function worstOf(rows: readonly DispositionsOf[], ofAll: number): DispositionsOf | undefined {
  return rows
    .filter((row) => row.source !== '' && row.accepted + row.rejected >= FEWEST_ANSWERS)
    .filter(({ acceptRate }) => acceptRate! < ofAll)
    .sort((a, b) => a.acceptRate! - b.acceptRate!)[0];
}
