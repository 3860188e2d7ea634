import { describe, expect, it } from 'vitest';
import type { WizardState } from '../../src/addon/protocol.ts';
import { cellsOf, importText, openBuilt, tabNames, type, valueBeside } from '../support/localWorkbook.ts';
import { scheduledAndRun } from '../support/scheduled.ts';
import { DEALS, withReports } from '../support/workbookWithReports.ts';

describe('working time', () => {
  const { workbook } = scheduledAndRun();
  /** The note on the title of SLA says how its figures are computed; Agreement says in a cell what was agreed. */
  const said = () => {
    const { getters } = workbook.model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'SLA')!;
    const note = workbook.gridModel.note(sheetId, 0, 0);
    const agreed = cellsOf(workbook, 'Agreement').flat().join(' ').replace(/\s+/g, ' ');
    expect(agreed).toContain(/Working time: [^;]*;/.exec(note)![0]);
    return note;
  };

  it('from a settings file stands on Settings, on Agreement and in the note of SLA', () => {
    workbook.run('saveSettings', [{ holidayCountry: 'SE', weekdayHours: { friday: ['08:00', '15:00'] } }]);
    workbook.call('refreshReports');
    expect(valueBeside(workbook, 'Settings', 'Public holidays of', 1)).toBe('Sweden');
    expect(said()).toContain(
      'Monday–Thursday 08:00–17:00, Friday 08:00–15:00; free: public holidays in Sweden',
    );
  });

  it('typed into the list, in either language, is obeyed and stays', () => {
    const rows = cellsOf(workbook, 'Settings');
    const row = rows.findIndex((cells) => cells.includes('Friday'));
    const column = rows[row]!.indexOf('Friday');
    type(workbook, 'Settings', column, row + 1, 'lördag');
    type(workbook, 'Settings', column + 1, row + 1, '10:00');
    type(workbook, 'Settings', column + 2, row + 1, '14:00');
    workbook.call('refreshReports');
    expect(said()).toContain('Friday 08:00–15:00, Saturday 10:00–14:00;');
    workbook.run('saveSettings', [{ lunchStart: '12:00', lunchEnd: '13:00' }]);
    workbook.call('refreshReports');
    expect(cellsOf(workbook, 'Settings')[row + 1]!.slice(column, column + 2)).toEqual(['lördag', '10:00']);
    expect(said()).toContain('Saturday 10:00–14:00 (lunch 12:00–13:00);');
  });
});

describe('a new workbook', () => {
  it('shows the method\u2019s own example', () => {
    const workbook = openBuilt();
    workbook.run('saveSettings', [{}]);
    const used = 4;
    expect(valueBeside(workbook, 'Plan', 'Customers needed', used)).toBe(10);
    expect(valueBeside(workbook, 'Plan', 'Leads needed on average', used)).toBe(500);
    expect(valueBeside(workbook, 'Plan', 'Leads needed with the certainty asked for', used)).toBe(708);
    expect(valueBeside(workbook, 'Plan', 'Chance that those leads bring the customers', used)).toBeCloseTo(
      0.5433357855,
      9,
    );
  });
});

describe('Plan is live', () => {
  const workbook = withReports();
  const plan = () => cellsOf(workbook, 'Plan');
  const rowOf = (label: string) => plan().findIndex((row) => row[0] === label);

  it('from the person\u2019s own records', () => {
    expect(valueBeside(workbook, 'Plan', 'Average order value', 4)).toBe(30_000);
    expect(valueBeside(workbook, 'Plan', 'Lead-to-customer rate', 4)).toBeCloseTo(1 / 3, 12);
    expect(valueBeside(workbook, 'Plan', 'Customers needed', 4)).toBe(4);
  });

  it('changing the goal changes it at once, and the next report has it', () => {
    type(workbook, 'Plan', 1, rowOf('Revenue goal'), '300000');
    expect(valueBeside(workbook, 'Plan', 'Customers needed', 4)).toBe(10);
    expect(valueBeside(workbook, 'Plan', 'Leads needed on average', 4)).toBe(30);
    const report = workbook.run('generate', [{}]) as { plan: Record<string, number> };
    expect(report.plan).toMatchObject({ revenueGoal: 300_000, customersNeeded: 10, leadsNeeded: 30 });
    expect(valueBeside(workbook, 'Plan', 'Revenue goal', 1)).toBe(300_000);
  });
});

