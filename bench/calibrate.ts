import { parseArgs } from 'node:util';
import { type Band, bandsOf, chancesSaid, type Said, SUBJECTS } from './calibration.ts';
import { COMPANIES, FIRST_SEED, type Replayed, replay } from './keepingReplay.ts';

/**
 * `npm run calibrate`: what was said of made-up companies beside what came, in five bands of the chance; and how often each side
 * would keep the strictest agreement beside how often it did.
 */

const USUAL = 300;
const percent = (share: number) => (Number.isNaN(share) ? '–' : `${Math.round(share * 100)} %`);

function main(): void {
  const { values } = parseArgs({ options: { companies: { type: 'string' } } });
  const companies = Number(values.companies ?? USUAL);
  if (!Number.isInteger(companies) || companies < 1) throw new Error('--companies NUMBER, at least 1');
  const all = chancesSaid(companies);
  printKeeping();
  for (const subject of SUBJECTS)
    print(
      subject,
      all.filter((one) => one.subject === subject),
    );
}

function printKeeping(): void {
  const replayed = Array.from({ length: COMPANIES }, (_, i) => replay(FIRST_SEED + i));
  const mean = (of: (one: Replayed) => number | null) =>
    percent(replayed.reduce((sum, one) => sum + (of(one) ?? 0), 0) / COMPANIES);
  for (const side of ['marketing', 'sales'] as const)
    console.log(
      `agreements of ${COMPANIES} companies, ${side}: said ${mean(({ said }) => said[side])}, kept ${mean(({ kept }) => kept[side])}`,
    );
  console.log('');
}

function print(subject: string, said: readonly Said[]): void {
  const held = said.filter(({ low, high, came }) => low <= came && came <= high).length;
  const sum = (give: (one: Said) => number) => said.reduce((total, one) => total + give(one), 0);
  const bias = sum(({ expected }) => expected) / sum(({ came }) => came);
  console.log(
    `${subject}: ${said.length} chances; ranges of 80 % that held: ${percent(held / said.length)}; forecast ÷ came: ${bias.toFixed(2)}`,
  );
  const cells = (of: Band) => [
    `${percent(of.from)}–${percent(of.to)}`,
    percent(of.said),
    percent(of.reached),
    String(of.of),
  ];
  for (const row of [['chance', 'said', 'reached', 'goals'], ...bandsOf(said).map(cells)])
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(14) : cell.padStart(8))).join(''));
  console.log('');
}

main();
