import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../exports/file.ts';
import { read } from '../exports/read.ts';
import type { Words } from '../language/language.ts';
import { exportedFrom } from '../records/records.ts';
import type { Settings } from '../settings/settings.ts';
import { contractRowsOf } from '../warehouse/fromRecords.ts';
import type { Present } from '../warehouse/question.ts';
import type { DuckDb } from './duckdb.ts';
import { inFile, offsetIn, readBytes, Stop, shortPath } from './order.ts';

interface Asked {
  readonly settings: Settings;
  readonly words: Words;
  readonly progress: (line: string) => void;
  /** Whose days and times they are. */
  readonly zone: string;
}

const EXPORTS = /\.(csv|tsv|txt|xlsx)$/i;

/** Reads exports as the add-on does, whatever their size, and hands their records over. */
export async function fillFromExports(
  engine: DuckDb,
  folder: string,
  { settings, words, progress, zone }: Asked,
): Promise<Present> {
  const files = readdirSync(folder)
    .filter((name) => EXPORTS.test(name))
    .sort()
    .map((name) => join(folder, name));
  if (files.length === 0) throw new Stop(words('source.noExports', { folder: shortPath(folder) }));
  const { mapping, language } = settings;
  const readings = files.map((file) => {
    progress(words('cli.reading', { file: shortPath(file) }));
    return inFile(words, file, () =>
      read(readFile(readBytes(file, words)).cells, { mapping, language, zone: offsetIn(zone) }),
    );
  });
  const records = exportedFrom(readings, settings);
  await engine.fill(contractRowsOf(records, settings.currency));
  const { leads, deals, present } = records;
  return {
    deals: present.deals,
    outcomes: deals.outcomesTold,
    activities: present.activities,
    responses: leads.hasResponse,
  };
}
