import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expect, it } from 'vitest';
import { PATH_MODELS } from '../../../src/formulas/attribution/ofPaths.ts';
import { callFunction } from '../../../src/functions/call.ts';
import { FUNCTIONS } from '../../../src/functions/table.ts';
import { describeShared } from '../../support/shared.ts';

type Cells = string | number | readonly (readonly (string | number)[])[];
const attribution = (...args: Cells[]) =>
  callFunction(FUNCTIONS.find(({ name }) => name === 'ATTRIBUTION')!, args) as [
    channel: string,
    credit: number,
  ][];
const column = <T>(values: readonly T[]) => values.map((value) => [value]);

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describeShared(
  'data/attribution',
  '10 000 paths, as the R package ChannelAttribution shares them out',
  (file) => {
    const given = csvParse(readFileSync(file('paths.csv'), 'utf8'));
    const expected = csvParse(readFileSync(file('first_last_linear.csv'), 'utf8'));
    const of = (name: string) => column(given.map((row) => Number(row[name])));
    const written = column(given.map((row) => row.path!));

    it.each(['first', 'last', 'linear'])('by %s, conversions and value', (model) => {
      for (const what of ['conversions', 'value']) {
        const counted = of(`total_conversion${what === 'value' ? '_value' : 's'}`);
        const credits = new Map(attribution(written, counted, model));
        expect(credits.size).toBe(expected.length);
        for (const row of expected)
          expect(credits.get(row.channel_name!)! / Number(row[`${model}_touch_${what}`])).toBeCloseTo(1, 12);
      }
    });

    it.each(PATH_MODELS)('by %s, in which nothing is lost', (model) => {
      const conversions = of('total_conversions');
      const credits = attribution(written, conversions, model, of('total_null')).map(([, credit]) => credit);
      expect(sum(credits)).toBeCloseTo(sum(conversions.flat()), 6);
      expect(credits).toEqual([...credits].sort((a, b) => b - a));
    });
  },
);