describe('stage rates that are typed on Plan', () => {
  const workbook = withReports();
  const rowOf = (label: string) => cellsOf(workbook, 'Plan').findIndex((row) => row[0] === label);
  const used = (label: string) => valueBeside(workbook, 'Plan', label, 4);
  const said = () => cellsOf(workbook, 'Plan')[rowOf('All stages together') + 1]![0];
  const needed = () => {
    const first = rowOf('Lead to MQL');
    return cellsOf(workbook, 'Plan')
      .slice(first, first + 5)
      .map((row) => row[5]);
  };
  const typeRate = (label: string, text: string) => type(workbook, 'Plan', 1, rowOf(label), text);
  const planNow = () => (workbook.run('generate', [{}]) as { plan: Record<string, number> }).plan;

  // Two of three leads are MQLs, one of them a customer; nobody records SQLs and opportunities.
  it('a step to or from a stage that nobody records is blank, and so is what the stages ask for', () => {
    expect(used('Lead to MQL')).toBeCloseTo(2 / 3, 12);
    expect(['MQL to SQL', 'SQL to Opportunity', 'Opportunity to Customer'].map(used)).toEqual(['', '', '']);
    expect(valueBeside(workbook, 'Plan', 'MQL to SQL', 3)).toContain('No export says who reached: SQL');
    expect([used('All stages together'), said(), needed()[0]]).toEqual(['', '', '']);
  });

  it('while one is missing the rate of the records is used, and that is said', () => {
    typeRate('MQL to SQL', '0.25');
    expect(used('Lead-to-customer rate')).toBeCloseTo(1 / 3, 12);
    expect(said()).toBe('The plan uses the rate 33.3%: not every stage has a rate.');
    expect(planNow().leadToCustomerRate).toBeCloseTo(1 / 3, 12);
  });

  it('all together they drive the rate, at once and in the reports', () => {
    typeRate('SQL to Opportunity', '1');
    typeRate('Opportunity to Customer', '1');
    expect(used('Lead-to-customer rate')).toBeCloseTo(1 / 6, 12);
    expect(used('Leads behind the rate')).toBe('');
    expect(said()).toBe('');
    expect(needed()).toEqual([24, 16, 4, 4, 4]);
    const leads = used('Leads needed on average');
    expect(leads).toBe(24);
    expect(planNow()).toMatchObject({ leadToCustomerRate: expect.closeTo(1 / 6, 12), leadsNeeded: leads });
    expect(valueBeside(workbook, 'Plan', 'MQL to SQL', 1)).toBe(0.25);
  });

  it('a lead-to-customer rate that is typed goes before them, and that is said', () => {
    typeRate('Lead-to-customer rate', '0.1');
    expect(used('Lead-to-customer rate')).toBe(0.1);
    expect(said()).toBe('The plan uses the rate 10%; the stages together give 16.7%.');
    expect(planNow().leadToCustomerRate).toBe(0.1);
  });
});

describe('what people wrote is theirs', () => {
  it('a row that was inserted in Plan does not mislead a refresh', () => {
    const workbook = withReports();
    const { model } = workbook;
    const sheetId = model.getters
      .getSheetIds()
      .find((sheet) => model.getters.getSheetName(sheet) === 'Plan')!;
    const row = cellsOf(workbook, 'Plan').findIndex((cells) => cells[0] === 'Average order value');
    workbook.gridModel.dispatch('ADD_COLUMNS_ROWS', {
      dimension: 'ROW',
      base: row,
      quantity: 1,
      position: 'before',
      sheetId,
      sheetName: 'Plan',
    });
    type(workbook, 'Plan', 0, row, 'a line of our own');
    importText(workbook, `${DEALS}\nc,2,Won,2026-11-22,90000`);
    workbook.call('refreshReports');
    expect(valueBeside(workbook, 'Plan', 'Average order value', 4)).toBe(50_000);
    expect(valueBeside(workbook, 'Plan', 'a line of our own', 2)).toBeOneOf(['', null]);
  });
});

