import { describe, expect, it } from 'vitest';
import { readingOf } from '../support/reporting.ts';

describe('a column of stages without a header that says so', () => {
  /** So many different words, one of two of them a stage. */
  const stageOf = (words: readonly string[]) =>
    readingOf(
      `ID,Created,Where\n${words.map((word, i) => `${i},2026-11-02,${word}`).join('\n')}`,
      'leads',
    ).recognition.columns.get('stage');
  const STAGES =
    'Lead,MQL,SQL,Opportunity,Customer,Marketing Qualified Lead,Sales Qualified Lead,Kund,Affärsmöjlighet'.split(
      ',',
    );
  const others = (n: number) => Array.from({ length: n }, (_, i) => `word ${i}`);

  it('has more known words than others', () => {
    expect(stageOf([...STAGES.slice(0, 3), ...others(2)])).toBe(2);
    expect(stageOf([...STAGES.slice(0, 2), ...others(2)])).toBeUndefined();
  });

  it('has 15 words at most', () => {
    expect(stageOf([...STAGES, ...others(6)])).toBe(2);
    expect(stageOf([...STAGES, ...others(7)])).toBeUndefined();
  });

  it('has two words at least', () => {
    expect(stageOf(['Lead', 'MQL'])).toBe(2);
    expect(stageOf(['Lead', 'Lead'])).toBeUndefined();
  });
});
