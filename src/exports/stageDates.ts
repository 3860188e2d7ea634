import { enteredField } from '../schema/fields.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { dealWord, STAGES, type StageKey, stageOf } from '../schema/stages.ts';
import { sensible } from '../values/longest.ts';

/** "Date entered "SQL (Sales pipeline)"": the stage is between quotation marks, the pipeline in brackets behind it. */
const QUOTED = /["\u201c\u201d\u201e'\u2018\u2019]([^"\u201c\u201d\u201e'\u2018\u2019(]+)/;
/** What a header says before the stage that it dates. */
const BEFORE =
  /^(?:hs )?(?:v2 )?(?:(?:lead )?became (?:an? )?|blev (?:ett |en )?|date entered |entered |lifecyclestage |datum (?:for )?|date (?:of )?|time of |since )/;
const BEHIND = / (?:date|datum|dato|at|on|time|timestamp|since|sedan)$/;
/** Of these a date may be called by the stage alone: "MQL date", "sql_at". */
const DATED: ReadonlySet<StageKey> = new Set(['mql', 'sql', 'opportunity', 'customer']);

/** The field of a header that is a stage and nothing else ("MQL", "Converted"), where its cells are dates. */
export function stageAlone(header: string, kind: RecordKind): string | undefined {
  if (kind !== 'leads') return undefined;
  const stage = stageOf(sensible(header));
  return DATED.has(stage as StageKey) ? enteredField(stage as StageKey) : undefined;
}

/**
 * The field whose date a header says that it holds: "Became a Marketing Qualified Lead Date", "Blev kund-datum", "MQL
 * date", "sql_at", "became_a_customer", "Customer since" of a lead; "Date entered "Closed Won"" of a deal. Undefined
 * where it is about no stage: the whole rest of the header must be the stage's own word.
 *
 * @param header as it stands in the file
 */
export function stageDateOf(header: string, kind: RecordKind): string | undefined {
  if (kind !== 'leads' && kind !== 'deals') return undefined;
  const text = sensible(header);
  // With its accents, as the words for stages are written.
  const words = text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
  const asks = BEFORE.test(words);
  const ends = BEHIND.test(words);
  if (!asks && !ends) return undefined;
  const quoted = asks ? QUOTED.exec(text)?.[1]?.trim() : undefined;
  const word = quoted ?? words.replace(BEFORE, '').replace(BEHIND, '');
  if (kind === 'deals') {
    const state = asks || ends ? dealWord(word) : undefined;
    return state === 'won' || state === 'lost' ? state : undefined;
  }
  const stage = stageOf(word);
  if (!STAGES.includes(stage as StageKey)) return undefined;
  return asks || DATED.has(stage as StageKey) ? enteredField(stage as StageKey) : undefined;
}
