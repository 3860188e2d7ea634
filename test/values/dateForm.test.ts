import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateForm, orderOf } from '../../src/values/dateForm.ts';
import { civil, readDate } from '../../src/values/dates.ts';
import { DATE_ORDERS, type DateOrder } from '../../src/values/writtenDate.ts';

const two = (value: number) => String(value % 100).padStart(2, '0');

describe('the order of day and month in a column', () => {
  it('is proved by one value above 12', () => {
    expect(dateForm(['1/2/2018', '3/13/2018'])).toMatchObject({
      orders: ['mdy'],
      doubt: undefined,
      proven: true,
    });
    expect(dateForm(['1/2/2018', '13/3/2018'])).toMatchObject({
      orders: ['dmy'],
      doubt: undefined,
      proven: true,
    });
  });

  it('that contradicts itself goes with the most, and that is said', () =>
    expect(dateForm(['02/13/2026', '14/03/2026', '15/03/2026', '03/04/2026'])).toMatchObject({
      orders: ['dmy'],
      doubt: '03/04/2026',
      proven: false,
    }));

  it('is open where nothing proves it, and that is said', () => {
    const form = dateForm(['1/2/2018', '3/4/2018']);
    expect(form).toMatchObject({ orders: ['dmy', 'mdy'], doubt: '1/2/2018', proven: false });
    expect([orderOf(form, ['mdy', 'dmy']), orderOf(form, ['ymd', 'dmy'])]).toEqual(['mdy', 'dmy']);
  });

  it('is none where no date leaves it open, nor by a day that no calendar has', () => {
    expect(dateForm(['2018-02-01', 'soon'])).toMatchObject({ orders: [], doubt: undefined, proven: false });
    expect(dateForm(['31/31/2018', '14/02/2018'])).toMatchObject({ orders: ['dmy'], proven: true });
  });

  it('is no question where the answer changes nothing', () =>
    expect(dateForm(['1/1/2018', '3/3/2018']).doubt).toBeUndefined());
});

describe('a year of two digits', () => {
  it('is first where the other order would scatter the years over decades', () =>
    expect(dateForm(['25-01-31', '25-02-14', '25-02-28', '24-12-30'])).toMatchObject({
      orders: ['ymd'],
      doubt: undefined,
      proven: true,
    }));

  it('is last for the same reason', () => {
    expect(dateForm(['31-01-25', '14-02-25', '28-02-25', '30-12-24'])).toMatchObject({
      orders: ['dmy'],
      proven: true,
    });
    expect(dateForm(['01/31/25', '02/14/25'])).toMatchObject({ orders: ['mdy'], proven: true });
  });

  it('is asked about where both orders have their years together', () => {
    expect(dateForm(['25-01-24'])).toMatchObject({
      orders: ['dmy', 'ymd'],
      doubt: '25-01-24',
      proven: false,
    });
    expect(dateForm(['25-01-20', '25-02-24'])).toMatchObject({
      orders: ['dmy', 'ymd'],
      doubt: '25-01-20',
      proven: false,
    });
    expect(dateForm(['05-06-07']).orders).toEqual(DATE_ORDERS);
  });

  it('is not first where the day or the month has one digit only', () =>
    expect(dateForm(['1/2/25', '3/4/25'])).toMatchObject({ orders: ['dmy', 'mdy'], doubt: '1/2/25' }));

  it('is not taken for a day of the month that is always the same', () =>
    expect(dateForm(['01-03-10', '01-06-25', '01-09-31']).doubt).toBeDefined());

  it('is never read in another order without a doubt', () => {
    const days = fc.array(fc.integer({ min: 44_000, max: 46_000 }), { minLength: 1, maxLength: 40 });
    const write: Readonly<Record<DateOrder, (day: number) => string>> = {
      dmy: (serial) => [civil(serial).day, civil(serial).month, civil(serial).year].map(two).join('-'),
      mdy: (serial) => [civil(serial).month, civil(serial).day, civil(serial).year].map(two).join('-'),
      ymd: (serial) => [civil(serial).year, civil(serial).month, civil(serial).day].map(two).join('-'),
    };
    fc.assert(
      fc.property(days, fc.constantFrom(...DATE_ORDERS), (serials, order) => {
        const texts = serials.map(write[order]);
        const { orders, doubt } = dateForm(texts);
        expect(orders).toContain(order);
        const isOpen = orders.some((other) =>
          texts.some((text, i) => readDate(text, other, () => 0) !== serials[i]),
        );
        expect(doubt !== undefined).toBe(isOpen);
      }),
    );
  });
});

describe('a month and two digits', () => {
  it.each([
    [['Jan-25', 'Feb-25', 'Mar-25']],
    [['Dec-24', 'Jan-25']],
    [['jan. 25']],
    [['Jun-99', 'Jul-99']],
    [['nov 23', 'dec 23', 'jan 24', 'feb 24', 'mar 25']],
  ])('are months with their years: %s', (values) => expect(dateForm(values).lacksYears).toBe(false));

  it.each([[['Jan 24', 'Jan 25', 'Jan 26']], [['Jan 12', 'Feb 25', 'Mar 30']], [['Jan 5', 'Jan 12']]])(
    'are days whose year is not known: %s',
    (values) => expect(dateForm(values).lacksYears).toBe(true),
  );
});
