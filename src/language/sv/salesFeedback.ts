import type { Texts } from '../topics.ts';

export const salesFeedback: Texts<'salesFeedback'> = {
  'salesFeedback.method':
    'Vad sälj har sagt om leadsen. Accepterade: nådde SQL eller en senare fas. Avvisade: diskvalificerade utan att ha accepterats. Resten väntar på svar. Andel accepterade = accepterade ÷ (accepterade + avvisade), 95 % intervall (Wilson). Dagar: från skapande till SQL.',
  'salesFeedback.accepted': 'Accepterade',
  'salesFeedback.rejected': 'Avvisade',
  'salesFeedback.waiting': 'Väntar',
  'salesFeedback.rate': 'Andel accept.',
  'salesFeedback.medianDays': 'Median dagar',
  'salesFeedback.p90Days': '90:e percentil',
  'salesFeedback.unworked': 'Ej kontaktade',
  'salesFeedback.bySource': 'Svar per källa',
  'salesFeedback.byCampaign': 'Svar per källa och kampanj',
  'salesFeedback.givenUp':
    'Av de accepterade leadsen har {n} diskvalificerats senare; deras orsaker räknas också in nedan.',
  'salesFeedback.reasons': 'Varför leads diskvalificerades',
  'salesFeedback.noReasons': 'Ingen export säger att något lead har diskvalificerats.',
  'salesFeedback.reasonsByCampaign': 'Orsaker per källa och kampanj, de vanligaste först',
  'salesFeedback.shareMethod': 'Andel: av de diskvalificerade leadsen från samma källa och kampanj.',
  'salesFeedback.examples': 'Exempel: de senast skapade leads som diskvalificerats',
  'salesFeedback.unworkedLeads':
    'Ej kontaktade: första försökets tid är ute och ingen har försökt; de äldsta först',
  'salesFeedback.row': 'Var',
};
