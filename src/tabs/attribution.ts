import { wordsIn } from '../language/language.ts';
import { FEWEST_JOURNEYS } from '../measures/attribution/attributed.ts';
import type { Report } from '../report/report.ts';
import { writeCredits } from './attribution/credits.ts';
import { writeSourced } from './attribution/sourced.ts';
import { writeChecks, writeHead } from './reportHead.ts';
import { COLOURS, type Tab } from './tab.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels. */
const WIDTHS = [220, 220, 170, 170, 170, 170, 170, 170];

/** What won deals are credited to by two models, and which of them marketing sourced or influenced. */
export function attributionTab(report: Report): Tab {
  const { attribution, closedLoop, settings } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('attribution', words, WIDTHS);
  const { journeys, touches } = attribution;
  writeHead(writer, report, {
    headline: '',
    method: words('attribution.method', { window: settings.lookbackDays, journeys, touches }),
  });
  if (journeys === 0) writer.paragraph('plain', words('attribution.none'));
  else {
    writeModels(writer, report);
    writeCredits(writer, report);
  }
  writer.blank();
  if (closedLoop.total.deals > 0) writeSourced(writer, report);
  writeChecks(writer, report, ['attribution']);
  return writer.tab({ colour: COLOURS.green });
}

/** What each model does, and whether there are enough journeys for it. */
function writeModels(writer: TabWriter, { attribution }: Report): void {
  const { words } = writer;
  const { models, tooFewFor, journeys, touches, ended } = attribution;
  for (const model of models)
    writer.paragraph(
      'plain',
      tooFewFor.includes(model)
        ? words('attribution.tooFew', {
            model: words(`choice.${model}`),
            least: FEWEST_JOURNEYS,
            n: journeys,
          })
        : words(`model.${model}`, { journeys, ended }),
    );
  if (journeys < FEWEST_JOURNEYS) writer.paragraph('bad', words('attribution.few', { n: journeys }));
  if (touches === journeys && models.length > 1) writer.paragraph('note', words('attribution.oneTouch'));
  writer.blank();
}
