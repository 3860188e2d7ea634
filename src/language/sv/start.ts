import type { Texts } from '../topics.ts';

export const start: Texts<'start'> = {
  'start.glance': 'I korthet',
  'start.goal': 'Intäktsmål för perioden ({currency})',
  'start.leadsNeeded': 'Leads som behövs i genomsnitt',
  'start.planIncomplete':
    'Skriv snittordervärde och andel leads som blir kunder i Plan, eller importera leads och affärer.',
  'start.pace': 'Leads hittills i målperioden',
  'start.speed': 'Första kontaktförsök i tid',
  'start.depth': 'Alla kontaktförsök i tid',
  'start.slaMeaning': '{met} hållna, {missed} missade, {running} pågår.',
  'start.rate': 'Andel leads som blir kunder',
  'start.rateMeaning': '{customers} {customers|kund|kunder} av {leads} leads.',
  'start.revenue': 'Vunna intäkter ({currency})',
  'start.revenueMeaning': '{won} affärer vunna, {lost} förlorade, {open} öppna, oavsett datum.',
  'start.next': 'Gör så här nu',
  'start.imports': 'Det här lästes',
  'start.tab': 'Export',
  'start.kind': 'Sort',
  'start.rows': 'Rader',
  'start.records': 'Poster',
  'start.duplicates': 'Dubbletter',
  'start.rejected': 'Avvisade',
  'start.columns': 'Så lästes kolumnerna',
  'start.row': 'Rad',
  'start.column': 'Kolumn',
  'start.value': 'Värde',
  'start.reason': 'Vad som är fel',

  'shown.noLeads': 'fylls när ni importerar leads.',
  'shown.noActivities': 'fylls när ni importerar samtal, mejl och möten.',

  'next.leads': 'Importera era leads, så att andelar, tratt och SLA kan räknas.',
  'next.deals': 'Importera era affärer, så att intäkterna kan följas till sin källa.',
  'next.activities': 'Importera era samtal, mejl och möten, så att säljs sida av SLA:t kan följas.',
  'next.spend':
    'Importera eller skriv in era marknadskostnader, så att kostnad per lead och avkastning kan räknas.',
  'next.plan': 'Gör Plan färdig: den behöver ett snittordervärde och en andel leads som blir kunder.',
  'next.checks': 'Titta på raderna nedan som är märkta ”! se efter”.',
  'next.refresh':
    'Klistra in nya exporter över dataflikarna (töm fliken först) eller importera dem igen, och välj Uppdatera i menyn; rapporterna följer med.',

  'runs.title': 'Senaste körningarna',
  'runs.when': 'Startade',
  'runs.by': 'Av',
  'runs.seconds': 'Sekunder',
  'runs.rows': 'Lästa rader',
  'runs.result': 'Resultat',
  'runs.person': 'en person',
  'runs.schedule': 'schemat',
  'runs.done': 'Klar.',
  'runs.partial': 'Inte alla flikar.',
  'runs.failed': 'Misslyckades.',
  'runs.ended':
    'Körningen som började {time} avbröts av Google innan den var klar. Ingen flik är halvskriven; en ny körning skriver alla.',
  'runs.left':
    'Tiden tog slut innan de här flikarna skrevs: {tabs}. De visar fortfarande en tidigare rapport. Välj Uppdatera i menyn, eller vänta på nästa schemalagda uppdatering: den börjar med dem.',
  'runs.scheduledFailed':
    'Den schemalagda uppdateringen {time} misslyckades; flikar den inte hann till visar den senaste rapporten som lyckades. {reason} Rätta till det och välj sedan Uppdatera i menyn.',
  'runs.setAside':
    'Ni hade möblerat om de här flikarna, så de är era egna nu och uppdateras inte: {tabs}. Rapporterna har fått nya flikar.',
};
