import { seededRandom } from '../samples/random.ts';
import { isoText, serialOf } from '../src/values/dates.ts';

/** Exports of the size at which a sheet is full: made up, the same at every run. */

const LEADS = 100_000;
const ACTIVITIES = 400_000;
const FIRST_DAY = serialOf(2025, 1, 1)!;
const DAYS = 600;

export function leadsCsv(): string {
  const random = seededRandom(1);
  const lines = [
    'Record ID,First Name,Last Name,Email,Company Name,Contact owner,Country/Region,Create Date,Lifecycle Stage,Lead Status,Original Source,Original Source Drill-Down 1',
  ];
  for (let i = 0; i < LEADS; i++) {
    const at = isoText(FIRST_DAY + random.unit() * DAYS, true);
    const stage = random.weighted([
      ['Lead', 60],
      ['Marketing Qualified Lead', 25],
      ['Sales Qualified Lead', 10],
      ['Customer', 5],
    ]);
    const source = random.pick([
      'Organic Search',
      'Paid Search',
      'Direct Traffic',
      'Referrals',
      'Offline Sources',
    ]);
    lines.push(
      `${i},First${i % 977},Last${i % 1303},p${i}@company${i % 5000}.example,"Company ${i % 5000}, AB",Rep ${i % 12},Sweden,${at},${stage},New,${source},Campaign ${i % 30}`,
    );
  }
  return lines.join('\n');
}

export function activitiesCsv(): string {
  const random = seededRandom(2);
  const lines = [
    'Record ID,Activity date,Activity type,Call outcome,Activity assigned to,Associated Contact IDs',
  ];
  for (let i = 0; i < ACTIVITIES; i++) {
    const at = isoText(FIRST_DAY + random.unit() * DAYS, true);
    const outcome = random.pick(['Connected', 'No answer', 'Busy', 'Left voicemail']);
    lines.push(`${i},${at},Call,${outcome},Rep ${i % 12},${random.whole(0, LEADS - 1)}`);
  }
  return lines.join('\n');
}
