import type { Texts } from '../topics.ts';

export const imports: Texts<'imports'> = {
  'import.oneColumn':
    'Bare én kolonne ble funnet. En eksport har en kolonne for hver ting, med komma, semikolon eller tabulator mellom: velg CSV når du eksporterer, eller lim inn cellene.',
  'import.headerOnly':
    'Det er en overskriftsrad, men ingen rad under den. Sjekk at listen eller filteret du eksporterte, ikke er tomt.',
  'import.askKind': 'Ingen av kolonnene er kjent ved navn: «{headers}». Velg hva den inneholder.',
  'import.noFields':
    'Dette ser ikke ut som {kind}: det er ingen kolonne for noen av {fields} blant «{headers}». Eksporter med den kolonnen, eller oppgi den under Kolonner i Innstillinger.',
  'import.noKind':
    'Vi kunne ikke se hva dette er. Det ligner mest på {kind}, men har ingen kolonne for noen av {fields} blant «{headers}». Velg hva det inneholder, eller eksporter med den kolonnen.',
  'import.otherKind':
    'Dette er en eksport av {found} fra {system}, ikke av {kind}. Velg {found} for filen, eller velg en annen fil.',
  'import.unknownKind': '«{value}» er ikke en type eksport. Bruk en av {kinds}.',
  'import.noData': 'Det er ingen eksport å rapportere om ennå. Importer leads eller deals først.',
  'import.inTab': 'Fanen «{tab}» kan ikke leses. {reason}',
  'import.noTab': 'Det er ikke lenger noen fane som heter «{name}». Velg en annen.',
  'import.moved':
    'Det du hadde skrevet der «{tab}» trengte plass, er flyttet: under eksporten eller til høyre for den.',
  'import.lost': 'Radene som ble sendt, finnes ikke lenger. Importer filen på nytt.',
  'import.tooLarge':
    'Eksporten har {cells} celler; regnearket har plass til {most} ved siden av de andre fanene. Eksporter færre kolonner eller en kortere periode.',
  'import.done': '{file}: {rows} {rows|rad|rader} lest inn i fanen «{tab}» ({kind}).',
  'import.cut':
    'Celler med mer enn {most} tegn: {n}. En celle i et regneark rommer ikke mer, så slutten av teksten er utelatt.',
  'import.widened': 'Rader som er kortere enn overskriftsraden: {n}. Cellene som mangler, leses som tomme.',
  'import.rowsSum':
    '{file}: {rows} {rows|rad|rader} = {records} {records|oppføring|oppføringer} + {duplicates} {duplicates|duplikat|duplikater} + {rejected} {rejected|avvist|avviste}.',
  'import.rejectedRows': 'Rader som ikke kunne leses ({n})',

  'reject.notNumber': '«{value}» er ikke et tall. Skriv det med sifre, eller la cellen stå tom.',
  'reject.notDate': '«{value}» er ikke en dato. Skriv den som 2026-10-16, eller la cellen stå tom.',
  'reject.noSuchDay': '«{value}» er ikke en gyldig dato. Rett den, eller la cellen stå tom.',
  'reject.unknownZone':
    '«{value}» er i tidssonen «{zone}», og avstanden fra UTC kan ikke fastslås sikkert. Eksporter tidspunktene med den avstanden, som 2026-10-16 09:00 +02:00, eller uten tidssone.',
  'reject.noYear':
    '«{value}» er en dag uten år. Eksporter datoene med år, som 2026-10-16, eller la cellen stå tom.',
  'reject.beyondHeader':
    'Raden har en verdi i celle {cells}, men overskriftsraden har bare {headers} kolonner. Det blir slik av et skilletegn i en tekst uten anførselstegn: rett raden.',

  'note.headerRow': 'Overskriftsraden ble funnet på rad {row}; radene over den ble lagt til side.',
  'note.numericIds':
    'ID-ene i «{column}» er tall i arket: nuller som sto foran, er borte, og kreves ikke når deals og aktiviteter kobles.',
  'note.lostIds':
    'Et regneark har rundet av ID-ene i «{column}», som «{example}»: sifrene er tapt, og de skiller ingen fra hverandre. {n} {n|rad leses som om den|rader leses som om de} ikke hadde noen ID, og skilles på e-post. Eksporter listen på nytt og importer filen før et regneark har lagret den, eller formater kolonnen som tekst først.',
  'note.guessed': 'Kolonnen «{column}» ble tatt som {field} ut fra det som står i den.',
  'note.leftAside':
    'Kolonnen «{column}» heter som {field}, men cellene («{value}») er noe annet: den ble lagt til side. Er den riktig, velg den under Kolonner.',
  'note.rival':
    'Beløpene ble lest fra «{column}». «{other}» er også {field} etter navnet og ville gitt en annen sum: er den riktig, velg den under Kolonner.',
  'note.asides': 'Rader som ikke hører til listen (summer og lignende), ble lagt til side: {lines}.',

  'doubt.comma':
    'Kolonnen «{column}»: «{example}» ble lest med desimalkomma, siden ingenting annet i kolonnen tyder på noe annet.',
  'doubt.point':
    'Kolonnen «{column}»: «{example}» ble lest med desimalpunktum, siden ingenting annet i kolonnen tyder på noe annet.',
  'doubt.dayFirst':
    'Kolonnen «{column}»: «{example}» ble lest med dagen først, siden ingenting annet i kolonnen tyder på noe annet.',
  'doubt.monthFirst':
    'Kolonnen «{column}»: «{example}» ble lest med måneden først, siden ingenting annet i kolonnen tyder på noe annet.',
  'doubt.yearFirst':
    'Kolonnen «{column}»: «{example}» ble lest med året først, siden ingenting annet i kolonnen tyder på noe annet.',

  'doubt.exchanged':
    'Kolonnen «{column}»: noen celler er datoer og andre tekster som «{example}». Et regneark gjør det slik når det leser en fil med måneden først selv om dagen er først, eller omvendt: da har datoene byttet om dag og måned. Sammenlign en med CRM-systemet, og importer filen på nytt slik den kom.',
  'form.dmy': 'dag først',
  'form.mdy': 'måned først',
  'form.ymd': 'år først',
  'form.comma': 'desimalkomma',
  'form.point': 'desimalpunktum',
};
