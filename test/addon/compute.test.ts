import { describe, expect, it } from 'vitest';
import { DuckDb } from '../../src/cli/duckdb.ts';
import { figuresCsv } from '../../src/cli/source.ts';
import type { LocalWorkbook } from '../../src/local/workbook.ts';
import type { ReportJson } from '../../src/report/json.ts';
import { FIGURE_COLUMNS } from '../../src/schema/figures.ts';
import { figuresOf } from '../../src/warehouse/engine.ts';
import { contractRowsOf } from '../../src/warehouse/fromRecords.ts';
import type { Question } from '../../src/warehouse/question.ts';
import { importText, openBuilt } from '../support/localWorkbook.ts';
import { datasetFrom } from '../support/reporting.ts';
import { LEADS } from '../support/workbookWithReports.ts';

/** What a warehouse with three leads gives to the SQL that the sidebar of a workbook makes. */
async function figuresFor(workbook: LocalWorkbook): Promise<string> {
  const { dataset, settings } = datasetFrom({ leads: LEADS });
  const engine = await DuckDb.open();
  await engine.fill(contractRowsOf(dataset.records, settings.currency));
  const rows = await figuresOf(engine, workbook.run('warehouseQuestion', []) as Question);
  engine.close();
  return figuresCsv([
    [...FIGURE_COLUMNS],
    ...rows.map(({ figure, keys, name, value }) => [figure, ...keys, name, value]),
  ]);
}

describe('figures of a warehouse', () => {
  const inZone = (timeZone: string) => openBuilt({ timeZone, now: () => new Date() });
  const saysOtherSettings = (workbook: LocalWorkbook) =>
    (workbook.run('generate', [{}]) as ReportJson).checks.some(({ check }) =>
      check.includes('were made with other settings, other stage words or another time zone'),
    );

  it('are to be made with the time zone and the stage words of the workbook', async () => {
    const workbook = inZone('Europe/Helsinki');
    const figures = await figuresFor(workbook);
    importText(workbook, figures);
    expect(saysOtherSettings(workbook)).toBe(false);
    workbook.run('saveSettings', [{ stages: { Hot: 'sql' } }]);
    expect(saysOtherSettings(workbook)).toBe(true);
    const elsewhere = inZone('Europe/Stockholm');
    importText(elsewhere, figures);
    expect(saysOtherSettings(elsewhere)).toBe(true);
  });
});
