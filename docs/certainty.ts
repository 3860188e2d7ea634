import { goalChance, leadsForCertainty } from '../src/formulas/binomial.ts';

const WIDTH = 720;
const HEIGHT = 320;
const LEFT = 60;
const BOTTOM = 40;
const MOST_LEADS = 900;
const CUSTOMERS = 10;
const RATE = 0.02;

const x = (leads: number) => LEFT + (leads / MOST_LEADS) * (WIDTH - LEFT - 20);
const y = (chance: number) => HEIGHT - BOTTOM - chance * (HEIGHT - BOTTOM - 20);
const at = (value: number) => value.toFixed(1);

/** The picture of the plan's certainty: the chance of 10 customers at 2 %, by the number of leads. */
export function certaintyPicture(): string {
  const curve = Array.from({ length: MOST_LEADS / 10 + 1 }, (_, i) => i * 10);
  const path = curve
    .map((leads, i) => `${i === 0 ? 'M' : 'L'}${at(x(leads))} ${at(y(goalChance(leads, RATE, CUSTOMERS)))}`)
    .join(' ');
  const sure = leadsForCertainty(CUSTOMERS, RATE, 0.9)!;
  const points = [500, sure].map((leads) => {
    const chance = goalChance(leads, RATE, CUSTOMERS);
    return [
      `<line x1="${at(x(leads))}" y1="${at(y(0))}" x2="${at(x(leads))}" y2="${at(y(chance))}" stroke="#9aa0a6" stroke-dasharray="4 4"/>`,
      `<circle cx="${at(x(leads))}" cy="${at(y(chance))}" r="5" fill="#c0561b"/>`,
      `<text x="${at(x(leads) + 10)}" y="${at(y(chance) + 16)}">${leads} leads: ${Math.round(chance * 100)} %</text>`,
    ].join('\n  ');
  });
  const marks = [0, 0.25, 0.5, 0.75, 1].map(
    (share) => `<text x="${LEFT - 8}" y="${at(y(share) + 4)}" text-anchor="end">${share * 100} %</text>`,
  );
  const counts = [0, 300, 600, 900].map(
    (leads) => `<text x="${at(x(leads))}" y="${HEIGHT - 16}" text-anchor="middle">${leads}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Arial, sans-serif" font-size="13" fill="#202124">
  <title>Chance of at least ${CUSTOMERS} customers when ${RATE * 100} % of the leads become customers, by the number of leads</title>
  <rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
  <path d="M${LEFT} 20 V${HEIGHT - BOTTOM} H${WIDTH - 20}" fill="none" stroke="#5f6368"/>
  ${marks.join('\n  ')}
  ${counts.join('\n  ')}
  <path d="${path}" fill="none" stroke="#1a5fb4" stroke-width="3"/>
  ${points.join('\n  ')}
</svg>
`;
}
