import { describe, expect, it } from 'vitest';
import { tryBody } from '../../support/tryOut.ts';

describe('other services', () => {
  it('keep mails in the outbox and triggers in a list', () => {
    const workbook =
      tryBody(`MailApp.sendEmail({ to: 'a@b.se', subject: 'Hi', body: 'x', htmlBody: '<p>x</p>' });
      ScriptApp.newTrigger('daily').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7)
        .inTimezone('Europe/Stockholm').create();
      const all = ScriptApp.getProjectTriggers();
      const names = all.map((trigger) => trigger.getHandlerFunction());
      ScriptApp.deleteTrigger(all[0]);
      ScriptApp.newTrigger('other').timeBased().everyDays(1).create();
      return names`);
    expect(workbook.call('go')).toEqual(['daily']);
    expect(workbook.outbox).toEqual([{ to: 'a@b.se', subject: 'Hi', body: 'x', htmlBody: '<p>x</p>' }]);
    expect(workbook.triggers).toMatchObject([
      { functionName: 'other', everyDays: 1, spreadsheet: workbook.id },
    ]);
  });
});
