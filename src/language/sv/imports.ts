import type { Texts } from '../topics.ts';

export const imports: Texts<'imports'> = {
  'import.oneColumn':
    'Bara en kolumn hittades. En export har en kolumn för varje sak, med komma, semikolon eller tabb emellan: välj CSV när du exporterar, eller klistra in cellerna.',
  'import.headerOnly':
    'Det finns en rubrikrad men ingen rad under den. Kontrollera att listan eller filtret du exporterade inte är tomt.',
  'import.askKind': 'Ingen av kolumnerna är känd till namnet: ”{headers}”. Välj vad den innehåller.',
  'import.noFields':
    'Det här ser inte ut som {kind}: det finns ingen kolumn för någon av {fields} bland ”{headers}”. Exportera med den kolumnen, eller ange den under Kolumner i Inställningar.',
  'import.noKind':
    'Det gick inte att se vad det här är. Det liknar mest {kind}, men har ingen kolumn för någon av {fields} bland ”{headers}”. Välj vad det innehåller, eller exportera med den kolumnen.',
  'import.otherKind':
    'Det här är en export av {found} från {system}, inte av {kind}. Välj {found} för filen, eller en annan fil.',
  'import.unknownKind': '”{value}” är ingen sorts export. Använd en av {kinds}.',
  'import.noData': 'Det finns ingen export att rapportera på än. Importera leads eller affärer först.',
  'import.inTab': 'Fliken ”{tab}” går inte att läsa. {reason}',
  'import.noTab': 'Det finns ingen flik som heter ”{name}” längre. Välj en annan.',
  'import.moved':
    'Det du hade skrivit där ”{tab}” behövde plats har flyttats: nedanför exporten eller till höger om den.',
  'import.lost': 'Raderna som skickades finns inte kvar. Importera filen igen.',
  'import.tooLarge':
    'Exporten har {cells} celler; kalkylarket har plats för {most} vid sidan av sina andra flikar. Exportera färre kolumner eller en kortare period.',
  'import.done': '{file}: {rows} {rows|rad inläst|rader inlästa} i fliken ”{tab}” ({kind}).',
  'import.cut':
    'Celler med fler än {most} tecken: {n}. En cell i ett kalkylark rymmer inte mer, så slutet av texten är utelämnat.',
  'import.widened': 'Rader som är kortare än rubrikraden: {n}. Cellerna som saknas läses som tomma.',
  'import.rowsSum':
    '{file}: {rows} {rows|rad|rader} = {records} {records|post|poster} + {duplicates} {duplicates|dubblett|dubbletter} + {rejected} {rejected|avvisad|avvisade}.',
  'import.rejectedRows': 'Rader som inte gick att läsa ({n})',

  'reject.notNumber': '”{value}” är inget tal. Skriv det med siffror, eller lämna cellen tom.',
  'reject.notDate': '”{value}” är inget datum. Skriv det som 2026-10-16, eller lämna cellen tom.',
  'reject.noSuchDay': '”{value}” är inget giltigt datum. Rätta det, eller lämna cellen tom.',
  'reject.unknownZone':
    '”{value}” är i tidszonen ”{zone}”, och hur långt den är från UTC går inte att säga säkert. Exportera tiderna med det avståndet, som 2026-10-16 09:00 +02:00, eller utan tidszon.',
  'reject.noYear':
    '”{value}” är en dag utan år. Exportera datumen med år, som 2026-10-16, eller lämna cellen tom.',
  'reject.beyondHeader':
    'Raden har ett värde i cell {cells}, men rubrikraden har bara {headers} kolumner. Det blir så av ett skiljetecken i en text utan citattecken: rätta raden.',

  'note.headerRow': 'Rubrikraden hittades på rad {row}; raderna ovanför lämnades åt sidan.',
  'note.numericIds':
    'Id i ”{column}” är tal i arket: nollor som stod före är borta, och krävs inte när affärer och aktiviteter paras ihop.',
  'note.lostIds':
    'Ett kalkylark har avrundat id-numren i ”{column}”, till exempel ”{example}”: deras siffror är borta och de skiljer inga åt. {n} {n|rad läses som om den|rader läses som om de} saknade id och skiljs åt av e-posten. Exportera listan på nytt och importera filen innan ett kalkylark har sparat den, eller formatera först kolumnen som text.',
  'note.guessed': 'Kolumnen ”{column}” togs som {field} efter det som står i den.',
  'note.leftAside':
    'Kolumnen ”{column}” heter som {field}, men cellerna (”{value}”) är något annat: den lämnades åt sidan. Är den rätt, välj den under Kolumner.',
  'note.rival':
    'Beloppen lästes från ”{column}”. ”{other}” är också {field} efter sitt namn och skulle ge en annan summa: är den rätt, välj den under Kolumner.',
  'note.asides': 'Rader som inte hör till listan (summor och liknande) lämnades åt sidan: {lines}.',

  'doubt.comma':
    'Kolumnen ”{column}”: ”{example}” lästes med decimalkomma, eftersom inget annat i kolumnen säger emot.',
  'doubt.point':
    'Kolumnen ”{column}”: ”{example}” lästes med decimalpunkt, eftersom inget annat i kolumnen säger emot.',
  'doubt.dayFirst':
    'Kolumnen ”{column}”: ”{example}” lästes med dagen först, eftersom inget annat i kolumnen säger emot.',
  'doubt.monthFirst':
    'Kolumnen ”{column}”: ”{example}” lästes med månaden först, eftersom inget annat i kolumnen säger emot.',
  'doubt.yearFirst':
    'Kolumnen ”{column}”: ”{example}” lästes med året först, eftersom inget annat i kolumnen säger emot.',

  'doubt.exchanged':
    'Kolumnen ”{column}”: några celler är datum och andra texter som ”{example}”. Ett kalkylark gör så när det läser en fil med månaden först fast dagen är först, eller tvärtom: då har datumen dag och månad ombytta. Jämför ett med ditt CRM, och importera filen på nytt som den kom.',
  'form.dmy': 'dag först',
  'form.mdy': 'månad först',
  'form.ymd': 'år först',
  'form.comma': 'decimalkomma',
  'form.point': 'decimalpunkt',
};
