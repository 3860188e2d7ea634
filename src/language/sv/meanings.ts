import type { Texts } from '../topics.ts';

export const meanings: Texts<'meanings'> = {
  'figures.title': 'Vad betyder siffran?',
  'figures.help':
    'Flikens siffror: först vad var och en säger, sedan hur den räknas och vad den lätt förväxlas med.',
  'figures.tab': 'Flik',
  'figures.here': 'Visa fliken som är öppen nu',
  'figures.none': 'Den här fliken har inga egna siffror: vad varje fält är till för står bredvid det.',
  'figures.counted': 'Så räknas den',
  'figures.divided': 'Delas med',
  'figures.blank': 'Tom när',
  'figures.misread': 'Läses lätt fel',
  'figures.page': 'Vad betyder siffran?',
  'figures.pageHelp':
    'För varje flik dess siffror: vad var och en säger, hur den räknas, vad den delas med, när den är tom och hur den lätt läses fel. Samma texter finns i tillägget: menyn, ”{item}”.',
  'figures.method': 'Utförligt, på engelska',

  'figure.start.won.name': 'Vunnet hittills',
  'figure.start.won.says': 'Intäkten från de affärer som har vunnits i målets period.',
  'figure.start.won.counted':
    'Beloppen på alla vunna affärer med stängningsdatum i målets period, i er valuta.',
  'figure.start.won.blank':
    'Ingen export av affärer, ingen vunnen affär med belopp, eller inget i exporterna som säger vilka affärer som vanns.',
  'figure.start.won.misread':
    'Det är inte intäkten från periodens leads: en affär räknas när den stängs, när leadet än kom. Sluten återkoppling räknar per lead.',
  'figure.start.share.name': 'Andel av målet',
  'figure.start.share.says': 'Hur mycket av intäktsmålet som redan är vunnet.',
  'figure.start.share.counted': 'Vunnet hittills.',
  'figure.start.share.divided': 'Intäktsmålet i Inställningar för samma period.',
  'figure.start.share.blank': 'Vunnet hittills är tomt.',
  'figure.start.share.misread':
    'Fyrtio procent på den tolfte av tjugotvå arbetsdagar är inte säkert efter: raden under säger hur många arbetsdagar som har gått, och Prognos vad som troligen kommer.',
  'figure.start.open.name': 'Öppna affärer i perioden',
  'figure.start.open.says':
    'Det som fortfarande kan stängas i tid: öppna affärer som väntas stänga i målets period.',
  'figure.start.open.counted':
    'Beloppen på öppna affärer med väntat stängningsdatum i perioden. Raden under säger hur många gånger de täcker det som är kvar att vinna.',
  'figure.start.open.blank': 'Exporterna har inga väntade stängningsdatum, eller slutar före perioden.',
  'figure.start.open.misread':
    'Det är inte vad som kommer att vinnas: många förloras eller skjuts upp. Prognos väger var och en efter ålder och efter hur det har gått för era egna.',
  'figure.start.forecast.name': 'Prognos',
  'figure.start.forecast.says': 'Vad perioden troligen har gett när den är slut, med ett intervall.',
  'figure.start.forecast.counted':
    'Det som är vunnet, plus öppna affärer, leads som finns, leads som kommer och kunder som köper igen; var och en efter hur ofta och hur fort era egna har blivit order på sistone.',
  'figure.start.forecast.blank':
    'I periodens första tiondel, innan fem order har kommit, där mer än en tiondel av orderna saknar datum, och där exporterna är för gamla.',
  'figure.start.forecast.misread':
    'Talet i mitten är inget löfte. Läs intervallet: av tio perioder slutar så många i det som dess procenttal säger.',
  'figure.start.leads.name': 'Leads hittills',
  'figure.start.leads.says':
    'Hur många leads som har kommit i målets period, mot det som var planerat till i dag.',
  'figure.start.leads.counted':
    'Alla leads som skapats i perioden till och med rapportens dag. Planen växer med arbetsdagarna; inom en tiondel från den är enligt plan.',
  'figure.start.leads.blank': 'Inga leads är inlästa, eller exporterna slutar innan perioden börjar.',
  'figure.start.leads.misread':
    'Över plan är inte bara bra: fler än sälj hinner följa upp är bortkastade. Leads mot plan säger om timmarna räcker.',
  'figure.start.onTime.name': 'Första kontakt i tid, 30 dagar',
  'figure.start.onTime.says': 'Hur ofta sälj på sistone har tagit första kontakten inom avtalad tid.',
  'figure.start.onTime.counted':
    'Leads vars frist för första kontakt gick ut de senaste 30 dagarna och som kontaktades i tid.',
  'figure.start.onTime.divided':
    'Alla leads vars frist gick ut de dagarna. En frist som ännu löper räknas inte åt något håll.',
  'figure.start.onTime.blank':
    'Ingen export av samtal, mejl och möten, bara dagar utan klockslag, inget som har förfallit, eller för gamla exporter.',
  'figure.start.onTime.misread':
    'Det gäller inte leads som skapats på 30 dagar: ett lead räknas när fristen går ut, även om det kom tidigare.',
  'figure.start.overdue.name': 'Missade att ringa',
  'figure.start.overdue.says': 'Leads vars frist har gått ut men där något fortfarande kan göras.',
  'figure.start.overdue.counted':
    'Leads där ett åtagande bröts de senaste 30 dagarna och som ännu saknar ett försök. Kunder och diskvalificerade leads är inte med.',
  'figure.start.overdue.blank':
    'Ingen export säger vilka sälj har kontaktat, eller så är exporterna för gamla.',
  'figure.start.overdue.misread':
    'Noll betyder inte att alla var i tid: det som gjordes för sent, och det som gick ut längre tillbaka, är inte med.',

  'figure.weeklyMeeting.leads.name': 'Skapade leads',
  'figure.weeklyMeeting.leads.says':
    'Hur många leads som har kommit den här veckan, bredvid förra veckan till och med samma dag och klockslag.',
  'figure.weeklyMeeting.leads.counted':
    'Leads efter den dag de skapades, i veckor från måndag till söndag. Alla leads räknas, vilken period som än är vald på Start.',
  'figure.weeklyMeeting.leads.blank': 'Aldrig: en vecka utan leads är 0.',
  'figure.weeklyMeeting.leads.misread':
    'Jämför de två kolumnerna som går till samma dag. Bredvid en hel vecka ser en vecka som pågår alltid svag ut.',
  'figure.weeklyMeeting.revenue.name': 'Vunna intäkter',
  'figure.weeklyMeeting.revenue.says': 'Vad som vanns under veckan.',
  'figure.weeklyMeeting.revenue.counted': 'Beloppen på vunna affärer efter stängningsdatum.',
  'figure.weeklyMeeting.revenue.blank': 'Ingen av veckans vunna affärer har något belopp.',
  'figure.weeklyMeeting.revenue.misread':
    'En enda stor affär gör en vecka. Hur det går syns bättre per månad på Affärer.',
  'figure.weeklyMeeting.due.name': 'Leads att kontakta',
  'figure.weeklyMeeting.due.says':
    'Hur många leads som fick sin frist för första kontakt att gå ut under veckan.',
  'figure.weeklyMeeting.due.counted': 'Leads efter när fristen gick ut, inte efter dagen de kom.',
  'figure.weeklyMeeting.due.blank': 'Ingen export säger när leads kontaktades.',
  'figure.weeklyMeeting.due.misread':
    'Det behöver inte vara veckans nya leads: fredagseftermiddagens har sin frist på måndag.',
  'figure.weeklyMeeting.onTime.name': 'varav i tid',
  'figure.weeklyMeeting.onTime.says': 'Andelen av dem som kontaktades i tid.',
  'figure.weeklyMeeting.onTime.counted': 'Leads vars frist gick ut under veckan och som kontaktades i tid.',
  'figure.weeklyMeeting.onTime.divided': 'Leads vars frist gick ut under veckan.',
  'figure.weeklyMeeting.onTime.blank': 'Ingen frist gick ut.',
  'figure.weeklyMeeting.onTime.misread':
    'Förändringar av andelar står i procentenheter: från 70 % till 75 % är +5, inte +7 %.',
  'figure.weeklyMeeting.movers.name': 'Störst förändring',
  'figure.weeklyMeeting.movers.says':
    'Vilka källor som gav fler eller färre leads än vanligt de senaste sju dagarna.',
  'figure.weeklyMeeting.movers.counted':
    'Leads de senaste sju dagarna minus en genomsnittlig vecka av de fyra veckorna före. ”Ovanligt” är mer än slumpen förklarar, med så många källor som ni har.',
  'figure.weeklyMeeting.movers.blank': 'Inga leads de veckorna.',
  'figure.weeklyMeeting.movers.misread':
    '”Inom det normala” är också ett besked: låt den vara. Av tjugo källor rör sig alltid någon av ren slump.',
  'figure.weeklyMeeting.value.name': 'Förväntat värde',
  'figure.weeklyMeeting.value.says': 'Vad ett missat lead fortfarande kan vara värt.',
  'figure.weeklyMeeting.value.counted':
    'Snittorder × andelen leads från samma källa eller med samma betyg som blir kunder.',
  'figure.weeklyMeeting.value.blank': 'Snittordern eller andelen är inte känd.',
  'figure.weeklyMeeting.value.misread':
    'Det är ett genomsnitt: av tjugo sådana leads köper kanske ett för allt och de andra för ingenting.',

  'figure.plan.rate.name': 'Andel leads som blir kunder',
  'figure.plan.rate.says': 'Hur många av era leads som blir kunder.',
  'figure.plan.rate.counted':
    'Kunder bland periodens leads, de unga inräknade. Med ”mogen” i Inställningar är det konverteringen vid en viss ålder.',
  'figure.plan.rate.divided': 'Alla leads i perioden.',
  'figure.plan.rate.blank': 'Det finns inga leads, eller ingen export säger vem som blev kund.',
  'figure.plan.rate.misread':
    'Med många unga leads är den för låg: de har inte hunnit köpa. En andel som ni själva skriver går före.',
  'figure.plan.customers.name': 'Kunder som behövs',
  'figure.plan.customers.says': 'Hur många kunder som krävs för att nå intäktsmålet.',
  'figure.plan.customers.counted': 'Mål ÷ snittordervärde, avrundat uppåt en gång.',
  'figure.plan.customers.divided': 'Ert snittordervärde.',
  'figure.plan.customers.blank': 'Snittordern är inte känd.',
  'figure.plan.customers.misread':
    'En enda ovanligt stor affär höjer snittet och gör talet för lågt. Under ”Underlag” står vad hälften av era order högst är.',
  'figure.plan.leads.name': 'Leads som behövs i genomsnitt',
  'figure.plan.leads.says': 'Hur många leads som ger de kunderna i en vanlig period.',
  'figure.plan.leads.counted':
    'Kunder som behövs ÷ andel, räknat på det exakta talet och avrundat uppåt en gång.',
  'figure.plan.leads.divided': 'Er andel leads som blir kunder.',
  'figure.plan.leads.blank': 'Snittorder eller andel är inte känd.',
  'figure.plan.leads.misread':
    '”I genomsnitt” är ungefär femtio-femtio: i nästan varannan period ger så många leads för få kunder.',
  'figure.plan.chance.name': 'Chansen att de leadsen ger kunderna',
  'figure.plan.chance.says': 'Hur troligt det är att antalet leads i genomsnitt räcker.',
  'figure.plan.chance.counted':
    'Chansen för minst så många kunder bland så många leads (binomial). Är andelen lärd av era egna leads räknas dess egen osäkerhet in.',
  'figure.plan.chance.blank': 'Order eller andel är inte känd.',
  'figure.plan.chance.misread':
    'Chansen gäller kunderna, inte intäkten: hur mycket var och en köper för varierar därutöver.',
  'figure.plan.sure.name': 'Leads som behövs med önskad säkerhet',
  'figure.plan.sure.says': 'Hur många leads som krävs för att vara så säker som ni vill vara.',
  'figure.plan.sure.counted': 'Det minsta antal leads som ger kunderna i till exempel 90 perioder av 100.',
  'figure.plan.sure.blank': 'Order eller andel är inte känd.',
  'figure.plan.sure.misread':
    'Ju fler leads andelen är lärd av, desto färre krävs. Det är inget påslag på så många procent.',
  'figure.plan.value.name': 'Värdet av ett lead',
  'figure.plan.value.says': 'Vad ett lead till ger i genomsnitt.',
  'figure.plan.value.counted': 'Snittordervärde × andel leads som blir kunder.',
  'figure.plan.value.blank': 'Någon av dem är inte känd.',
  'figure.plan.value.misread':
    'Det är ett genomsnitt över alla källor. På Leads mot plan har varje källa sitt eget.',
  'figure.plan.stages.name': 'Alla faser tillsammans',
  'figure.plan.stages.says': 'Andelen från lead till kund när fasernas andelar multipliceras.',
  'figure.plan.stages.counted': 'Andelarna från fas till fas, multiplicerade.',
  'figure.plan.stages.blank': 'En fas saknar andel.',
  'figure.plan.stages.misread':
    'Den kan skilja sig från andelen ovanför: raden under säger vilken planen använder.',

  'figure.funnel.count.name': 'Antal',
  'figure.funnel.count.says': 'Hur många leads som har kommit så långt eller längre.',
  'figure.funnel.count.counted':
    'Leads som skapats i perioden och hittills har nått fasen eller en senare, vad som än har blivit av dem.',
  'figure.funnel.count.blank':
    'Ingen antecknar fasen: då är den inte med, eller så går det inte att säga vilka som är kunder.',
  'figure.funnel.count.misread': 'Det är inte hur många som står där i dag. Det är ”Står kvar”.',
  'figure.funnel.previous.name': 'Från föregående',
  'figure.funnel.previous.says': 'Hur många av dem som nådde fasen före som gick vidare.',
  'figure.funnel.previous.counted': 'Leads som nådde fasen.',
  'figure.funnel.previous.divided': 'Leads som nådde fasen före.',
  'figure.funnel.previous.blank': 'Ingen nådde fasen före.',
  'figure.funnel.previous.misread':
    'En låg andel behöver inte betyda dåliga leads: de unga är fortfarande på väg.',
  'figure.funnel.range.name': '95 % intervall',
  'figure.funnel.range.says': 'Hur långt slumpen ensam kan flytta andelen.',
  'figure.funnel.range.counted': 'Wilsons intervall; bredare där kunder kommer i klungor.',
  'figure.funnel.range.blank': 'Det finns ingen andel.',
  'figure.funnel.range.misread':
    'Två grupper vars intervall till stor del överlappar skiljer sig inte säkert. Färgen säger var en grupp avviker mer än slumpen.',
  'figure.funnel.share.name': 'Andel av leads',
  'figure.funnel.share.says': 'Hur många av alla leads som har nått fasen.',
  'figure.funnel.share.counted': 'Leads som nådde fasen.',
  'figure.funnel.share.divided': 'Alla leads i perioden.',
  'figure.funnel.share.blank': 'Det finns inga leads.',
  'figure.funnel.share.misread':
    'Den är av alla leads, ”Från föregående” av dem i fasen före. Säg vilken ni citerar.',
  'figure.funnel.days.name': 'Mediandagar',
  'figure.funnel.days.says': 'Hur lång tid steget brukar ta.',
  'figure.funnel.days.counted':
    'Hälften av de leads som har datum för fasen och för den före tog högst så många dagar på sig.',
  'figure.funnel.days.blank': 'Inget lead har båda datumen.',
  'figure.funnel.days.misread': 'Bara de som kom dit är med. De som väntar kan ta längre tid.',
  'figure.funnel.still.name': 'Står kvar',
  'figure.funnel.still.says': 'Hur många som står i fasen och fortfarande kan gå vidare.',
  'figure.funnel.still.counted':
    'Leads som kom till fasen men inte längre, inte är diskvalificerade och inte har förlorat alla sina affärer.',
  'figure.funnel.still.blank': 'Fasen antecknas inte.',
  'figure.funnel.still.misread': 'Vid Kund är det helt enkelt kunderna.',
  'figure.funnel.lost.name': 'Förlorade',
  'figure.funnel.lost.says': 'Hur många som slutade i fasen.',
  'figure.funnel.lost.counted':
    'Leads som inte kom längre och är diskvalificerade, eller har förlorat alla sina affärer.',
  'figure.funnel.lost.blank': 'Fasen antecknas inte.',
  'figure.funnel.lost.misread':
    'Ett lead som sälj har glömt är inte förlorat här; det ”Står kvar” tills någon diskvalificerar det.',
  'figure.funnel.customer.name': 'Till kund',
  'figure.funnel.customer.says': 'Vilken källa, månad, säljare eller vilket betyg som oftast ger kunder.',
  'figure.funnel.customer.counted': 'Gruppens kunder hittills.',
  'figure.funnel.customer.divided': 'Alla leads i gruppen.',
  'figure.funnel.customer.blank': 'Ingen export säger vem som blev kund.',
  'figure.funnel.customer.misread':
    'Unga månader ser alltid sämre ut: de är inte färdiga. Konvertering efter ålder rättar till det.',
  'figure.funnel.value.name': 'Värde per lead',
  'figure.funnel.value.says': 'Vad ett lead med betyget ger i genomsnitt.',
  'figure.funnel.value.counted':
    'Snittordern på betygets vunna affärer × dess konvertering, båda dragna mot dem för alla leads: ju färre, desto mer.',
  'figure.funnel.value.blank': 'Ingen order har belopp, eller så går det inte att säga vilka som är kunder.',
  'figure.funnel.value.misread':
    'Det är inte intäkten hittills ÷ leads: ett betyg där ingen har köpt är inte värt noll.',

  'figure.closedLoop.customers.name': 'Kunder',
  'figure.closedLoop.customers.says': 'Hur många av periodens leads som har blivit kunder hittills.',
  'figure.closedLoop.customers.counted':
    'Leads som skapats i perioden och är kunder nu: efter sin fas, eller efter en vunnen affär som hör till dem.',
  'figure.closedLoop.customers.blank': 'Ingen export säger vem som blev kund.',
  'figure.closedLoop.customers.misread':
    'Det är inte antalet vunna affärer: en kund kan ha flera, och en affär kan sakna lead.',
  'figure.closedLoop.rate.name': 'Lead till kund',
  'figure.closedLoop.rate.says': 'Hur många av leadsen som har blivit kunder hittills.',
  'figure.closedLoop.rate.counted': 'Kunder.',
  'figure.closedLoop.rate.divided': 'Leads på samma rad.',
  'figure.closedLoop.rate.blank': 'Det går inte att säga vilka som är kunder.',
  'figure.closedLoop.rate.misread':
    'Nya kampanjer ser svaga ut eftersom deras leads är unga. Jämför vid samma ålder på Konvertering efter ålder.',
  'figure.closedLoop.revenue.name': 'Intäkt',
  'figure.closedLoop.revenue.says': 'Vad källans leads har gett hittills.',
  'figure.closedLoop.revenue.counted':
    'Beloppen på de vunna affärer som hör till leadsen: efter id, annars e-post, annars företagsnamn.',
  'figure.closedLoop.revenue.blank': 'Ingen export av affärer.',
  'figure.closedLoop.revenue.misread':
    'Det är inte periodens intäkt: den följer de leads som kom i perioden, när deras affärer än stängdes.',
  'figure.closedLoop.cost.name': 'Kostnad',
  'figure.closedLoop.cost.says': 'Vad källan har kostat i perioden.',
  'figure.closedLoop.cost.counted':
    'Inlästa kostnader och kampanjerna på Kampanjer, för de dagar som ligger i perioden och har gått. En exports kostnad går före en inskriven.',
  'figure.closedLoop.cost.blank': 'Ingen kostnad är känd för källan.',
  'figure.closedLoop.cost.misread': 'Tomt är inte gratis: raden under tabellen nämner källorna utan kostnad.',
  'figure.closedLoop.perCustomer.name': 'Kostnad per kund',
  'figure.closedLoop.perCustomer.says': 'Vad en kund från källan har kostat.',
  'figure.closedLoop.perCustomer.counted': 'Källans kostnad.',
  'figure.closedLoop.perCustomer.divided': 'Dess kunder hittills.',
  'figure.closedLoop.perCustomer.blank': 'Ingen kostnad är känd, eller ingen har köpt än.',
  'figure.closedLoop.perCustomer.misread':
    'Den sjunker när leadsen blir äldre. För en ny kampanj säger den lite.',
  'figure.closedLoop.roi.name': 'ROI',
  'figure.closedLoop.roi.says': 'Hur mycket som har kommit tillbaka för pengarna.',
  'figure.closedLoop.roi.counted': 'Intäkt − kostnad.',
  'figure.closedLoop.roi.divided':
    'Kostnad. 2,0 × betyder att pengarna har kommit tillbaka och gett två gånger till; under 0 har inte allt kommit tillbaka än.',
  'figure.closedLoop.roi.blank':
    'Ingen kostnad är känd, det finns inget lead, eller ingen export säger vad som vanns.',
  'figure.closedLoop.roi.misread':
    'Den räknar intäkt, inte vinst. Och leads med lång köptid betalar sig sent: se först hur gamla de är.',
  'figure.closedLoop.unmatched.name': 'Inget lead hittat',
  'figure.closedLoop.unmatched.says': 'Vunnen intäkt som inget lead hittas till.',
  'figure.closedLoop.unmatched.counted':
    'Vunna affärer som inte hör till något lead efter id, e-post eller företagsnamn.',
  'figure.closedLoop.unmatched.blank': 'Raden finns inte när alla affärer har ett lead.',
  'figure.closedLoop.unmatched.misread':
    'Den är inte borta: den är med i alla vunna affärer. Är det många saknar exporterna ett gemensamt id eller en e-post.',

  'figure.deals.winRate.name': 'Vinstandel',
  'figure.deals.winRate.says': 'Hur många av de avgjorda affärerna ni vinner.',
  'figure.deals.winRate.counted': 'Vunna affärer efter stängningsdatum i perioden.',
  'figure.deals.winRate.divided': 'Vunna + förlorade affärer. Öppna räknas inte åt något håll.',
  'figure.deals.winRate.blank':
    'Exporten har ingen förlorad affär alls, eller ingen vunnen: då vore en andel en gissning.',
  'figure.deals.winRate.misread':
    'Stängs förlorade affärer aldrig i CRM:et ser vinstandelen alldeles för bra ut.',
  'figure.deals.covers.name': 'Täcker (gånger)',
  'figure.deals.covers.says': 'Om det finns nog i pipelinen för det som är kvar att vinna.',
  'figure.deals.covers.counted': 'De öppna affärernas belopp.',
  'figure.deals.covers.divided': 'Mål − vunnet hittills i målets period.',
  'figure.deals.covers.blank': 'Inget är kvar att vinna, eller ingen öppen affär har belopp.',
  'figure.deals.covers.misread':
    '3 gånger är ingen lag. Med en vinstandel på 46 % behövs ungefär två, med 20 % fem.',
  'figure.deals.atRate.name': 'Alla öppna × vinstandelen',
  'figure.deals.atRate.says': 'Vad de öppna affärerna är värda om det går som det har gått för era affärer.',
  'figure.deals.atRate.counted': 'Deras belopp × vinstandelen för alla affärer som någonsin avgjorts.',
  'figure.deals.atRate.blank': 'Färre än tio affärer är avgjorda.',
  'figure.deals.atRate.misread':
    'Det säger inget om när. Många stängs efter perioden: det tar Prognos hänsyn till.',
  'figure.deals.weighted.name': 'Viktat',
  'figure.deals.weighted.says': 'Fasens öppna belopp, räknat med er vinstandel.',
  'figure.deals.weighted.counted': 'Öppet belopp × vinstandelen för alla avgjorda affärer.',
  'figure.deals.weighted.blank': 'Färre än tio affärer är avgjorda.',
  'figure.deals.weighted.misread':
    'Alla faser väger lika, för exporter säger inte vilka faser en affär har passerat. Det är inte ert CRM:s viktade belopp.',
  'figure.deals.days.name': 'Dagar till vinst',
  'figure.deals.days.says': 'Hur lång tid en vunnen affär brukar ta.',
  'figure.deals.days.counted':
    'Hälften av de vunna affärerna tog högst så många dagar från skapad till stängd.',
  'figure.deals.days.blank': 'Ingen vunnen affär har båda datumen i rätt ordning.',
  'figure.deals.days.misread': 'Förlorade affärer är inte med; de ligger ofta längre.',
  'figure.deals.open.name': 'Dagar öppen',
  'figure.deals.open.says': 'Hur länge en affär har varit öppen.',
  'figure.deals.open.counted':
    'Hela dagar från att den skapades till rapportens dag. Listan visar dem som är äldre än nio av tio vunna affärer var.',
  'figure.deals.open.blank':
    'Listan behöver tio vunna affärer att lära av, och affären ett datum då den skapades.',
  'figure.deals.open.misread':
    'Gammal betyder inte förlorad. Det betyder: fråga om det fortfarande är en affär.',

  'figure.sla.onTime.name': 'Första kontakt i tid, 30 dagar',
  'figure.sla.onTime.says': 'Hur ofta sälj på sistone har tagit första kontakten i tid.',
  'figure.sla.onTime.counted': 'Leads vars frist gick ut de senaste 30 dagarna och som kontaktades i tid.',
  'figure.sla.onTime.divided': 'Alla leads vars frist gick ut de dagarna.',
  'figure.sla.onTime.blank':
    'Ingen export säger när leads kontaktades, klockslag saknas, ingen frist gick ut, eller exporterna är för gamla.',
  'figure.sla.onTime.misread':
    'Timmarna är arbetstimmar: ett lead från fredag kväll som rings på måndag morgon är i tid.',
  'figure.sla.allOnTime.name': 'Alla försök i tid',
  'figure.sla.allOnTime.says':
    'Hur ofta ett lead fick så många försök som avtalats, inom de avtalade dagarna.',
  'figure.sla.allOnTime.counted':
    'Leads som fick alla sina försök i tid. Ett lead som har nåtts behöver inga fler, om Inställningar inte säger annat.',
  'figure.sla.allOnTime.divided':
    'Leads vars dagar har gått. Per månad visas det först när de har gått för alla månadens leads.',
  'figure.sla.allOnTime.blank': 'Inga aktiviteter, eller så löper fristen än för månadens leads.',
  'figure.sla.allOnTime.misread':
    'Anteckningar, planerade uppgifter, massutskick och inkommande samtal är inga försök.',
  'figure.sla.median.name': 'Median (tim)',
  'figure.sla.median.says': 'Hur länge ett lead brukar vänta på första försöket.',
  'figure.sla.median.counted':
    'Arbetstimmar från att klockan startar till första försöket, i mitten av alla leads som har fått ett.',
  'figure.sla.median.blank': 'Det finns bara dagar utan klockslag.',
  'figure.sla.median.misread':
    'Leads som ingen har försökt nå är inte med. Läs den tillsammans med andelen i tid.',
  'figure.sla.share.name': 'Andel i tid',
  'figure.sla.share.says': 'Samma andel över hela den period som rapporten gäller.',
  'figure.sla.share.counted': 'Leads som kontaktades i tid.',
  'figure.sla.share.divided': 'Leads i tid + för sent. De vars frist löper står för sig.',
  'figure.sla.share.blank': 'Ingen frist gick ut.',
  'figure.sla.share.misread':
    'Bredvid de senaste 30 dagarna säger den om en säljare är bättre eller sämre än vanligt.',
  'figure.sla.team.name': 'Mot teamet',
  'figure.sla.team.says': 'Om en säljare verkligen skiljer sig från teamet.',
  'figure.sla.team.counted':
    'Varje säljares andel dras mot teamets, ju färre leads desto mer; en pil står bara där resten är mer än slumpen (95 %).',
  'figure.sla.team.blank': 'Inget av säljarens leads hade en frist som gick ut.',
  'figure.sla.team.misread':
    '”I nivå” med 50 % bredvid 90 % kan vara rätt med få leads. Har ingen en pil, tala om hur teamet arbetar och inte om vem.',
  'figure.sla.missing.name': 'Försök saknas',
  'figure.sla.missing.says': 'Hur många leads som inte fick alla försök som avtalats.',
  'figure.sla.missing.counted': 'Månadens leads vars dagar har gått och som fick för få försök.',
  'figure.sla.missing.blank': 'Inga aktiviteter.',
  'figure.sla.missing.misread': 'Den räknar leads, inte försök.',

  'figure.callList.due.name': 'Ring senast',
  'figure.callList.due.says': 'När leadets frist går ut, eller gick ut.',
  'figure.callList.due.counted':
    'Arbetstid från att klockan startar för första kontakten, kalenderdagar för alla försök, som det är avtalat i Inställningar. Med utropstecken: det är passerat.',
  'figure.callList.due.blank': 'Aldrig i listan.',
  'figure.callList.due.misread':
    'Det som missades för mer än 30 dagar sedan är inte med i listan, bara räknat under den.',
  'figure.callList.left.name': 'Försök kvar',
  'figure.callList.left.says': 'Hur många försök som fattas av det som är avtalat.',
  'figure.callList.left.counted':
    'Avtalade försök minus gjorda. För en första kontakt som ingen har tagit är det 1.',
  'figure.callList.left.blank': 'Aldrig i listan.',
  'figure.callList.left.misread': 'Det är inget tak: ni får försöka oftare.',
  'figure.callList.value.name': 'Förväntat värde',
  'figure.callList.value.says': 'Vad ett sådant lead är värt i genomsnitt.',
  'figure.callList.value.counted':
    'Snittorder × andelen som blir kunder bland leads från samma källa eller med samma betyg, dragen mot den för alla.',
  'figure.callList.value.blank': 'Snittordern eller andelen är inte känd.',
  'figure.callList.value.misread':
    'Det är slagets värde, inte just det här företagets. Listan är sorterad efter säljare och tid, inte efter värde.',

  'figure.agreement.revenue.name': 'Intäkter',
  'figure.agreement.revenue.says': 'Målet som båda sidor arbetar för.',
  'figure.agreement.revenue.counted': 'Intäktsmålet i Inställningar, eller den överenskomna versionens.',
  'figure.agreement.revenue.blank': 'Aldrig.',
  'figure.agreement.revenue.misread':
    'När ni är överens står det fast, vad Inställningar än säger sedan, tills nästa version är överenskommen.',
  'figure.agreement.leads.name': 'Leads under perioden',
  'figure.agreement.leads.says': 'Hur många leads marknad lovar.',
  'figure.agreement.leads.counted':
    'Marknads del av målet ÷ snittorder ÷ andel, i genomsnitt eller med önskad säkerhet: valet står i Inställningar.',
  'figure.agreement.leads.divided': 'Snittorder och andel leads som blir kunder.',
  'figure.agreement.leads.blank': 'Plan saknar snittorder eller andel.',
  'figure.agreement.leads.misread':
    'Raden under nämner det andra av de två talen. Bara det i fetstil är utlovat.',
  'figure.agreement.perRep.name': 'Leads per säljare',
  'figure.agreement.perRep.says': 'Hur många leads varje säljare ska få i månaden.',
  'figure.agreement.perRep.counted': 'De utlovade leadsen.',
  'figure.agreement.perRep.divided': 'Antal säljare och månader.',
  'figure.agreement.perRep.blank': 'Inga leads är utlovade.',
  'figure.agreement.perRep.misread': 'Det är en lika del, ingen kvot som en säljare måste ta.',
  'figure.agreement.hours.name': 'Arbetstimmar',
  'figure.agreement.hours.says': 'Hur fort sälj lovar att ta första kontakten.',
  'figure.agreement.hours.counted':
    'Arbetstimmar efter era öppettider, lunch och helgdagar, från att klockan startar.',
  'figure.agreement.hours.blank': 'Aldrig.',
  'figure.agreement.hours.misread': 'Fyra arbetstimmar kan på klockan vara en hel natt eller helg.',

  'figure.campaigns.expected.name': 'Förväntade leads',
  'figure.campaigns.expected.says': 'Hur många leads ni väntar er av kampanjen.',
  'figure.campaigns.expected.counted': 'Det ni skriver. Det fördelas jämnt över kampanjens arbetsdagar.',
  'figure.campaigns.expected.blank': 'Ni har inget skrivit: då lägger kampanjen inget till det som väntas.',
  'figure.campaigns.expected.misread':
    'Leads som kommer hittas efter kampanjens namn, eller efter källan där inget namn är skrivet, på kampanjens dagar. Skriv dem som i CRM:et.',
  'figure.campaigns.cost.name': 'Kostnad',
  'figure.campaigns.cost.says': 'Vad kampanjen kostar.',
  'figure.campaigns.cost.counted':
    'Det ni skriver, jämnt fördelat över alla dess dagar; de dagar som har gått och ligger i perioden räknas på Sluten återkoppling.',
  'figure.campaigns.cost.blank': 'Ni har inget skrivit.',
  'figure.campaigns.cost.misread':
    'Har en export en kostnad för samma källa och kampanj någon av dagarna viker hela den inskrivna. Inget räknas två gånger.',

  'figure.leadPlan.due.name': 'Plan till i dag',
  'figure.leadPlan.due.says': 'Hur många leads som borde ha kommit till i dag.',
  'figure.leadPlan.due.counted': 'Utlovade leads × arbetsdagar som har gått.',
  'figure.leadPlan.due.divided': 'Periodens alla arbetsdagar.',
  'figure.leadPlan.due.blank': 'Plan saknar andel eller snittorder.',
  'figure.leadPlan.due.misread': 'Helger och helgdagar lägger inget till, så linjen står still över dem.',
  'figure.leadPlan.pace.name': 'I den här takten',
  'figure.leadPlan.pace.says': 'Var ni slutar om allt går som hittills.',
  'figure.leadPlan.pace.counted': 'Leads hittills × alla arbetsdagar.',
  'figure.leadPlan.pace.divided': 'Arbetsdagar som har gått.',
  'figure.leadPlan.pace.blank': 'Före den första arbetsdagen.',
  'figure.leadPlan.pace.misread': 'Den vet inget om kommande kampanjer: det gör ”Väntat totalt”.',
  'figure.leadPlan.expected.name': 'Väntat totalt',
  'figure.leadPlan.expected.says': 'Hur många leads perioden troligen ger.',
  'figure.leadPlan.expected.counted':
    'Leads hittills + planerade kampanjers + alla andra leads i nuvarande takt.',
  'figure.leadPlan.expected.blank': 'Före den första arbetsdagen.',
  'figure.leadPlan.expected.misread':
    'En glömd kampanj på Kampanjer gör den för låg, en gammal förhoppning för hög.',
  'figure.leadPlan.status.name': 'Läge',
  'figure.leadPlan.status.says': 'Om leads kommer som planerat.',
  'figure.leadPlan.status.counted':
    'Inom en tiondel från planen till i dag är enligt plan. För ett slag: där skillnaden är mer än slumpen.',
  'figure.leadPlan.status.blank': 'Inget är planerat till i dag än.',
  'figure.leadPlan.status.misread':
    'Före i antal och efter i förväntad intäkt går ihop: de leads som kommer är då värda mindre än planerat.',
  'figure.leadPlan.rate.name': 'Blir kunder',
  'figure.leadPlan.rate.says': 'Hur många av källans leads som blir kunder, så som planen räknar.',
  'figure.leadPlan.rate.counted':
    'Källans egen andel, dragen mot den för alla leads: ju färre leads, desto mer.',
  'figure.leadPlan.rate.divided': 'Källans leads.',
  'figure.leadPlan.rate.blank': 'Ingen andel alls är känd.',
  'figure.leadPlan.rate.misread':
    'Det är inte den råa andelen. Därför är ingen av 93 inte noll, och två av två inte allt.',
  'figure.leadPlan.value.name': 'Leadvärde',
  'figure.leadPlan.value.says': 'Vad ett lead från källan är värt i genomsnitt.',
  'figure.leadPlan.value.counted': 'Snittorder × den andelen.',
  'figure.leadPlan.value.blank': 'Order eller andel är inte känd.',
  'figure.leadPlan.value.misread':
    'Snittordern är densamma för alla källor: talet säger vilka leads som blir kunder, inte vilka som köper för mer.',
  'figure.leadPlan.hours.name': 'Timmar som behövs',
  'figure.leadPlan.hours.says': 'Om sälj har tid för de leads som kommer.',
  'figure.leadPlan.hours.counted':
    'Väntade leads × avtalade försök × minuter per försök, vecka för vecka från dagen efter rapporten, mot säljare × timmar i månaden.',
  'figure.leadPlan.hours.blank': 'Ingen takt är känd än.',
  'figure.leadPlan.hours.misread': 'Den räknar bara försöken, inte möten och offerter som följer.',

  'figure.attribution.touched.name': 'Berörda affärer',
  'figure.attribution.touched.says': 'I hur många vunna affärer källan alls har haft en del.',
  'figure.attribution.touched.counted': 'Vunna affärer med minst en kontaktpunkt från källan.',
  'figure.attribution.touched.blank': 'Tabellen finns inte när ingen vunnen affär har en kontaktpunkt.',
  'figure.attribution.touched.misread': 'Lägg inte ihop dem: en affär räknas på varje rad som berört den.',
  'figure.attribution.perDeal.name': 'Kontaktpunkter per affär',
  'figure.attribution.perDeal.says': 'Hur många kontaktpunkter som är kända före en vinst.',
  'figure.attribution.perDeal.counted': 'Alla kontaktpunkter i vunna affärer.',
  'figure.attribution.perDeal.divided': 'Vunna affärer med kontaktpunkt.',
  'figure.attribution.perDeal.blank': 'Ingen vunnen affär har en kontaktpunkt.',
  'figure.attribution.perDeal.misread':
    'Den säger vad era exporter vet, inte vad folk gjorde. Vid 1,0 är alla modeller överens, för det finns inget att dela.',
  'figure.attribution.revenue.name': 'Intäkt, första kontakt',
  'figure.attribution.revenue.says': 'Vad källan får sig tillräknat av den modell som rubriken nämner.',
  'figure.attribution.revenue.counted':
    'Varje vunnen affär delas mellan sina kontaktpunkter efter modellens vikter; anteckningen på rubriken nämner dem.',
  'figure.attribution.revenue.blank': 'Ingen vunnen affär har en kontaktpunkt.',
  'figure.attribution.revenue.misread':
    'Det är ett sätt att dela, inget bevis: ingen modell visar vad som hade hänt utan källan.',
  'figure.attribution.difference.name': 'Skillnad',
  'figure.attribution.difference.says': 'Vilka källor som vinner på den andra modellen.',
  'figure.attribution.difference.counted': 'Intäkt enligt den andra modellen − intäkt enligt den första.',
  'figure.attribution.difference.blank': 'Ingen vunnen affär har en kontaktpunkt.',
  'figure.attribution.difference.misread':
    'En stor skillnad betyder att källan kommer tidigt eller sent på vägen, inte att den är bra eller dålig.',
  'figure.attribution.sourced.name': 'Skapat av marknad',
  'figure.attribution.sourced.says': 'Hur mycket av den vunna intäkten som kom från marknads egna källor.',
  'figure.attribution.sourced.counted':
    'Intäkten från vunna affärer vars lead har en källa som räknas som marknads (den källa som CRM har angett).',
  'figure.attribution.sourced.divided': 'Vunnen intäkt.',
  'figure.attribution.sourced.blank': 'Inga vunna affärer.',
  'figure.attribution.sourced.misread':
    'Vilka källor som är säljs egna är ett val i Inställningar. Enas om det innan ni citerar talet.',
  'figure.attribution.influenced.name': 'Påverkat av marknad',
  'figure.attribution.influenced.says':
    'Hur mycket av den vunna intäkten som marknad alls berörde före vinsten.',
  'figure.attribution.influenced.counted':
    'Intäkten från vunna affärer med någon av marknads kontaktpunkter före vinsten.',
  'figure.attribution.influenced.divided': 'Vunnen intäkt.',
  'figure.attribution.influenced.blank': 'Inga vunna affärer.',
  'figure.attribution.influenced.misread': 'Den överlappar med det som är skapat: lägg aldrig ihop de två.',

  'figure.conversionByAge.within.name': '180 dagar',
  'figure.conversionByAge.within.says': 'Hur många leads som blir kunder inom så många dagar.',
  'figure.conversionByAge.within.counted':
    'Leads efter ålder: ett som inte är kund än räknas så länge det har följts (Kaplan–Meier).',
  'figure.conversionByAge.within.divided': 'Leads som fortfarande följdes, dag för dag.',
  'figure.conversionByAge.within.blank': 'För få: färre än tio leads har följts så länge.',
  'figure.conversionByAge.within.misread':
    'Det är inte kunder ÷ leads hittills. Det räknar varje ungt lead som ett som aldrig köper.',
  'figure.conversionByAge.followed.name': 'Uppföljda så länge',
  'figure.conversionByAge.followed.says': 'Hur många leads som är gamla nog att säga något.',
  'figure.conversionByAge.followed.counted': 'Leads som skapats minst så många dagar före rapporten.',
  'figure.conversionByAge.followed.blank': 'Inga leads har ett datum då de skapades.',
  'figure.conversionByAge.followed.misread':
    'En andel av få leads har ett brett intervall: se raden ovanför.',
  'figure.conversionByAge.notYet.name': 'Ännu inte kund då',
  'figure.conversionByAge.notYet.says': 'Hur många av dem som inte hade köpt vid den åldern.',
  'figure.conversionByAge.notYet.counted': 'Leads som följts så länge, utan dem som var kunder då.',
  'figure.conversionByAge.notYet.blank': 'Inga leads har ett datum då de skapades.',
  'figure.conversionByAge.notYet.misread': 'De är inte förlorade: många kan köpa senare.',

  'figure.changeDrivers.leads.name': 'Antal leads',
  'figure.changeDrivers.leads.says': 'Hur mycket av förändringen som kom av fler eller färre leads.',
  'figure.changeDrivers.leads.counted':
    'Effekten av antalet ensamt, allt annat lika, som medel över alla ordningar som faktorerna kan ändras i.',
  'figure.changeDrivers.leads.blank': 'Utan två jämförbara perioder.',
  'figure.changeDrivers.leads.misread':
    'Effekterna summerar till hela förändringen. Ingen av dem säger varför talet ändrades.',
  'figure.changeDrivers.mix.name': 'Mix av källor',
  'figure.changeDrivers.mix.says': 'Hur mycket som kom av leads från andra källor än förut.',
  'figure.changeDrivers.mix.counted': 'Effekten av källornas andelar ensamma.',
  'figure.changeDrivers.mix.blank': 'Utan två jämförbara perioder.',
  'figure.changeDrivers.mix.misread':
    'En bättre andel för alla kan vara sämre leads i varje källa och bara en bättre mix.',
  'figure.changeDrivers.stage.name': 'MQL till SQL',
  'figure.changeDrivers.stage.says':
    'Hur mycket som kom av att leads går vidare oftare eller mer sällan i fasen.',
  'figure.changeDrivers.stage.counted': 'Effekten av fasens andel ensam, källa för källa.',
  'figure.changeDrivers.stage.blank': 'Fasen antecknas inte.',
  'figure.changeDrivers.stage.misread':
    'Färg står bara där det är mer än slumpen och båda sidor har 30 kunder. Det andra är inget fynd.',
  'figure.changeDrivers.perCustomer.name': 'Intäkt per kund',
  'figure.changeDrivers.perCustomer.says':
    'Hur mycket av intäktens förändring som kom av större eller mindre kunder.',
  'figure.changeDrivers.perCustomer.counted': 'Effekten av intäkten per kund ensam.',
  'figure.changeDrivers.perCustomer.blank': 'Ingen intäkt är känd.',
  'figure.changeDrivers.perCustomer.misread': 'En enda stor affär flyttar den. Se intervallet bredvid.',
  'figure.changeDrivers.cohort.name': 'Kohort',
  'figure.changeDrivers.cohort.says': 'Tratten för de leads som skapades de här dagarna, följda till nu.',
  'figure.changeDrivers.cohort.counted': 'Som på Säljtratt: en senare fas passerar de tidigare.',
  'figure.changeDrivers.cohort.blank': 'Det finns inga leads från de dagarna.',
  'figure.changeDrivers.cohort.misread': 'En ung kohort är inte färdig.',
  'figure.changeDrivers.period.name': 'Period',
  'figure.changeDrivers.period.says': 'Vad som hände de här dagarna, när leadet än skapades.',
  'figure.changeDrivers.period.counted': 'Övergångar till fasen med datum de här dagarna.',
  'figure.changeDrivers.period.divided': 'Övergångar till fasen före samma dagar.',
  'figure.changeDrivers.period.blank': 'Fasen har inga datum.',
  'figure.changeDrivers.period.misread':
    'Andelen kan bli över 100 %: leadsen över och under strecket är inte desamma.',

  'figure.salesFeedback.rate.name': 'Accepteras av sälj',
  'figure.salesFeedback.rate.says': 'Hur många av de leads sälj har svarat på som har accepterats.',
  'figure.salesFeedback.rate.counted': 'Leads som nådde SQL eller en senare fas.',
  'figure.salesFeedback.rate.divided': 'Accepterade + avvisade. Det som väntar räknas inte.',
  'figure.salesFeedback.rate.blank': 'Ingen har svarat, eller ingen export känner SQL eller senare faser.',
  'figure.salesFeedback.rate.misread': 'Väntar de flesta leads säger den lite: tystnad är inget svar.',
  'figure.salesFeedback.rejected.name': 'Avvisade',
  'figure.salesFeedback.rejected.says': 'Hur många sälj har tackat nej till.',
  'figure.salesFeedback.rejected.counted': 'Leads som diskvalificerats utan att först ha accepterats.',
  'figure.salesFeedback.rejected.blank': 'Aldrig: det är 0 där inget finns.',
  'figure.salesFeedback.rejected.misread':
    'Ett lead som accepterades och gavs upp senare räknas som accepterat.',
  'figure.salesFeedback.waiting.name': 'Väntar på svar',
  'figure.salesFeedback.waiting.says': 'Hur många som inte har fått något svar.',
  'figure.salesFeedback.waiting.counted': 'Alla andra leads.',
  'figure.salesFeedback.waiting.blank': 'Aldrig.',
  'figure.salesFeedback.waiting.misread':
    'Det är ingen kö för i dag: där finns också gamla leads som någon glömt att stänga.',
  'figure.salesFeedback.days.name': 'Dagar till accept., median',
  'figure.salesFeedback.days.says': 'Hur lång tid ett svar brukar ta.',
  'figure.salesFeedback.days.counted':
    'Hela dagar från skapad till SQL, i mitten av de leads som har datum för det.',
  'figure.salesFeedback.days.blank': 'Inget lead har datum för SQL.',
  'figure.salesFeedback.days.misread': 'De som fortfarande väntar är inte med.',
  'figure.salesFeedback.untried.name': 'Ej kontaktade',
  'figure.salesFeedback.untried.says': 'Hur många som väntar fast ingen har försökt nå dem alls.',
  'figure.salesFeedback.untried.counted':
    'Väntande leads vars frist för första kontakt har gått ut och där ingen export känner ett försök.',
  'figure.salesFeedback.untried.blank': 'Ingen export säger vilka sälj har kontaktat.',
  'figure.salesFeedback.untried.misread': 'Ett samtal som aldrig loggades ser likadant ut.',

  'figure.contactAttempts.reached.name': 'Kontaktade leads som nåtts',
  'figure.contactAttempts.reached.says': 'Hur många av de leads sälj har försökt nå som har nåtts.',
  'figure.contactAttempts.reached.counted': 'Leads som har nåtts.',
  'figure.contactAttempts.reached.divided': 'Leads med minst ett försök.',
  'figure.contactAttempts.reached.blank': 'Aktiviteterna har inga utfall.',
  'figure.contactAttempts.reached.misread': 'Leads som ingen har försökt nå är inte med.',
  'figure.contactAttempts.chance.name': 'Chans att nå',
  'figure.contactAttempts.chance.says': 'Hur ofta just det här försöket når någon.',
  'figure.contactAttempts.chance.counted': 'Leads som försöket nådde.',
  'figure.contactAttempts.chance.divided': 'Leads som det gjordes mot och som inte hade nåtts tidigare.',
  'figure.contactAttempts.chance.blank': 'För få: färre än 20 sådana leads.',
  'figure.contactAttempts.chance.misread':
    'Sena försök ser bra ut för att säljarna försöker igen med dem de tror på. En rad under säger var det är så.',
  'figure.contactAttempts.inAll.name': 'Nådda totalt',
  'figure.contactAttempts.inAll.says': 'Hur många som har nåtts efter så många försök.',
  'figure.contactAttempts.inAll.counted': '1 − produkten av (1 − chans) för alla försök hittills.',
  'figure.contactAttempts.inAll.blank': 'Ett försöks chans är inte känd.',
  'figure.contactAttempts.inAll.misread':
    'Den säger hur det vore om ni försökte igen med alla, inte vad era säljare har gjort.',
  'figure.contactAttempts.recommended.name': 'Rekommendation',
  'figure.contactAttempts.recommended.says': 'Hur ofta det lönar sig att försöka med de timmar ni har.',
  'figure.contactAttempts.recommended.counted':
    'Timmarna går till det försök som ger mest per minut, slag för slag.',
  'figure.contactAttempts.recommended.blank':
    'För få aktiviteter med utfall, eller färre än 28 dagar med leads.',
  'figure.contactAttempts.recommended.misread':
    'Fler rekommenderas inte bara för att fler har gjorts. Utan kostnad per timme i Inställningar lönar sig även ett svagt försök.',
  'figure.contactAttempts.value.name': 'Värde av ett nått lead',
  'figure.contactAttempts.value.says': 'Vad det är värt att nå någon.',
  'figure.contactAttempts.value.counted':
    'Snittorder × den del av de nådda leadsen som blev kunder, dragen mot den för alla.',
  'figure.contactAttempts.value.blank': 'Färre än 30 leads har nåtts, eller ingen order är känd.',
  'figure.contactAttempts.value.misread': 'Leads som inte nås antas inte ge något.',
  'figure.contactAttempts.response.name': 'Till SQL',
  'figure.contactAttempts.response.says': 'Om leads som kontaktas fort kommer längre.',
  'figure.contactAttempts.response.counted':
    'Gruppens leads som nådde SQL; bara leads vars klocka startade för minst 90 dagar sedan.',
  'figure.contactAttempts.response.divided': 'Gruppens leads.',
  'figure.contactAttempts.response.blank': 'Ingen andel under 20 leads.',
  'figure.contactAttempts.response.misread':
    'Det är ett samband: de som ringdes först kan ha varit de bättre.',

  'figure.leads.status.name': 'Status',
  'figure.leads.status.says': 'Om leadet är öppet, kund eller förlorat.',
  'figure.leads.status.counted':
    'Kund efter fas eller vunnen affär; förlorat där det inte är kund och är diskvalificerat eller har förlorat alla sina affärer; annars öppet.',
  'figure.leads.status.blank': 'Aldrig.',
  'figure.leads.status.misread':
    'Ett lead som ingen har rört på ett år är öppet tills någon diskvalificerar det.',
  'figure.leads.hours.name': 'Timmar till första försök',
  'figure.leads.hours.says': 'Hur länge leadet väntade.',
  'figure.leads.hours.counted': 'Arbetstimmar från att klockan startar till första försöket.',
  'figure.leads.hours.blank': 'Inget försök, eller inga klockslag i exporten.',
  'figure.leads.hours.misread': 'Nätter, helger och helgdagar räknas inte.',
  'figure.leads.value.name': 'Leadvärde',
  'figure.leads.value.says': 'Vad ett sådant lead är värt i genomsnitt.',
  'figure.leads.value.counted': 'Snittorder × andelen leads av dess slag som blir kunder.',
  'figure.leads.value.blank': 'Order eller andel är inte känd.',
  'figure.leads.value.misread': 'Det är detsamma för alla leads av slaget. Vad som kom in står i Vunnet.',
  'figure.leads.won.name': 'Vunnet',
  'figure.leads.won.says': 'Vad leadet har gett.',
  'figure.leads.won.counted': 'Beloppen på dess vunna affärer.',
  'figure.leads.won.blank': 'Ingen är vunnen, eller ingen har belopp.',
  'figure.leads.won.misread':
    'Summan är bara de affärer som har ett lead: de utan står på Sluten återkoppling.',

  'figure.definitions.ready.name': 'Säljklara av dem',
  'figure.definitions.ready.says': 'Hur många av förra kvartalets leads er definition kallar säljklara.',
  'figure.definitions.ready.counted':
    'Leads från det senaste hela kalenderkvartalet vars betyg har ett x i matrisen.',
  'figure.definitions.ready.blank': 'Inga poäng är kända.',
  'figure.definitions.ready.misread':
    'Den ändras med reglerna, inte med leadsen. Kolumnen ”Efter ändring” visar vad en ändring skulle göra innan den godkänns.',
  'figure.definitions.rate.name': 'Från säljklart till kund',
  'figure.definitions.rate.says': 'Hur många av de säljklara leadsen som har köpt hittills.',
  'figure.definitions.rate.counted': 'Kunder av dem hittills.',
  'figure.definitions.rate.divided': 'Kvartalets säljklara leads.',
  'figure.definitions.rate.blank': 'Det finns inga, eller så går det inte att säga vilka som är kunder.',
  'figure.definitions.rate.misread':
    'Ett kvartal som just är slut är inte färdigt. Jämför de två kolumnerna, inte talet med ett äldre.',

  'figure.dataQuality.sums.name': 'Summor som stämmer',
  'figure.dataQuality.sums.says': 'Om siffrorna går att lägga ihop.',
  'figure.dataQuality.sums.counted': 'Varje summa räknas på två sätt; så många ger samma.',
  'figure.dataQuality.sums.blank': 'Inget är inläst.',
  'figure.dataQuality.sums.misread':
    'Det säger inte att ert CRM har rätt, bara att inget har tappats eller räknats dubbelt på vägen.',
  'figure.dataQuality.attention.name': 'Att kontrollera',
  'figure.dataQuality.attention.says': 'Hur många punkter någon bör titta på.',
  'figure.dataQuality.attention.counted': 'Kontroller som inte stämmer; var och en står nedanför.',
  'figure.dataQuality.attention.blank': 'Inget är inläst.',
  'figure.dataQuality.attention.misread':
    'En punkt kan vara en rad eller tusen. Listorna under länkar till raderna.',
  'figure.dataQuality.unique.name': 'Unika rader',
  'figure.dataQuality.unique.says': 'Hur många poster rapporterna bygger på.',
  'figure.dataQuality.unique.counted': 'Inlästa rader utan dubbletter och utan rader som inte gick att läsa.',
  'figure.dataQuality.unique.blank': 'Inget är inläst.',
  'figure.dataQuality.unique.misread': 'Rader från alla exporter tillsammans, inte leads.',
  'figure.dataQuality.duplicates.name': 'Dubbletter',
  'figure.dataQuality.duplicates.says': 'Hur många rader som var samma post en gång till.',
  'figure.dataQuality.duplicates.counted':
    'Rader med ett id som en annan rad i exporten har, eller som är lika i varje cell där id saknas.',
  'figure.dataQuality.duplicates.blank': 'Inget är inläst.',
  'figure.dataQuality.duplicates.misread':
    'De slås samman, de kastas inte: sista raden gäller, och den första källan står kvar.',
  'figure.dataQuality.unread.name': 'Ej inlästa',
  'figure.dataQuality.unread.says':
    'Hur många rader som lämnades utanför för att en cell inte gick att läsa.',
  'figure.dataQuality.unread.counted': 'Var och en står nedanför med rad, kolumn, värde och skäl.',
  'figure.dataQuality.unread.blank': 'Inget är inläst.',
  'figure.dataQuality.unread.misread':
    'Det är ett skäl till att det kan vara färre leads här än i CRM:et. Rätta cellen, eller säg i Inställningar hur kolumnen är skriven.',
};
