import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { parse } from 'csv-parse/sync';
import { csvParseRows } from 'd3-dsv';
import Papa from 'papaparse';
import { duckdbThreeReports } from './duckdb.ts';
import { allFigures, figuresBySql, ourThreeReports } from './ours.ts';
import { bytesOf, readingsOf } from './readings.ts';

/** What is measured. A case is given a workload's folder, makes its input, which is not measured, and gives the work, which is. */
export interface Case {
  readonly name: string;
  readonly prepare: (folder: string) => () => unknown;
}

const fromText = (parse: (text: string) => unknown) => (folder: string) => {
  const texts = bytesOf(folder).map((file) => new TextDecoder().decode(file));
  return () => texts.map(parse);
};

/** Scripts of dist/, in a realm that has nothing but the language, as Google loads them before any function runs. */
const loading = (names: readonly string[]) => () => {
  const texts = names.map((name) => readFileSync(`dist/${name}`, 'utf8'));
  return () => {
    const realm = createContext({});
    for (const text of texts) new Script(text).runInContext(realm);
    return realm;
  };
};

const CASE_LIST = {
  duckdb: {
    name: 'DuckDB, one thread: files → three reports',
    prepare: (folder) => () => duckdbThreeReports(folder),
  },
  threeReports: {
    name: 'ours: bytes → three reports',
    prepare: (folder) => {
      const files = bytesOf(folder);
      return () => ourThreeReports(readingsOf(files));
    },
  },
  allFigures: {
    name: 'ours: bytes → all figures',
    prepare: (folder) => {
      const files = bytesOf(folder);
      return () => allFigures(readingsOf(files));
    },
  },
  bySql: {
    name: 'ours: bytes → DuckDB → figures by SQL',
    prepare: (folder) => {
      const files = bytesOf(folder);
      return () => figuresBySql(readingsOf(files));
    },
  },
  figuresOnly: {
    name: 'ours: typed columns → all figures',
    prepare: (folder) => {
      const readings = readingsOf(bytesOf(folder));
      return () => allFigures(readings);
    },
  },
  papa: {
    name: 'Papa Parse: text → rows',
    prepare: fromText((text) => Papa.parse(text, { delimiter: ',' })),
  },
  csvParse: { name: 'csv-parse: text → rows', prepare: fromText((text) => parse(text)) },
  d3: { name: 'd3-dsv: text → rows', prepare: fromText((text) => csvParseRows(text)) },
  columns: {
    name: 'ours: bytes → typed columns',
    prepare: (folder) => {
      const files = bytesOf(folder);
      return () => readingsOf(files);
    },
  },
  code: { name: 'Code.js alone', prepare: loading(['Code.js']) },
  codeAndReports: { name: 'Code.js and Reports.js', prepare: loading(['Code.js', 'Reports.js']) },
} satisfies Record<string, Case>;

export type CaseKey = keyof typeof CASE_LIST;
export const CASES: Readonly<Record<CaseKey, Case>> = CASE_LIST;

/** The first is what the others are compared with. */
export const ENGINES: readonly CaseKey[] = ['duckdb', 'threeReports', 'allFigures', 'bySql', 'figuresOnly'];
export const READERS: readonly CaseKey[] = ['papa', 'csvParse', 'd3', 'columns'];
export const SCRIPTS: readonly CaseKey[] = ['code', 'codeAndReports'];
/** Those that give the three reports, to be compared. */
export const ANSWERS: ReadonlySet<CaseKey> = new Set<CaseKey>(['duckdb', 'threeReports']);
/** Its input is larger than what it adds, so its peak says nothing. */
export const WITHOUT_MEMORY: ReadonlySet<CaseKey> = new Set<CaseKey>(['figuresOnly']);
