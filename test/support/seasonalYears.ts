import { isoText, serialOf } from '../../src/values/dates.ts';

/**
 * Two years of won deals, half of them in June and as many as each other in all other months; each was won 40 days after its
 * lead. Of a goal in the plan June has 46 parts of 112: 44 of 88 customers, and the two that every month is given.
 */
const WON = [2024, 2025].flatMap((year) =>
  Array.from({ length: 12 }, (_, month) =>
    Array.from({ length: month === 5 ? 22 : 2 }, (_each, i) => {
      const closed = serialOf(year, month + 1, 10)!;
      return { id: `${year}-${month}-${i}`, created: isoText(closed - 40), closed: isoText(closed) };
    }),
  ).flat(),
);

export const SEASONAL = {
  leads: `ID,Created,Stage,Customer date\n${WON.map(({ id, created, closed }) => `${id},${created},Customer,${closed}`).join('\n')}`,
  deals: `Deal ID,Lead ID,Stage,Close date,Amount\n${WON.map(({ id, closed }) => `d${id},${id},Won,${closed},10000`).join('\n')}`,
};
export const PART_OF_JUNE = 46 / 112;