describe('what Plan and the reports read', () => {
  it('is the same: blanks, amounts as text, cleared goals', () => {
    const workbook = withReports();
    const row = (label: string) => cellsOf(workbook, 'Plan').findIndex((cells) => cells[0] === label);
    type(workbook, 'Plan', 1, row('Average order value'), "'10 000 kr");
    type(workbook, 'Plan', 1, row('Lead-to-customer rate'), '2%');
    const { plan } = workbook.run('generate', [{}]) as { plan: Record<string, number> };
    expect(plan).toMatchObject({
      revenueGoal: 100_000,
      customersNeeded: 10,
      leadsNeeded: 500,
      leadsNeededAtCertainty: 708,
    });
    expect(
      ['Customers needed', 'Leads needed on average', 'Leads needed with the certainty asked for'].map(
        (label) => valueBeside(workbook, 'Plan', label, 4),
      ),
    ).toEqual([10, 500, 708]);
  });

  it('counts in how uncertain a learnt rate is, in both', () => {
    const workbook = withReports();
    const { plan } = workbook.run('generate', [{}]) as {
      plan: { rateFrom: unknown; leadsNeededAtCertainty: number };
    };
    expect(plan.rateFrom).toEqual({ customers: 1, leads: 3 });
    expect(valueBeside(workbook, 'Plan', 'Leads needed with the certainty asked for', 4)).toBe(
      plan.leadsNeededAtCertainty,
    );
    expect(plan.leadsNeededAtCertainty).toBeGreaterThan(23);
  });
});

describe('what goes wrong', () => {
  it('a setting that cannot be used is named on Start', () => {
    const workbook = withReports();
    const rate = cellsOf(workbook, 'Plan').findIndex((row) => row[0] === 'Lead-to-customer rate');
    type(workbook, 'Plan', 1, rate, '2');
    workbook.call('refreshReports');
    expect(cellsOf(workbook, 'Start').flat().join(' ')).toContain(
      'Lead-to-customer rate cannot be \u201c2\u201d: it must be a percentage above 0% and at most 100%; write e.g. 2%',
    );
  });

  it('settings from a file are refused as a whole', () => {
    const workbook = openBuilt();
    expect(() => workbook.run('saveSettings', [{ revenueGoal: 5, leadToCustomerRate: 2 }])).toThrow(
      /Lead-to-customer rate cannot be/,
    );
    expect(() => workbook.run('saveSettings', [{ revenuGoal: 5 }])).toThrow(
      'There is no setting called \u201crevenuGoal\u201d. Check the spelling.',
    );
    expect(tabNames(workbook)).toEqual(['Sheet1']);
  });
});

describe('a yellow cell of Plan', () => {
  const LABELS = [
    'Customers needed',
    'Leads needed on average',
    'Chance that those leads bring the customers',
    'Leads needed with the certainty asked for',
    'Value of a lead',
    'Lead to MQL',
  ];
  const planned = () => {
    const workbook = openBuilt();
    workbook.call('openSidebar');
    workbook.run('saveSettings', [
      { revenueGoal: 100_000, averageOrderValue: 10_000, leadToCustomerRate: 0.02 },
    ]);
    const rowOf = (label: string) => cellsOf(workbook, 'Plan').findIndex((row) => row[0] === label);
    return {
      workbook,
      write: (label: string, text: string) => type(workbook, 'Plan', 1, rowOf(label), text),
      needed: () => {
        workbook.gridModel.flush();
        return LABELS.map(
          (label) => cellsOf(workbook, 'Plan')[rowOf(label)]![label === 'Lead to MQL' ? 5 : 4],
        );
      },
      shown: () => JSON.stringify(cellsOf(workbook, 'Plan')),
      rowOf,
    };
  };

  it('with a text that is no number says so in place of five errors', () => {
    const { write, needed, shown } = planned();
    write('Revenue goal', 'lots');
    const words = 'Revenue goal: write a number';
    expect(needed().slice(0, 4)).toEqual([words, words, words, words]);
    expect(needed()[4]).toBe(200);
    expect(shown()).not.toContain('#ERROR!');
    expect(shown()).not.toContain('With ');
  });

  it('names the one that is to be corrected, on both sides of its limits', () => {
    const { write, needed } = planned();
    const rate = 'Lead-to-customer rate: write a percentage';
    write('Lead-to-customer rate', '2');
    expect(needed().slice(0, 5)).toEqual([10, rate, rate, rate, rate]);
    write('Lead-to-customer rate', '100%');
    expect(needed().slice(0, 2)).toEqual([10, 10]);
    write('Certainty wanted', '100%');
    expect(needed()[3]).toBe('Certainty wanted: write a percentage');
    write('Average order value', '0');
    expect(needed()[0]).toBe('Average order value: write a number');
  });

  it('may hold a text that reads as a number', () => {
    const { write, needed } = planned();
    write('Revenue goal', '1,2 mkr');
    expect(needed().slice(0, 2)).toEqual([120, 6000]);
  });

  it('in a step says what to write there', () => {
    const { write, needed } = planned();
    for (const step of ['MQL to SQL', 'SQL to Opportunity', 'Opportunity to Customer']) write(step, '50%');
    write('Lead to MQL', '40%');
    expect(needed()[5]).toBe(200);
    write('Lead to MQL', 'half');
    expect(needed()[5]).toBe('Stage by stage: write a percentage');
  });

  it('is marked, not refused, and the mark says what to write', () => {
    const { workbook, rowOf } = planned();
    const rules = workbook.model.getters
      .getDataValidationRules(
        workbook.model.getters
          .getSheetIds()
          .find((id) => workbook.model.getters.getSheetName(id) === 'Plan')!,
      )
      .map(({ criterion, isBlocking, ranges }) => [
        ranges.map(({ zone }) => zone.top),
        criterion.type,
        isBlocking,
        (criterion as { helpText?: string }).helpText,
      ]);
    expect(rules).toContainEqual([
      [rowOf('Revenue goal')],
      'isGreaterOrEqualTo',
      false,
      'This must be a number of at least 0; write e.g. 1,200,000.',
    ]);
    expect(rules).toContainEqual([
      [rowOf('Lead-to-customer rate')],
      'isBetween',
      false,
      'This must be a percentage above 0% and at most 100%; write e.g. 2%.',
    ]);
  });
});

