import { wordsIn } from '../language/language.ts';
import type { SentenceKey } from '../language/topics.ts';
import type { Report } from '../report/report.ts';
import type { TypedDefinitions } from '../settings/definitions.ts';
import { writeHandOverDefinition, writePersonas, writeStageDefinitions } from './definitions/agreed.ts';
import { writeMatrix, writeRules } from './definitions/rules.ts';
import { writeVersion } from './definitions/version.ts';
import { COLOURS, type Tab } from './tab.ts';
import { TabWriter } from './writer.ts';

export { MATRIX_HEAD, RULE_HEADS } from './definitions/rules.ts';

/** Of the columns, in pixels. */
const WIDTHS = [220, 220, 220, 120, 220];

/** The titles of the parts: a list that is read ends where another part begins. */
export const SECTIONS: readonly SentenceKey[] = [
  'definitions.stages',
  'definitions.ready',
  'definitions.rules',
  'definitions.handOver',
  'definitions.personas',
  'definitions.inForceTitle',
];

/** What the teams call things: made once, then theirs. A refresh writes the version and the last quarter. */
export function definitionsTab(report: Report, typed: TypedDefinitions): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('definitions', words, WIDTHS);
  writer.band('title', writer.name);
  writer.band('subtitle', words('definitions.howTo'));
  writer.blank();
  writeStageDefinitions(writer);
  writeMatrix(writer, typed);
  writeRules(writer, typed);
  writeHandOverDefinition(writer);
  writePersonas(writer);
  writer.blank();
  writeVersion(writer, report);
  return writer.tab({ colour: COLOURS.grey });
}
