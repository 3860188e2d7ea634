import type { Texts } from '../topics.ts';

export const salesFeedback: Texts<'salesFeedback'> = {
  'salesFeedback.method':
    'Vad sälj har sagt om leadsen. Accepterade: nådde SQL eller en senare fas. Avvisade: diskvalificerade utan att ha accepterats. Resten väntar på svar. Andel accepterade = accepterade ÷ (accepterade + avvisade), med 95 % intervall (Wilson). Dagar: från skapande till SQL.',
  'salesFeedback.accepted': 'Accepterade',
  'salesFeedback.rejected': 'Avvisade',
  'salesFeedback.waiting': 'Väntar på svar',
  'salesFeedback.rate': 'Accepteras av sälj',
  'salesFeedback.medianDays': 'Dagar till accept., median',
  'salesFeedback.unworked': 'Ej kontaktade',
  'salesFeedback.bySource': 'Utfall per källa',
  'salesFeedback.byCampaign': 'Utfall per kampanj',
  'salesFeedback.givenUp':
    '{n} av de accepterade leadsen har diskvalificerats senare och är med bland orsakerna nedan.',
  'salesFeedback.reasons': 'Varför leads diskvalificerades, per källa',
  'salesFeedback.noReasons': 'Ingen export säger att något lead har diskvalificerats.',
  'salesFeedback.examples': 'Senast diskvalificerade leads',
  'salesFeedback.unworkedLeads': 'Ej kontaktade och försenade, äldst först',
  'salesFeedback.noLeads': 'Importera era leads för att se vad sälj säger om dem.',
  'salesFeedback.noAnswers':
    'Sälj har inte svarat på något av {n} leads än: inget är accepterat, inget diskvalificerat.',
  'salesFeedback.found': 'Sälj har accepterat {share} av de leads den svarat på ({accepted} av {answered}).',
  'salesFeedback.worst': 'Minst från {source}: {share}.',
  'salesFeedback.worstWhy': 'Minst från {source}: {share}, oftast för ”{reason}”.',
  'salesFeedback.untouched': '{n} leads har aldrig kontaktats.',
  'salesFeedback.rateNote':
    'Av de leads som sälj har svarat på, accepterat eller avvisat. Det som väntar räknas inte.',
  'salesFeedback.mostWithin': '9 av 10 inom {n} dagar',
  'salesFeedback.pastDue': 'första kontakt försenad',
  'salesFeedback.chart': 'Andel som accepteras av sälj, per källa',
  'salesFeedback.otherSources': 'Övriga källor',
};
