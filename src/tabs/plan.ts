import { wordsIn } from '../language/language.ts';
import type { Report } from '../report/report.ts';
import type { RawInputs } from '../settings/parseSettings.ts';
import { isoText } from '../values/dates.ts';
import { text } from './cells.ts';
import { forecastSentence } from './forecast/forecastText.ts';
import { chanceChart } from './plan/chanceChart.ts';
import { writeInputs } from './plan/inputs.ts';
import { writePlanMonths } from './plan/months.ts';
import { writeResults } from './plan/results.ts';
import { writePlanStages } from './plan/stages.ts';
import { COLOURS, type Tab } from './tab.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels. */
const WIDTHS = [280, 120, 120, 400, 120, 120];

/**
 * The plan backwards, live: its cells call the custom functions on the input cells. What the records say is
 * beside; what a person types goes before it. The answer is on top.
 *
 * @param typed what is in the input cells when the tab is made
 */
export function planTab(report: Report, typed: RawInputs): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('plan', words, WIDTHS);
  writer.title(writer.name, `${words('plan.method')} ${words('plan.rounding')}`);
  const answerRow = writer.row();
  writer.row(text(words('plan.howTo'), 'subtitle'));
  writer.blank();
  const places = writeInputs(writer, report, typed);
  writer.blank();
  const results = writeResults(writer, places, report.draft.promise);
  writer.beside(answerRow, 1, [[results.answer]]);
  // One row, whatever it says: what is below stays where it is.
  const forecast = forecastSentence(report, writer.words);
  writer.row(text(forecast && words('plan.forecast', { date: isoText(report.asOf.day), forecast }), 'note'));
  writer.blank();
  writer.chart(chanceChart(writer, places, results, WIDTHS.length + 1));
  writer.blank();
  writePlanMonths(writer, report, places, results);
  writePlanStages(writer, report, places, typed);
  return writer.tab({ colour: COLOURS.blue });
}
