import { parse } from 'csv-parse/sync';
import { csvParseRows } from 'd3-dsv';
import Papa from 'papaparse';
import { readFile } from '../src/exports/file.ts';
import { read } from '../src/exports/read.ts';
import type { Reading } from '../src/exports/reading.ts';
import { endOfDay } from '../src/records/asOf.ts';
import { reportOf } from '../src/report/report.ts';
import { NO_LISTS } from '../src/settings/parseLists.ts';
import { settingsFrom } from '../src/settings/parseSettings.ts';

/** What is measured: each case takes the files and makes its input, which is not measured, and gives the work, which is. */
export interface Case {
  readonly name: string;
  readonly prepare: (files: readonly Uint8Array[]) => () => unknown;
}

const texts = (files: readonly Uint8Array[]) => files.map((file) => new TextDecoder().decode(file));
const readings = (files: readonly Uint8Array[]): Reading[] =>
  (['leads', 'activities'] as const).map((kind, i) =>
    read(readFile(files[i]!).cells, { kind, mapping: {}, language: 'en', zone: () => 0 }),
  );

/** The first is what the others are compared with: the CSV library that the project uses, alone. */
export const CASES: readonly Case[] = [
  {
    name: 'Papa Parse alone: text to rows',
    prepare: (files) => {
      const given = texts(files);
      return () => given.map((text) => Papa.parse(text, { delimiter: ',' }).data);
    },
  },
  {
    name: 'd3-dsv alone: text to rows',
    prepare: (files) => {
      const given = texts(files);
      return () => given.map((text) => csvParseRows(text));
    },
  },
  {
    name: 'csv-parse alone: text to rows',
    prepare: (files) => {
      const given = texts(files);
      return () => given.map((text) => parse(text));
    },
  },
  {
    name: 'ours: bytes to rows (encoding and delimiter found)',
    prepare: (files) => () => files.map((file) => readFile(file)),
  },
  {
    name: 'ours: bytes to typed columns (header, dates, numbers)',
    prepare: (files) => () => readings(files),
  },
  {
    name: 'ours: typed columns to all figures',
    prepare: (files) => {
      const given = readings(files);
      const { settings } = settingsFrom({ language: 'en' }, NO_LISTS);
      return () => reportOf(given, ['leads', 'activities'], settings, endOfDay(46_300));
    },
  },
];
