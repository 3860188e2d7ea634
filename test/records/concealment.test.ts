import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { TAB_ORDER } from '../../src/schema/tabs.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { NO_RUNS } from '../../src/tabs/runs.ts';
import { makeTab } from '../../src/tabs/tabs.ts';
import { figuresOf, reportFrom, textsOf } from '../support/reporting.ts';

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäöéüßñøł');
const word = fc
  .array(letter, { minLength: 4, maxLength: 8 })
  .map(([first, ...others]) => first!.toUpperCase() + others.join(''));
/** "Anna", "Anna-Karin", "O'Neil", "von Ek" */
const name = fc.oneof(
  word,
  fc.tuple(word, fc.constantFrom('-', ' '), word).map((parts) => parts.join('')),
  word.map((one) => `O'${one}`),
);
const person = fc.record({ first: name, last: name, email: fc.emailAddress() });
/** How a text names a person of the exports, or the owner. */
const naming = fc.record({
  around: fc.constantFrom('%', 'Referral from %', "%'s webinar", '%s tips', '(“%”)', 'fair_%_2026'),
  who: fc.nat(3),
  by: fc.constantFrom('full', 'turned', 'email', 'owner'),
});

it('whoever is named in whatever column, no text of a report names them, and no figure changes', () => {
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 2, maxLength: 4 }),
      fc.array(naming, { minLength: 10, maxLength: 10 }),
      name,
      (people, namings, owner) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const says = (place: number) => {
          const { around, who, by } = namings[place % namings.length]!;
          const { first, last, email } = people[who % people.length]!;
          const named = { full: `${first} ${last}`, turned: `${last}, ${first}`, email, owner }[by];
          return quoted(around.replace('%', () => named));
        };
        const leads = people.map(({ first, last, email }, i) =>
          [
            i % 2 ? says(i + 5) : i,
            ...[email, first, last, `2026-11-0${i + 1}`].map(quoted),
            ...[says(i), says(i + 1), quoted(owner), says(i + 2), i ? '' : says(i + 3)],
          ].join(),
        );
        const csv = {
          leads: `ID,Email,First name,Last name,Created,Source,Campaign,Owner,Stage,Unqualified reason\n${leads.join('\n')}`,
          deals: `Deal ID,Deal name,Lead ID,Stage,Close date,Amount,Currency,Closed lost reason
${says(1)},${says(2)},0,Won,2026-11-20,5,SEK,
b,${says(3)},0,Lost,2026-11-20,5,${says(4)},${says(5)}`,
          spend: `Month,Source,Campaign,Cost,Currency\n2026-11-01,${says(0)},${says(1)},10,SEK\n2026-11-01,${says(6)},,10,${says(7)}`,
        };
        const [named, unnamed] = [true, false].map((showNames) => reportFrom(csv, { showNames })) as [
          Report,
          Report,
        ];
        const input = { report: unnamed, typed: {}, lists: NO_LISTS, now: 46_356, log: NO_RUNS };
        const texts = [
          ...TAB_ORDER.map((id) => makeTab(id, input)).flatMap(textsOf),
          JSON.stringify(reportJson(unnamed)),
        ];
        const told = texts.join('\n').toLowerCase();
        const names = people.flatMap(({ first, last, email }) => [
          `${first} ${last}`,
          `${last}, ${first}`,
          email,
        ]);
        expect([...names, owner].filter((one) => told.includes(one.toLowerCase()))).toEqual([]);
        expect(figuresOf(unnamed)).toEqual(figuresOf(named));
        expect(unnamed.funnel.bySource.length).toBe(named.funnel.bySource.length);
      },
    ),
    { numRuns: 60 },
  );
});
