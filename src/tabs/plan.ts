import { wordsIn } from '../language/language.ts';
import type { Report } from '../report/report.ts';
import type { RawInputs } from '../settings/parseSettings.ts';
import { writeInputs } from './plan/inputs.ts';
import { writeResults } from './plan/results.ts';
import { writePlanStages } from './plan/stages.ts';
import { COLOURS, type Tab } from './tab.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels. */
const WIDTHS = [330, 130, 130, 420, 130, 130];

/**
 * The plan backwards, live: its cells call the custom functions on the input cells. What the records say is
 * beside; what a person types goes before it.
 *
 * @param typed what is in the input cells when the tab is made
 */
export function planTab(report: Report, typed: RawInputs): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('plan', words, WIDTHS);
  writer.band('title', writer.name);
  writer.paragraph('subtitle', words('plan.method'));
  writer.paragraph('subtitle', words('plan.howTo'));
  writer.blank();
  const places = writeInputs(writer, report, typed);
  writer.blank();
  writeResults(writer, places, report.settings.promise);
  writer.blank();
  writePlanStages(writer, report, places, typed);
  writer.blank();
  writer.paragraph('note', words('plan.rounding'));
  return writer.tab({ colour: COLOURS.blue });
}
