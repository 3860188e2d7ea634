import type { Texts } from '../topics.ts';

export const attribution: Texts<'attribution'> = {
  'attribution.method':
    'Varje vunnen affär fördelas på kontaktpunkterna före den: var leadet kom ifrån, kampanjer och formulär det svarat på, dess senaste källa, för alla leads med samma e-post, fram till stängningen och högst {window} dagar före den. {journeys} {journeys|vunnen affär|vunna affärer} har {touches} {touches|kontaktpunkt|kontaktpunkter}. En kontaktpunkt som är flera av det en modell nämner får allas delar; det som ingen kontaktpunkt står för fördelas i proportion. Ingen modell visar vad som hade hänt utan en källa.',
  'attribution.none': 'Ingen vunnen affär har någon kontaktpunkt än, så det finns inget att fördela.',
  'attribution.few':
    'Bara {n} {n|vunnen affär|vunna affärer} har en kontaktpunkt. Summorna stämmer, men en affär till kan vända på ordningen: dra inga slutsatser om källor än.',
  'attribution.tooFew':
    '{model} behöver minst {least} vunna affärer med en kontaktpunkt och har {n}. Modellen lämnas tom tills dess.',
  'attribution.oneTouch':
    'Varje vunnen affär har en enda kontaktpunkt, så alla modeller säger detsamma. Importera ifyllda formulär, kampanjmedlemmar eller senaste källa med datum för att skilja dem åt.',
  'attribution.bySource': 'Per källa, intäkt i {currency}',
  'attribution.byCampaign': 'Per källa och kampanj',
  'attribution.touched': 'Berörda affärer',
  'attribution.deals': 'Affärer, {model}',
  'attribution.revenue': 'Intäkt, {model}',
  'attribution.difference': 'Skillnad',
  'attribution.noTouch': 'Ingen känd kontaktpunkt',
  'attribution.overlap':
    'Berörda affärer överlappar: en affär räknas på varje rad som berört den. En modells affärer och intäkt överlappar inte.',
  'attribution.chart': 'Intäkt per källa så som två modeller fördelar den ({currency})',
  'attribution.chartOne': 'Intäkt per källa ({currency})',

  'model.first': 'Första kontakt: 100 % till den första kontaktpunkten.',
  'model.last': 'Sista kontakt: 100 % till den sista kontaktpunkten före vinsten.',
  'model.linear': 'Linjär: lika mycket till varje kontaktpunkt.',
  'model.position':
    'Position (U-formad som i Google Analytics): 40 % till den första kontaktpunkten, 40 % till den sista, 20 % delas av dem däremellan.',
  'model.leadCreation':
    'Leadet skapas (U-formad som i HubSpot): 40 % till den första kontaktpunkten, 40 % till den sista fram till att leadet skapades, 20 % delas av alla andra.',
  'model.wShaped':
    'W-formad: 30 % till den första kontaktpunkten, 30 % till den sista fram till att leadet skapades, 30 % till den sista fram till att affären skapades, 10 % delas av alla andra.',
  'model.timeDecay': 'Avtar med tiden: halva vikten för var 7:e dag före vinsten.',
  'model.markov':
    'Markov: i proportion till borttagningseffekten, hur mycket ovanligare en vinst vore om källan inte ledde någonstans; lärd av {journeys} kundresor som slutade med en vunnen affär och {ended} som slutade utan. Det en källa får går till dess kampanjer efter antalet kontaktpunkter. Modellen fördelar summan och inte varje affär, så en källa kan få delar av affärer som den inte berört.',
  'model.shapley':
    'Shapley: kundresans källor delar lika, varje källa räknad en gång (dess Shapleyvärde); inom en källa väger alla kontaktpunkter lika.',

  'touch.call': 'Sälj: samtal',
  'touch.email': 'Sälj: e-post',
  'touch.meeting': 'Sälj: möte',
  'touch.other': 'Sälj: annat',

  'sourced.title': 'Skapat och påverkat av marknad',
  'sourced.neverAdd':
    'Fyra svar på fyra frågor om samma {n} {n|vunna affär|vunna affärer}. Lägg aldrig ihop dem. Kom överens om ett, skriv in det i överenskommelsen och håll fast vid det.',
  'sourced.definition': 'Enligt definition',
  'sourced.yes': 'Affärer',
  'sourced.revenue': 'Intäkt',
  'sourced.share': 'Andel av intäkten',
  'sourced.no': 'Inte',
  'sourced.unknown': 'Går inte att säga',
  'sourced.by.recorded': 'Skapat: angiven källa',
  'sourced.by.firstTouch': 'Skapat: första kontakt',
  'sourced.by.beforeSales': 'Skapat: före sälj',
  'sourced.by.influenced': 'Påverkat',
  'sourced.means':
    'Angiven källa: den källa som CRM-systemet har för leadet tillhör marknad. Första kontakt: den första kända kontaktpunkten är det. Före sälj: en av marknads kontaktpunkter kom senast när sälj gjorde något första gången. Påverkat: någon av marknads kontaktpunkter före vinsten. Källor tillhör marknad om inte Inställningar kallar dem säljs egna: {words}.',
  'sourced.noSales': 'Ingen export säger vad sälj gjort, så ”före sälj” går inte att säga.',
  'sourced.disputed': 'Vunna affärer där de tre definitionerna av skapat skiljer sig: {n}',
  'sourced.marketing': 'marknad',
  'sourced.sales': 'inte marknad',
  'sourced.deal': 'Affär',
  'sourced.source': 'Angiven källa',
  'sourced.first': 'Första kontakt',
  'sourced.before': 'Före sälj',
  'sourced.firstWas': 'Första kontakt var',
  'sourced.where': 'Var',
};
