import { wordsIn } from '../../language/language.ts';
import { printNumber, printPercent } from '../../language/print.ts';
import { FEWEST_AT_RISK } from '../../measures/attempts/reachByAttempt.ts';
import type { Report } from '../../report/report.ts';
import { writeChecks, writeHead } from '../reportHead.ts';
import { COLOURS, type Tab } from '../tab.ts';
import { TabWriter } from '../writer.ts';
import { writeBands } from './bands.ts';
import { writeBudget } from './budget.ts';
import { writeCurve, writeKinds } from './reach.ts';

/** Of the columns, in pixels. */
const WIDTHS = [330, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 160];

/** Why not more often. */
const LIMITS = {
  hours: 'contactAttempts.limitHours',
  cost: 'contactAttempts.limitCost',
  records: 'contactAttempts.limitRecords',
} as const;

/** What the attempts have taught: whom each reaches, how often to try, and what became of leads tried soon or late. */
export function contactAttemptsTab(report: Report): Tab {
  const { reach, settings } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('contactAttempts', words, WIDTHS);
  writeHead(writer, report, {
    headline: '',
    method: words('contactAttempts.method', { fewest: FEWEST_AT_RISK }),
  });
  if (reach === null) {
    writer.paragraph('note', words('contactAttempts.none'));
    writer.blank();
  } else {
    writeDepth(writer, report);
    writeCurve(writer, reach);
    writeBudget(writer, report);
    writeKinds(writer, reach, settings);
  }
  writeBands(writer, report);
  writeChecks(writer, report, ['contactAttempts']);
  return writer.tab({ colour: COLOURS.orange });
}

/** One depth for all leads, to be agreed on. */
function writeDepth(writer: TabWriter, { optimalAttempts, settings }: Report): void {
  const { words } = writer;
  const together = optimalAttempts?.together;
  writer.band('section', words('contactAttempts.depth'));
  if (!together) {
    writer.paragraph('note', words(optimalAttempts ? 'contactAttempts.noHours' : 'contactAttempts.noDepth'));
    writer.blank();
    return;
  }
  const { attempts, expected, reach, limit } = together;
  const reason = words(LIMITS[limit]);
  writer.paragraph(
    'strong',
    `${words('contactAttempts.suggested', {
      n: attempts,
      reach: printPercent(reach, words.language, 0),
      expected: printNumber(expected, words.language, 1),
    })} ${reason}`,
  );
  writer.paragraph('note', words('contactAttempts.agreed', { n: settings.attempts }));
  writer.paragraph('note', words('recommendation.caution'));
  writer.blank();
}
