import type { Words } from '../../language/language.ts';
import { printPercent } from '../../language/print.ts';
import type { Report } from '../../report/report.ts';
import { isoText } from '../../values/dates.ts';
import type { TabWriter } from '../writer.ts';

/** Which version of the agreement both sides are measured by, and whether sales answers what is handed over. */
export function writeMeasuredBy(writer: TabWriter, report: Report): void {
  const { words } = writer;
  writer.paragraph('note', measuredBy(report, words));
  const answers = answersText(report, words);
  if (answers) writer.paragraph('plain', answers);
}

function measuredBy({ agreement: { inForce }, settings }: Report, words: Words): string {
  const said = inForce
    ? words(inForce.version === 1 ? 'sla.byFirst' : 'sla.byVersion', {
        version: String(inForce.version),
        from: isoText(inForce.from),
      })
    : words('sla.byProposal');
  const kinds = settings.kindPromises.map(({ kind }) => kind);
  return kinds.length === 0 ? said : `${said} ${words('sla.byKind', { kinds: kinds.join(', ') })}`;
}

/** The hand-over's answer over the last days; '' where no export tells of it. */
function answersText({ standing: { recentAnswers: answers }, settings }: Report, words: Words): string {
  if (!answers || answers.attainment === null) return '';
  const { inTime, late, waiting, attainment } = answers;
  return words('sla.answers', {
    share: printPercent(attainment, words.language, 0),
    days: settings.answerWithinDays,
    inTime,
    due: inTime + late + waiting,
    waiting,
  });
}
