import type { Texts } from '../topics.ts';

export const erase: Texts<'erase'> = {
  'erase.title': 'Slett personopplysninger',
  'erase.help':
    'Fjerner en person fra alle datafaner og alle rapporter. Leads og aktiviteter slettes som hele rader; fra en deal, som er selskapets inntekter, slettes bare e-post, kontakt og navn. Først ser du hvor personen finnes.',
  'erase.find': 'Søk',
  'erase.findOld': 'Søk etter leads før {date}',
  'erase.none': 'Ingen ble funnet i datafanene.',
  'erase.found': 'Dette blir slettet:',
  'erase.in': '{tab}: {rows} {rows|rad|rader}, {cells} {cells|celle|celler} til',
  'erase.erase': 'Slett for godt',
  'erase.done': 'Slettet, og rapportene er skrevet på nytt:',
  'erase.after':
    'Slett personen også i CRM-systemet deres, ellers kommer den tilbake med neste eksport. Google beholder tidligere versjoner under Fil → Versjonslogg.',
  'erase.elsewhere': 'Skrevet for hånd, og står igjen til du endrer det:',
  'erase.uncertain':
    'Står igjen, for her står bare navnet, som et annet lead eller en eier også har. Se selv etter hvem som menes:',
  'erase.cut':
    'Tiden gikk ut før alle fanene var gjennomsøkt for det folk har skrevet. Trykk på Søk for å søke en gang til.',
};
