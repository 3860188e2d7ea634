import { describe, expect, it } from 'vitest';
import { runSql } from '../../src/cli/sql.ts';

async function said(...args: string[]) {
  const lines: string[] = [];
  const code = await runSql(args, (line) => void lines.push(line));
  return { code, text: lines.join('\n') };
}

describe('npm run sql', () => {
  it('prints one script that ends with the figures', async () => {
    const { code, text } = await said(
      '--settings',
      'samples/hubspot-sv/settings.json',
      '--target',
      'rev.ops',
    );
    expect(code).toBe(0);
    expect(text).toContain('CREATE OR REPLACE TABLE rev.ops.figures AS');
    expect(text).toContain('FROM crm.leads');
  });

  it('says in one sentence what it does not know', async () => {
    expect(await said('--dialect', 'oracle')).toEqual({
      code: 1,
      text: '--dialect cannot be “oracle”. Use one of: bigquery, duckdb, postgres.',
    });
    expect((await said('--as-of', 'yesterday', '--language', 'sv')).text).toContain('yesterday');
  });
});