describe('a workbook that an earlier version made', () => {
  it('is read by the words that its inputs had, and written to as well', () => {
    const workbook = withReports();
    const row = cellsOf(workbook, 'Settings').findIndex((cells) => cells[0] === 'Alert below');
    type(workbook, 'Settings', 0, row, 'Attainment is too low below');
    type(workbook, 'Settings', 1, row, 'most');
    workbook.call('refreshReports');
    expect(cellsOf(workbook, 'Start').flat().join(' ')).toContain('Alert below cannot be \u201cmost\u201d');
    workbook.run('saveSettings', [{ digestThreshold: 0.7 }]);
    expect(cellsOf(workbook, 'Settings')[row]!.slice(0, 2)).toEqual(['Attainment is too low below', 0.7]);
  });

  it('has a line put in that it did not have, and all others are still read', () => {
    const workbook = withReports();
    const row = cellsOf(workbook, 'Settings').findIndex((cells) =>
      String(cells[0]).startsWith('Accept or reject'),
    );
    for (const column of [0, 1, 2]) type(workbook, 'Settings', column, row, '');
    workbook.run('saveSettings', [{ rates: { EUR: 11.2, USD: 10 }, attempts: 7 }]);
    workbook.run('saveSettings', [{ answerWithinDays: 3 }]);
    const lines = () =>
      cellsOf(workbook, 'Settings').filter((cells) => String(cells[0]).startsWith('Accept or reject'));
    expect(lines().map((cells) => cells[1])).toEqual([3]);
    const { inputs } = workbook.run('wizardState', []) as WizardState;
    expect(inputs).toMatchObject({ answerWithinDays: 3, attempts: 7 });
    workbook.run('saveSettings', [{ answerWithinDays: 4, rates: { NOK: 1 } }]);
    expect(lines().map((cells) => cells[1])).toEqual([4]);
  });

  it('has its lists read by the heads that they had', () => {
    const workbook = withReports();
    const head = cellsOf(workbook, 'Settings').findIndex((cells) => cells.includes('Rate'));
    const column = cellsOf(workbook, 'Settings')[head]!.indexOf('Rate');
    type(workbook, 'Settings', column, head, 'Worth of one');
    workbook.run('saveSettings', [{ rates: { EUR: 11.2 } }]);
    // What is there is read, and stays beside what comes.
    workbook.run('saveSettings', [{ rates: { USD: 10 } }]);
    const lines = cellsOf(workbook, 'Settings').slice(head + 1, head + 3);
    expect(lines.map((cells) => cells.slice(column - 1, column + 1))).toEqual([
      ['USD', 10],
      ['EUR', 11.2],
    ]);
  });
});
