import type { Texts } from '../topics.ts';

export const attribution: Texts<'attribution'> = {
  'attribution.method':
    'Varje vunnen affär fördelas på kontaktpunkterna före den: var leadet kom ifrån, kampanjer och formulär det svarat på, dess senaste källa. Leads med samma e-post räknas ihop; kontaktpunkter fram till stängningen och högst {window} dagar före den. Hur varje modell fördelar står i anteckningen på dess kolumn. Ingen modell visar vad som hade hänt utan en källa.',
  'attribution.none': 'Ingen vunnen affär har någon känd kontaktpunkt än, så det finns inget att fördela.',
  'attribution.few':
    'Bara {n} {n|vunnen affär|vunna affärer} har en kontaktpunkt: en till kan vända ordningen, så dra inga slutsatser än.',
  'attribution.tooFew':
    '{model} behöver minst {least} vunna affärer med en kontaktpunkt och har {n}. Modellen lämnas tom tills dess.',
  'attribution.oneTouch':
    'Varje vunnen affär har en enda kontaktpunkt, så alla modeller säger detsamma: importera ifyllda formulär eller kampanjmedlemmar för att skilja dem åt.',
  'attribution.bySource': 'Fördelat per källa',
  'attribution.byCampaign': 'Fördelat per kampanj',
  'attribution.touched': 'Berörda affärer',
  'attribution.deals': 'Affärer, {model}',
  'attribution.revenue': 'Intäkt, {model}',
  'attribution.difference': 'Skillnad ({currency})',
  'attribution.intervalNote':
    'Var intäkten enligt modellen ligger i 95 fall av 100 om andra kundresor hade slutat med en affär: kundresorna har dragits om några hundra gånger.',
  'attribution.noTouch': 'Ingen känd kontaktpunkt',
  'attribution.overlap':
    'De överlappar: en affär räknas på varje rad som berört den. En modells affärer och intäkt överlappar inte.',
  'attribution.chart': 'Intäkt per källa enligt varje modell ({currency})',
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
    'Markov: i proportion till hur mycket ovanligare en vinst vore utan källan (borttagningseffekt); lärd av {journeys} kundresor som slutade med en vunnen affär och {ended} som slutade utan. Det en källa får går till dess kampanjer efter antalet kontaktpunkter. Modellen fördelar summan och inte varje affär, så en källa kan få delar av affärer som den inte berört.',
  'model.shapley':
    'Shapley: kundresans källor delar lika, varje källa räknad en gång (dess Shapleyvärde); inom en källa väger alla kontaktpunkter lika.',

  'touch.call': 'Sälj: samtal',
  'touch.email': 'Sälj: e-post',
  'touch.meeting': 'Sälj: möte',
  'touch.other': 'Sälj: annat',

  'sourced.title': 'Skapat och påverkat av marknad',
  'sourced.definition': 'Enligt definition',
  'sourced.yes': 'Affärer',
  'sourced.revenue': 'Intäkt',
  'sourced.share': 'Andel av intäkten',
  'sourced.no': 'Inte',
  'sourced.unknown': 'Okänt',
  'sourced.by.recorded': 'Skapat: angiven källa',
  'sourced.by.firstTouch': 'Skapat: första kontakt',
  'sourced.by.beforeSales': 'Skapat: före sälj',
  'sourced.by.influenced': 'Påverkat',
  'sourced.means':
    'Angiven källa: källan som CRM har för leadet tillhör marknad. Första kontakt: den första kända kontaktpunkten gör det. Före sälj: marknad nådde leadet innan sälj gjorde något. Påverkat: någon av marknads kontaktpunkter före vinsten.',
  'sourced.noSales': 'Ingen export säger vad sälj har gjort, så ”före sälj” är okänt.',
  'sourced.inWarehouse': 'Vilka affärerna är vet bara datalagret.',
  'sourced.disputed': 'Vunna affärer där de tre definitionerna av skapat skiljer sig: {n}',
  'sourced.marketing': 'marknad',
  'sourced.sales': 'inte marknad',
  'sourced.deal': 'Affär',
  'sourced.source': 'Angiven källa',
  'sourced.first': 'Första kontakt',
  'sourced.before': 'Före sälj',
  'sourced.firstWas': 'Första kontakt var',
  'attribution.leads': '{source} ger mest intäkt enligt {model}: {share}.',
  'attribution.agree': '{source} kommer först i båda modellerna, med {one} och {other} av intäkten.',
  'attribution.disagree': 'Enligt {model} kommer {one} först, enligt {otherModel} {other}.',
  'attribution.gains': '{source} vinner mest på {model}: {amount} {currency} mer.',
  'attribution.loses': '{source} förlorar mest på {model}: {amount} {currency} mindre.',
  'attribution.noAmounts':
    'Ingen vunnen affär med kontaktpunkt har ett belopp, så det finns ingen intäkt att fördela.',
  'attribution.withTouch': 'Vunna affärer med kontaktpunkt',
  'attribution.ofWon': 'av {n} vunna',
  'attribution.touchesEach': 'Kontaktpunkter per affär',
  'attribution.touchesInAll': '{n} totalt',
  'attribution.sourcedTile': 'Skapat av marknad',
  'attribution.influencedTile': 'Påverkat av marknad',
  'attribution.ofRevenue': 'av vunna intäkter',
  'attribution.differenceNote': 'Intäkt enligt den andra modellen minus intäkt enligt den första.',
  'sourced.choose':
    'Fyra svar på fyra frågor: enas om ett och skriv in det i överenskommelsen. Lägg aldrig ihop dem.',
  'sourced.salesSources':
    'Källor som räknas som säljs egna (Inställningar): {sources}. Alla andra räknas som marknads.',
  'sourced.allMarketing': 'Alla källor räknas som marknads: ingen av dem är säljs egen enligt Inställningar.',
};
