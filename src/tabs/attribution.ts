import { ratio } from '../formulas/arithmetic.ts';
import { type Words, wordsIn } from '../language/language.ts';
import { printNumber } from '../language/print.ts';
import { FEWEST_JOURNEYS } from '../measures/attribution/attributed.ts';
import { type Definition, shareOfRevenue } from '../measures/attribution/sourced.ts';
import type { Report } from '../report/report.ts';
import { attributionHeadline } from './attribution/attributionHeadline.ts';
import { creditsChart, writeCampaigns, writeSources } from './attribution/credits.ts';
import { writeSourced } from './attribution/sourced.ts';
import { WIDTHS, writeChecks, writeHead } from './reportHead.ts';
import { COLOURS, type Tab } from './tab.ts';
import { type Tile, writeTiles } from './tiles.ts';
import { TabWriter } from './writer.ts';

/** What won deals are credited to by two models, and which of them marketing sourced or influenced. */
export function attributionTab(report: Report): Tab {
  const { attribution, closedLoop, settings } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('attribution', words, WIDTHS);
  writeHead(writer, report, {
    headline: attributionHeadline(report, words),
    method: words('attribution.method', { window: settings.lookbackDays }),
  });
  if (attribution.journeys > 0) writeTooFew(writer, report);
  writeTiles(writer, tilesOf(report, words));
  writer.blank();
  if (attribution.journeys > 0) {
    writer.chart(creditsChart(words, report));
    writeSources(writer, report);
    writeCampaigns(writer, report);
  }
  if (closedLoop.total.deals > 0) writeSourced(writer, report);
  writeChecks(writer, report, ['attribution']);
  return writer.tab({ colour: COLOURS.green });
}

/** How much is known of the won deals' touches, and what of the revenue is marketing's. */
function tilesOf({ attribution, sourced, present }: Report, words: Words): Tile[] {
  const { journeys, touches, total } = attribution;
  const hasWon = present.deals && total.deals > 0;
  const shareOf = (wanted: Definition) =>
    shareOfRevenue(sourced.definitions.find(({ definition }) => definition === wanted)!);
  return [
    {
      name: words('attribution.withTouch'),
      value: hasWon ? journeys : null,
      format: 'count',
      note: hasWon ? words('attribution.ofWon', { n: total.deals }) : '',
    },
    {
      name: words('attribution.touchesEach'),
      value: ratio(touches, journeys),
      format: 'decimal',
      note:
        journeys > 0 ? words('attribution.touchesInAll', { n: printNumber(touches, words.language) }) : '',
    },
    {
      name: words('attribution.sourcedTile'),
      value: hasWon ? shareOf('recorded') : null,
      format: 'percent',
      note: hasWon ? words('attribution.ofRevenue') : '',
      method: words('sourced.means'),
    },
    {
      name: words('attribution.influencedTile'),
      value: hasWon ? shareOf('influenced') : null,
      format: 'percent',
      note: hasWon ? words('attribution.ofRevenue') : '',
      method: words('sourced.means'),
    },
  ];
}

/** Models that there are not enough journeys for: before the figures, where they would be looked for. */
function writeTooFew(writer: TabWriter, { attribution }: Report): void {
  const { words } = writer;
  const { tooFewFor, journeys } = attribution;
  for (const model of tooFewFor)
    writer.paragraph(
      'note',
      words('attribution.tooFew', { model: words(`choice.${model}`), least: FEWEST_JOURNEYS, n: journeys }),
    );
  if (tooFewFor.length > 0) writer.blank();
}
