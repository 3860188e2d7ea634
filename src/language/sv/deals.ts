import type { Texts } from '../topics.ts';

export const deals: Texts<'deals'> = {
  'deals.none':
    'Ingen export av affärer finns. Importera en för att se vunna, förlorade och öppna affärer per månad, säljare och fas.',
  'deals.rateIs': 'Vinstandel {rate}',
  'deals.noneDecided': 'Ingen affär har vunnits eller förlorats ännu',
  'deals.noLost': 'Vinstandelen är okänd, för exporten har inga förlorade affärer',
  'deals.noWon': 'Vinstandelen är okänd, för exporten har inga vunna affärer',
  'deals.noneDecidedInPeriod': 'Ingen affär vanns eller förlorades i perioden',
  'deals.openWorth': '{n} {n|öppen affär|öppna affärer} värda {amount} {currency}',
  'deals.openWithoutAmount': '{n} {n|öppen affär utan belopp|öppna affärer, ingen med belopp}',
  'deals.noneOpen': 'inga öppna affärer i exporten',
  'deals.still': ', varav {n} har stått still längre än nio av tio vunna affärer tog ({days} dagar)',
  'deals.noneStill': ', varav ingen har stått still längre än nio av tio vunna affärer tog ({days} dagar)',
  'deals.basis':
    '{n} {n|vunnen eller förlorad affär|vunna eller förlorade affärer}, stängda {first} till {last}; {open} öppna. Per {asOf}.',
  'deals.basisUndated':
    '{n} {n|vunnen eller förlorad affär|vunna eller förlorade affärer}; {open} öppna. Per {asOf}.',
  'deals.method':
    'Vunna och förlorade efter stängningsdatum. Vinstandel = vunna ÷ (vunna + förlorade), med 95 % intervall i grått. Belopp 0 räknas som att belopp saknas; en summa helt utan belopp är tom.',
  'deals.otherPeriod':
    '{n} {n|affär|affärer} som stängts utanför perioden eller saknar stängningsdatum ingår inte.',
  'deals.goal': 'Målet, {start} till {end} ({currency})',
  'deals.what': 'Vad',
  'deals.deals': 'Affärer',
  'deals.amount': 'Belopp',
  'deals.ofGoal': 'Andel av målet',
  'deals.covers': 'Täcker (gånger)',
  'deals.revenueGoal': 'Intäktsmål',
  'deals.wonSoFar': 'Vunnet hittills',
  'deals.stillToWin': 'Kvar att vinna',
  'deals.openInPeriod': 'Öppna, väntas stänga i perioden',
  'deals.allOpen': 'Alla öppna affärer',
  'deals.allOpenWeighted': 'Alla öppna × vinstandelen ({rate})',
  'deals.reached': 'Målet är nått: inget är kvar att vinna i perioden.',
  'deals.wonUndated':
    '{n} {n|vunnen affär|vunna affärer} saknar stängningsdatum: om {n|den|de} räknas mot målet går inte att säga.',
  'deals.openUndated':
    '{n} {n|öppen affär|öppna affärer} saknar väntat stängningsdatum: om {n|den|de} stänger i perioden går inte att säga.',
  'deals.someWithoutAmount':
    '{n} av de {all} öppna affärerna saknar belopp: de räknas men ingår inte i summorna.',
  'deals.byMonth': 'Vunna och förlorade per månad',
  'deals.month': 'Månad',
  'deals.before': 'Till och med {month}',
  'deals.won': 'Vunna',
  'deals.lost': 'Förlorade',
  'deals.winRate': 'Vinstandel',
  'deals.interval': '95 % intervall',
  'deals.wonAmount': 'Vunnet ({currency})',
  'deals.lostAmount': 'Förlorat ({currency})',
  'deals.chartAmounts': 'Vunnet och förlorat per månad ({currency})',
  'deals.chartDeals': 'Vunna och förlorade affärer per månad',
  'deals.byOwner': 'Per säljare',
  'deals.owner': 'Säljare',
  'deals.open': 'Öppna',
  'deals.openAmount': 'Öppet ({currency})',
  'deals.medianDaysToWin': 'Dagar till vinst',
  'deals.medianNote': 'Dagar till vinst: hälften av säljarens vunna affärer tog högst så lång tid.',
  'deals.byStage': 'Öppna affärer per fas',
  'deals.stage': 'Fas',
  'deals.weighted': 'Viktat',
  'deals.weightNote':
    'Exporten visar inte vilka faser en affär har passerat, därför viktas alla öppna affärer med vinstandelen för alla affärer hittills ({rate}).',
  'deals.noWeight':
    'Öppna affärer viktas med vinstandelen när {fewest} affärer är avgjorda, både vunna och förlorade.',
  'deals.chartStages': 'Öppna affärer per fas ({currency})',
  'deals.chartStageDeals': 'Öppna affärer per fas',
  'deals.daysToClose': 'Dagar från skapad till stängd',
  'deals.outcome': 'Utfall',
  'deals.withDates': 'Affärer',
  'deals.halfWithin': 'Hälften inom',
  'deals.nineOfTenWithin': '9 av 10 inom',
  'deals.standingStill': 'Står still: öppna längre än {days} dagar',
  'deals.standingStillNote':
    'Nio av tio vunna affärer tog högst {days} dagar. Ring, sätt ett nytt datum eller stäng som förlorad.',
  'deals.tooFewWon':
    'Vilka affärer som står still visas när {fewest} vunna affärer har både skapande- och stängningsdatum.',
  'deals.withoutCreated':
    '{n} {n|öppen affär|öppna affärer} saknar skapandedatum: hur länge de har varit öppna går inte att säga.',
  'deals.overdue': 'Väntat stängningsdatum har passerat',
  'deals.overdueNote': 'Fortfarande öppna efter väntat datum: sätt ett nytt, eller stäng affären.',
  'deals.deal': 'Affär',
  'deals.expectedClose': 'Väntas stänga',
  'deals.daysOpen': 'Dagar öppen',
};
