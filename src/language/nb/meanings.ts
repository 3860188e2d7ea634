import type { Texts } from '../topics.ts';

export const meanings: Texts<'meanings'> = {
  'figures.title': 'Hva betyr tallet?',
  'figures.help':
    'Tallene på fanen: først hva hvert av dem sier, så hvordan det regnes ut og hva det lett forveksles med.',
  'figures.tab': 'Fane',
  'figures.here': 'Vis fanen som er åpen nå',
  'figures.none': 'Denne fanen har ingen egne tall: Hva hvert felt brukes til, står ved siden av det.',
  'figures.counted': 'Slik regnes det ut',
  'figures.divided': 'Deles på',
  'figures.blank': 'Tomt når',
  'figures.misread': 'Lett å misforstå',
  'figures.page': 'Hva betyr tallet?',
  'figures.pageHelp':
    'Tallene på hver fane: hva hvert av dem sier, hvordan det regnes ut, hva det deles på, når det er tomt, og hvordan det lett misforstås. De samme tekstene finnes i tillegget: menyen, «{item}».',
  'figures.method': 'Utførlig, på engelsk',

  'figure.start.won.name': 'Vunnet hittil',
  'figure.start.won.says': 'Inntektene fra dealene som er vunnet i målperioden.',
  'figure.start.won.counted': 'Beløpene for alle vunne deals med lukkedato i målperioden, i valutaen deres.',
  'figure.start.won.blank':
    'Ingen eksport av deals, ingen vunnet deal med beløp, eller ingenting i eksportene som sier hvilke deals som ble vunnet.',
  'figure.start.won.misread':
    'Det er ikke inntektene fra periodens leads: En deal teller når den lukkes, uansett når leadet kom. Lukket sløyfe regner per lead.',
  'figure.start.share.name': 'Andel av målet',
  'figure.start.share.says': 'Hvor mye av inntektsmålet som allerede er vunnet.',
  'figure.start.share.counted': 'Vunnet hittil.',
  'figure.start.share.divided': 'Inntektsmålet i Innstillinger for samme periode.',
  'figure.start.share.blank': 'Vunnet hittil er tomt.',
  'figure.start.share.misread':
    'Førti prosent på den tolvte av tjueto virkedager er ikke nødvendigvis bak plan: Linjen under sier hvor mange av virkedagene som har gått, og Prognose hva som trolig kommer.',
  'figure.start.open.name': 'Åpne deals i perioden',
  'figure.start.open.says': 'Det som fortsatt kan lukkes i tide: åpne deals som ventes lukket i målperioden.',
  'figure.start.open.counted':
    'Beløpene for åpne deals med forventet lukkedato i perioden. Linjen under sier hvor mange ganger de dekker det som gjenstår å vinne.',
  'figure.start.open.blank':
    'Eksportene har ingen forventede lukkedatoer, eller de slutter før perioden er slutt.',
  'figure.start.open.misread':
    'Det er ikke det som kommer til å bli vunnet: Mange av dem tapes eller skyves på. Prognose vekter hver av dem etter alder og etter hvordan det har gått med deres egne deals.',
  'figure.start.forecast.name': 'Prognose',
  'figure.start.forecast.says': 'Hva perioden trolig har gitt når den er over, med et intervall.',
  'figure.start.forecast.counted':
    'Det som er vunnet, pluss åpne deals, leads som allerede er her, leads som er ventet, og kunder som kjøper igjen; hver av dem etter hvor ofte og hvor raskt deres egne har blitt til ordrer i det siste.',
  'figure.start.forecast.blank':
    'I den første tidelen av perioden, før det har kommet fem ordrer, der mer enn en tidel av ordrene mangler dato, og der eksportene er for gamle.',
  'figure.start.forecast.misread':
    'Tallet i midten er ikke noe løfte. Les intervallet: Av ti perioder havner så mange i det som prosenten sier.',
  'figure.start.leads.name': 'Leads hittil',
  'figure.start.leads.says':
    'Hvor mange leads som har kommet i målperioden, mot det som var planlagt til i dag.',
  'figure.start.leads.counted':
    'Alle leads opprettet i perioden, til og med rapportdatoen. Planen vokser med virkedagene; høyst en tidel fra den er i rute.',
  'figure.start.leads.blank': 'Ingen leads er importert, eller eksportene slutter før perioden begynner.',
  'figure.start.leads.misread':
    'Å ligge foran plan er ikke bare bra: Flere enn salg rekker å følge opp, er bortkastet. Leads mot plan sier om timene strekker til.',
  'figure.start.onTime.name': 'Første kontakt i tide, 30 dager',
  'figure.start.onTime.says': 'Hvor ofte salg i det siste har tatt første kontakt innen avtalt tid.',
  'figure.start.onTime.counted':
    'Leads der fristen for første kontakt gikk ut de siste 30 dagene, og som ble kontaktet i tide.',
  'figure.start.onTime.divided':
    'Alle leads der fristen gikk ut de dagene. Frister som fortsatt løper, telles ikke på noen av sidene.',
  'figure.start.onTime.blank':
    'Ingen eksport av samtaler, e-poster og møter, bare dager uten klokkeslett, ingen frister som har gått ut, eller for gamle eksporter.',
  'figure.start.onTime.misread':
    'Det gjelder ikke leads som er opprettet de siste 30 dagene: Et lead teller når fristen går ut, også om det kom tidligere.',
  'figure.start.overdue.name': 'Skulle vært ringt',
  'figure.start.overdue.says': 'Leads der fristen har gått ut, men der noe fortsatt kan gjøres.',
  'figure.start.overdue.counted':
    'Leads der et løfte ble brutt de siste 30 dagene, og som fortsatt mangler et forsøk. Kunder og diskvalifiserte leads er ikke med.',
  'figure.start.overdue.blank': 'Ingen eksport sier hvem salg har kontaktet, eller eksportene er for gamle.',
  'figure.start.overdue.misread':
    'Null betyr ikke at alle ble kontaktet i tide: Det som ble gjort for sent, og frister som gikk ut for lenger siden, er ikke med.',

  'figure.weeklyMeeting.leads.name': 'Opprettede leads',
  'figure.weeklyMeeting.leads.says':
    'Hvor mange leads som har kommet denne uken, ved siden av forrige uke til og med samme dag og klokkeslett.',
  'figure.weeklyMeeting.leads.counted':
    'Leads etter dagen de ble opprettet, i uker fra mandag til søndag. Alle leads telles, uansett hvilken periode som er valgt på Start.',
  'figure.weeklyMeeting.leads.blank': 'Aldri: En uke uten leads er 0.',
  'figure.weeklyMeeting.leads.misread':
    'Sammenlign de to kolonnene som går til samme dag. Ved siden av en hel uke ser en uke som pågår, alltid svak ut.',
  'figure.weeklyMeeting.revenue.name': 'Vunne inntekter',
  'figure.weeklyMeeting.revenue.says': 'Hva som ble vunnet i uken.',
  'figure.weeklyMeeting.revenue.counted': 'Beløpene for vunne deals etter lukkedato.',
  'figure.weeklyMeeting.revenue.blank': 'Ingen av ukens vunne deals har et beløp.',
  'figure.weeklyMeeting.revenue.misread':
    'Én stor deal kan være hele uken. Hvordan det går, ser dere bedre per måned på Deals.',
  'figure.weeklyMeeting.due.name': 'Leads å kontakte',
  'figure.weeklyMeeting.due.says': 'Hvor mange leads som hadde frist for første kontakt i uken.',
  'figure.weeklyMeeting.due.counted': 'Leads etter tidspunktet fristen gikk ut, ikke etter dagen de kom.',
  'figure.weeklyMeeting.due.blank': 'Ingen eksport sier når leadene ble kontaktet.',
  'figure.weeklyMeeting.due.misread':
    'Det trenger ikke å være ukens nye leads: De som kom fredag ettermiddag, har frist mandag.',
  'figure.weeklyMeeting.onTime.name': 'derav i tide',
  'figure.weeklyMeeting.onTime.says': 'Andelen av dem som ble kontaktet i tide.',
  'figure.weeklyMeeting.onTime.counted': 'Leads der fristen gikk ut i uken, og som ble kontaktet i tide.',
  'figure.weeklyMeeting.onTime.divided': 'Leads der fristen gikk ut i uken.',
  'figure.weeklyMeeting.onTime.blank': 'Ingen frister gikk ut.',
  'figure.weeklyMeeting.onTime.misread':
    'Endringer i andeler står i prosentpoeng: Fra 70\u00a0% til 75\u00a0% er +5, ikke +7\u00a0%.',
  'figure.weeklyMeeting.movers.name': 'Størst endring',
  'figure.weeklyMeeting.movers.says':
    'Hvilke kilder som ga flere eller færre leads enn vanlig de siste sju dagene.',
  'figure.weeklyMeeting.movers.counted':
    'Leads de siste sju dagene minus ukesnittet for de fire ukene før. «Uvanlig» er mer enn tilfeldigheter forklarer, med så mange kilder som dere har.',
  'figure.weeklyMeeting.movers.blank': 'Ingen leads disse ukene.',
  'figure.weeklyMeeting.movers.misread':
    '«Innenfor normalen» er også et funn: La det ligge. Av tjue kilder er det alltid en som beveger seg av ren tilfeldighet.',
  'figure.weeklyMeeting.value.name': 'Forventet verdi',
  'figure.weeklyMeeting.value.says': 'Hva et lead der fristen er brutt, fortsatt kan være verdt.',
  'figure.weeklyMeeting.value.counted':
    'Gjennomsnittlig ordreverdi × andelen leads fra samme kilde eller med samme karakter som blir kunder.',
  'figure.weeklyMeeting.value.blank': 'Gjennomsnittlig ordreverdi eller andel er ikke kjent.',
  'figure.weeklyMeeting.value.misread':
    'Det er et gjennomsnitt: Av tjue slike leads kjøper kanskje ett for alt sammen og de andre for ingenting.',

  'figure.plan.rate.name': 'Andel leads som blir kunder',
  'figure.plan.rate.says': 'Hvor mange av leadene deres som blir kunder.',
  'figure.plan.rate.counted':
    'Kunder blant periodens leads, også de unge. Med «moden» i Innstillinger er det konverteringen ved en viss alder.',
  'figure.plan.rate.divided': 'Alle leads i perioden.',
  'figure.plan.rate.blank': 'Det finnes ingen leads, eller ingen eksport sier hvem som ble kunde.',
  'figure.plan.rate.misread':
    'Med mange unge leads er den for lav: De har ikke rukket å kjøpe. En andel dere skriver inn selv, går foran.',
  'figure.plan.customers.name': 'Kunder som trengs',
  'figure.plan.customers.says': 'Hvor mange kunder som må til for å nå inntektsmålet.',
  'figure.plan.customers.counted': 'Mål ÷ gjennomsnittlig ordreverdi, rundet opp én gang.',
  'figure.plan.customers.divided': 'Den gjennomsnittlige ordreverdien deres.',
  'figure.plan.customers.blank': 'Gjennomsnittlig ordreverdi er ikke kjent.',
  'figure.plan.customers.misread':
    'Én uvanlig stor deal hever gjennomsnittet og gjør tallet for lavt. Under «Grunnlag» står det hvor store halvparten av ordrene deres høyst er.',
  'figure.plan.leads.name': 'Leads som trengs i gjennomsnitt',
  'figure.plan.leads.says': 'Hvor mange leads som gir de kundene i en vanlig periode.',
  'figure.plan.leads.counted':
    'Kunder som trengs ÷ andel, regnet av det eksakte tallet og rundet opp én gang.',
  'figure.plan.leads.divided': 'Andelen av leadene deres som blir kunder.',
  'figure.plan.leads.blank': 'Gjennomsnittlig ordreverdi eller andel er ikke kjent.',
  'figure.plan.leads.misread':
    '«I gjennomsnitt» er omtrent femti–femti: I nesten annenhver periode gir så mange leads for få kunder.',
  'figure.plan.chance.name': 'Sjansen for at de leadene gir kundene',
  'figure.plan.chance.says': 'Hvor sannsynlig det er at antallet leads i gjennomsnitt er nok.',
  'figure.plan.chance.counted':
    'Sjansen for minst så mange kunder blant så mange leads (binomisk). Er andelen lært av deres egne leads, regnes også usikkerheten i den med.',
  'figure.plan.chance.blank': 'Ordreverdi eller andel er ikke kjent.',
  'figure.plan.chance.misread':
    'Sjansen gjelder kundene, ikke inntektene: Hvor mye hver av dem kjøper for, varierer i tillegg.',
  'figure.plan.sure.name': 'Leads som trengs med ønsket sikkerhet',
  'figure.plan.sure.says': 'Hvor mange leads som må til for å være så sikre som dere vil være.',
  'figure.plan.sure.counted': 'Det minste antallet leads som gir kundene i for eksempel 90 av 100 perioder.',
  'figure.plan.sure.blank': 'Ordreverdi eller andel er ikke kjent.',
  'figure.plan.sure.misread':
    'Jo flere leads andelen er lært av, desto færre trengs. Det er ikke et påslag på så mange prosent.',
  'figure.plan.value.name': 'Verdien av et lead',
  'figure.plan.value.says': 'Hva ett lead til gir i gjennomsnitt.',
  'figure.plan.value.counted': 'Gjennomsnittlig ordreverdi × andel leads som blir kunder.',
  'figure.plan.value.blank': 'En av dem er ikke kjent.',
  'figure.plan.value.misread':
    'Det er et gjennomsnitt for alle kilder. På Leads mot plan har hver kilde sin egen verdi.',
  'figure.plan.stages.name': 'Alle faser samlet',
  'figure.plan.stages.says': 'Andelen fra lead til kunde når andelene for fasene multipliseres.',
  'figure.plan.stages.counted': 'Andelene fra fase til fase, multiplisert.',
  'figure.plan.stages.blank': 'En fase mangler andel.',
  'figure.plan.stages.misread':
    'Den kan avvike fra andelen ovenfor: Linjen under sier hvilken av dem planen bruker.',

  'figure.funnel.count.name': 'Antall',
  'figure.funnel.count.says': 'Hvor mange leads som har kommet så langt eller lenger.',
  'figure.funnel.count.counted':
    'Leads opprettet i perioden som til nå har nådd fasen eller en senere, uansett hva som har skjedd med dem siden.',
  'figure.funnel.count.blank':
    'Ingen registrerer fasen: Da er den utelatt, eller det går ikke an å si hvem som er kunder.',
  'figure.funnel.count.misread': 'Det er ikke hvor mange som står der i dag. Det er «Fortsatt i fasen».',
  'figure.funnel.previous.name': 'Fra forrige',
  'figure.funnel.previous.says': 'Hvor mange av dem som nådde fasen før, som gikk videre.',
  'figure.funnel.previous.counted': 'Leads som nådde fasen.',
  'figure.funnel.previous.divided': 'Leads som nådde fasen før.',
  'figure.funnel.previous.blank': 'Ingen nådde fasen før.',
  'figure.funnel.previous.misread':
    'En lav andel trenger ikke å bety dårlige leads: De unge er fortsatt på vei.',
  'figure.funnel.range.name': '95\u00a0%-intervall',
  'figure.funnel.range.says': 'Så langt kan tilfeldigheter alene flytte andelen.',
  'figure.funnel.range.counted': 'Wilsons intervall; bredere der kundene kommer i klynger.',
  'figure.funnel.range.blank': 'Det finnes ingen andel.',
  'figure.funnel.range.misread':
    'To grupper der intervallene overlapper mye, er ikke klart forskjellige. Farge viser hvor en gruppe skiller seg ut med mer enn tilfeldigheter forklarer.',
  'figure.funnel.share.name': 'Andel av leads',
  'figure.funnel.share.says': 'Hvor mange av alle leads som har nådd fasen.',
  'figure.funnel.share.counted': 'Leads som nådde fasen.',
  'figure.funnel.share.divided': 'Alle leads i perioden.',
  'figure.funnel.share.blank': 'Det finnes ingen leads.',
  'figure.funnel.share.misread':
    'Den er av alle leads, «Fra forrige» av dem i fasen før. Si hvilken av dem dere viser til.',
  'figure.funnel.days.name': 'Median dager',
  'figure.funnel.days.says': 'Hvor lang tid overgangen vanligvis tar.',
  'figure.funnel.days.counted':
    'Halvparten av leadene med dato for både denne fasen og den før brukte høyst så mange dager mellom dem.',
  'figure.funnel.days.blank': 'Ingen leads har begge datoene.',
  'figure.funnel.days.misread':
    'Bare de som kom dit, er med. Leads som fortsatt venter, kan bruke lengre tid.',
  'figure.funnel.still.name': 'Fortsatt i fasen',
  'figure.funnel.still.says': 'Hvor mange som står i fasen og fortsatt kan gå videre.',
  'figure.funnel.still.counted':
    'Leads som nådde fasen, ikke har kommet lenger, og verken er diskvalifisert eller har tapt alle dealene sine.',
  'figure.funnel.still.blank': 'Fasen registreres ikke.',
  'figure.funnel.still.misread': 'For Kunde er det rett og slett kundene.',
  'figure.funnel.lost.name': 'Tapte',
  'figure.funnel.lost.says': 'Hvor mange som endte i fasen.',
  'figure.funnel.lost.counted':
    'Leads som ikke kom lenger, og som er diskvalifisert eller har tapt alle dealene sine.',
  'figure.funnel.lost.blank': 'Fasen registreres ikke.',
  'figure.funnel.lost.misread':
    'Et lead som salg har glemt, er ikke tapt her; det er «Fortsatt i fasen» til noen diskvalifiserer det.',
  'figure.funnel.customer.name': 'Til kunde',
  'figure.funnel.customer.says': 'Hvilken kilde, måned, selger eller karakter som oftest gir kunder.',
  'figure.funnel.customer.counted': 'Kunder hittil blant leadene i gruppen.',
  'figure.funnel.customer.divided': 'Alle leads i gruppen.',
  'figure.funnel.customer.blank': 'Ingen eksport sier hvem som ble kunde.',
  'figure.funnel.customer.misread':
    'Unge måneder ser alltid dårligere ut: De er ikke ferdige. Konvertering etter alder retter opp det.',
  'figure.funnel.value.name': 'Verdi per lead',
  'figure.funnel.value.says': 'Hva et lead med karakteren gir i gjennomsnitt.',
  'figure.funnel.value.counted':
    'Gjennomsnittlig ordreverdi for vunne deals med karakteren × konverteringen for karakteren, begge trukket mot dem for alle leads: jo færre det er, desto mer.',
  'figure.funnel.value.blank': 'Ingen ordre har et beløp, eller det går ikke an å si hvem som er kunder.',
  'figure.funnel.value.misread':
    'Det er ikke inntektene hittil ÷ leads: En karakter der ingen har kjøpt, er ikke verdt null.',

  'figure.closedLoop.customers.name': 'Kunder',
  'figure.closedLoop.customers.says': 'Hvor mange av periodens leads som har blitt kunder hittil.',
  'figure.closedLoop.customers.counted':
    'Leads opprettet i perioden som er kunder nå: etter fasen de er i, eller etter en vunnet deal som er koblet til dem.',
  'figure.closedLoop.customers.blank': 'Ingen eksport sier hvem som ble kunde.',
  'figure.closedLoop.customers.misread':
    'Det er ikke antallet vunne deals: En kunde kan ha flere, og en deal kan mangle lead.',
  'figure.closedLoop.rate.name': 'Lead til kunde',
  'figure.closedLoop.rate.says': 'Hvor mange av leadene som har blitt kunder hittil.',
  'figure.closedLoop.rate.counted': 'Kunder.',
  'figure.closedLoop.rate.divided': 'Leads på samme rad.',
  'figure.closedLoop.rate.blank': 'Det går ikke an å si hvem som er kunder.',
  'figure.closedLoop.rate.misread':
    'Nye kampanjer ser svake ut fordi leadene deres er unge. Sammenlign ved samme alder på Konvertering etter alder.',
  'figure.closedLoop.revenue.name': 'Inntekter',
  'figure.closedLoop.revenue.says': 'Hva leadene fra kilden har gitt hittil.',
  'figure.closedLoop.revenue.counted':
    'Beløpene for de vunne dealene som er koblet til disse leadene: via id, ellers via e-post, ellers via selskapsnavn.',
  'figure.closedLoop.revenue.blank': 'Ingen eksport av deals.',
  'figure.closedLoop.revenue.misread':
    'Det er ikke periodens inntekter: Tallet følger leadene som kom i perioden, uansett når dealene deres ble lukket.',
  'figure.closedLoop.cost.name': 'Kostnad',
  'figure.closedLoop.cost.says': 'Hva kilden har kostet i perioden.',
  'figure.closedLoop.cost.counted':
    'Importerte kostnader og kampanjene i Kampanjer, for de dagene i perioden som har gått. En kostnad fra en eksport går foran en dere har skrevet inn.',
  'figure.closedLoop.cost.blank': 'Ingen kostnad er kjent for kilden.',
  'figure.closedLoop.cost.misread': 'Tomt er ikke gratis: Linjen under tabellen nevner kildene uten kostnad.',
  'figure.closedLoop.perCustomer.name': 'Kostnad per kunde',
  'figure.closedLoop.perCustomer.says': 'Hva en kunde fra kilden har kostet.',
  'figure.closedLoop.perCustomer.counted': 'Kostnaden for kilden.',
  'figure.closedLoop.perCustomer.divided': 'Kundene fra kilden hittil.',
  'figure.closedLoop.perCustomer.blank': 'Ingen kostnad er kjent, eller ingen har kjøpt ennå.',
  'figure.closedLoop.perCustomer.misread':
    'Den synker etter hvert som leadene blir eldre. For en ny kampanje sier den lite.',
  'figure.closedLoop.roi.name': 'ROI',
  'figure.closedLoop.roi.says': 'Hvor mye som har kommet tilbake for pengene.',
  'figure.closedLoop.roi.counted': 'Inntekter − kostnad.',
  'figure.closedLoop.roi.divided':
    'Kostnad. 2,0 × betyr at pengene har kommet tilbake og gitt to ganger så mye til; under 0 har ikke alt kommet tilbake ennå.',
  'figure.closedLoop.roi.blank':
    'Ingen kostnad er kjent, det finnes ingen leads, eller ingen eksport sier hva som ble vunnet.',
  'figure.closedLoop.roi.misread':
    'Den regner med inntekter, ikke fortjeneste. Og leads med lang kjøpsprosess betaler seg sent: Se først hvor gamle de er.',
  'figure.closedLoop.unmatched.name': 'Uten lead',
  'figure.closedLoop.unmatched.says': 'Vunne inntekter der det ikke ble funnet noe lead.',
  'figure.closedLoop.unmatched.counted':
    'Vunne deals som ikke kan kobles til noe lead via id, e-post eller selskapsnavn.',
  'figure.closedLoop.unmatched.blank': 'Raden finnes ikke når alle deals har et lead.',
  'figure.closedLoop.unmatched.misread':
    'De er ikke borte: De er med i alle vunne deals. Er det mange slike, mangler eksportene en felles id eller e-post.',

  'figure.deals.winRate.name': 'Vinnrate',
  'figure.deals.winRate.says': 'Hvor mange av de avgjorte dealene dere vinner.',
  'figure.deals.winRate.counted': 'Vunne deals etter lukkedato i perioden.',
  'figure.deals.winRate.divided': 'Vunne + tapte deals. Åpne telles ikke på noen av sidene.',
  'figure.deals.winRate.blank':
    'Eksporten har ingen tapte deals i det hele tatt, eller ingen vunne: Da ville en rate vært gjetning.',
  'figure.deals.winRate.misread':
    'Blir tapte deals aldri lukket i CRM-systemet, ser vinnraten altfor god ut.',
  'figure.deals.covers.name': 'Dekker (ganger)',
  'figure.deals.covers.says': 'Om det er nok i pipelinen til det som gjenstår å vinne.',
  'figure.deals.covers.counted': 'Beløpet for de åpne dealene.',
  'figure.deals.covers.divided': 'Mål − vunnet hittil i målperioden.',
  'figure.deals.covers.blank': 'Ingenting gjenstår å vinne, eller ingen åpen deal har et beløp.',
  'figure.deals.covers.misread':
    '3 ganger er ingen lov. Med en vinnrate på 46\u00a0% trengs omtrent to ganger, med 20\u00a0% fem.',
  'figure.deals.atRate.name': 'Alle åpne × vinnraten',
  'figure.deals.atRate.says':
    'Hva de åpne dealene er verdt hvis det går slik det har gått med dealene deres.',
  'figure.deals.atRate.counted': 'Beløpene deres × vinnraten for alle deals som noen gang er avgjort.',
  'figure.deals.atRate.blank': 'Færre enn ti deals er avgjort.',
  'figure.deals.atRate.misread':
    'Det sier ingenting om når. Mange av dem lukkes etter perioden: Det tar Prognose hensyn til.',
  'figure.deals.weighted.name': 'Vektet',
  'figure.deals.weighted.says': 'Det åpne beløpet i fasen, regnet med vinnraten deres.',
  'figure.deals.weighted.counted': 'Åpent beløp × vinnraten for alle avgjorte deals.',
  'figure.deals.weighted.blank': 'Færre enn ti deals er avgjort.',
  'figure.deals.weighted.misread':
    'Alle faser veier likt, for eksporter sier ikke hvilke faser en deal har passert. Det er ikke det vektede beløpet i CRM-systemet deres.',
  'figure.deals.days.name': 'Dager til vunnet',
  'figure.deals.days.says': 'Hvor lang tid en vunnet deal vanligvis tar.',
  'figure.deals.days.counted':
    'Halvparten av de vunne dealene tok høyst så mange dager fra opprettet til lukket.',
  'figure.deals.days.blank': 'Ingen vunnet deal har begge datoene i riktig rekkefølge.',
  'figure.deals.days.misread': 'Tapte deals er ikke med; de blir ofte liggende lenger.',
  'figure.deals.open.name': 'Dager åpen',
  'figure.deals.open.says': 'Hvor lenge en deal har vært åpen.',
  'figure.deals.open.counted':
    'Hele dager fra den ble opprettet til rapportdatoen. Listen viser dem som er eldre enn ni av ti av de vunne dealene deres var.',
  'figure.deals.open.blank': 'Listen trenger ti vunne deals å lære av, og dealen en opprettelsesdato.',
  'figure.deals.open.misread': 'Gammel betyr ikke tapt. Det betyr: Spør om det fortsatt er en deal.',

  'figure.sla.onTime.name': 'Første kontakt i tide, 30 dager',
  'figure.sla.onTime.says': 'Hvor ofte salg i det siste har tatt første kontakt i tide.',
  'figure.sla.onTime.counted': 'Leads der fristen gikk ut de siste 30 dagene, og som ble kontaktet i tide.',
  'figure.sla.onTime.divided': 'Alle leads der fristen gikk ut de dagene.',
  'figure.sla.onTime.blank':
    'Ingen eksport sier når leadene ble kontaktet, klokkeslett mangler, ingen frister gikk ut, eller eksportene er for gamle.',
  'figure.sla.onTime.misread':
    'Timene er arbeidstimer: Et lead fra fredag kveld som blir oppringt mandag morgen, er i tide.',
  'figure.sla.allOnTime.name': 'Alle forsøk i tide',
  'figure.sla.allOnTime.says': 'Hvor ofte et lead fikk så mange forsøk som avtalt, innen de avtalte dagene.',
  'figure.sla.allOnTime.counted':
    'Leads som fikk alle forsøkene sine i tide. Et lead som er nådd, trenger ingen flere, med mindre Innstillinger sier noe annet.',
  'figure.sla.allOnTime.divided':
    'Leads der dagene har gått. Per måned vises det først når de har gått for alle leads i måneden.',
  'figure.sla.allOnTime.blank': 'Ingen aktiviteter, eller fristen løper fortsatt for månedens leads.',
  'figure.sla.allOnTime.misread':
    'Notater, planlagte oppgaver, masseutsendelser og innkommende samtaler er ikke forsøk.',
  'figure.sla.median.name': 'Median (t)',
  'figure.sla.median.says': 'Hvor lenge et lead vanligvis venter på første forsøk.',
  'figure.sla.median.counted':
    'Arbeidstimer fra klokken starter til første forsøk: midtverdien for alle leads som har hatt et.',
  'figure.sla.median.blank': 'Det finnes bare dager uten klokkeslett.',
  'figure.sla.median.misread':
    'Leads som ingen har prøvd å nå, er ikke med. Les den sammen med andelen i tide.',
  'figure.sla.share.name': 'Andel i tide',
  'figure.sla.share.says': 'Den samme andelen over hele perioden som rapporten gjelder.',
  'figure.sla.share.counted': 'Leads som ble kontaktet i tide.',
  'figure.sla.share.divided': 'Leads i tide + for sent. De der fristen fortsatt løper, står for seg.',
  'figure.sla.share.blank': 'Ingen frister gikk ut.',
  'figure.sla.share.misread':
    'Ved siden av de siste 30 dagene sier den om en selger er bedre eller dårligere enn vanlig.',
  'figure.sla.team.name': 'Mot teamet',
  'figure.sla.team.says': 'Om en selger virkelig skiller seg fra teamet.',
  'figure.sla.team.counted':
    'Hver selgers andel trekkes mot teamets, jo færre leads, desto mer; en pil står bare der resten er mer enn tilfeldigheter forklarer (95\u00a0%).',
  'figure.sla.team.blank': 'Ingen av leadene til selgeren hadde en frist som gikk ut.',
  'figure.sla.team.misread':
    '«På nivå» med 50\u00a0% ved siden av 90\u00a0% kan være riktig når leadene er få. Har ingen en pil, snakk om hvordan teamet jobber, og ikke om hvem.',
  'figure.sla.missing.name': 'Manglende forsøk',
  'figure.sla.missing.says': 'Hvor mange leads som ikke fikk alle forsøkene som er avtalt.',
  'figure.sla.missing.counted': 'Månedens leads der dagene har gått, og som fikk for få forsøk.',
  'figure.sla.missing.blank': 'Ingen aktiviteter.',
  'figure.sla.missing.misread': 'Det er leads som telles, ikke forsøk.',

  'figure.callList.due.name': 'Ring senest',
  'figure.callList.due.says': 'Når fristen for leadet går ut, eller gikk ut.',
  'figure.callList.due.counted':
    'Arbeidstid fra klokken starter for første kontakt, kalenderdager for alle forsøk, slik det er avtalt i Innstillinger. Med utropstegn: Fristen er passert.',
  'figure.callList.due.blank': 'Aldri i listen.',
  'figure.callList.due.misread':
    'Frister som ble brutt for mer enn 30 dager siden, er ikke med i listen, bare telt under den.',
  'figure.callList.left.name': 'Gjenstående forsøk',
  'figure.callList.left.says': 'Hvor mange forsøk leadet fortsatt mangler av det som er avtalt.',
  'figure.callList.left.counted':
    'Avtalte forsøk minus dem som er gjort. For en første kontakt som ingen har tatt, er det 1.',
  'figure.callList.left.blank': 'Aldri i listen.',
  'figure.callList.left.misread': 'Det er ikke noe tak: Dere kan godt prøve flere ganger.',
  'figure.callList.value.name': 'Forventet verdi',
  'figure.callList.value.says': 'Hva et slikt lead er verdt i gjennomsnitt.',
  'figure.callList.value.counted':
    'Gjennomsnittlig ordreverdi × andelen som blir kunder blant leads fra samme kilde eller med samme karakter, trukket mot den for alle.',
  'figure.callList.value.blank': 'Gjennomsnittlig ordreverdi eller andel er ikke kjent.',
  'figure.callList.value.misread':
    'Det er verdien for typen, ikke for akkurat dette selskapet. Listen er sortert etter selger og tid, ikke etter verdi.',

  'figure.agreement.revenue.name': 'Inntekter',
  'figure.agreement.revenue.says': 'Målet som begge sider jobber for.',
  'figure.agreement.revenue.counted': 'Inntektsmålet i Innstillinger, eller i den avtalte versjonen.',
  'figure.agreement.revenue.blank': 'Aldri.',
  'figure.agreement.revenue.misread':
    'Når det er avtalt, står det fast, uansett hva Innstillinger sier senere, til neste versjon er avtalt.',
  'figure.agreement.leads.name': 'Leads i perioden',
  'figure.agreement.leads.says': 'Hvor mange leads markedsføring lover.',
  'figure.agreement.leads.counted':
    'Markedsføringens andel av målet ÷ gjennomsnittlig ordreverdi ÷ andel leads som blir kunder, i gjennomsnitt eller med ønsket sikkerhet: Valget står i Innstillinger.',
  'figure.agreement.leads.divided': 'Gjennomsnittlig ordreverdi og andel leads som blir kunder.',
  'figure.agreement.leads.blank': 'Plan mangler gjennomsnittlig ordreverdi eller andel.',
  'figure.agreement.leads.misread':
    'Linjen under sier det andre av de to tallene. Bare det med fet skrift er lovet.',
  'figure.agreement.perRep.name': 'Leads per selger',
  'figure.agreement.perRep.says': 'Hvor mange leads hver selger skal få i måneden.',
  'figure.agreement.perRep.counted': 'De lovede leadene.',
  'figure.agreement.perRep.divided': 'Antall selgere og måneder.',
  'figure.agreement.perRep.blank': 'Ingen leads er lovet.',
  'figure.agreement.perRep.misread': 'Det er en lik del, ikke en kvote som en selger må ta.',
  'figure.agreement.hours.name': 'Arbeidstimer',
  'figure.agreement.hours.says': 'Hvor raskt salg lover å ta første kontakt.',
  'figure.agreement.hours.counted':
    'Arbeidstimer etter åpningstidene, lunsjen og helligdagene deres, fra klokken starter.',
  'figure.agreement.hours.blank': 'Aldri.',
  'figure.agreement.hours.misread': 'Fire arbeidstimer kan på klokken være en hel natt eller en helg.',

  'figure.campaigns.expected.name': 'Forventede leads',
  'figure.campaigns.expected.says': 'Hvor mange leads dere forventer av kampanjen.',
  'figure.campaigns.expected.counted':
    'Det dere skriver inn. Det fordeles jevnt over virkedagene i kampanjen.',
  'figure.campaigns.expected.blank':
    'Dere har ikke skrevet noe: Da legger kampanjen ingenting til det som ventes.',
  'figure.campaigns.expected.misread':
    'Leadene som kommer, blir funnet via kampanjens navn, eller via kilden der det ikke er skrevet noe navn, på kampanjens dager. Skriv dem som i CRM-systemet.',
  'figure.campaigns.cost.name': 'Kostnad',
  'figure.campaigns.cost.says': 'Hva kampanjen koster.',
  'figure.campaigns.cost.counted':
    'Det dere skriver inn, fordelt jevnt over alle dagene i kampanjen; de av dem som har gått og ligger i perioden, regnes med i Lukket sløyfe.',
  'figure.campaigns.cost.blank': 'Dere har ikke skrevet noe.',
  'figure.campaigns.cost.misread':
    'Har en eksport en kostnad for samme kilde og kampanje på noen av dagene, viker hele kostnaden dere har skrevet inn. Ingenting regnes to ganger.',

  'figure.leadPlan.due.name': 'Plan til i dag',
  'figure.leadPlan.due.says': 'Hvor mange leads som skulle ha kommet til i dag.',
  'figure.leadPlan.due.counted': 'Lovede leads × virkedager som har gått.',
  'figure.leadPlan.due.divided': 'Alle virkedager i perioden.',
  'figure.leadPlan.due.blank': 'Plan mangler andel eller gjennomsnittlig ordreverdi.',
  'figure.leadPlan.due.misread':
    'Helger og helligdager legger ingenting til, så linjen står stille over dem.',
  'figure.leadPlan.pace.name': 'I denne takten',
  'figure.leadPlan.pace.says': 'Hvor dere ender hvis alt fortsetter som hittil.',
  'figure.leadPlan.pace.counted': 'Leads hittil × alle virkedager.',
  'figure.leadPlan.pace.divided': 'Virkedager som har gått.',
  'figure.leadPlan.pace.blank': 'Før den første virkedagen.',
  'figure.leadPlan.pace.misread': 'Tallet vet ingenting om kommende kampanjer: Det gjør «Forventet totalt».',
  'figure.leadPlan.expected.name': 'Forventet totalt',
  'figure.leadPlan.expected.says': 'Hvor mange leads perioden trolig gir.',
  'figure.leadPlan.expected.counted':
    'Leads hittil + leads fra planlagte kampanjer + alle andre leads i nåværende takt.',
  'figure.leadPlan.expected.blank': 'Før den første virkedagen.',
  'figure.leadPlan.expected.misread':
    'En glemt kampanje i Kampanjer gjør tallet for lavt, en gammel forhåpning gjør det for høyt.',
  'figure.leadPlan.status.name': 'Status',
  'figure.leadPlan.status.says': 'Om leadene kommer som planlagt.',
  'figure.leadPlan.status.counted':
    'Høyst en tidel fra planen til i dag er i rute. For en type: der forskjellen er større enn tilfeldigheter forklarer.',
  'figure.leadPlan.status.blank': 'Ingenting er planlagt til i dag ennå.',
  'figure.leadPlan.status.misread':
    'Dere kan ligge foran i antall og bak i forventede inntekter: Leadene som kommer, er da verdt mindre enn planlagt.',
  'figure.leadPlan.rate.name': 'Blir kunder',
  'figure.leadPlan.rate.says': 'Hvor mange av leadene fra kilden som blir kunder, slik planen regner.',
  'figure.leadPlan.rate.counted':
    'Kildens egen andel, trukket mot den for alle leads: jo færre leads, desto mer.',
  'figure.leadPlan.rate.divided': 'Leads fra kilden.',
  'figure.leadPlan.rate.blank': 'Ingen andel er kjent i det hele tatt.',
  'figure.leadPlan.rate.misread':
    'Det er ikke den rå andelen. Slik blir ikke 0 av 93 til null, og 2 av 2 blir ikke til alle.',
  'figure.leadPlan.value.name': 'Leadverdi',
  'figure.leadPlan.value.says': 'Hva et lead fra kilden er verdt i gjennomsnitt.',
  'figure.leadPlan.value.counted': 'Gjennomsnittlig ordreverdi × den andelen.',
  'figure.leadPlan.value.blank': 'Ordreverdi eller andel er ikke kjent.',
  'figure.leadPlan.value.misread':
    'Ordreverdien er den samme for alle kilder: Tallet sier hvilke leads som blir kunder, ikke hvilke som kjøper for mer.',
  'figure.leadPlan.hours.name': 'Timer som trengs',
  'figure.leadPlan.hours.says': 'Om salg har tid til leadene som kommer.',
  'figure.leadPlan.hours.counted':
    'Forventede leads × avtalte forsøk × minutter per forsøk, uke for uke fra dagen etter rapporten, mot selgere × timer i måneden.',
  'figure.leadPlan.hours.blank': 'Ingen takt er kjent ennå.',
  'figure.leadPlan.hours.misread': 'Bare forsøkene er med, ikke møtene og tilbudene som følger.',

  'figure.attribution.touched.name': 'Berørte deals',
  'figure.attribution.touched.says': 'I hvor mange vunne deals kilden i det hele tatt har hatt en del.',
  'figure.attribution.touched.counted': 'Vunne deals med minst ett kontaktpunkt fra kilden.',
  'figure.attribution.touched.blank': 'Tabellen finnes ikke når ingen vunnet deal har et kontaktpunkt.',
  'figure.attribution.touched.misread':
    'Ikke legg dem sammen: En deal teller på hver rad som har berørt den.',
  'figure.attribution.perDeal.name': 'Kontaktpunkter per deal',
  'figure.attribution.perDeal.says': 'Hvor mange kontaktpunkter som er kjent før dealen ble vunnet.',
  'figure.attribution.perDeal.counted': 'Alle kontaktpunkter i vunne deals.',
  'figure.attribution.perDeal.divided': 'Vunne deals med kontaktpunkt.',
  'figure.attribution.perDeal.blank': 'Ingen vunnet deal har et kontaktpunkt.',
  'figure.attribution.perDeal.misread':
    'Tallet sier hva eksportene deres vet, ikke hva folk gjorde. Ved 1,0 er alle modeller enige, for da er det ingenting å fordele.',
  'figure.attribution.revenue.name': 'Inntekter, første kontaktpunkt',
  'figure.attribution.revenue.says': 'Hva kilden får godskrevet av modellen som overskriften nevner.',
  'figure.attribution.revenue.counted':
    'Hver vunnet deal fordeles på kontaktpunktene sine etter modellens vekter; merknaden på overskriften oppgir dem.',
  'figure.attribution.revenue.blank': 'Ingen vunnet deal har et kontaktpunkt.',
  'figure.attribution.revenue.misread':
    'Det er en måte å fordele på, ikke et bevis: Ingen modell viser hva som ville ha skjedd uten kilden.',
  'figure.attribution.difference.name': 'Differanse',
  'figure.attribution.difference.says': 'Hvilke kilder som vinner på den andre modellen.',
  'figure.attribution.difference.counted': 'Inntekter etter den andre modellen − inntekter etter den første.',
  'figure.attribution.difference.blank': 'Ingen vunnet deal har et kontaktpunkt.',
  'figure.attribution.difference.misread':
    'En stor differanse betyr at kilden kommer tidlig eller sent i kundereisen, ikke at den er god eller dårlig.',
  'figure.attribution.sourced.name': 'Generert av markedsføring',
  'figure.attribution.sourced.says':
    'Hvor mye av de vunne inntektene som kom fra markedsføringens egne kilder.',
  'figure.attribution.sourced.counted':
    'Inntektene fra vunne deals der leadet har en kilde som regnes til markedsføring (den registrerte kilden i CRM-systemet).',
  'figure.attribution.sourced.divided': 'Vunne inntekter.',
  'figure.attribution.sourced.blank': 'Ingen vunne deals.',
  'figure.attribution.sourced.misread':
    'Hvilke kilder som tilhører salg, er et valg i Innstillinger. Bli enige om det før dere viser til tallet.',
  'figure.attribution.influenced.name': 'Påvirket av markedsføring',
  'figure.attribution.influenced.says':
    'Hvor mye av de vunne inntektene markedsføring i det hele tatt har berørt før dealen ble vunnet.',
  'figure.attribution.influenced.counted':
    'Inntektene fra vunne deals der markedsføring hadde minst ett kontaktpunkt før dealen ble vunnet.',
  'figure.attribution.influenced.divided': 'Vunne inntekter.',
  'figure.attribution.influenced.blank': 'Ingen vunne deals.',
  'figure.attribution.influenced.misread': 'Den overlapper med det som er generert: Legg aldri de to sammen.',

  'figure.conversionByAge.within.name': '180 dager',
  'figure.conversionByAge.within.says': 'Hvor mange leads som blir kunder innen så mange dager.',
  'figure.conversionByAge.within.counted':
    'Leads etter alder: Et som ikke er kunde ennå, teller så lenge det har vært fulgt (Kaplan–Meier).',
  'figure.conversionByAge.within.divided': 'Leads som fortsatt ble fulgt, dag for dag.',
  'figure.conversionByAge.within.blank': 'For få: færre enn ti leads har vært fulgt så lenge.',
  'figure.conversionByAge.within.misread':
    'Det er ikke kunder ÷ leads hittil. Da telles hvert ungt lead som et som aldri kjøper.',
  'figure.conversionByAge.followed.name': 'Leads fulgt så lenge',
  'figure.conversionByAge.followed.says': 'Hvor mange leads som er gamle nok til å si noe.',
  'figure.conversionByAge.followed.counted': 'Leads opprettet minst så mange dager før rapporten.',
  'figure.conversionByAge.followed.blank': 'Ingen leads har en opprettelsesdato.',
  'figure.conversionByAge.followed.misread':
    'En andel av få leads har et bredt intervall: Se linjen ovenfor.',
  'figure.conversionByAge.notYet.name': 'Ennå ikke kunder da',
  'figure.conversionByAge.notYet.says': 'Hvor mange av dem som ikke hadde kjøpt ved den alderen.',
  'figure.conversionByAge.notYet.counted': 'Leads fulgt så lenge, uten dem som var kunder da.',
  'figure.conversionByAge.notYet.blank': 'Ingen leads har en opprettelsesdato.',
  'figure.conversionByAge.notYet.misread': 'De er ikke tapt: Mange kan fortsatt kjøpe senere.',

  'figure.changeDrivers.leads.name': 'Antall leads',
  'figure.changeDrivers.leads.says': 'Hvor mye av endringen som kom av flere eller færre leads.',
  'figure.changeDrivers.leads.counted':
    'Effekten av antallet alene, alt annet uendret, som gjennomsnitt over alle rekkefølger faktorene kan endres i.',
  'figure.changeDrivers.leads.blank': 'Uten to sammenlignbare perioder.',
  'figure.changeDrivers.leads.misread':
    'Effektene summerer seg til hele endringen. Ingen av dem sier hvorfor tallet endret seg.',
  'figure.changeDrivers.mix.name': 'Miks av kilder',
  'figure.changeDrivers.mix.says': 'Hvor mye som kom av leads fra andre kilder enn før.',
  'figure.changeDrivers.mix.counted': 'Effekten av andelene til kildene alene.',
  'figure.changeDrivers.mix.blank': 'Uten to sammenlignbare perioder.',
  'figure.changeDrivers.mix.misread':
    'En bedre andel for alle kan være dårligere leads i hver kilde og bare en bedre miks.',
  'figure.changeDrivers.stage.name': 'MQL til SQL',
  'figure.changeDrivers.stage.says':
    'Hvor mye som kom av at leads går videre oftere eller sjeldnere i denne fasen.',
  'figure.changeDrivers.stage.counted': 'Effekten av andelen i fasen alene, kilde for kilde.',
  'figure.changeDrivers.stage.blank': 'Fasen registreres ikke.',
  'figure.changeDrivers.stage.misread':
    'Farge vises bare der det er mer enn tilfeldigheter forklarer, og begge sider har 30 kunder. Resten er ikke noe funn.',
  'figure.changeDrivers.perCustomer.name': 'Inntekter per kunde',
  'figure.changeDrivers.perCustomer.says':
    'Hvor mye av endringen i inntektene som kom av større eller mindre kunder.',
  'figure.changeDrivers.perCustomer.counted': 'Effekten av inntekter per kunde alene.',
  'figure.changeDrivers.perCustomer.blank': 'Ingen inntekter er kjent.',
  'figure.changeDrivers.perCustomer.misread': 'Én stor deal flytter tallet. Se på intervallet ved siden av.',
  'figure.changeDrivers.cohort.name': 'Kohort',
  'figure.changeDrivers.cohort.says':
    'Salgstrakten for leadene som ble opprettet disse dagene, fulgt frem til nå.',
  'figure.changeDrivers.cohort.counted':
    'Som på Salgstrakt: Har et lead nådd en senere fase, regnes de tidligere som passert.',
  'figure.changeDrivers.cohort.blank': 'Det finnes ingen leads fra disse dagene.',
  'figure.changeDrivers.cohort.misread': 'En ung kohort er ikke ferdig.',
  'figure.changeDrivers.period.name': 'Periode',
  'figure.changeDrivers.period.says': 'Hva som skjedde disse dagene, uansett når leadet ble opprettet.',
  'figure.changeDrivers.period.counted': 'Overganger til fasen med dato disse dagene.',
  'figure.changeDrivers.period.divided': 'Overganger til den forrige fasen de samme dagene.',
  'figure.changeDrivers.period.blank': 'Fasen har ingen datoer.',
  'figure.changeDrivers.period.misread':
    'Andelen kan bli over 100\u00a0%: Leadene over og under brøkstreken er ikke de samme.',

  'figure.salesFeedback.rate.name': 'Akseptert av salg',
  'figure.salesFeedback.rate.says': 'Hvor mange av leadene salg har svart på, som er akseptert.',
  'figure.salesFeedback.rate.counted': 'Leads som nådde SQL eller en senere fase.',
  'figure.salesFeedback.rate.divided': 'Aksepterte + avviste. De som venter, telles ikke.',
  'figure.salesFeedback.rate.blank':
    'Ingen har svart, eller ingen eksport forteller om SQL eller senere faser.',
  'figure.salesFeedback.rate.misread':
    'Når de fleste leadene venter, sier den lite: Taushet er ikke et svar.',
  'figure.salesFeedback.rejected.name': 'Avviste',
  'figure.salesFeedback.rejected.says': 'Hvor mange salg har takket nei til.',
  'figure.salesFeedback.rejected.counted': 'Leads som er diskvalifisert uten å ha blitt akseptert først.',
  'figure.salesFeedback.rejected.blank': 'Aldri: Det er 0 der det ikke er noen.',
  'figure.salesFeedback.rejected.misread':
    'Et lead som ble akseptert og gitt opp senere, regnes som akseptert.',
  'figure.salesFeedback.waiting.name': 'Venter på svar',
  'figure.salesFeedback.waiting.says': 'Hvor mange som ikke har fått noe svar.',
  'figure.salesFeedback.waiting.counted': 'Alle andre leads.',
  'figure.salesFeedback.waiting.blank': 'Aldri.',
  'figure.salesFeedback.waiting.misread':
    'Det er ikke dagens kø: Der er også gamle leads som noen har glemt å lukke.',
  'figure.salesFeedback.days.name': 'Median dager til aksept',
  'figure.salesFeedback.days.says': 'Hvor lang tid et svar vanligvis tar.',
  'figure.salesFeedback.days.counted':
    'Hele dager fra opprettelse til SQL: midtverdien for leadene som har en dato for det.',
  'figure.salesFeedback.days.blank': 'Ingen leads har en dato for SQL.',
  'figure.salesFeedback.days.misread': 'De som fortsatt venter, er ikke med.',
  'figure.salesFeedback.untried.name': 'Ikke kontaktet',
  'figure.salesFeedback.untried.says':
    'Hvor mange som venter, selv om ingen har prøvd å nå dem i det hele tatt.',
  'figure.salesFeedback.untried.counted':
    'Ventende leads der fristen for første kontakt har gått ut, og der ingen eksport viser noe forsøk.',
  'figure.salesFeedback.untried.blank': 'Ingen eksport sier hvem salg har kontaktet.',
  'figure.salesFeedback.untried.misread': 'En samtale som aldri ble loggført, ser akkurat slik ut.',

  'figure.contactAttempts.reached.name': 'Kontaktede leads som er nådd',
  'figure.contactAttempts.reached.says': 'Hvor mange av leadene salg har prøvd å nå, som er nådd.',
  'figure.contactAttempts.reached.counted': 'Leads som er nådd.',
  'figure.contactAttempts.reached.divided': 'Leads med minst ett forsøk.',
  'figure.contactAttempts.reached.blank': 'Aktivitetene har ingen utfall.',
  'figure.contactAttempts.reached.misread': 'Leads som ingen har prøvd å nå, er ikke med.',
  'figure.contactAttempts.chance.name': 'Sjanse for å nå',
  'figure.contactAttempts.chance.says': 'Hvor ofte akkurat dette forsøket når noen.',
  'figure.contactAttempts.chance.counted': 'Leads som forsøket nådde.',
  'figure.contactAttempts.chance.divided': 'Leads det ble gjort mot, og som ikke var nådd før.',
  'figure.contactAttempts.chance.blank': 'For få: færre enn 20 slike leads.',
  'figure.contactAttempts.chance.misread':
    'Sene forsøk ser gode ut fordi selgerne prøver på nytt med dem de har tro på. En linje under sier hvor det er slik.',
  'figure.contactAttempts.inAll.name': 'Nådd i alt',
  'figure.contactAttempts.inAll.says': 'Hvor mange som er nådd etter så mange forsøk.',
  'figure.contactAttempts.inAll.counted': '1 − produktet av (1 − sjansen) for alle forsøk hittil.',
  'figure.contactAttempts.inAll.blank': 'Sjansen for et av forsøkene er ikke kjent.',
  'figure.contactAttempts.inAll.misread':
    'Tallet sier hvordan det ville vært om dere prøvde igjen med alle, ikke hva selgerne deres har gjort.',
  'figure.contactAttempts.recommended.name': 'Anbefalt',
  'figure.contactAttempts.recommended.says': 'Hvor ofte det lønner seg å prøve med timene dere har.',
  'figure.contactAttempts.recommended.counted':
    'Timene går til forsøket som gir mest per minutt, type for type.',
  'figure.contactAttempts.recommended.blank':
    'For få aktiviteter med utfall, eller færre enn 28 dager med leads.',
  'figure.contactAttempts.recommended.misread':
    'Flere anbefales ikke bare fordi flere er gjort. Uten kostnad per time i Innstillinger lønner også et svakt forsøk seg.',
  'figure.contactAttempts.value.name': 'Verdi av et nådd lead',
  'figure.contactAttempts.value.says': 'Hva det er verdt å nå noen.',
  'figure.contactAttempts.value.counted':
    'Gjennomsnittlig ordreverdi × den delen av de nådde leadene som ble kunder, trukket mot den for alle.',
  'figure.contactAttempts.value.blank': 'Færre enn 30 leads er nådd, eller ingen ordre er kjent.',
  'figure.contactAttempts.value.misread': 'Leads som ikke nås, antas å gi ingenting.',
  'figure.contactAttempts.response.name': 'Til SQL',
  'figure.contactAttempts.response.says': 'Om leads som kontaktes raskt, kommer lenger.',
  'figure.contactAttempts.response.counted':
    'Leads i gruppen som nådde SQL; bare leads der klokken startet for minst 90 dager siden.',
  'figure.contactAttempts.response.divided': 'Leads i gruppen.',
  'figure.contactAttempts.response.blank': 'Ingen andel under 20 leads.',
  'figure.contactAttempts.response.misread':
    'Det er en sammenheng, ikke et bevis: Leadene som ble oppringt først, kan ha vært bedre.',

  'figure.leads.status.name': 'Status',
  'figure.leads.status.says': 'Om leadet er åpent, kunde eller tapt.',
  'figure.leads.status.counted':
    'Kunde etter fase eller vunnet deal; tapt der det ikke er kunde og er diskvalifisert eller har tapt alle dealene sine; ellers åpent.',
  'figure.leads.status.blank': 'Aldri.',
  'figure.leads.status.misread':
    'Et lead som ingen har rørt på et år, er åpent til noen diskvalifiserer det.',
  'figure.leads.hours.name': 'Timer til første forsøk',
  'figure.leads.hours.says': 'Hvor lenge leadet ventet.',
  'figure.leads.hours.counted': 'Arbeidstimer fra klokken starter til første forsøk.',
  'figure.leads.hours.blank': 'Ingen forsøk, eller ingen klokkeslett i eksporten.',
  'figure.leads.hours.misread': 'Netter, helger og helligdager telles ikke.',
  'figure.leads.value.name': 'Leadverdi',
  'figure.leads.value.says': 'Hva et slikt lead er verdt i gjennomsnitt.',
  'figure.leads.value.counted': 'Gjennomsnittlig ordreverdi × andelen leads av samme type som blir kunder.',
  'figure.leads.value.blank': 'Ordreverdi eller andel er ikke kjent.',
  'figure.leads.value.misread':
    'Den er den samme for alle leads av typen. Det som har kommet inn, står under Vunnet.',
  'figure.leads.won.name': 'Vunnet',
  'figure.leads.won.says': 'Hva leadet har gitt.',
  'figure.leads.won.counted': 'Beløpene for de vunne dealene til leadet.',
  'figure.leads.won.blank': 'Ingen er vunnet, eller ingen har et beløp.',
  'figure.leads.won.misread': 'Summen er bare de dealene som har et lead: De uten står på Lukket sløyfe.',

  'figure.definitions.ready.name': 'Salgsklare av disse',
  'figure.definitions.ready.says':
    'Hvor mange av forrige kvartals leads definisjonen deres kaller salgsklare.',
  'figure.definitions.ready.counted':
    'Leads fra siste hele kalenderkvartal med en karakter som er merket med x i matrisen.',
  'figure.definitions.ready.blank': 'Ingen poeng er kjent.',
  'figure.definitions.ready.misread':
    'Tallet endrer seg med reglene, ikke med leadene. Kolonnen «Etter endring» viser hva en endring ville gjøre, før den godkjennes.',
  'figure.definitions.rate.name': 'Fra salgsklart til kunde',
  'figure.definitions.rate.says': 'Hvor mange av de salgsklare leadene som har kjøpt hittil.',
  'figure.definitions.rate.counted': 'Kunder av dem hittil.',
  'figure.definitions.rate.divided': 'Salgsklare leads i kvartalet.',
  'figure.definitions.rate.blank': 'Det finnes ingen, eller det går ikke an å si hvem som er kunder.',
  'figure.definitions.rate.misread':
    'Et kvartal som nettopp er slutt, er ikke ferdig. Sammenlign de to kolonnene, ikke tallet med et eldre.',

  'figure.dataQuality.sums.name': 'Summer som stemmer',
  'figure.dataQuality.sums.says': 'Om tallene kan legges sammen.',
  'figure.dataQuality.sums.counted': 'Hver sum regnes ut på to måter; så mange gir det samme.',
  'figure.dataQuality.sums.blank': 'Ingenting er importert.',
  'figure.dataQuality.sums.misread':
    'Det sier ikke at CRM-systemet deres har rett, bare at ingenting er mistet eller talt to ganger på veien.',
  'figure.dataQuality.attention.name': 'Må kontrolleres',
  'figure.dataQuality.attention.says': 'Hvor mange punkter noen bør se på.',
  'figure.dataQuality.attention.counted': 'Kontroller som ikke stemmer; hver av dem står nedenfor.',
  'figure.dataQuality.attention.blank': 'Ingenting er importert.',
  'figure.dataQuality.attention.misread':
    'Ett punkt kan være én rad eller tusen. Listene nedenfor har lenker til radene.',
  'figure.dataQuality.unique.name': 'Unike rader',
  'figure.dataQuality.unique.says': 'Hvor mange oppføringer rapportene bygger på.',
  'figure.dataQuality.unique.counted': 'Leste rader, uten duplikater og uten rader som ikke kunne leses.',
  'figure.dataQuality.unique.blank': 'Ingenting er importert.',
  'figure.dataQuality.unique.misread': 'Rader fra alle eksporter til sammen, ikke leads.',
  'figure.dataQuality.duplicates.name': 'Duplikater',
  'figure.dataQuality.duplicates.says': 'Hvor mange rader som var samme oppføring en gang til.',
  'figure.dataQuality.duplicates.counted':
    'Rader med en id som en annen rad i eksporten har, eller som er like i hver celle der id mangler.',
  'figure.dataQuality.duplicates.blank': 'Ingenting er importert.',
  'figure.dataQuality.duplicates.misread':
    'De slås sammen, de kastes ikke: Den siste raden gjelder, og den første kilden beholdes.',
  'figure.dataQuality.unread.name': 'Ikke lest',
  'figure.dataQuality.unread.says': 'Hvor mange rader som er utelatt fordi en celle ikke kunne leses.',
  'figure.dataQuality.unread.counted': 'Hver av dem står nedenfor med rad, kolonne, verdi og årsak.',
  'figure.dataQuality.unread.blank': 'Ingenting er importert.',
  'figure.dataQuality.unread.misread':
    'Det er en grunn til at det kan være færre leads her enn i CRM-systemet. Rett cellen, eller si i Innstillinger hvordan kolonnen er skrevet.',
};
