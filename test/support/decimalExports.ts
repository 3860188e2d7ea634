import type { Csv } from './reporting.ts';

/** Leads of three sources, a deal for every second of them with an amount that no binary number is, some in euros. */
export function decimalExports(): Csv {
  const day = (i: number) =>
    `2026-${String(1 + (i % 10)).padStart(2, '0')}-${String(1 + (i % 27)).padStart(2, '0')}`;
  const sources = ['web', 'fair', 'mail'];
  const leads = ['ID,Created,Source,Campaign,Owner,Email,Stage,Latest source,Latest source date'];
  const deals = ['Deal ID,Lead ID,Stage,Close date,Create date,Amount,Currency,Owner'];
  const activities = ['Lead ID,Date,Type,Outcome'];
  const spend = ['Month,Source,Campaign,Cost,Currency'];
  for (let i = 0; i < 240; i++) {
    const won = i % 4 === 0;
    leads.push(
      `${i},${day(i)},${sources[i % 3]},c${i % 5},${['Ada', 'Bo'][i % 2]},a${i % 120}@x${i % 90}.se,${won ? 'Customer' : 'Lead'},${sources[(i + 1) % 3]},${day(i)}`,
    );
    activities.push(`${i},${day(i)} 10:00,Call,${i % 3 ? 'Connected' : 'No answer'}`);
    const stage = won ? 'Won' : i % 4 === 1 ? 'Lost' : 'Negotiation';
    const amount = ((i * 7919) % 1_000_003) / 100 + 1000.1;
    if (i % 4 < 3)
      deals.push(
        `d${i},${i},${stage},${day(i + 9)},${day(i)},${amount.toFixed(2)},${i % 3 ? 'EUR' : ''},${['Ada', 'Bo'][i % 2]}`,
      );
  }
  for (let month = 1; month <= 11; month++)
    for (const source of sources)
      spend.push(`2026-${String(month).padStart(2, '0')}-01,${source},c1,${(month * 333.33).toFixed(2)},EUR`);
  const lines = (rows: string[]) => rows.join('\n');
  return { leads: lines(leads), deals: lines(deals), activities: lines(activities), spend: lines(spend) };
}
