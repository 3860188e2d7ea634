/** One of every kind of trouble, with the row of its export. */
export const TROUBLED = {
  leads: [
    'ID,Created,Source,Company,Stage,Name,Became a Marketing Qualified Lead Date,Became an Opportunity Date,First response',
    '1,2026-11-02,web,Ab,Lead,Ada,,,2026-11-01', // row 2: answered the day before it was created
    '2,2026-11-03,web,,Lead,Bo,,,', // row 3: no company
    '3,,fair,Cd,Lead,Cy,,,', // row 4: no date
    '4,2026-11-04,fair,De,Opportunity,Di,2026-11-10,2026-11-08,', // row 5: its deal was opened before it was an MQL
    '1,2026-11-02,web,Ab,MQL,Ada,2026-11-05,,2026-11-01', // row 6: row 2 once more
    '5,2026-02-31,web,Ef,Lead,Ed,,,', // row 7: no such day
  ].join('\n'),
  deals: [
    'Deal ID,Deal name,Lead ID,Stage,Create date,Close date,Amount,Currency',
    'a,Early,4,Won,2026-10-01,2026-11-01,1000,SEK', // row 2: won before lead 4 was created
    'b,Nobody,99,Won,2026-11-01,2026-11-20,2000,SEK', // row 3: no lead
    'c,Open,98,Open,2026-11-01,,500,SEK', // row 4: no lead, open
    'd,Foreign,1,Won,2026-11-06,2026-11-21,300,USD', // row 5: no rate
    'e,Blank,1,Won,2026-11-06,2026-11-22,,SEK', // row 6: no amount
    'f,Backwards,1,Lost,2026-11-20,2026-11-10,10,SEK', // row 7: closed before it was created
  ].join('\n'),
  activities: [
    'Lead ID,Date,Type',
    '4,2026-11-01 09:00,Call', // before lead 4 was created
    '77,2026-11-05 09:00,Call', // row 3: of nobody
  ].join('\n'),
  spend: 'Month,Source,Campaign,Cost\n2026-11-01,web,search,1000\n2026-11-01,web,search,1000',
};
