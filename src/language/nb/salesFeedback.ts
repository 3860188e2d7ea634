import type { Texts } from '../topics.ts';

export const salesFeedback: Texts<'salesFeedback'> = {
  'salesFeedback.method':
    'Hva salg har sagt om leadene. Aksepterte: nådde SQL eller en senere fase. Avviste: diskvalifisert uten å ha blitt akseptert. Resten venter på svar. Andel aksepterte = aksepterte ÷ (aksepterte + avviste), med 95\u00a0%-intervall (Wilson). Dager: fra opprettelse til SQL.',
  'salesFeedback.accepted': 'Aksepterte',
  'salesFeedback.rejected': 'Avviste',
  'salesFeedback.waiting': 'Venter på svar',
  'salesFeedback.rate': 'Akseptert av salg',
  'salesFeedback.medianDays': 'Median dager til aksept',
  'salesFeedback.unworked': 'Ikke kontaktet',
  'salesFeedback.bySource': 'Utfall per kilde',
  'salesFeedback.byCampaign': 'Utfall per kampanje',
  'salesFeedback.givenUp':
    '{n} av de aksepterte leadene ble diskvalifisert senere og er med blant årsakene nedenfor.',
  'salesFeedback.reasons': 'Hvorfor leads ble diskvalifisert, per kilde',
  'salesFeedback.noReasons': 'Ingen eksport sier at noe lead er diskvalifisert.',
  'salesFeedback.examples': 'Sist diskvalifiserte leads',
  'salesFeedback.unworkedLeads': 'Ikke kontaktet og over fristen, eldste først',
  'salesFeedback.noLeads': 'Importer leadene deres for å se hva salg sier om dem.',
  'salesFeedback.noAnswers':
    'Salg har ikke svart på noen leads ennå ({n} {n|lead|leads}): Ingen er akseptert, ingen diskvalifisert.',
  'salesFeedback.found': 'Salg har akseptert {share} av leadene de har svart på ({accepted} av {answered}).',
  'salesFeedback.worst': 'Lavest andel fra {source}: {share}.',
  'salesFeedback.worstWhy': 'Lavest andel fra {source}: {share}, oftest på grunn av «{reason}».',
  'salesFeedback.untouched': '{n} {n|lead|leads} har aldri blitt kontaktet.',
  'salesFeedback.rateNote':
    'Av leadene som salg har svart på, akseptert eller avvist. De som venter, telles ikke.',
  'salesFeedback.mostWithin': '9 av 10 innen {n} dager',
  'salesFeedback.pastDue': 'fristen for første kontakt er ute',
  'salesFeedback.chart': 'Andel akseptert av salg, per kilde',
  'salesFeedback.otherSources': 'Andre kilder',
};
