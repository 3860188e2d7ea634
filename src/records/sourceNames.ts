import type { Reading } from '../exports/reading.ts';
import { calledSource, type SourceCounts, sourceKey, sourceProposals } from '../schema/sources.ts';
import type { Settings } from '../settings/settings.ts';
import type { Records } from './records.ts';

/** A source that may be another's, as the exports write it. */
export interface SourceName extends SourceCounts {
  readonly source: string;
  /** The name it goes under by Settings; null where they say nothing. */
  readonly alias: string | null;
  /** The name that is proposed; null where Settings have said it. */
  readonly proposed: string | null;
}

/** The sources of leads, costs and the campaign calendar that have an alias or look like another one. */
export function sourceNamesOf(readings: readonly Reading[], settings: Settings): SourceName[] {
  const { sourceAliases: aliases } = settings;
  const written = new Map<string, SourceCounts>();
  for (const { recognition, texts } of readings) {
    const column = texts.get('source');
    if (!column || (recognition.kind !== 'leads' && recognition.kind !== 'spend')) continue;
    const rows = new Int32Array(column.words.length);
    for (const code of column.codes) rows[code]!++;
    for (const [code, word] of column.words.entries()) {
      if (rows[code]! === 0) continue;
      const isLeads = recognition.kind === 'leads';
      add(written, word, { leads: isLeads ? rows[code]! : 0, costs: isLeads ? 0 : rows[code]! });
    }
  }
  for (const { source, cost } of settings.campaigns)
    add(written, source, { leads: 0, costs: cost === null ? 0 : 1 });
  const called = new Map<string, SourceCounts>();
  for (const [source, counts] of written) add(called, calledSource(source, aliases), counts);
  const nameOf = new Map(
    sourceProposals(called, aliases).flatMap(({ name, sources }) =>
      sources.map(({ source }) => [sourceKey(source), name] as const),
    ),
  );
  const listed = new Set<string>();
  return [...written].flatMap(([source, counts]): SourceName[] => {
    const key = sourceKey(source);
    const alias = aliases.get(key) ?? null;
    const proposed = alias === null ? (nameOf.get(key) ?? null) : null;
    if ((alias === null && proposed === null) || listed.has(key)) return [];
    listed.add(key);
    return [{ source, ...counts, alias, proposed }];
  });
}

/** How many leads and costs the sources of the records have, by the names that they go under. */
export function countsOfSources({ leads, spend }: Records): Map<string, SourceCounts> {
  const counts = new Map<string, { leads: number; costs: number }>();
  const of = (source: string) => {
    const known = counts.get(source) ?? { leads: 0, costs: 0 };
    counts.set(source, known);
    return known;
  };
  for (const source of leads.source) of(source).leads++;
  for (const source of spend.source) of(source).costs++;
  return counts;
}

function add(to: Map<string, SourceCounts>, source: string, { leads, costs }: SourceCounts): void {
  const known = to.get(source);
  to.set(source, { leads: leads + (known?.leads ?? 0), costs: costs + (known?.costs ?? 0) });
}
