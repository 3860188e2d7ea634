import { describe, expect, it } from 'vitest';
import { dealWord } from '../../src/schema/stages.ts';

const WON =
  'Won|won|Win|Abgeschlossen und gewonnen|Closed and won|Closed Won|closed_won|closedwon|ClosedWon|Closed-Won|Closed Won - Upsell|Won (renewal)|Upsell - Won|5. Won|Deal won|Vunnen|Vunnet|Avslutad vunnen|Stängd - vunnen|Affär vunnen|Avtal signerat|Signerad|Contract signed|Kund|Customer|Sold|Såld|Vundet|Gewonnen|Voitettu|Lukket vunnet|Won - Q3';
const LOST =
  'Lost|Loss|Förlust|Closed Lost - Cancelled|Cancelled - lost|Closed Lost|closed_lost|closedlost|Closed - Lost|Closed Lost - Price|Closed Lost - No budget|Closed Lost No Budget|Lost to competitor|Lost - customer chose another|Förlorad|Förlorad till konkurrent|Stängd förlorad|Won by competitor|Won by a competitor|Vunnen av konkurrent|Not won|Ej vunnen|Inte vunnen|Tapt|Tabt|Verloren|Hävitty|Avslag';
const NEITHER =
  "Won - cancelled|Closed Won - Reversed|Won (refunded)|Vunnen - annullerad|Failed to win|Won and lost|Won\u2019t proceed|Won't buy|Wont close|To be won|Almost won|Nästan vunnen|Not closed won|Not yet won|Not lost|Won/Lost|Won or lost|Won?|Verbally won|Verbal - won|Won - pending signature|Pending won|Will be won|Ska bli vunnen|Snart vunnen|Lost contact|At risk of being lost|Wonderland|Wonder|Almost lost|Customer review|Kundmöte|Not signed|Ej signerad|Trolig vinst|Expected won|Proposal|Negotiation|Offert|";

describe('a stage word is won or lost by its whole meaning', () => {
  it.each([
    ['won', WON],
    ['lost', LOST],
    [undefined, NEITHER],
  ] as const)('%s', (means, words) => {
    const said = words.split('|').map((word) => [word, dealWord(word)] as const);
    expect(said.filter(([, found]) => found !== means)).toEqual([]);
  });
});
