import type { Texts } from '../topics.ts';

/** Det nya i versionen, för Hjälp. */
export const changes: Texts<'changes'> = {
  'changes.0.4.0':
    'Nytt i den:\n• Överenskommelsen sparas i versioner, var och en från en dag, och ni ser i förväg hur ofta var sida skulle hålla den.\n• Prognos: vad målperioden kommer att ha gett när den är slut, med ett intervall och chansen att nå målet.\n• Mål per kvartal eller räkenskapsår, månad för månad på Plan.\n• Affärer, Ringlista, Leads mot plan och Leads är egna flikar; Start leder till alla flikar.\n• Period, jämförelse och ”visa bara” väljs på Start; alla rapporter följer med.\n• ”Visa leads bakom talet” i menyn.\n• Excelfiler, zipfiler och exporter med rubriker på sex språk läses.\n• ”Vad betyder siffran?” i menyn, för varje flik; norska (bokmål, inte läst av någon med det som modersmål).\n• E-post till säljare om leads vars tid rinner ut, om ni slår på den.',
};
