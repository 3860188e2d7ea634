/** o-spreadsheet's own menus in Swedish; what is not here stays in English. Gaps are o-spreadsheet's: `%s`. */
import { setTranslationMethod } from '../engine/engine.ts';

const SV: Readonly<Record<string, string>> = Object.fromEntries(
  `File=Arkiv
Print=Skriv ut
Edit=Redigera
Undo=Ångra
Redo=Gör om
Copy=Kopiera
Cut=Klipp ut
Paste=Klistra in
Paste special=Klistra in special
Paste as value=Klistra in endast värden
Paste format only=Klistra in endast format
Find and replace=Sök och ersätt
Delete=Ta bort
Delete values=Ta bort värden
Delete cells=Ta bort celler
Delete cell and shift up=Ta bort cell och flytta uppåt
Delete cell and shift left=Ta bort cell och flytta åt vänster
Delete row %s=Ta bort rad %s
Delete rows=Ta bort rader
Delete rows %s - %s=Ta bort raderna %s–%s
Delete column %s=Ta bort kolumn %s
Delete columns=Ta bort kolumner
Delete columns %s - %s=Ta bort kolumnerna %s–%s
Clear row %s=Rensa rad %s
Clear column %s=Rensa kolumn %s
Clear rows=Rensa rader
Clear columns=Rensa kolumner
Hide row %s=Dölj rad %s
Hide rows=Dölj rader
Hide column %s=Dölj kolumn %s
Hide columns=Dölj kolumner
Unhide rows=Visa rader
Unhide columns=Visa kolumner
Unhide all columns=Visa alla kolumner
Unhide all rows=Visa alla rader
View=Visa
Freeze=Lås
Unfreeze=Lås upp
No rows=Inga rader
1 row=1 rad
2 rows=2 rader
Up to current row=Till och med aktuell rad
No columns=Inga kolumner
1 column=1 kolumn
2 columns=2 kolumner
Up to current column=Till och med aktuell kolumn
Group=Gruppera
Show=Visa
Gridlines=Rutnät
Formulas=Formler
Zoom=Zooma
Irregularity map=Karta över avvikelser
Insert=Infoga
Insert cells=Infoga celler
Insert row=Infoga rad
Insert row above=Infoga rad ovanför
Insert row below=Infoga rad nedanför
Insert %s rows=Infoga %s rader
Insert %s rows above=Infoga %s rader ovanför
Insert %s rows below=Infoga %s rader nedanför
Insert column=Infoga kolumn
Insert column left=Infoga kolumn till vänster
Insert column right=Infoga kolumn till höger
Insert %s columns=Infoga %s kolumner
Insert %s columns left=Infoga %s kolumner till vänster
Insert %s columns right=Infoga %s kolumner till höger
Row above=Rad ovanför
Row below=Rad nedanför
Column left=Kolumn till vänster
Column right=Kolumn till höger
Shift down=Flytta nedåt
Shift right=Flytta åt höger
Shift up=Flytta uppåt
Shift left=Flytta åt vänster
Insert sheet=Infoga ark
Insert link=Infoga länk
Insert table=Infoga tabell
Chart=Diagram
Carousel=Karusell
Pivot table=Pivottabell
Image=Bild
Function=Funktion
All=Alla
Link=Länk
Checkbox=Kryssruta
Dropdown list=Rullista
Format=Format
Number=Tal
Bold=Fet
Italic=Kursiv
Underline=Understruken
Strikethrough=Genomstruken
Font size=Teckenstorlek
Alignment=Justering
Left=Vänster
Center=Centrera
Right=Höger
Top=Överkant
Middle=Mitten
Bottom=Nederkant
Wrapping=Radbrytning
Overflow=Flöda över
Wrap=Radbryt
Clip=Klipp
Conditional formatting=Villkorsstyrd formatering
Clear formatting=Rensa formatering
Data=Data
Sort range=Sortera område
Sort column=Sortera kolumn
Sort columns=Sortera kolumner
Ascending (A ⟶ Z)=Stigande (A ⟶ Ö)
Descending (Z ⟶ A)=Fallande (Ö ⟶ A)
Data cleanup=Städa data
Remove duplicates=Ta bort dubbletter
Trim whitespace=Ta bort blanksteg
Split text to columns=Dela text i kolumner
Column statistics=Kolumnstatistik
Data Validation=Datavalidering
Named ranges=Namngivna områden
Add filters=Lägg till filter
Remove selected filters=Ta bort filter
Automatic=Automatiskt
Plain text=Oformaterad text
Percent=Procent
Scientific=Vetenskapligt
Currency=Valuta
Accounting=Redovisning
Currency rounded=Valuta, avrundad
Date=Datum
Time=Tid
Date time=Datum och tid
Duration=Varaktighet
Custom currency=Egen valuta
Custom date and time=Eget datum och egen tid
Custom number format=Eget talformat
More formats=Fler format
Rename=Byt namn
Duplicate=Duplicera
Change color=Ändra färg
Hide sheet=Dölj ark
Move left=Flytta åt vänster
Move right=Flytta åt höger
Edit chart=Redigera diagram
Copy chart as image=Kopiera diagram som bild
Delete chart=Ta bort diagram
Sum=Summa
Average=Medelvärde
Count=Antal`
    .split('\n')
    .map((line) => {
      const at = line.indexOf('=');
      return [line.slice(0, at), line.slice(at + 1)];
    }),
);

/** From now on o-spreadsheet speaks the language of the workbook that is shown. Before the first model is made. */
export function translateGrid(language: () => string): void {
  setTranslationMethod((text: string, ...values: unknown[]) => {
    const words = (language() === 'sv' ? SV[text] : undefined) ?? text;
    const [named] = values;
    if (typeof named === 'object' && named !== null && !(named instanceof String)) {
      return words.replace(/%\((\w+)\)s/g, (_, name: string) =>
        String((named as Record<string, unknown>)[name]),
      );
    }
    let next = 0;
    return words.replace(/%s/g, () => String(values[next++]));
  });
}
